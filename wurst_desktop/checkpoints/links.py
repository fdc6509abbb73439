"""Which folders elsewhere belong to the shelf: models that stay where they were found."""

from collections.abc import Sequence
from pathlib import Path

from wurst_desktop.checkpoints.note_file import NoteFile
from wurst_desktop.checkpoints.places import Place

LINKS_NAME = "linked.json"
"""The list's name in the models folder."""


class Links:
    """A list of folders in a file; a folder that isn't there now stays on it, as its drive may come back."""

    def __init__(self, file: Path) -> None:
        """Take the file, which needn't be there yet."""
        self._file = NoteFile(file, list[str])

    def folders(self) -> Sequence[Path]:
        """All folders on the list."""
        return [Path(name) for name in self._file.read() or ()]

    def places(self) -> Sequence[Place]:
        """Those that are there now."""
        return [Place.of(folder) for folder in self.folders() if folder.is_dir()]

    def add(self, folders: Sequence[Path]) -> None:
        """Put folders on the list. Raises `DiskFull` or `FolderRefused`."""
        names = [str(folder) for folder in folders]
        self._file.change(lambda found: list(dict.fromkeys([*(found or ()), *names])))

    def take_off(self, folders: Sequence[Path]) -> None:
        """Take folders off the list; they stay as they are. Raises the same."""
        self._file.change(lambda found: [name for name in found or () if Path(name) not in folders])
