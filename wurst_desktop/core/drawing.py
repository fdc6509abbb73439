"""From what an artist typed to what is painted: the style put around it, and what it leaves to chance drawn."""

from collections.abc import Sequence
from dataclasses import replace

from wurst_desktop.core.choices import has_choices
from wurst_desktop.core.ports.words import Wildcards
from wurst_desktop.core.request import GenerationRequest, Rolls
from wurst_desktop.core.styles import Style, find_style, worded


def is_final(request: GenerationRequest) -> bool:
    """Whether the prompts of `request` are painted as they stand, as those of a kept picture are."""
    if request.raw_prompt or request.raw_negative_prompt:
        return True
    return not request.style and not _is_drawn(request, request.prompt, request.negative_prompt)


def final_requests(
    request: GenerationRequest, styles: Sequence[Style], wildcards: Wildcards
) -> tuple[GenerationRequest, ...]:
    """The requests that make the pictures of `request`, with their final prompts; the typed ones go with them.

    Where something is left to chance there is one request an image, drawn from the image's own seed, so that each
    picture can be made again alone: the texture's where all share a composition. Raises `NotOffered` for an unknown
    style, `PromptRefused` and `ListMissing`.
    """
    if is_final(request):
        return (request,)
    style = find_style(request.style, styles)
    typed = (request.prompt, request.negative_prompt)
    whole = (worded(style.prompt, typed[0]).text, worded(style.negative_prompt, typed[1]).text)
    if not _is_drawn(request, *whole):
        return (_with_prompts(request, *whole),)
    images = tuple(request.image(image) for image in range(request.count))
    # Pictures of one composition have words of their own all the same.
    seeds = (image.texture_seed if request.rolls is Rolls.TEXTURE else image.seed for image in images)
    return tuple(_drawn(image, *whole, wildcards, seed) for image, seed in zip(images, seeds, strict=True))


def _drawn(
    request: GenerationRequest, prompt: str, negative: str, wildcards: Wildcards, seed: int
) -> GenerationRequest:
    return _with_prompts(
        request,
        wildcards.draw("prompt", prompt, seed) if has_choices(prompt, request.syntax) else prompt,
        wildcards.draw("negative_prompt", negative, seed) if has_choices(negative, request.syntax) else negative,
    )


def _with_prompts(request: GenerationRequest, prompt: str, negative: str) -> GenerationRequest:
    return replace(
        request,
        prompt=prompt,
        negative_prompt=negative,
        raw_prompt=request.prompt if prompt != request.prompt else "",
        raw_negative_prompt=request.negative_prompt if negative != request.negative_prompt else "",
    )


def _is_drawn(request: GenerationRequest, *prompts: str) -> bool:
    return any(has_choices(prompt, request.syntax) for prompt in prompts)
