"""How paths are written in the index, so that a portable folder can be moved as a whole."""

import os
import unicodedata
from pathlib import Path


class Places:
    """Turns paths into text of the index and back.

    What lies in the data folder or beside it is written relative to it, all else absolute.
    """

    def __init__(self, data: Path) -> None:
        """Take the data folder."""
        self._data = data.absolute()

    def stored(self, path: Path) -> str:
        """The text for a path."""
        whole = path.absolute()
        if whole.is_relative_to(self._data.parent):
            return Path(os.path.relpath(whole, self._data)).as_posix()
        return whole.as_posix()

    def path(self, stored: str) -> Path:
        """The path of a text."""
        return Path(os.path.normpath(self._data / stored))


def is_writable_text(path: Path) -> bool:
    """Whether the name is text; some systems allow any bytes, which the index can't hold."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def file_key(path: Path) -> str:
    """What is equal for two spellings of one file: some systems list accents in another form than they were given."""
    return unicodedata.normalize("NFC", os.path.normcase(path.absolute()))
