"""Opens the real window, draws two pictures with the bundled model, prints the GUI thread's longest gaps as JSON.

xvfb-run -a python -m tests.benchmarks.heartbeat HOME [LATE_MS]

Given LATE_MS, the stacks of all threads are written to stderr whenever a beat is that late, by a timer that needs no
interpreter lock: so it shows who holds it. "opening" are gaps while the frame is furnished, before the program begins.
"""

import faulthandler
import itertools
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from wurst_desktop.frame import make_application
from wurst_desktop.launch import Launch
from wurst_desktop.paths import find_paths

if TYPE_CHECKING:
    from wurst_desktop.app import Program

BEAT_MS = 5
PICTURES = 2


class Heart:
    """Beats from the first paint to the last picture, and notes when."""

    def __init__(self, app: QApplication, home: Path, late: float) -> None:
        self._began = time.perf_counter()
        self._late = late
        self._beats: list[float] = []
        self._marks: dict[str, float] = {}
        self._launch = Launch(app, find_paths(home))
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._launch.window.painted.connect(self._timer.start)
        self._launch.opened.connect(self._begin)
        app.aboutToQuit.connect(self._launch.close)
        self._launch.show()

    def _beat(self) -> None:
        self._beats.append(time.perf_counter() - self._began)
        if self._late:
            faulthandler.dump_traceback_later(self._late)

    def _begin(self, program: "Program") -> None:
        self._mark("program begins")
        panel = program.window.panels.create
        left = itertools.count(PICTURES - 1, -1)
        program.session.planned.connect(lambda _: self._mark("engine ready"))
        program.session.saved.connect(lambda _: self._mark(f"picture {PICTURES - next(left)}"))
        program.session.ended.connect(lambda _: self._go_on(program))
        panel.fields.prompt.setPlainText("a red house on a blue background")
        panel.submit()

    def _go_on(self, program: "Program") -> None:
        if f"picture {PICTURES}" in self._marks:
            self._timer.stop()
            faulthandler.cancel_dump_traceback_later()
            QTimer.singleShot(0, program.window.close)
        else:
            QTimer.singleShot(0, program.window.panels.create.submit)

    def _mark(self, name: str) -> None:
        self._marks.setdefault(name, time.perf_counter() - self._began)

    def report(self) -> dict[str, object]:
        """All in one: when what was there, and the longest gaps."""
        gaps = [(round((b - a) * 1000, 1), a) for a, b in itertools.pairwise(self._beats)]
        begun = self._marks["program begins"]
        return {
            "seconds": {name: round(mark, 3) for name, mark in self._marks.items()},
            "longest gaps in ms": sorted((gap for gap, at in gaps if at >= begun), reverse=True)[:5],
            "opening": sorted((gap for gap, at in gaps if at < begun), reverse=True)[:2],
            "beats": len(self._beats),
        }


def main(home: Path, late: float) -> None:
    app = make_application([])
    heart = Heart(app, home, late)
    app.exec()
    print(json.dumps(heart.report()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]) / 1000 if len(sys.argv) > 2 else 0.0)
