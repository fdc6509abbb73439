"""What a benchmark is asked for, and what it finds."""

from collections.abc import Mapping
from dataclasses import dataclass

from wurst_desktop.core.errors import NotOffered, OutOfRange
from wurst_desktop.core.events import Crashed, Failed, Finished, Stage, Started, Stopped
from wurst_desktop.core.plan import ExecutionPlan, Residency
from wurst_desktop.core.sizes import Size, check_size

PUBLIC_SIZE = "public-size"
"""Stands for the public architecture with random weights, as a checkpoint to measure."""

_LARGEST_BATCH = 64
_LARGEST_ROUNDS = 100


@dataclass(frozen=True)
class BenchmarkWish:
    """What to measure: a checkpoint ("" is the preferred one) or `PUBLIC_SIZE`, at `sizes` (none: its own) and batches.

    `has_baseline` asks for the stock pipelines too, in turns with ours; `has_memory` for the peak of each residency.
    Raises `NotOffered`, `OutOfRange` or `SizeRefused` when made with what can't be measured.
    """

    checkpoint: str = ""
    sizes: tuple[Size, ...] = ()
    batches: tuple[int, ...] = (1,)
    rounds: int = 3
    has_baseline: bool = False
    has_memory: bool = True

    def __post_init__(self) -> None:
        """Refuse what can't be measured."""
        if not self.batches:
            raise NotOffered("batch", "", ("1", "2", "4", "8"))
        for batch in self.batches:
            _check("batch", batch, _LARGEST_BATCH)
        _check("rounds", self.rounds, _LARGEST_ROUNDS)
        for size in self.sizes:
            check_size(size.width, size.height)


def _check(field: str, value: int, largest: int) -> None:
    if not 1 <= value <= largest:
        raise OutOfRange(field, value, 1, largest)


@dataclass(frozen=True)
class Cost:
    """What a stage took for each picture: seconds of one step and of all, and the processor's seconds for all.

    On a GPU, whose work the processor's time doesn't tell, `effort` is the seconds by the clock too.
    """

    step: float
    picture: float
    effort: float


Costs = Mapping[Stage, Cost]
Round = tuple[Costs, Costs | None]
"""What ours took, and right beside it what the stock pipelines took, if they were asked for."""


@dataclass(frozen=True)
class StageTime:
    """A stage of one picture: the medians over all rounds.

    `steps` are those of a whole picture; `ratio` is the median of the rounds' ratios of effort, stock by ours;
    `rate` is how many GFLOP of the plain network's work ours does in a second of effort.
    """

    stage: Stage
    steps: int
    ours: Cost
    stock: Cost | None = None
    ratio: float | None = None
    rate: float | None = None


@dataclass(frozen=True)
class Timing:
    """Pictures of one size, `batch` at a time: seconds for each, and stage by stage."""

    size: Size
    batch: int
    stages: tuple[StageTime, ...]
    seconds: float
    stock_seconds: float | None
    ratio: float | None


@dataclass(frozen=True)
class MemoryUse:
    """The peak of one picture in bytes, above what the program took before, and the seconds that it took.

    `unreclaimable` is the part that belongs to no file, where the system tells it. `expected` is what the plan says of
    the whole program; the measured values are None where the weights aren't on the disk.
    """

    residency: Residency
    expected: int
    peak: int | None = None
    unreclaimable: int | None = None
    seconds: float | None = None


@dataclass(frozen=True)
class Machine:
    """Where it was measured."""

    plan: ExecutionPlan
    cores: int
    system: str
    torch: str
    diffusers: str


@dataclass(frozen=True)
class BenchmarkReport:
    """All that a benchmark found; `roof` is the GFLOP of plain matrix products in a second of effort."""

    title: str
    has_random_weights: bool
    machine: Machine
    rounds: int
    roof: float
    timings: tuple[Timing, ...]
    memory: tuple[MemoryUse, ...] = ()
    skipped: tuple[tuple[Size, int], ...] = ()
    """Sizes and batches that would not have fitted into the free memory."""


@dataclass(frozen=True)
class Timed:
    """So many of all runs are over."""

    done: int
    runs: int


@dataclass(frozen=True)
class Measured:
    """All runs are over."""

    report: BenchmarkReport


BenchmarkEvent = Started | Timed | Measured | Finished | Stopped | Failed | Crashed
"""What is told of a benchmark that runs on the worker."""


@dataclass(frozen=True)
class Work:
    """A picture's work, stage by stage: steps, and GFLOP of one step where they are known."""

    steps: Mapping[Stage, int]
    gflop: Mapping[Stage, float]
