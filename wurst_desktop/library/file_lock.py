"""A lock that a process holds on a file; the system takes it away when the process ends, however it ends."""

import errno
import os
import sys
from pathlib import Path

from wurst_desktop.core.writing import writing
from wurst_desktop.library.files import make_folder

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}


class FileLock:
    """Held from `acquire` to `release`, or to the end of the process."""

    def __init__(self, path: Path) -> None:
        """Take the file, which is made when it isn't there."""
        self.path = path
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def acquire(self) -> bool:
        """Take the lock if nobody has it, and say whether that was so. Raises `DiskFull` or `FolderRefused`.

        On a file system that knows no locks everybody gets it.
        """
        with writing(self.path):
            make_folder(self.path.parent)
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError as error:
            if error.errno in _TAKEN:
                os.close(handle)
                return False
        self._handle = handle
        return True

    def release(self, *, for_good: bool = False) -> None:
        """Give the lock back; `for_good` takes the file away too, which only the owner of a one-time name may do."""
        if self._handle is None:
            return
        if for_good and sys.platform != "win32":
            self.path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None
        if for_good and sys.platform == "win32":
            self.path.unlink(missing_ok=True)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
