"""Who runs a job: a name that lives exactly as long as the process that took it."""

import uuid
from pathlib import Path

from wurst_desktop.library.file_lock import FileLock


class Owners:
    """The names of this and of all other processes that run jobs of one queue, a locked file each."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the locked files."""
        self._folder = folder
        self._name = uuid.uuid4().hex
        self._lock = FileLock(self._path(self._name))

    def me(self) -> str:
        """The name of this process, alive from now on. Raises `DiskFull` or `FolderRefused`."""
        if not self._lock.is_held:
            self._lock.acquire()
        return self._name

    def is_alive(self, name: str) -> bool:
        """Whether the process of that name still is there; "" is nobody."""
        if name == self._name and self._lock.is_held:
            return True
        path = self._path(name)
        if not name or not path.exists():
            return False
        lock = FileLock(path)
        if not lock.acquire():
            return True
        lock.release(for_good=True)
        return False

    def leave(self) -> None:
        """Be gone, so that what is still said to run under this name counts as broken off."""
        self._lock.release(for_good=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.lock"
