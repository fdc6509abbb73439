"""Kills a running queue of the bundled model at random moments, and looks whether anything got lost.

python -m tests.queue_kills KILLS [CHANCE]; prints JSON, and ends with 1 if something is amiss. Torch is imported once,
before the victims are forked; where the system can't fork, each victim imports it anew.
"""

import json
import multiprocessing
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication

from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.worker import Worker
from wurst_desktop.engine.opening import open_wuerstchen
from wurst_desktop.library.files import is_temporary
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.survey import harm_of
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.bridge import Bridge, Clerk
from wurst_desktop.ui.session import Session

AT_LEAST_S = 2.0
COUNT = 2
FORKS = "fork" in multiprocessing.get_all_start_methods()
Picture = tuple[int, str]


def main(kills: int, chance: random.Random) -> int:
    """Kill, let the rest be finished, compare with a queue that nobody killed."""
    multiprocessing.set_start_method("fork" if FORKS else "spawn")
    if FORKS:
        open_wuerstchen(shelf_of(Path(tempfile.gettempdir())), DeviceWish())
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        killed, unbroken = Path(folder) / "killed", Path(folder) / "unbroken"
        jobs = [job_of(number) for number in range(kills + 1)]
        put(unbroken, jobs)
        finish(unbroken)
        a_while = max(AT_LEAST_S, 3 * (time.monotonic() - begun) / len(jobs))
        broken, torn = _kill_often(killed, jobs, partial(chance.uniform, 0.0, a_while))
        finish(killed)
        report = compare(killed, unbroken, jobs)
    wrong = {**report, "half written": torn}
    print(json.dumps({"kills": kills, "broken off": broken, "s": round(time.monotonic() - begun), **wrong}))  # noqa: T201
    return int(any(wrong.values()))


@dataclass(frozen=True)
class _Kept:
    pictures: Counter[int]
    pixels: dict[int, bytes]


def work_off(home: Path) -> None:
    """What the window does with its queue, without the window: go on with what was broken off, and do the rest."""
    app = QCoreApplication([])
    history, clerk, bridge = history_of(home), Clerk(), Bridge()
    worker = Worker(partial(open_wuerstchen, shelf_of(home), DeviceWish()), history, bridge.tell)
    session = Session(worker, history, history.jobs, clerk, shelf_of(home))
    bridge.arrived.connect(session.on_event)
    session.queue.broken_off.connect(session.queue.wishes.retry)
    session.jobs_changed.connect(lambda: None if any(_is_to_be_done(job) for job in session.jobs) else app.quit())
    clerk.ask(history.adopt)
    session.begin("")
    session.take_up()
    app.exec()
    session.close()
    history.close()


def _is_to_be_done(job: Job) -> bool:
    return job.is_open or job.state is JobState.INTERRUPTED


def _kill_often(home: Path, jobs: list[Job], moment: Callable[[], float]) -> tuple[dict[str, int], list[str]]:
    """One more job and one kill each time; how many jobs were broken off at which point, and which files are torn."""
    points: Counter[str] = Counter()
    torn: list[str] = []
    put(home, jobs[:1])
    for job in jobs[1:]:
        put(home, [job])
        victim = _start(home)
        victim.join(moment())
        victim.kill()
        victim.join()
        torn += _torn(home)
        points.update(_points(home))
    return dict(points), torn


def _points(home: Path) -> list[str]:
    with history_of(home) as history:
        history.adopt()
        broken = [job for job in history.jobs.jobs() if job.state is JobState.INTERRUPTED]
        found = [sorted(each.is_decoded for each in history.found(job).values()) for job in broken]
    return [f"{sum(each)} pictures, {len(each) - sum(each)} compositions" for each in found] or ["between jobs"]


def compare(killed: Path, unbroken: Path, jobs: list[Job]) -> dict[str, list[str]]:
    """What is amiss in the first home, where the second did the same jobs undisturbed."""
    with history_of(killed) as history:
        verification = history.verify()
        states = {job.id: job.state for job in history.jobs.jobs()}
    there, wanted = _kept(killed), _kept(unbroken)
    return {
        "unsound": [] if verification.is_sound else [repr(verification)],
        "jobs lost": [job.id for job in jobs if states.get(job.id) is not JobState.DONE],
        "made twice": [str(seed) for seed, times in there.pictures.items() if times > 1],
        "pictures lost": [str(seed) for seed in wanted.pixels if seed not in there.pixels],
        "other pixels": [str(seed) for seed, pixels in there.pixels.items() if wanted.pixels.get(seed) != pixels],
    }


def _kept(home: Path) -> _Kept:
    with history_of(home) as history:
        records = history.records(history.ids())
    pictures = [(record.request.seed if record.request else -1, record.path) for record in records]
    return _Kept(Counter(seed for seed, _ in pictures), {seed: _pixels(path) for seed, path in pictures})


def _pixels(path: Path) -> bytes:
    with Image.open(path) as picture:
        return picture.tobytes()


def _torn(home: Path) -> list[str]:
    files = [path for path in (home / "pictures").rglob("*.*") if path.is_file() and not is_temporary(path.name)]
    return [str(harm) for path in files if (harm := harm_of(path)) is not None]


def finish(home: Path) -> None:
    """Have a process work the queue of a home off."""
    victim = _start(home)
    victim.join()


def _start(home: Path) -> multiprocessing.Process:
    victim = multiprocessing.Process(target=work_off, args=(home,))
    victim.start()
    return victim


def put(home: Path, jobs: list[Job]) -> None:
    """Leave jobs in the queue of a home."""
    with history_of(home) as history:
        history.jobs.put(*jobs)


def job_of(number: int, prior_steps: int = 6, decoder_steps: int = 4) -> Job:
    """A job of the bundled model, the `number`th."""
    card = shelf_of(Path(tempfile.gettempdir())).find("")
    request = GenerationRequest(
        "a red house on a blue background",
        width=card.native.width,
        height=card.native.height,
        count=COUNT,
        seed=10 * number,
        prior_steps=prior_steps,
        decoder_steps=decoder_steps,
        checkpoint=card.ref,
    )
    return Job(f"job {number}", request, datetime.now(UTC))


def shelf_of(home: Path) -> ShelfOnDisk:
    """The checkpoints that come with the program."""
    paths = find_paths(home)
    return ShelfOnDisk(paths.models, paths.bundled_models)


def history_of(home: Path) -> HistoryOnDisk:
    """The history of a home."""
    paths = find_paths(home)
    return HistoryOnDisk(paths.database, paths.thumbnails, paths.bin, paths.pictures)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 5)))
