"""How paths are written in the index, so that a portable folder can be moved as a whole."""

import os
import unicodedata
from pathlib import Path

_BESIDE = "../"


class Places:
    """Turns paths into text of the index and back.

    What lies in the data folder or beside it is written relative to it, all else absolute.
    """

    def __init__(self, data: Path) -> None:
        """Take the data folder."""
        self._data = data.absolute().as_posix() + "/"
        self._home = data.absolute().parent.as_posix().rstrip("/") + "/"

    def stored(self, path: Path) -> str:
        """The text for a path."""
        whole = path.absolute().as_posix()
        if whole.startswith(self._data):
            return whole.removeprefix(self._data)
        if whole.startswith(self._home):
            return _BESIDE + whole.removeprefix(self._home)
        return whole

    def path(self, stored: str) -> Path:
        """The path of a text."""
        return Path(self.text(stored))

    def text(self, stored: str) -> str:
        """The path of a text, as text too."""
        if stored.startswith(_BESIDE):
            return self._home + stored.removeprefix(_BESIDE)
        return stored if Path(stored).is_absolute() else self._data + stored


def is_writable_text(path: Path) -> bool:
    """Whether the name is text; some systems allow any bytes, which the index can't hold."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def file_key(path: str) -> str:
    """What is equal for two spellings of one file: some systems list accents in another form than they were given."""
    return unicodedata.normalize("NFC", os.path.normcase(path))
