"""The small pictures of the gallery: a cache beside the index that may be thrown away at any time."""

from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps

from wurst_desktop.core.errors import DatabaseDamaged, FileUnreadable, OutOfResources
from wurst_desktop.library.database import Database, Migration, Value
from wurst_desktop.library.failures import reading
from wurst_desktop.library.places import Places

SIDE = 256
_QUALITY = 85
_PAPER = (255, 255, 255)
_MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE thumbnails (
            path TEXT PRIMARY KEY,
            changed INTEGER NOT NULL,
            size INTEGER NOT NULL,
            jpeg BLOB NOT NULL
        )""",
    ),
)


class Thumbnails:
    """Gives the small JPEG of a picture file, and makes it where it is lacking or older than the file."""

    def __init__(self, path: Path, places: Places) -> None:
        """Take the database file; it is made when first asked."""
        self.database = Database(path, _MIGRATIONS, is_cache=True)
        self._places = places

    def of(self, path: Path) -> bytes | None:
        """The JPEG of a file; None when the file is missing or isn't a picture that can be read."""
        try:
            state = _state(path)
            return self._kept(path, state) or self._make(path, state)
        except FileUnreadable:
            return None

    def keep(self, path: Path, image: Image.Image) -> None:
        """Make the thumbnail of a file that was just written, from its pixels."""
        self._store(path, _state(path), small_jpeg(image))

    def is_outdated(self, path: Path) -> bool:
        """Whether a file is other than it was when its thumbnail was made, or is gone."""
        try:
            state = _state(path)
        except FileUnreadable:
            return True
        rows = self._rows("SELECT changed, size FROM thumbnails WHERE path = ?", (self._places.stored(path),))
        return bool(rows) and rows[0] != state

    def clear(self) -> None:
        """Throw all thumbnails away."""
        # The next start throws a damaged cache away by itself.
        with suppress(DatabaseDamaged), self.database.transaction() as connection:
            connection.execute("DELETE FROM thumbnails")

    def _make(self, path: Path, state: tuple[int, int]) -> bytes:
        jpeg = small_jpeg_of(path)
        self._store(path, state, jpeg)
        return jpeg

    def _kept(self, path: Path, state: tuple[int, int]) -> bytes | None:
        sql = "SELECT jpeg FROM thumbnails WHERE path = ? AND changed = ? AND size = ?"
        rows = self._rows(sql, (self._places.stored(path), *state))
        return bytes(rows[0][0]) if rows else None

    def _rows(self, sql: str, values: Sequence[Value]) -> list[Any]:
        """What the cache says; nothing where it can't be asked."""
        try:
            return self.database.rows(sql, values)
        except (OutOfResources, DatabaseDamaged):
            return []

    def _store(self, path: Path, state: tuple[int, int], jpeg: bytes) -> None:
        try:
            with self.database.transaction() as connection:
                sql = "INSERT OR REPLACE INTO thumbnails (path, changed, size, jpeg) VALUES (?, ?, ?, ?)"
                connection.execute(sql, (self._places.stored(path), *state, jpeg))
        except (OutOfResources, DatabaseDamaged):
            # A cache that can't be written costs time, never a picture.
            return


def small_jpeg_of(path: Path) -> bytes:
    """The thumbnail of a picture file. Raises `FileUnreadable`."""
    with reading(path), Image.open(path) as image:
        # JPEG can be decoded at a half, a quarter or an eighth of its size.
        image.draft("RGB", (2 * SIDE, 2 * SIDE))
        return small_jpeg(image)


def small_jpeg(image: Image.Image) -> bytes:
    """The picture, upright, on white where it is transparent, at most SIDE pixels a side, as JPEG."""
    small = ImageOps.exif_transpose(image)
    small.thumbnail((SIDE, SIDE))
    if small.has_transparency_data:
        coloured = small.convert("RGBA")
        small = Image.new("RGBA", coloured.size, (*_PAPER, 255))
        small.alpha_composite(coloured)
    file = BytesIO()
    small.convert("RGB").save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()


def _state(path: Path) -> tuple[int, int]:
    with reading(path):
        state = path.stat()
    return state.st_mtime_ns, state.st_size
