"""What a picture file carries besides its pixels: text for all tools, the whole recipe, and the composition.

A PNG has the text chunks `parameters` (the AUTOMATIC1111 form) and `wurst` (the recipe as JSON), and the private
chunk `wuLT` with the composition: one byte layout version (1), then channels, height and width as big-endian 16-bit
numbers, then channels * height * width little-endian float16 values, channel by channel, rows from the top. The name
marks the chunk as ancillary, private, and not to be copied by a program that changes the pixels. What began from other
compositions has a chunk `wuST` of the same form for each of them, so that it can be made again without their pictures.
JPEG and WebP have the text in EXIF and the recipe in XMP.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from wurst_desktop.core.description import Described, Foreign
from wurst_desktop.core.marking import marked
from wurst_desktop.core.picture import Latent
from wurst_desktop.library import a1111, packet, recipe
from wurst_desktop.library.chunks import chunks, is_png
from wurst_desktop.library.failures import reading
from wurst_desktop.library.foreign import foreign_of
from wurst_desktop.library.recipe import Recipe

LATENT_CHUNK = b"wuLT"
START_CHUNK = b"wuST"
_LATENT_HEAD = struct.Struct(">BHHH")
_LATENT_VERSION = 1
_PARAMETERS = "parameters"
_RECIPE = "wurst"


@dataclass(frozen=True)
class Description:
    """All that a picture file tells of itself; `recipe` is None for a foreign picture."""

    width: int
    height: int
    recipe: Recipe | None
    foreign: Foreign | None
    has_latent: bool
    frames: int = 1

    @property
    def described(self) -> Described:
        """The same for those who don't know the form of the file."""
        if self.recipe is None:
            return Described(self.width, self.height, self.frames, None, None, self.foreign)
        grid, environment = self.recipe.grid, self.recipe.environment
        request = self.recipe.request if grid is None else None
        return Described(self.width, self.height, self.frames, request, environment, None, grid, self.recipe.picture)


def png_info(made: Recipe, latent: Latent | None, starts: Sequence[Latent] = ()) -> PngInfo:
    """The chunks of a picture of ours, for Pillow to write; a start that is the latent itself isn't written twice."""
    info = text_chunks(made)
    if latent is not None:
        info.add(LATENT_CHUNK, _packed(latent))
    for start in starts:
        if start != latent:
            info.add(START_CHUNK, _packed(start))
    return info


def text_chunks(made: Recipe) -> PngInfo:
    """The recipe alone, for a copy with other pixels than those of its composition."""
    info = PngInfo()
    info.add_text(_PARAMETERS, a1111.parameters(made.request, made.environment))
    info.add_itxt(_RECIPE, recipe.written(made))
    return info


def describe(path: Path) -> Description:
    """Read everything that a picture (PNG, JPEG or WebP) tells. Raises `FileUnreadable`."""
    with reading(path), Image.open(path) as image:
        found = _recipe(path, image)
        foreign = None if found else foreign_of(image)
        has_latent = is_png(path) and any(name == LATENT_CHUNK for name, _ in chunks(path, skip_pixels=True))
        frames = getattr(image, "n_frames", 1)
        return Description(image.width, image.height, found, foreign, has_latent, frames)


def read_recipe(path: Path) -> Recipe | None:
    """The recipe in a picture file, or None where there is none. Raises `FileUnreadable`, for a damaged recipe too."""
    with reading(path), Image.open(path) as image:
        return _recipe(path, image)


def read_latent(path: Path) -> Latent | None:
    """The composition in a picture file, or None where there is none. Raises `FileUnreadable`."""
    with reading(path):
        return next(_latents(path, LATENT_CHUNK), None)


def read_latents(path: Path) -> list[Latent]:
    """The composition in a picture file, and those that it was made from. Raises `FileUnreadable`."""
    with reading(path):
        return list(_latents(path, LATENT_CHUNK, START_CHUNK))


def _latents(path: Path, *names: bytes) -> Iterator[Latent]:
    if is_png(path):
        yield from (_unpacked(data) for name, data in chunks(path, skip_pixels=True) if name in names)


def _recipe(path: Path, image: Image.Image) -> Recipe | None:
    text = _png_recipe(path) if image.format == "PNG" else _xmp_recipe(image)
    return None if text is None else recipe.read(text)


def _png_recipe(path: Path) -> bytes | None:
    # Not by Pillow: it reads what stands behind the pixels only after decoding them, and leaves damaged chunks out.
    prefix = _RECIPE.encode() + b"\0" * 5
    for name, data in chunks(path, skip_pixels=True):
        if name == b"iTXt" and data.startswith(prefix):
            return data[len(prefix) :]
    return None


def _xmp_recipe(image: Image.Image) -> str | None:
    found = image.info.get("xmp")
    return packet.recipe_in(found) if isinstance(found, bytes) else None


def _packed(latent: Latent) -> bytes:
    return _LATENT_HEAD.pack(_LATENT_VERSION, latent.channels, latent.height, latent.width) + latent.data


def _unpacked(data: bytes) -> Latent:
    version, channels, height, width = _LATENT_HEAD.unpack_from(data)
    if version != _LATENT_VERSION:
        raise ValueError(marked("a newer version of the program wrote its composition"))
    return Latent(channels, height, width, data[_LATENT_HEAD.size :])
