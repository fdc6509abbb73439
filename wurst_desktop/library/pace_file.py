"""How fast this machine was, kept in a small file; a lost or damaged one is learnt anew."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from wurst_desktop.core.errors import DiskFull, FolderRefused
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.files import overwrite


class PaceFile:
    """Seconds a step, by the names that `core.paces` gives them."""

    def __init__(self, path: Path) -> None:
        """Take the file, which need not be there."""
        self._path = path

    def known(self) -> Mapping[str, float]:
        try:
            return decode_json(self._path.read_bytes(), dict[str, float])
        except (OSError, ValueError):
            return {}

    def learn(self, paces: Mapping[str, float]) -> None:
        # A time that couldn't be kept is no reason to bother anybody.
        with suppress(DiskFull, FolderRefused):
            overwrite(self._path, msgspec.json.encode({**self.known(), **paces}))
