"""How soon the full-size networks stop when they are told to; prints JSON.

python -m tests.benchmarks.cancel

The public architecture with random weights at 1024 x 1024, on one thread. In each stage the wish comes a second after
its first step began; counted is what the process still worked, and what the clock showed, until the engine had stopped.
"""

import json
import math
import threading
import time
from collections.abc import Callable
from pathlib import Path

import torch

from tests.fakes import ShelfOf
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import Device, DeviceWish, Residency
from wurst_desktop.core.sizes import Size
from wurst_desktop.engine.benchmark.public_size import public_size
from wurst_desktop.engine.benchmark.subject import OneCard, Subject
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.training.artist import card_of

ROOT = Path(__file__).parents[2]
AFTER_S = 1.0


def main() -> None:
    """Stop each stage once."""
    subject = public_size(ShelfOf(card_of(ROOT / "resources" / "models" / "wurst-mini")).find(""))
    wish = DeviceWish(Device.CPU, Residency.RESIDENT)
    engine = WuerstchenEngine(OneCard(subject.card), wish, opening=lambda _card: subject.checkpoint)
    engine.prepare(subject.card.ref.id, lambda _event: None, CancelToken())
    torch.set_num_threads(1)
    print(json.dumps({stage: stopped(engine, subject, stage) for stage in (Stage.PRIOR, Stage.DECODER)}))


def stopped(engine: WuerstchenEngine, subject: Subject, stage: Stage) -> dict[str, float]:
    token = CancelToken()
    moments: list[tuple[float, float]] = []
    timers: list[threading.Timer] = []

    def cancel() -> None:
        moments.append((time.perf_counter(), time.process_time()))
        token.cancel()

    kept = {} if stage is Stage.PRIOR else {0: Latent(16, 24, 24, bytes(2 * 16 * 24 * 24))}
    report = after(stage, lambda: timers.append(started(cancel)))
    clock = work = math.inf
    try:
        list(engine.generate(subject.request(Size(1024, 1024), 1, 1), kept, report, token))
    except Cancelled:
        clock, work = time.perf_counter() - moments[0][0], time.process_time() - moments[0][1]
    return {"by the clock, s": round(clock, 3), "of work, s": round(work, 3)}


def after(stage: Stage, then: Callable[[], None]) -> Callable[[EngineEvent], None]:
    def hear(event: EngineEvent) -> None:
        if isinstance(event, Stepped) and (event.stage, event.step) == (stage, 0):
            then()

    return hear


def started(cancel: Callable[[], None]) -> threading.Timer:
    timer = threading.Timer(AFTER_S, cancel)
    timer.start()
    return timer


if __name__ == "__main__":
    main()
