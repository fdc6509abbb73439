"""Copies pictures out of the history in the format, quality and size that are asked for, with or without recipe."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from wurst_desktop.core.copying import WELL_COPIED, Copying, PictureKind, kind_of
from wurst_desktop.core.errors import NotOffered
from wurst_desktop.library import a1111, packet, recipe
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import place
from wurst_desktop.library.foreign_text import ForeignText
from wurst_desktop.library.metadata import describe, text_chunks
from wurst_desktop.library.naming import variants
from wurst_desktop.library.recipe import Recipe

_FORMATS = {PictureKind.PNG: "PNG", PictureKind.JPEG: "JPEG", PictureKind.WEBP: "WEBP"}
_OF_THE_PIXELS = {"icc_profile", "transparency"}


def export(source: Path, target: Path, copying: Copying = WELL_COPIED) -> Path:
    """Write the picture `source` to `target`, or beside it where that name is taken; return where.

    Raises `NotOffered` for other formats, `FileUnreadable`, `DiskFull` or `FolderRefused`.
    """
    return export_as(source, kind_of(target), target.absolute().parent, variants(target.name), copying)


def export_as(source: Path, kind: PictureKind, folder: Path, names: Iterable[str], copying: Copying) -> Path:
    """As `export`, under the first of `names` that is free in `folder`."""
    return place(_file(source, kind, copying), folder, names)


def _file(source: Path, kind: PictureKind, copying: Copying) -> bytes:
    found = describe(source).recipe if copying.keeps_recipe else None
    with reading(source), Image.open(source) as image:
        is_smaller = copying.longest_side is not None and max(image.size) > copying.longest_side
        if image.format == _FORMATS[kind] and copying.keeps_recipe and not is_smaller:
            # The same bytes keep everything, the composition too.
            return source.read_bytes()
        upright = ImageOps.exif_transpose(image)
        upright.load()
        others = ForeignText.of(upright) if copying.keeps_recipe and found is None else ForeignText()
    # What others wrote into the file goes by this too, into formats that Pillow hands it on to.
    upright.info = {name: value for name, value in upright.info.items() if name in _OF_THE_PIXELS}
    if is_smaller and copying.longest_side is not None:
        upright.thumbnail((copying.longest_side, copying.longest_side), Image.Resampling.LANCZOS)
    try:
        return _encoded(upright, kind, found, others, copying.quality)
    except ValueError as error:
        # Pillow says so when EXIF or XMP pass the 64 KB that JPEG has for them.
        raise NotOffered("format", kind, (".png", ".webp")) from error


def _encoded(image: Image.Image, kind: PictureKind, found: Recipe | None, others: ForeignText, quality: int) -> bytes:
    file = BytesIO()
    if kind is PictureKind.PNG:
        chunks, exif = others.in_png() if found is None else (text_chunks(found), b"")
        image.save(file, "PNG", pnginfo=chunks, exif=exif or None)
        return file.getvalue()
    options = others.in_others()
    if found is not None:
        options["exif"] = packet.exif(a1111.parameters(found.request, found.environment))
        options["xmp"] = packet.xmp(recipe.written(found), found.request.prompt)
    colours = image if kind is PictureKind.WEBP and image.mode == "RGBA" else image.convert("RGB")
    # Without subsampling nobody sees a difference at a high quality.
    more = {"subsampling": 0} if kind is PictureKind.JPEG else {"method": 4}
    colours.save(file, _FORMATS[kind], quality=quality, **more, **options)
    return file.getvalue()
