"""The favourites as a small file beside the pictures, since it is all of the index that the pictures don't hold."""

from contextlib import suppress
from pathlib import Path

import msgspec

from wurst_desktop.core.errors import FileUnreadable, OutOfResources
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import overwrite

FILE = "favourites.json"


class _Contents(msgspec.Struct, frozen=True):
    favourites: list[str]
    version: int = 1


class Favourites:
    """Writes that file after each change, and says what it holds when an index has to begin anew."""

    def __init__(self, catalog: Catalog, pictures: Path) -> None:
        """Take the pictures folder; the file lies right in it."""
        self._catalog = catalog
        self._pictures = pictures

    def write(self) -> None:
        """Write all favourites. Those that the index doesn't know (yet) stay in the file."""
        unknown = {key for key in self.read() if not self._is_known(key)}
        marked = {key for entry in self._catalog.favourites() if (key := self.key(entry.picture, entry.path))}
        text = msgspec.json.encode(_Contents(sorted(marked | unknown)))
        # The index has them too: a second copy that can't be written mustn't undo the first.
        with suppress(OutOfResources):
            overwrite(self._pictures / FILE, msgspec.json.format(text, indent=1))

    def read(self) -> frozenset[str]:
        """The keys of all favourites in the file; none where it isn't there or can't be read."""
        path = self._pictures / FILE
        try:
            with reading(path):
                return frozenset(msgspec.json.decode(path.read_bytes(), type=_Contents).favourites)
        except FileUnreadable:
            return frozenset()

    def key(self, picture: str | None, path: Path) -> str | None:
        """What stands for an entry in the file: its lasting name, or the place of a foreign picture in the folder."""
        if picture is not None:
            return picture
        return path.relative_to(self._pictures).as_posix() if path.is_relative_to(self._pictures) else None

    def _is_known(self, key: str) -> bool:
        return bool(self._catalog.of_picture(key)) or self._catalog.at(self._pictures / key) is not None
