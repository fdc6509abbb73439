"""How long the rest of a job takes, judged by the steps seen so far and by what earlier jobs took."""

from collections.abc import Callable, Mapping

from wurst_desktop.core.events import Progressed, Stage, Stepped

_STEPS_TO_TELL = 2
_ONCE_A_JOB = frozenset({Stage.LOAD, Stage.TEXT})
_FORESEEN = (Stage.PRIOR, Stage.DECODER, Stage.VQGAN)
"""Without these no total can be told; the others are short, or may not come at all."""


class Pace:
    """Turns the engine's bare steps into progress with times.

    Each stage has its own pace: the mean of the images that it has finished in this job, else what its steps so far
    come to. Stages that haven't run yet in this job count with what the caller knows of them (`expected`, seconds an
    image; of a job for `LOAD` and `TEXT`). No total is told before all stages to come are known.
    """

    def __init__(self, clock: Callable[[], float], expected: Mapping[Stage, float] | None = None) -> None:
        """Take a monotonic clock in seconds."""
        self._clock = clock
        self._expected = dict(expected or {})
        self._todo: dict[Stage, int] = {}
        self._first: float | None = None
        self._began: dict[Stage, float] = {}
        self._under_way: dict[Stage, float] = {}
        self._spent: dict[Stage, float] = {}
        self._finished: dict[Stage, int] = {}
        self._share = 0.0

    def begin(self, todo: Mapping[Stage, int]) -> None:
        """Say how many images each stage has to work on; by default it is all that the steps speak of."""
        self._todo = dict(todo)

    def note(self, stepped: Stepped) -> Progressed:
        """Count a step and say how long its stage and the whole job still take."""
        stage, now = stepped.stage, self._clock()
        self._first = now if self._first is None else self._first
        if stepped.step == 0 or stage not in self._began:
            self._began[stage] = now
            self._under_way.pop(stage, None)
        seconds = now - self._began[stage]
        if stepped.step >= min(_STEPS_TO_TELL, stepped.steps):
            self._under_way[stage] = seconds / stepped.step * stepped.steps
        is_over = stepped.step == stepped.steps
        if is_over:
            self._spent[stage] = self._spent.get(stage, 0.0) + seconds
            self._finished[stage] = self._finished.get(stage, 0) + 1
        stage_left = 0.0 if is_over else self._stage_left(stage, seconds)
        left = self._seconds_left(stepped, stage_left)
        return Progressed(
            stage,
            stepped.step,
            stepped.steps,
            stepped.image,
            stepped.images,
            seconds,
            left,
            stage_left,
            self._share_at(now - self._first, left),
        )

    @property
    def seconds_per_image(self) -> dict[Stage, float]:
        """Seconds of every stage that is known: what the next job may expect."""
        return {**self._expected, **self._under_way, **self.seen}

    @property
    def seen(self) -> dict[Stage, float]:
        """Seconds an image of the stages that ended in this job; of the whole job for `LOAD` and `TEXT`."""
        return {
            stage: spent / (1 if stage in _ONCE_A_JOB else self._finished[stage])
            for stage, spent in self._spent.items()
        }

    def _stage_left(self, stage: Stage, seconds: float) -> float | None:
        whole = self._under_way.get(stage, self.seconds_per_image.get(stage))
        return None if whole is None else max(whole - seconds, 0.0)

    def _seconds_left(self, stepped: Stepped, stage_left: float | None) -> float | None:
        known = self.seconds_per_image
        rest: dict[Stage, int] = {
            stage: self._images_left(stage, stepped) for stage in Stage if stage is not Stage.LOAD
        }
        if stage_left is None or any(rest[stage] and stage not in known for stage in _FORESEEN):
            return None
        if rest.get(stepped.stage) and stepped.step < stepped.steps:
            rest[stepped.stage] -= 1
        images = sum(known[stage] * images for stage, images in rest.items() if stage in known)
        loading = self._expected.get(Stage.LOAD, 0.0) - self._spent.get(Stage.LOAD, 0.0)
        return stage_left + images + max(loading - (stage_left if stepped.stage is Stage.LOAD else 0.0), 0.0)

    def _images_left(self, stage: Stage, stepped: Stepped) -> int:
        """How many images the stage has still to work on, the one in hand among them."""
        if stage in _ONCE_A_JOB:
            return int(stage not in self._finished)
        return max(self._todo.get(stage, stepped.images) - self._finished.get(stage, 0), 0)

    def _share_at(self, elapsed: float, left: float | None) -> float | None:
        """How much of the job is over; it never goes back, though the estimate may."""
        if left is None:
            return None
        self._share = max(self._share, elapsed / (elapsed + left) if elapsed + left > 0 else 0.0)
        return self._share
