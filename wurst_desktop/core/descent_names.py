"""Whom a picture descends from, by their lasting names."""

from wurst_desktop.core.request import GenerationRequest


def parents_of(request: GenerationRequest) -> tuple[str, ...]:
    """The pictures whose compositions it begins from; of one that begins from noise, that whose settings it took up."""
    if request.start is not None:
        return tuple(each.picture for each in request.start.parents)
    return (request.origin,) if request.origin else ()
