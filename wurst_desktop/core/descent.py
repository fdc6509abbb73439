"""Requests for pictures that descend from kept ones."""

from dataclasses import dataclass, replace

from wurst_desktop.core.errors import CompositionsDiffer, FileUnreadable
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.library import Library
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest, NoiseMode, Rolls
from wurst_desktop.core.sizes import Size, Sizing
from wurst_desktop.core.start import Composition, Start


@dataclass(frozen=True)
class Parent:
    """A kept picture: what made it, its composition, and the cells of that."""

    request: GenerationRequest
    composition: Composition
    cells: Size

    @classmethod
    def of(cls, request: GenerationRequest, picture: str, latent: Latent) -> "Parent":
        """The picture of that lasting name, which `request` made, with this composition."""
        return cls(request, Composition(picture, latent.fingerprint), Size(latent.width, latent.height))


def parent_of(library: Library, record: Record) -> Parent:
    """A history entry as one to descend from. Raises `RecordMissing`, and `FileUnreadable` if it can't be one."""
    latent = library.latent(record.id)
    if latent is None or record.request is None:
        raise FileUnreadable(record.path, marked("it holds no composition to go on from"))
    return Parent.of(record.request, record.picture, latent)


def with_files_of_now(request: GenerationRequest, shelf: Shelf) -> GenerationRequest:
    """The same with the files that its model has now, where it is installed: the engine draws with no others.

    What descends from a kept composition names that by itself, so that it stays true whatever drew the parent.
    """
    found = {card.ref.id: card.ref for card in shelf.installed()}
    return replace(request, checkpoint=found.get(request.checkpoint.id, request.checkpoint))


@dataclass(frozen=True)
class TextureWish:
    """How a composition is to be painted again: how often, and from which seed on.

    Steps, guidance and size are None where they are to be as before; a size is painted true to it.
    """

    decoder_seed: int
    count: int = 1
    steps: int | None = None
    guidance: float | None = None
    size: Size | None = None


def redecoded(parent: Parent, wish: TextureWish) -> GenerationRequest:
    """The parent's composition as it is, with other textures. Raises `OutOfRange` and `SizeRefused`."""
    request = _sized(_plain(parent.request), wish.size)
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
    _check_alike(one, other)
    nearer = one.request if share <= 0.5 else other.request
    return replace(
        _plain(nearer),
        start=Start((one.composition, other.composition), share, strength),
        seed=nearer.seed if seed is None else seed,
        decoder_seed=nearer.texture_seed,
    )


def _check_alike(one: Parent, other: Parent) -> None:
    if one.cells != other.cells:
        sizes = [str(Size(parent.request.width, parent.request.height)) for parent in (one, other)]
        cells = [filled(marked("{size} cells"), size=parent.cells) for parent in (one, other)]
        raise CompositionsDiffer("size", *(sizes if sizes[0] != sizes[1] else cells))
    if one.request.checkpoint != other.request.checkpoint:
        raise CompositionsDiffer("model", one.request.checkpoint.id, other.request.checkpoint.id)


def _sized(request: GenerationRequest, size: Size | None) -> GenerationRequest:
    return request if size is None else replace(request, width=size.width, height=size.height, sizing=Sizing.TRUE)


def _plain(request: GenerationRequest) -> GenerationRequest:
    """Without what the parent itself came from: its own composition stands for that."""
    return replace(request, count=1, noise=NoiseMode.PER_IMAGE, variation_strength=0.0, variation_seed=0, origin="")
