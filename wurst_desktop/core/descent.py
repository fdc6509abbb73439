"""Requests for pictures that descend from kept ones."""

from dataclasses import dataclass, replace

from wurst_desktop.core.errors import CompositionsDiffer, FileUnreadable
from wurst_desktop.core.ports import Library
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest, NoiseMode, Rolls
from wurst_desktop.core.sizes import Size
from wurst_desktop.core.start import Composition, Start


@dataclass(frozen=True)
class Parent:
    """A kept picture: what made it, and its composition."""

    request: GenerationRequest
    composition: Composition


def parent_of(library: Library, record: Record) -> Parent:
    """A history entry as one to descend from. Raises `RecordMissing`, and `FileUnreadable` if it can't be one."""
    latent = library.latent(record.id)
    if latent is None or record.request is None:
        raise FileUnreadable(record.path, "it holds no composition to go on from")
    return Parent(record.request, Composition(record.picture, latent.fingerprint))


@dataclass(frozen=True)
class TextureWish:
    """How a composition is to be painted again: how often, and from which seed on.

    Steps and guidance are None where they are to be as before.
    """

    decoder_seed: int
    count: int = 1
    steps: int | None = None
    guidance: float | None = None


def redecoded(parent: Parent, wish: TextureWish) -> GenerationRequest:
    """The parent's composition as it is, with other textures. Raises `OutOfRange`."""
    request = _plain(parent.request)
    return replace(
        request,
        start=Start((parent.composition,)),
        rolls=Rolls.TEXTURE,
        decoder_seed=wish.decoder_seed,
        count=wish.count,
        decoder_steps=request.decoder_steps if wish.steps is None else wish.steps,
        decoder_guidance=request.decoder_guidance if wish.guidance is None else wish.guidance,
    )


def varied(parent: Parent, strength: float, seed: int, count: int = 1) -> GenerationRequest:
    """Compositions near the parent's, from `seed` on; all with the parent's texture seed. Raises `OutOfRange`."""
    return replace(
        _plain(parent.request),
        start=Start((parent.composition,), strength=strength),
        rolls=Rolls.COMPOSITION,
        seed=seed,
        decoder_seed=parent.request.texture_seed,
        count=count,
    )


def blended(
    one: Parent, other: Parent, share: float, strength: float = 0.0, seed: int | None = None
) -> GenerationRequest:
    """A composition between two, `share` (0 .. 1) of the way from the first to the other.

    The words and all else are those of the nearer one. With a `strength` the mixture is drawn over, from `seed`.
    Raises `CompositionsDiffer` for pictures of other sizes or models, and `OutOfRange`.
    """
    _check_alike(one.request, other.request)
    nearer = one.request if share <= 0.5 else other.request
    return replace(
        _plain(nearer),
        start=Start((one.composition, other.composition), share, strength),
        seed=nearer.seed if seed is None else seed,
        decoder_seed=nearer.texture_seed,
    )


def _check_alike(one: GenerationRequest, other: GenerationRequest) -> None:
    sizes = Size(one.width, one.height), Size(other.width, other.height)
    if sizes[0] != sizes[1]:
        raise CompositionsDiffer("size", str(sizes[0]), str(sizes[1]))
    if one.checkpoint != other.checkpoint:
        raise CompositionsDiffer("model", one.checkpoint.id, other.checkpoint.id)


def _plain(request: GenerationRequest) -> GenerationRequest:
    """Without what the parent itself came from: its own composition stands for that."""
    return replace(request, count=1, noise=NoiseMode.PER_IMAGE, variation_strength=0.0, variation_seed=0, origin="")
