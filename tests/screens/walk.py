"""A walk through all screens, as fast as they open."""

import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.fakes import ScriptedEngine
from tests.screens.spacing import uneven
from tests.screens.states import STATES, Open, queue_jobs
from tests.screens.type_scale import off_scale
from tests.ui.named import cut
from tests.ui.pictures import keep_composition, keep_picture
from tests.windows import windows
from wurst_desktop.app import Program
from wurst_desktop.frame import make_application

DIALOGS = (
    *("settings", "models", "benchmark", "about", "gpu", "shortcut_sheet", "palette", "edit_history"),
    *("earlier_prompts", "sweep", "export_many", "empty_bin", "tags", "vary", "picture_log", "sweep_picture"),
    *("open_picture", "compare"),
)
"""Actions that open a screen of their own; those of pictures act on the one chosen in the gallery."""
_PATIENCE_MS = 10_000
_SETTLING_MS = 300


@dataclass(frozen=True)
class Look:
    """How the window looks: `font` is by how much the system's font is larger than usual."""

    theme: str
    size: tuple[int, int]
    font: float
    is_mirrored: bool


class Walk:
    """Opens the screens on a home, and looks at each."""

    def __init__(self, home: Path, look: Look, folder: Path | None) -> None:
        """Open nothing yet; a picture of each screen goes into `folder`, if there is one."""
        self._home, self._asked, self._folder = home, look, folder
        self._amiss: dict[str, list[str]] = {}
        self._raised: list[str] = []

    def all_screens(self, *, scripted: bool) -> Mapping[str, list[str]]:
        """What is amiss, by screen; those that are well aren't named."""
        # What a slot raises goes no further than there.
        sys.excepthook = lambda _kind, error, _trace: self._raised.extend(traceback.format_exception(error))
        app = make_application([])
        look = self._asked
        font = app.font()
        font.setPointSizeF(font.pointSizeF() * look.font)
        app.setFont(font)
        if look.is_mirrored:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        with windows(app, self._home) as open_window:
            program = open_window(lambda _shelf, _wish: ScriptedEngine(), is_shown=False)
            getattr(program.window.commands, f"theme_{look.theme}").trigger()
            program.window.resize(*look.size)
            program.window.show()
            self._first_start(program)
            if scripted:
                _fill(program)
            program.begin()
            self._choose_pictures(program)
            self._window(program)
            for name in DIALOGS:
                self._dialog(program, name)
            for name, (open_it, put_back) in STATES.items():
                self._state(program, name, open_it, put_back)
        return self._amiss

    def _first_start(self, program: Program) -> None:
        self._look("first-start", program.window)

    def _choose_pictures(self, program: Program) -> None:
        grid = program.window.panels.gallery.grid
        _until(lambda: grid.model().rowCount() > 1)
        grid.setCurrentIndex(grid.model().index(1, 0))
        _until(program.window.commands.open_picture.isEnabled)

    def _window(self, program: Program) -> None:
        self._look("window", program.window)
        more = program.window.findChild(QAbstractButton, "moreButton")
        if more is not None:
            more.click()
            self._look("window-more", program.window)
            more.click()

    def _dialog(self, program: Program, name: str) -> None:
        if name == "compare":
            program.window.panels.gallery.grid.selectAll()
        action = getattr(program.window.commands, name)
        if not _until(action.isEnabled):
            self._amiss[name] = ["can't be opened"]
            return
        self._opened(program, name, action.trigger)
        if name == "compare":
            self._choose_pictures(program)

    def _state(self, program: Program, name: str, open_it: Open, put_back: Open | None) -> None:
        self._opened(program, name, lambda: open_it(program))
        if put_back is not None:
            put_back(program)

    def _opened(self, program: Program, name: str, open_it: Callable[[], None]) -> None:
        before = _shown()
        open_it()
        _until(lambda: bool(_shown() - before), _SETTLING_MS * 5)
        opened = _shown() - before or {program.window}
        for number, window in enumerate(sorted(opened, key=lambda each: each.objectName())):
            self._look(f"{name}-{number}" if number else name, window)
            if window is not program.window:
                window.close()

    def _look(self, name: str, window: QWidget) -> None:
        _settle()
        wrong = [*self._raised, *cut(window), *uneven(window), *off_scale(window), *self._too_wide(window)]
        self._raised.clear()
        if wrong:
            self._amiss[name] = wrong
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(self._folder / f"{name}.png"))

    def _too_wide(self, window: QWidget) -> list[str]:
        """A window that can't be as small as the screen that the main one was asked to fill."""
        (width, height), needed = self._asked.size, window.minimumSizeHint()
        is_inside = needed.width() <= width and needed.height() <= height
        return [] if is_inside else [f"needs {needed.width()} x {needed.height()} pixels"]


def _fill(program: Program) -> None:
    for seed in (1, 2, 3):
        keep_picture(program.history, f"a fox number {seed}", seed)
    keep_composition(program.history, "a house", 4)
    program.history.delete([keep_picture(program.history, "an owl", 5).id])
    queue_jobs(program)
    program.window.panels.create.fields.prompt.setPlainText("a fox")


def _shown() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.isWindow()}


def _until(condition: Callable[[], bool], patience: int = _PATIENCE_MS) -> bool:
    deadline = QDeadlineTimer(patience)
    while not condition() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    return condition()


def _settle() -> None:
    """Let what was opened be laid out and drawn."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLING_MS, loop.quit)
    loop.exec()
