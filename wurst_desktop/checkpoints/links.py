"""Which folders elsewhere belong to the shelf: models that stay where they were found."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from wurst_desktop.checkpoints.places import Place
from wurst_desktop.checkpoints.writing import write_whole, writing

LINKS_NAME = "linked.json"
"""The list's name in the models folder."""


class Links:
    """A list of folders in a file; a folder that isn't there now stays on it, as its drive may come back."""

    def __init__(self, file: Path) -> None:
        """Take the file, which needn't be there yet."""
        self._file = file

    def folders(self) -> Sequence[Path]:
        """All folders on the list."""
        return self._read() or ()

    def places(self) -> Sequence[Place]:
        """Those that are there now."""
        return [Place.of(folder) for folder in self.folders() if folder.is_dir()]

    def add(self, folders: Sequence[Path]) -> None:
        """Put folders on the list. Raises `DiskFull` or `FolderRefused`."""
        self._keep_damaged()
        self._write([*self.folders(), *folders])

    def take_off(self, folders: Sequence[Path]) -> None:
        """Take folders off the list; they stay as they are. Raises the same."""
        self._keep_damaged()
        self._write([folder for folder in self.folders() if folder not in folders])

    def _read(self) -> Sequence[Path] | None:
        try:
            return [Path(name) for name in msgspec.json.decode(self._file.read_bytes(), type=list[str])]
        except (OSError, ValueError):
            return None

    def _keep_damaged(self) -> None:
        """Put a list that can't be read aside before it is written anew: who knows what stands in it."""
        if self._file.exists() and self._read() is None:
            with writing(self._file):
                self._file.replace(self._file.with_suffix(".damaged"))

    def _write(self, folders: Sequence[Path]) -> None:
        names = list(dict.fromkeys(str(folder) for folder in folders))
        write_whole(self._file, msgspec.json.format(msgspec.json.encode(names), indent=1))
