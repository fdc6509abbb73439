"""How copies of pictures are written: kind, quality, size, recipe, name."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wurst_desktop.core.errors import NotOffered
from wurst_desktop.core.settings import NAME_FIELDS, check_name_pattern
from wurst_desktop.core.sizes import check_range

COPY_NAME_FIELDS = ("name", *NAME_FIELDS)
"""What a pattern for the names of copies can hold; `name` is that of the picture's own file."""

SMALLEST_COPY = 16
LARGEST_COPY = 16384


class PictureKind(StrEnum):
    """A kind of picture file, by its suffix."""

    PNG = ".png"
    JPEG = ".jpg"
    WEBP = ".webp"


@dataclass(frozen=True)
class Copying:
    """How a copy is written.

    `quality` is 1 .. 100 and counts for JPEG and WebP; a picture whose longer side has more than `longest_side` pixels
    (16 .. 16384) is made smaller. Raises `OutOfRange`.
    """

    quality: int = 95
    longest_side: int | None = None
    keeps_recipe: bool = True

    def __post_init__(self) -> None:
        """Refuse what no encoder takes."""
        check_range("quality", self.quality, 1, 100)
        if self.longest_side is not None:
            check_range("longest_side", self.longest_side, SMALLEST_COPY, LARGEST_COPY)


WELL_COPIED = Copying()
"""With all that a picture is."""


@dataclass(frozen=True)
class CopyOrder:
    """Copies of many pictures: where to, as what, and how they are named. Raises `NotOffered` for other patterns."""

    folder: Path
    kind: PictureKind = PictureKind.PNG
    copying: Copying = WELL_COPIED
    pattern: str = "{name}"

    def __post_init__(self) -> None:
        """Refuse a pattern that leads out of the folder or names what isn't there."""
        check_name_pattern(self.pattern, COPY_NAME_FIELDS)


def kind_of(path: Path) -> PictureKind:
    """The kind that a file name asks for. Raises `NotOffered`."""
    suffix = path.suffix.lower()
    for kind in PictureKind:
        if suffix == kind or (kind is PictureKind.JPEG and suffix == ".jpeg"):
            return kind
    raise NotOffered("format", path.suffix, (".png", ".jpg", ".jpeg", ".webp"))
