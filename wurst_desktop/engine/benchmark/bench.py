"""Carries a benchmark out."""

import platform
from collections.abc import Callable, Iterator
from dataclasses import replace

import diffusers
import torch

from wurst_desktop.core.benchmark import (
    PUBLIC_SIZE,
    BenchmarkReport,
    BenchmarkWish,
    Costs,
    Machine,
    MemoryUse,
    Round,
    Timing,
    Work,
)
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.plan import Device, DeviceWish, Hardware, Residency, settle
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sizes import Size
from wurst_desktop.core.timings import timing
from wurst_desktop.engine.benchmark.gauge import watching_memory
from wurst_desktop.engine.benchmark.ours import draw
from wurst_desktop.engine.benchmark.public_size import public_size
from wurst_desktop.engine.benchmark.roof import gflop_of_step, product_rate
from wurst_desktop.engine.benchmark.stock import StockPipelines
from wurst_desktop.engine.benchmark.stopwatch import Moment, Stopwatch, now
from wurst_desktop.engine.benchmark.subject import OneCard, Subject, installed
from wurst_desktop.engine.hardware import present_hardware
from wurst_desktop.engine.placement import device_of, dtype_of
from wurst_desktop.engine.retreat import give_memory_back
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

Told = Callable[[int, int], None]
"""Called with how many of how many runs are over."""

_ALL_STEPS = 250
_MEMORY_SHARE = 0.8


class WuerstchenBench:
    """Measures checkpoints of a shelf, or the public architecture without its weights."""

    def __init__(self, shelf: Shelf, wish: DeviceWish, look: Callable[[], Hardware] = present_hardware) -> None:
        """Load nothing yet."""
        self._shelf = shelf
        self._wish = wish
        self._look = look

    def measure(self, wish: BenchmarkWish, told: Told, token: CancelToken) -> BenchmarkReport:
        """Time every size and batch of `wish`, then look at the memory of each residency, the leanest first.

        In each round ours and the stock pipelines take turns, and another one begins each time. Raises what the shelf
        and `open_checkpoint` raise, `OutOfMemory` and `Cancelled`.
        """
        subject = self._subject(wish.checkpoint)
        try:
            return _Measurement(subject, wish, self._wish, self._look(), told, token).run()
        finally:
            give_memory_back()

    def _subject(self, checkpoint: str) -> Subject:
        if checkpoint == PUBLIC_SIZE:
            return public_size(self._shelf.find(""))
        return installed(self._shelf.find(checkpoint), _ALL_STEPS)


class _Measurement:
    """One benchmark on its way."""

    def __init__(
        self,
        subject: Subject,
        wish: BenchmarkWish,
        device_wish: DeviceWish,
        hardware: Hardware,
        told: Told,
        token: CancelToken,
    ) -> None:
        self._subject = subject
        self._wish = wish
        self._device_wish = device_wish
        self._hardware = hardware
        self._told = told
        self._token = token
        self._plan = settle(hardware, subject.checkpoint.footprint, self._device_wish)
        self._device = device_of(self._plan)
        self._seed = 0
        self._runs_done = 0

    def run(self) -> BenchmarkReport:
        torch.set_num_threads(self._plan.threads)
        self._told(0, self._runs)
        roof = product_rate(self._device, dtype_of(self._plan))
        timings = tuple(self._timings())
        give_memory_back()
        memory = tuple(self._memory_of(residency) for residency in self._residencies)
        return BenchmarkReport(
            title=self._subject.card.title,
            has_random_weights=self._subject.has_random_weights,
            machine=self._machine(),
            rounds=self._wish.rounds,
            roof=roof,
            timings=timings,
            memory=memory,
            skipped=tuple(each for each in self._settings if not self._fits(*each)),
        )

    @property
    def _settings(self) -> list[tuple[Size, int]]:
        sizes = self._wish.sizes or (self._subject.card.native,)
        return [(size, batch) for size in sizes for batch in self._wish.batches]

    @property
    def _residencies(self) -> tuple[Residency, ...]:
        return (Residency.LAYER, Residency.STAGE, Residency.RESIDENT) if self._wish.has_memory else ()

    @property
    def _runs(self) -> int:
        sides = 2 if self._wish.has_baseline else 1
        memory = 0 if self._subject.has_random_weights else len(self._residencies)
        timed = sum(self._fits(*each) for each in self._settings) * self._wish.rounds * sides
        return timed + memory

    def _fits(self, size: Size, batch: int) -> bool:
        """Whether the stock pipelines, which decode a whole batch at once, would find the memory for it."""
        if not self._wish.has_baseline or self._plan.device is not Device.CPU:
            return True
        footprint = self._subject.checkpoint.footprint.at(size.width * size.height)
        return footprint.working * batch * self._plan.precision.size <= self._hardware.free * _MEMORY_SHARE

    def _timings(self) -> Iterator[Timing]:
        checkpoint = self._subject.checkpoint
        engine = self._engine(self._device_wish)
        stock = None
        if self._wish.has_baseline:
            stock = StockPipelines(checkpoint, self._device, dtype_of(self._plan))
        engine.prepare(checkpoint.card.ref.id, lambda _event: None, self._token)
        if not self._subject.has_random_weights:
            self._ours(engine, self._subject.card.native, 1)
        for size, batch in self._settings:
            if not self._fits(size, batch):
                continue
            work = Work(self._subject.steps, gflop_of_step(checkpoint, self._subject.request(size, 1, 0)))
            rounds = [self._round(engine, stock, size, batch, number) for number in range(self._wish.rounds)]
            yield timing(size, batch, rounds, work)

    def _round(
        self, engine: WuerstchenEngine, stock: StockPipelines | None, size: Size, batch: int, number: int
    ) -> Round:
        theirs: Costs | None = None
        if stock is not None and number % 2:
            theirs = self._theirs(stock, size, batch)
        ours = self._ours(engine, size, batch)
        self._count_run()
        if stock is not None and theirs is None:
            theirs = self._theirs(stock, size, batch)
        return ours, theirs

    def _ours(self, engine: WuerstchenEngine, size: Size, batch: int) -> Costs:
        watch = Stopwatch(self._now)
        draw(engine, self._next_request(size, batch), watch, self._token)
        return watch.costs(batch, self._subject.steps, self._subject.measured)

    def _theirs(self, stock: StockPipelines, size: Size, batch: int) -> Costs:
        watch = Stopwatch(self._now)
        with torch.inference_mode():
            stock.draw(self._next_request(size, batch), watch, self._token)
        self._count_run()
        return watch.costs(batch, self._subject.steps, self._subject.measured)

    def _memory_of(self, residency: Residency) -> MemoryUse:
        footprint = self._subject.checkpoint.footprint
        expected = footprint.need(self._plan.device, self._plan.precision, residency).peak
        if self._subject.has_random_weights:
            return MemoryUse(residency, expected)
        engine = self._engine(replace(self._device_wish, residency=residency))
        request = self._next_request(self._subject.card.native, 1)
        began = self._now()
        with watching_memory(self._device) as peak:
            draw(engine, request, Stopwatch(self._now), self._token)
        seconds = self._now().since(began).clock
        del engine
        give_memory_back()
        self._count_run()
        return MemoryUse(residency, expected, peak.all, peak.own, seconds)

    def _engine(self, wish: DeviceWish) -> WuerstchenEngine:
        subject = self._subject
        return WuerstchenEngine(OneCard(subject.card), wish, self._look, opening=lambda _card: subject.checkpoint)

    def _look(self) -> Hardware:
        return self._hardware

    def _next_request(self, size: Size, batch: int) -> GenerationRequest:
        self._seed += 1
        return self._subject.request(size, batch, self._seed)

    def _count_run(self) -> None:
        self._runs_done += 1
        self._told(self._runs_done, self._runs)

    def _now(self) -> Moment:
        return now(self._device)

    def _machine(self) -> Machine:
        return Machine(
            self._plan, self._hardware.cores, platform.platform(), str(torch.__version__), diffusers.__version__
        )
