"""Opens the real window, draws a picture with the bundled model, prints the GUI thread's longest gaps as JSON."""

import itertools
import json
import sys
import time
from pathlib import Path

BEAT_MS = 5


def main(home: Path) -> None:
    began = time.perf_counter()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from wurst_desktop.app import Program
    from wurst_desktop.frame import make_application
    from wurst_desktop.paths import find_paths

    app: QApplication = make_application([])
    program = Program(app, find_paths(home))
    beats: list[float] = []
    marks: dict[str, float] = {}
    spent: list[float] = []
    heart = QTimer()
    heart.setInterval(BEAT_MS)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    program.session.planned.connect(lambda _: marks.setdefault("engine ready", time.perf_counter()))
    program.session.saved.connect(lambda _: finish())

    def first_paint() -> None:
        marks["window on screen"] = time.perf_counter()
        spent.append(time.process_time())
        heart.start()
        program.begin()
        panel = program.window.panels.create
        panel.fields.prompt.setPlainText("a red house on a blue background")
        panel.submit()

    def finish() -> None:
        marks["first picture"] = time.perf_counter()
        QTimer.singleShot(300, program.window.close)

    program.window.show()
    QTimer.singleShot(0, first_paint)
    app.exec()
    program.close()
    gaps = sorted(((b - a) * 1000 for a, b in itertools.pairwise(beats)), reverse=True)
    report = {name: round(mark - began, 3) for name, mark in marks.items()}
    told = {
        "seconds": report,
        "work until the window is on screen, s": round(spent[0], 3),
        "longest gaps in ms": [round(gap, 1) for gap in gaps[:5]],
        "beats": len(beats),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
