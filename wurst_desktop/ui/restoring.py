"""Puts what made a picture file back into the fields, and says what of it means nothing here."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from wurst_desktop.core.description import Described, Foreign, taken_over
from wurst_desktop.core.ports import History
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.library_words import left_line
from wurst_desktop.ui.notice_bar import NoticeBar


class Restoring(QObject):
    """Reads a file off the GUI thread; the fields change only once all of it is known."""

    def __init__(self, create: CreatePanel, notices: NoticeBar, history: History, clerk: Clerk) -> None:
        super().__init__(create)
        self._create = create
        self._notices = notices
        self._history = history
        self._clerk = clerk

    @Slot(object)
    def restore(self, path: Path) -> None:
        """Put what made this file into the fields."""
        self._clerk.ask(partial(self._history.describe, path), partial(self._show, path))

    def _show(self, path: Path, described: Described) -> None:
        if described.request is not None:
            self._create.use_everything(described.request)
            self._notices.show_notice(f"Everything that made {path.name} is in the fields now.")
        elif described.foreign is not None:
            self._take_over(described, described.foreign)
        else:
            self._notices.show_notice(f"{path.name} doesn't say how it was made.")

    def _take_over(self, described: Described, foreign: Foreign) -> None:
        takeover = taken_over(foreign, described.width, described.height)
        self._create.use_takeover(takeover)
        self._notices.show_notice(left_line(takeover, foreign.program))
