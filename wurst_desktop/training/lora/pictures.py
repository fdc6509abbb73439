"""The pictures that a LoRA is to learn, and what stands under each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.sizes import Size

KINDS = frozenset({".png", ".jpg", ".jpeg", ".webp"})


@dataclass(frozen=True)
class Example:
    """A picture file and its caption."""

    file: Path
    caption: str


def examples_in(folder: Path, phrase: str) -> tuple[Example, ...]:
    """The pictures of a folder in the order of their names.

    The caption of `fox.png` is what stands in `fox.txt`, where there is one, else `phrase`. Raises `FileUnreadable`
    where there are no pictures, or where one would have no caption.
    """
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() in KINDS and file.is_file())
    except OSError as error:
        raise FileUnreadable(folder, "there is no such folder", is_missing=True) from error
    if not files:
        raise FileUnreadable(folder, "there are no PNG, JPEG or WebP pictures in it", is_missing=True)
    return tuple(Example(file, _caption(file, phrase)) for file in files)


def pixels_of(examples: Sequence[Example], size: Size) -> NDArray[np.uint8]:
    """The pictures as uint8, n x height x width x 3, cut to the middle where their shape is another.

    Raises `FileUnreadable`.
    """
    return np.stack([_pixels(example.file, size) for example in examples])


def _caption(file: Path, phrase: str) -> str:
    beside = file.with_suffix(".txt")
    try:
        caption = beside.read_text(encoding="utf-8-sig").strip() if beside.is_file() else phrase.strip()
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(beside, str(error)) from error
    if not caption:
        raise FileUnreadable(file, f"it has no caption: write one into {beside.name}, or give a phrase for all")
    return caption


def _pixels(file: Path, size: Size) -> NDArray[np.uint8]:
    try:
        with Image.open(file) as image:
            upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise FileUnreadable(file, str(error)) from error
    return np.asarray(ImageOps.fit(upright, (size.width, size.height), Image.Resampling.BILINEAR))
