"""How far the time left at half-way lies off after three pictures of the bundled model; prints JSON.

python -m tests.benchmarks.pace [PICTURES]
"""

import json
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.queue_kills import job_of, shelf_of
from wurst_desktop.core.events import Crashed, Event, Failed, Finished, JobEvent, Progressed
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.worker import Worker
from wurst_desktop.engine.opening import open_wuerstchen
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.pace_file import PaceFile
from wurst_desktop.paths import find_paths


def main(pictures: int) -> None:
    """Learn from three jobs, then time the others."""
    with tempfile.TemporaryDirectory() as folder:
        errors = [_error(Path(folder), number) for number in range(pictures + 3)][3:]
    print(json.dumps({"error at half-way": [round(error, 3) for error in errors]}))


def _error(home: Path, number: int) -> float:
    """The error of the whole time, judged at half-way; each job has a worker of its own, as after a new start."""
    told: list[tuple[float, float | None]] = []
    outcome: list[Event] = []
    ended = threading.Event()

    def emit(event: JobEvent) -> None:
        if event.job and isinstance(event.event, Progressed):
            told.append((time.monotonic(), event.event.seconds_left))
        if event.job and isinstance(event.event, Finished | Failed | Crashed):
            outcome.append(event.event)
            ended.set()

    paths = find_paths(home)
    with HistoryOnDisk(paths.database, paths.thumbnails, paths.bin, paths.pictures) as history:
        worker = Worker(lambda: open_wuerstchen(shelf_of(home), DeviceWish()), history, emit, PaceFile(paths.paces))
        job = job_of(number, prior_steps=29, decoder_steps=12)
        worker.start()
        worker.prepare(job.request.checkpoint.id)
        worker.run(job)
        ended.wait()
        worker.stop()
    if outcome != [Finished()]:
        raise RuntimeError(outcome)
    begun, over = told[0][0], told[-1][0]
    moment, left = next(each for each in told if each[0] >= (begun + over) / 2 and each[1] is not None)
    total = over - begun
    return abs((moment - begun) + (left or 0.0) - total) / total


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
