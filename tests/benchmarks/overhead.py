"""What previews, progress and saving add to the engine's own work; prints JSON.

python -m tests.benchmarks.overhead [PICTURES]          the bundled model
python -m tests.benchmarks.overhead public-size STEPS   random weights of the public size at 1024 x 1024, as many steps
                                                        of Stage C and of Stage B; a picture has 29 + 12

"report" is all that happens while the engine waits: times, previews, events. "keep" is the library: files, thumbnails,
index. Both in per cent of the engine's own time, by the processor and by the clock; the first picture isn't counted.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.queue_kills import job_of, shelf_of
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.create import Onlookers, create
from wurst_desktop.core.events import EngineEvent, Event, JobEvent, Previewed
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.pace import Pace
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.engine import Composed, Made, Painted, Report
from wurst_desktop.core.previews import Previews
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.engine.benchmark.public_size import public_size
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.bridge import Bridge


@dataclass
class Spent:
    """Seconds by the processor and by the clock, under each name."""

    seconds: dict[str, tuple[float, float]] = field(default_factory=dict)
    previews: int = 0

    @contextmanager
    def on(self, name: str) -> Iterator[None]:
        """Add what is spent inside."""
        processor, clock = time.process_time(), time.perf_counter()
        try:
            yield
        finally:
            before = self.seconds.get(name, (0.0, 0.0))
            after = (time.process_time() - processor, time.perf_counter() - clock)
            self.seconds[name] = (before[0] + after[0], before[1] + after[1])

    def bare(self, by: int) -> float:
        """The engine's own seconds, by the processor (0) or by the clock (1)."""
        return self.seconds["whole"][by] - sum(spent[by] for name, spent in self.seconds.items() if name != "whole")

    def share(self, name: str, by: int) -> float:
        """In per cent of the engine's own seconds."""
        return 100 * self.seconds[name][by] / self.bare(by)


class WatchedEngine(WuerstchenEngine):
    """Notes how long those take whom it tells."""

    spent = Spent()

    def generate(
        self,
        request: GenerationRequest,
        latents: Mapping[int, Latent],
        report: Report,
        token: CancelToken,
        starts: Sequence[Latent] = (),
        *,
        only_compose: bool = False,
    ) -> Iterator[Made]:
        def watched(event: EngineEvent) -> None:
            with self.spent.on("report"):
                report(event)

        return super().generate(request, latents, watched, token, starts, only_compose=only_compose)


class WatchedHistory(HistoryOnDisk):
    """Notes how long it takes to keep things."""

    spent = Spent()

    def keep_composition(
        self, request: GenerationRequest, made: Composed, environment: Environment, picture: str = ""
    ) -> Record:
        with self.spent.on("keep"):
            return super().keep_composition(request, made, environment, picture)

    def keep_picture(
        self,
        request: GenerationRequest,
        made: Painted,
        environment: Environment,
        finishes: int | None,
        picture: str = "",
        log: JobLog | None = None,
    ) -> Record:
        with self.spent.on("keep"):
            return super().keep_picture(request, made, environment, finishes, picture, log)


def measure(engine: WatchedEngine, history: WatchedHistory, request: GenerationRequest, previews: Previews) -> Spent:
    """One picture; what was spent on what."""
    engine.spent = history.spent = spent = Spent()
    bridge = Bridge()

    def emit(event: Event) -> None:
        spent.previews += isinstance(event, Previewed)
        bridge.tell(JobEvent("job", event))

    onlookers = Onlookers(Pace(time.monotonic), previews)
    with spent.on("whole"):
        create(request, engine, history, emit, CancelToken(), onlookers=onlookers)
    return spent


def bundled(pictures: int) -> tuple[Callable[[Shelf], WatchedEngine], list[GenerationRequest]]:
    """The bundled model and as many requests, besides one to warm up."""
    requests = [job_of(number, 29, 12).request.image(0) for number in range(pictures + 1)]
    return lambda shelf: WatchedEngine(shelf, DeviceWish()), requests


def of_public_size(steps: int) -> tuple[Callable[[Shelf], WatchedEngine], list[GenerationRequest]]:
    """Random weights of the public size and one request."""
    request = replace(job_of(0, steps, steps).request.image(0), width=1024, height=1024)
    return lambda shelf: WatchedEngine(shelf, DeviceWish(), opening=lambda card: public_size(card).checkpoint), [
        request
    ]


def main(make_engine: Callable[[Shelf], WatchedEngine], requests: Sequence[GenerationRequest]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        paths, previews = find_paths(home), Previews(time.monotonic)
        engine = make_engine(shelf_of(home))
        engine.prepare("", lambda _: None, CancelToken())
        with WatchedHistory(paths.database, paths.thumbnails, paths.bin, paths.pictures) as history:
            spent = [measure(engine, history, request, previews) for request in requests]
    counted = spent[1:] or spent
    told: dict[str, object] = {
        f"{name}, % of the engine's {by}": round(statistics.median(each.share(name, i) for each in counted), 2)
        for name in ("report", "keep")
        for i, by in enumerate(("processor time", "time by the clock"))
    }
    told["engine's processor time, s"] = round(statistics.median(each.bare(0) for each in counted), 2)
    told["previews"] = [each.previews for each in counted]
    print(json.dumps(told))


if __name__ == "__main__":
    if sys.argv[1:2] == ["public-size"]:
        main(*of_public_size(int(sys.argv[2])))
    else:
        main(*bundled(int(sys.argv[1]) if len(sys.argv) > 1 else 8))
