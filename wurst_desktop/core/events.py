"""What happens while pictures are made: small frozen facts, in the past tense, matched in full by whoever listens."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.picture import Pixels
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.record import Environment, Record


class Stage(StrEnum):
    """The parts of the way from words to a kept picture, in their order."""

    LOAD = "load"
    TEXT = "text"
    PRIOR = "prior"
    DECODER = "decoder"
    VQGAN = "vqgan"
    SAVE = "save"


@dataclass(frozen=True)
class Stepped:
    """The engine finished `step` of `steps` of a stage for image `image` of `images` (from 0); step 0 is the start."""

    stage: Stage
    step: int
    steps: int
    image: int = 0
    images: int = 1


@dataclass(frozen=True)
class Progressed:
    """A step was finished; `seconds` is the time in this stage, `seconds_left` what the whole job still needs.

    `stage_seconds_left` is what this stage still needs for this image, `share` how much of the job's time is over
    (0 .. 1, never less than before). All three are None until enough has been seen to tell.
    """

    stage: Stage
    step: int
    steps: int
    image: int
    images: int
    seconds: float
    seconds_left: float | None
    stage_seconds_left: float | None = None
    share: float | None = None


@dataclass(frozen=True)
class Planned:
    """The engine settled where and how the stages run; `environment` is what pictures are made with from now on."""

    plan: ExecutionPlan
    environment: Environment | None = None


@dataclass(frozen=True)
class MadeRoom:
    """Memory ran out in `stage` under the plan `before`; the work goes on from there under the leaner `plan`."""

    stage: Stage
    before: ExecutionPlan
    plan: ExecutionPlan


class PlainReason(StrEnum):
    """Why a network isn't compiled; `ui/wording` has the sentence."""

    NO_GPU = "no-gpu"
    STREAMED = "streamed"
    NO_COMPILER = "no-compiler"


@dataclass(frozen=True)
class DrewPlain:
    """The mode `compiled` was asked for, and the plain networks do the work."""

    reason: PlainReason


@dataclass(frozen=True)
class Previewable:
    """An unfinished image could be drawn now by `draw`, on the thread that hears this and before it returns.

    None comes of it where nothing would show more than a plain colour does.
    """

    stage: Stage
    image: int
    draw: Callable[[], Pixels | None]


@dataclass(frozen=True)
class Previewed:
    """An unfinished image was drawn."""

    stage: Stage
    image: int
    pixels: Pixels


@dataclass(frozen=True)
class Sketched:
    """A composition of the sketch `name` can be looked at, unless it can't be shown (None); it isn't kept."""

    name: str
    image: int
    pixels: Pixels | None


@dataclass(frozen=True)
class LatentReady:
    """The composition of an image is finished and kept as the undecoded `record`."""

    image: int
    record: Record


@dataclass(frozen=True)
class Saved:
    """The picture is in its file and in the history."""

    image: int
    record: Record


@dataclass(frozen=True)
class Started:
    """The worker took the job up."""


@dataclass(frozen=True)
class Finished:
    """All images of the job are saved."""


@dataclass(frozen=True)
class Stopped:
    """The job was cancelled; finished compositions are kept."""


@dataclass(frozen=True)
class Failed:
    """The job ended for a reason that the program foresees."""

    error: WurstError


@dataclass(frozen=True)
class Crashed:
    """The job ended in a bug of ours; `report` is the traceback."""

    report: str


EngineNews = Planned | MadeRoom | DrewPlain | Previewed
"""What is heard of an engine besides its steps."""

EngineEvent = Stepped | Planned | MadeRoom | DrewPlain | Previewable
"""What an engine reports while it works."""

Event = EngineNews | Sketched | Progressed | LatentReady | Saved | Started | Finished | Stopped | Failed | Crashed
"""What the rest of the program hears."""


@dataclass(frozen=True)
class JobEvent:
    """An event and the job that it belongs to ("" for getting the engine ready)."""

    job: str
    event: Event
