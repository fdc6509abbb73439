"""The picture files of ours as bytes: pixels with their recipe and composition inside."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image

from wurst_desktop.core.picture import Latent, Pixels
from wurst_desktop.library.metadata import png_info
from wurst_desktop.library.recipe import Recipe

SMALLEST_SHOWN = 192
"""Previews of compositions are enlarged to at least this many pixels a side, so that file viewers show something."""
_GREY = bytes((0x80, 0x80, 0x80))
_COMPRESSION = 4
"""Of zlib: half the time of 6, and files 3 % larger."""


def image_of(pixels: Pixels) -> Image.Image:
    """The pixels for Pillow."""
    return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)


def unseen(latent: Latent) -> Pixels:
    """What stands for a composition that can't be shown yet: a plain grey, a pixel a cell."""
    return Pixels(latent.width, latent.height, _GREY * latent.width * latent.height)


def picture_file(image: Image.Image, recipe: Recipe, latent: Latent | None, starts: Sequence[Latent] = ()) -> bytes:
    """A PNG with all that made it; the picture of a sweep has no latent."""
    file = BytesIO()
    image.save(file, "PNG", pnginfo=png_info(recipe, latent, starts), compress_level=_COMPRESSION)
    return file.getvalue()


def enlarged(image: Image.Image) -> Image.Image:
    """A small preview, large enough to be seen, its few cells run into each other: they hide less than a mosaic."""
    factor = -(-SMALLEST_SHOWN // min(image.size))
    if factor <= 1:
        return image
    return image.resize((image.width * factor, image.height * factor), Image.Resampling.BICUBIC)
