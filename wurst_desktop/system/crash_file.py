"""Keeps Python's last words when the process is ended from below, by a fault in a library."""

import faulthandler
from contextlib import suppress
from pathlib import Path
from typing import TextIO


class CrashFile:
    """A file that stays empty as long as nothing goes wrong."""

    def __init__(self, file: Path) -> None:
        """Open nothing yet."""
        self._file = file
        self._open: TextIO | None = None

    def begin(self) -> str:
        """Listen from now on, and give what the run before this one left; empty where it ended as it should.

        A folder that can't be written to is no reason not to start.
        """
        left = ""
        with suppress(OSError):
            left = self._file.read_text("utf-8", "replace").strip() if self._file.exists() else ""
            if left:
                # For whoever closes the window before it can be told.
                self._file.replace(self._file.with_suffix(".last.log"))
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._open = self._file.open("w", encoding="utf-8")
            faulthandler.enable(self._open)
        return left

    def end(self) -> None:
        """Listen no more."""
        if self._open is not None:
            faulthandler.disable()
            self._open.close()
            self._open = None
