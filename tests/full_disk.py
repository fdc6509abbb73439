"""Fills the disk under a running queue of the bundled model, makes room again, and looks whether anything got lost.

python -m tests.full_disk FOLDER, where FOLDER is an empty file system of some 100 MB that may be filled; prints JSON,
and ends with 1 if something is amiss.
"""

import json
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.queue_kills import compare, history_of, job_of, put, shelf_of
from wurst_desktop.core.jobs import JobState
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.worker import Worker
from wurst_desktop.engine.opening import open_wuerstchen
from wurst_desktop.ui.bridge import Bridge, Clerk
from wurst_desktop.ui.session import Session

JOBS = 4
LEFT_OVER = 680_000
"""Bytes: the queue, its log and some pictures fit in, but not all of them."""


def main(small: Path) -> int:
    """Work the queue off on a disk that fills up, and elsewhere on one that doesn't; compare."""
    begun = time.monotonic()
    jobs = [job_of(number, prior_steps=2, decoder_steps=2) for number in range(JOBS)]
    full = small / "home"
    with tempfile.TemporaryDirectory() as folder:
        put(full, jobs)
        put(Path(folder), jobs)
        told = Run(Path(folder), None).work_off()
        ballast = _filled(small)
        paused = Run(full, ballast).work_off()
        report = compare(full, Path(folder), jobs)
    wrong = {**report, "not paused": [] if len(paused) == 1 and "disk is full" in paused[0] else [str(paused), *told]}
    print(json.dumps({"pauses": paused, "s": round(time.monotonic() - begun), **wrong}))  # noqa: T201
    return int(any(wrong.values()))


class Run:
    """Works a queue off as the window does; when it pauses, takes the ballast away and waits."""

    def __init__(self, home: Path, ballast: Path | None) -> None:
        self._home = home
        self._ballast = ballast
        self._pauses: list[str] = []

    def work_off(self) -> list[str]:
        """Do all jobs, and give the reasons for which the queue paused."""
        app = QCoreApplication.instance() or QCoreApplication([])
        history, clerk, bridge = history_of(self._home), Clerk(), Bridge()
        worker = Worker(partial(open_wuerstchen, shelf_of(self._home), DeviceWish()), history, bridge.tell)
        session = Session(worker, history, history.jobs, clerk, shelf_of(self._home))
        bridge.arrived.connect(session.on_event)
        session.jobs_changed.connect(lambda: self._look(session, app))
        session.begin("")
        session.take_up()
        app.exec()
        session.close()
        history.close()
        return self._pauses

    def _look(self, session: Session, app: QCoreApplication) -> None:
        if session.jobs and all(job.state is JobState.DONE for job in session.jobs):
            app.quit()
        elif session.queue.pause_reason and self._ballast is not None and self._ballast.exists():
            self._pauses.append(session.queue.pause_reason)
            self._ballast.unlink()


def _filled(small: Path) -> Path:
    ballast = small / "ballast"
    room = os.statvfs(small)
    with ballast.open("wb") as file:
        left = room.f_bavail * room.f_frsize - LEFT_OVER
        while left > 0:
            file.write(b"\1" * min(left, 1 << 20))
            left -= 1 << 20
    return ballast


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
