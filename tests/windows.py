"""Opens the program's window in tests, and takes it away again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from wurst_desktop.app import Program
from wurst_desktop.app_stores import OpenEngine
from wurst_desktop.paths import find_paths


class OpenWindow(Protocol):
    """Opens the program's window, over the real engine if no other is given."""

    def __call__(self, open_engine: OpenEngine | None = None, *, is_shown: bool = True) -> Program: ...


@contextmanager
def windows(app: QApplication, home: Path) -> Iterator[OpenWindow]:
    """Opens windows on `home`; at the end each is closed and deleted, as those left behind slow down all others."""
    opened: list[Program] = []

    def open_window(open_engine: OpenEngine | None = None, *, is_shown: bool = True) -> Program:
        program = Program(app, find_paths(home), open_engine)
        opened.append(program)
        if is_shown:
            program.window.show()
        return program

    yield open_window
    for program in opened:
        program.window.show_busy(busy=False)
        program.window.close()
        program.close()
        app.processEvents()  # What was asked for on other threads is still to be handed over.
        program.window.deleteLater()
        app.sendPostedEvents(program.window, QEvent.Type.DeferredDelete)
