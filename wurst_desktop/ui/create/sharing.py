"""What the pictures of one job share: what is locked, unless something else was chosen."""

from enum import StrEnum

from wurst_desktop.core.request import GenerationRequest, NoiseMode, Rolls


class Sharing(StrEnum):
    """The choice besides those of `Rolls`, and the usual one."""

    LOCKED = "locked"


def rolls_of(
    chosen: object,
    *,
    count: int,
    noise: object,
    keeps_composition: bool,
    keeps_texture: bool,
    is_drawn: bool = False,
) -> Rolls:
    """Which seeds count on from picture to picture.

    Where both are locked it is the texture's: what is where is what an artist keeps. A single picture shares nothing,
    unless its words are drawn (`is_drawn`) as those of the first of several would be; nor can those share whose halves
    have no noise of their own.
    """
    if chosen is not Sharing.LOCKED:
        return Rolls(str(chosen))
    if (count == 1 and not is_drawn) or noise is NoiseMode.DIFFUSERS or not (keeps_composition or keeps_texture):
        return Rolls.BOTH
    return Rolls.TEXTURE if keeps_composition else Rolls.COMPOSITION


def sharing_of(request: GenerationRequest) -> Sharing | Rolls:
    """What to choose for a request whose seeds are shown, its composition's locked."""
    locked = rolls_of(
        Sharing.LOCKED,
        count=request.count,
        noise=request.noise,
        keeps_composition=True,
        keeps_texture=request.decoder_seed is not None,
    )
    return Sharing.LOCKED if request.count == 1 or request.rolls is locked else request.rolls


def are_among(request: GenerationRequest, others: GenerationRequest) -> bool:
    """Whether the pictures of a request are the first of those of another."""
    is_shared_alike = request.count == 1 or request.rolls is others.rolls
    return is_shared_alike and request.count <= others.count and request.image(0) == others.image(0)
