"""Brings the program into memory, on threads, while its empty window lives."""

import importlib
import threading
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from wurst_desktop.engine.libraries import read_libraries, ready_libraries
from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.resting_imports import RestingImports

OPENED_FIRST = (
    *("PIL._imaging", "PIL._imagingft", "PySide6.QtDBus", "msgspec", "psutil", "tokenizers", "_csv", "_datetime"),
    *("_decimal", "_elementtree", "_heapq", "_pickle", "_queue", "_socket", "_sqlite3", "_uuid", "array", "pyexpat"),
    *("resource", "unicodedata"),
)
"""Whatever the program imports that opens a library of its own: while torch's are mapped it would wait for them, and
with it the window, whose turn it holds. Some are missing on other systems, where nothing is mapped ahead."""


class ModuleLoading(QObject):
    """Imports the program, readies torch's libraries, and lets the window have its turn meanwhile."""

    loaded = Signal()
    """The program is there, or what goes wrong with it will be said by whoever imports it now."""

    def __init__(self, frames: Frames) -> None:
        """Do nothing before `begin`; `frames` are those that other threads rest in."""
        super().__init__()
        self._resting = RestingImports(frames)
        self._are_open = threading.Event()
        self._imports = threading.Thread(target=self._import, name="wurst-imports")
        self._libraries = threading.Thread(target=self._ready_libraries, name="wurst-libraries")

    @property
    def has_begun(self) -> bool:
        """Whether `begin` was called."""
        return self._imports.ident is not None

    def begin(self) -> None:
        """Load from now on."""
        self._resting.begin()
        self._imports.start()
        self._libraries.start()

    def end(self) -> None:
        """Wait until all is there, and leave later imports alone."""
        self._resting.end()
        if self.has_begun:
            self._imports.join()
            self._libraries.join()

    def _import(self) -> None:
        try:
            for name in OPENED_FIRST:
                with suppress(ImportError):
                    importlib.import_module(name)
            self._are_open.set()
            import wurst_desktop.app  # noqa: F401 - for all that it brings into memory
        finally:
            self._are_open.set()
            self.loaded.emit()

    def _ready_libraries(self) -> None:
        read_libraries()
        self._are_open.wait()
        ready_libraries()
