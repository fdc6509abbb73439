"""Opens the window on a queue of 1,000 jobs; prints the GUI thread's longest gaps, in all and of its own work, as JSON.

python -m tests.benchmarks.long_queue HOME [JOBS]. A gap on a busy machine is mostly the time of others, so the
processor time that the GUI thread used within it is told as well.
"""

import itertools
import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.fakes import ScriptedEngine
from wurst_desktop.app import Program
from wurst_desktop.core.jobs import Job, Pause
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.frame import make_application
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.paths import find_paths

BEAT_MS = 2
Step = tuple[str, Callable[[], object]]


class Heart:
    """Notes when the event loop came round, by the clock on the wall and by the thread's own."""

    def __init__(self) -> None:
        self._beats: list[tuple[float, float]] = []
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        self._beats.append((time.perf_counter(), time.thread_time()))

    def gaps_ms(self) -> list[float]:
        """The longest gap since the last call, by both clocks."""
        self.beat()
        pairs = list(itertools.pairwise(self._beats))
        self._beats = self._beats[-1:]
        return [round(1000 * max(b[clock] - a[clock] for a, b in pairs), 1) for clock in (0, 1)]


def main(home: Path, count: int) -> None:
    """Show, scroll, choose, reorder, add and clear."""
    paths = find_paths(home)
    with HistoryOnDisk(paths.database, paths.thumbnails, paths.bin, paths.pictures) as history:
        requests = [GenerationRequest(f"a red fox, the {n}th", width=128, height=128, seed=n) for n in range(count)]
        history.jobs.put(*(Job(f"{n:05}", each, datetime.now(UTC)) for n, each in enumerate(requests)))
        history.jobs.pause(Pause())
    app = make_application([])
    program = Program(app, paths, lambda _shelf, _wish: ScriptedEngine())
    window, queue, panel = program.window, program.session.queue, program.window.panels.queue
    window.arrangement.queue.bring()
    bar = panel.view.verticalScrollBar()
    steps: list[Step] = [
        ("show", program.begin),
        *[("scroll", lambda to=to: bar.setValue(bar.maximum() * to // 50)) for to in range(51)],
        ("choose all", panel.view.selectAll),
        ("choose none", panel.view.clearSelection),
        ("run next", lambda: queue.wishes.move_first(queue.jobs[-1:])),
        ("drag one", lambda: queue.wishes.move_before([queue.jobs[-1].id], queue.jobs[count // 2].id)),
        ("drag half", lambda: queue.wishes.move_before([job.id for job in queue.jobs[: count // 2]], None)),
        ("add one", lambda: program.session.queue.wishes.add(GenerationRequest("an owl", width=128, height=128))),
        ("remove half", lambda: queue.wishes.remove(queue.jobs[: count // 2])),
    ]
    heart = Heart()
    report: dict[str, list[float]] = {}

    def next_step(place: int, name: str) -> None:
        gaps = heart.gaps_ms()
        report[name] = [max(pair) for pair in zip(gaps, report.get(name, gaps), strict=True)]
        if place == len(steps):
            window.close()
            return
        name, do = steps[place]
        do()
        QTimer.singleShot(30 if name == "scroll" else 1500, lambda: next_step(place + 1, name))

    window.show()
    QTimer.singleShot(500, lambda: next_step(0, "open"))
    app.exec()
    shown = panel.model.rowCount()
    program.close()
    print(json.dumps({"jobs": count, "rows at the end": shown, "longest gap [ms, ms of our own]": report}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
