"""Puts what made a picture file back into the fields, and says what of it means nothing here."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from wurst_desktop.core.description import Described, Foreign, taken_over
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.sameness import Here, deviations
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.library_words import left_line
from wurst_desktop.ui.notice_bar import NoticeBar
from wurst_desktop.ui.sameness_words import sameness_sentence


class Restoring(QObject):
    """Reads a file off the GUI thread; the fields change only once all of it is known."""

    def __init__(self, create: CreatePanel, notices: NoticeBar, history: History, clerk: Clerk) -> None:
        super().__init__(create)
        self._create = create
        self._notices = notices
        self._history = history
        self._clerk = clerk
        self._here: Here | None = None

    def show_here(self, here: Here) -> None:
        """Say from now on whether what is read comes out the same on this machine."""
        self._here = here

    def restore(self, paths: Sequence[Path]) -> None:
        """Put what made the first of these files into the fields."""
        first, *others = paths
        self._clerk.ask(partial(self._history.describe, first), partial(self._show, first, bool(others)))

    def _show(self, path: Path, are_others_left: bool, described: Described) -> None:
        told = self._fill(path, described)
        left = [tr("The other files were left alone.")] if are_others_left else []
        self._notices.show_notice(" ".join((told, *left)))

    def _fill(self, path: Path, described: Described) -> str:
        if described.request is not None:
            self._create.taking.everything(described.request, described.picture)
            told = tr("Everything that made {file} is in the fields now.").format(file=path.name)
            if self._here is None or described.environment is None:
                return told
            found = deviations(described.request, described.environment, self._here)
            return f"{told} {sameness_sentence(found)}"
        if described.grid is not None:
            self._create.taking.request(described.grid.sweep.request)
            return tr("What the sweep on {file} began from is in the fields now.").format(file=path.name)
        if described.foreign is not None:
            return self._take_over(described, described.foreign)
        return tr("{file} doesn't say how it was made.").format(file=path.name)

    def _take_over(self, described: Described, foreign: Foreign) -> str:
        takeover = taken_over(foreign, described.width, described.height)
        self._create.taking.takeover(takeover)
        return left_line(takeover, foreign.program)
