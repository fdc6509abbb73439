"""What the benchmark of a GPU draws with: engines on random weights of the public size, and the stock pipelines."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import torch
from numpy.typing import NDArray

from tests.benchmarks.gpu_weights import make_public_size
from tests.benchmarks.memory import card_in
from tests.checkpoint_factory import make_checkpoint
from tests.fakes import ShelfOf
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import DrewPlain, EngineEvent, MadeRoom, Planned, Stage, Stepped
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import Device, DeviceWish, Precision, Residency
from wurst_desktop.core.ports.engine import Composed, Painted
from wurst_desktop.core.request import GenerationRequest, NoiseMode, PromptSyntax
from wurst_desktop.engine.benchmark.stock import StockPipelines
from wurst_desktop.engine.benchmark.stopwatch import Stopwatch, now
from wurst_desktop.engine.checkpoint import Checkpoint, open_checkpoint
from wurst_desktop.engine.conversion import pixels_of
from wurst_desktop.engine.placement import Arithmetic
from wurst_desktop.engine.retreat import give_memory_back
from wurst_desktop.engine.studio import Opening
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

Levels = NDArray[np.uint8]
Facts = dict[str, object]
_QUICK = Arithmetic()
DTYPES = {
    Precision.FLOAT16: torch.float16,
    Precision.BFLOAT16: torch.bfloat16,
    Precision.FLOAT32: torch.float32,
}


@dataclass
class Drawn:
    """What came of a request, and what it took; memory in MB of the GPU."""

    pictures: list[Levels] = field(default_factory=list)
    compositions: list[Latent] = field(default_factory=list)
    laps: dict[str, list[float]] = field(default_factory=dict)
    peaks: dict[str, int] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def facts(self) -> Facts:
        """For the report: of each stage the first lap, the median of the others and the sum."""
        return {
            "seconds": round(self.seconds, 3),
            "by stage": {stage: _laps(laps) for stage, laps in self.laps.items()},
            "peak MB by stage": self.peaks,
            "told": self.told,
        }


def _laps(laps: list[float]) -> dict[str, float]:
    later = laps[1:] or laps
    return {"first": round(laps[0], 4), "median of later": round(median(later), 4), "sum": round(sum(laps), 4)}


class Subject:
    """A checkpoint on the disk, drawn with on one device."""

    def __init__(self, card: CheckpointCard, device: Device) -> None:
        self.card = card
        self.device = device
        self.torch_device = torch.device("cuda:0" if device is Device.CUDA else "cpu")

    def engine(
        self,
        precision: Precision | None,
        residency: Residency | None = Residency.RESIDENT,
        arithmetic: Arithmetic = _QUICK,
        opening: Opening = open_checkpoint,
    ) -> WuerstchenEngine:
        wish = DeviceWish(self.device, residency, precision)
        return WuerstchenEngine(ShelfOf(self.card), wish, arithmetic=arithmetic, opening=opening)

    def checkpoint(self) -> Checkpoint:
        return open_checkpoint(self.card)

    def request(self, prior_steps: int, decoder_steps: int, count: int = 1, seed: int = 1) -> GenerationRequest:
        """In the stock pipelines' own order of noise, so that theirs can be held against it."""
        return GenerationRequest(
            f"a red cat on the mat, {seed}",
            width=self.card.native.width,
            height=self.card.native.height,
            count=count,
            seed=seed,
            prior_steps=prior_steps,
            decoder_steps=decoder_steps,
            syntax=PromptSyntax.PLAIN,
            noise=NoiseMode.DIFFUSERS,
        )

    def watch(self) -> Stopwatch:
        return Stopwatch(lambda: now(self.torch_device))

    def draw(self, engine: WuerstchenEngine, request: GenerationRequest, token: CancelToken | None = None) -> Drawn:
        """Make the pictures of `request` with no preview drawn, the laps and peaks of each stage noted."""
        drawn, watch, gauge = Drawn(), self.watch(), Gauge(self.torch_device)

        def hear(event: EngineEvent) -> None:
            match event:
                case Stepped(stage, step, _):
                    if step == 0:
                        watch.begin()
                    else:
                        watch.lap(stage)
                    gauge.enter(stage)
                case Planned(plan):
                    drawn.told.append(f"planned {plan.device} {plan.precision} {plan.residency}")
                case MadeRoom(stage, before, plan):
                    drawn.told.append(f"made room in {stage}: {before.residency} -> {plan.device} {plan.residency}")
                case DrewPlain(reason):
                    drawn.told.append(f"drew plain: {reason}")
                case _:
                    pass

        began = perf_counter()
        for made in engine.generate(request, {}, hear, token or CancelToken()):
            match made:
                case Composed(_, latent, _):
                    drawn.compositions.append(latent)
                case Painted(_, _, pixels):
                    shape = (pixels.height, pixels.width, 3)
                    drawn.pictures.append(np.frombuffer(pixels.data, np.uint8).reshape(shape))
        drawn.seconds = perf_counter() - began
        gauge.enter(Stage.LOAD)
        drawn.peaks = gauge.peaks
        drawn.laps = {stage.value: [lap.clock for lap in laps] for stage, laps in watch.laps.items()}
        return drawn

    def stock(self, precision: Precision) -> StockPipelines:
        return StockPipelines(self.checkpoint(), self.torch_device, DTYPES[precision])

    def draw_stock(self, stock: StockPipelines, request: GenerationRequest) -> Drawn:
        """The same by the stock pipelines, in one batch."""
        drawn, watch, gauge = Drawn(), self.watch(), Gauge(self.torch_device)
        began = perf_counter()
        with torch.inference_mode():
            pictures = stock.draw(request, watch, CancelToken())
        drawn.seconds = perf_counter() - began
        gauge.enter(Stage.VQGAN)
        drawn.peaks = gauge.peaks
        drawn.told.append(f"finite: {bool(pictures.isfinite().all())}")
        drawn.laps = {stage.value: [lap.clock for lap in laps] for stage, laps in watch.laps.items()}
        for picture in pictures:
            pixels = pixels_of(picture)
            drawn.pictures.append(np.frombuffer(pixels.data, np.uint8).reshape(pixels.height, pixels.width, 3))
        return drawn


class Gauge:
    """The most memory of a GPU that torch had in use, by stage, in MB."""

    def __init__(self, device: torch.device) -> None:
        self.peaks: dict[str, int] = {}
        self._device = device
        self._stage = Stage.LOAD
        self._reset()

    def enter(self, stage: Stage) -> None:
        """What was in use up to now belongs to the stage before."""
        self.peaks[self._stage.value] = max(self.peaks.get(self._stage.value, 0), most_in_use(self._device))
        self._stage = stage
        self._reset()

    def _reset(self) -> None:
        if self._device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(self._device)


def most_in_use(device: torch.device) -> int:
    return torch.cuda.max_memory_allocated(device) >> 20 if device.type == "cuda" else 0


def in_use(device: torch.device) -> int:
    return torch.cuda.memory_allocated(device) >> 20 if device.type == "cuda" else 0


def apart(one: Levels, other: Levels) -> Facts:
    """How far two pictures lie apart, in levels of 255, beside how lively the second one is."""
    difference = np.abs(one.astype(np.int16) - other.astype(np.int16))
    square = float((difference.astype(np.float64) ** 2).mean())
    return {
        "max": int(difference.max()),
        "mean": round(float(difference.mean()), 4),
        "share that differs": round(float((difference > 0).mean()), 6),
        "PSNR dB": round(10 * float(np.log10(255**2 / square)), 1) if square else "equal",
        "spread of the picture": round(float(other.std()), 1),
    }


def far(one: Latent, other: Latent) -> float:
    """The relative distance of two compositions."""
    first, second = (np.frombuffer(each.data, "<f2").astype(np.float64) for each in (one, other))
    return float(f"{np.linalg.norm(first - second) / np.linalg.norm(second):.2e}")


def make_subject(folder: Path, device: Device, is_small: bool) -> Subject:
    """Random weights in half precision; `is_small` makes tiny ones, to try the program out."""
    if is_small:
        return Subject(make_checkpoint(folder), device)
    make_public_size(folder, torch.device("cuda:0" if device is Device.CUDA else "cpu"))
    return Subject(card_in(folder), device)


@contextmanager
def limited(device: torch.device, mb: int) -> Iterator[None]:
    """While inside, torch may have no more than `mb` of a GPU's memory."""
    give_memory_back()
    if device.type != "cuda":
        yield
        return
    torch.cuda.empty_cache()
    total = torch.cuda.mem_get_info(device)[1]
    torch.cuda.set_per_process_memory_fraction((mb << 20) / total, device)
    try:
        yield
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0, device)
