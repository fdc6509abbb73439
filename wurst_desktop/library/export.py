"""Copies pictures out of the history, recipe and all, in the format that the name of the target asks for."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from wurst_desktop.core.errors import NotOffered
from wurst_desktop.library import a1111, packet, recipe
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import place
from wurst_desktop.library.metadata import describe
from wurst_desktop.library.naming import variants
from wurst_desktop.library.recipe import Recipe

FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_QUALITY = 95


def export(source: Path, target: Path) -> Path:
    """Write the picture `source` to `target`, or beside it where that name is taken; return where.

    Raises `NotOffered` for other formats, `FileUnreadable`, `DiskFull` or `FolderRefused`.
    """
    wanted = FORMATS.get(target.suffix.lower())
    if wanted is None:
        raise NotOffered("format", target.suffix, tuple(FORMATS))
    return place(_file(source, wanted, target.suffix), target.absolute().parent, variants(target.name))


def _file(source: Path, wanted: str, suffix: str) -> bytes:
    found = describe(source).recipe
    with reading(source), Image.open(source) as image:
        if image.format == wanted:
            # The same bytes keep everything, the composition too.
            return source.read_bytes()
        upright = ImageOps.exif_transpose(image)
        upright.load()
    try:
        return _converted(upright, wanted, found)
    except ValueError as error:
        # Pillow says so when EXIF or XMP pass the 64 KB that JPEG has for them.
        raise NotOffered("format", suffix, (".png", ".webp")) from error


def _converted(image: Image.Image, wanted: str, found: Recipe | None) -> bytes:
    file = BytesIO()
    options: dict[str, bytes] = {}
    if found is not None:
        options["exif"] = packet.exif(a1111.parameters(found.request, found.environment))
        options["xmp"] = packet.xmp(recipe.written(found), found.request.prompt)
    if wanted == "PNG":
        image.save(file, wanted)
    else:
        # Without subsampling and at this quality nobody sees a difference.
        colours = image if wanted == "WEBP" and image.mode == "RGBA" else image.convert("RGB")
        more = {"subsampling": 0} if wanted == "JPEG" else {"method": 4}
        colours.save(file, wanted, quality=_QUALITY, **more, **options)
    return file.getvalue()
