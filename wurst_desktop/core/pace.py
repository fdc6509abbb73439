"""How long the rest of a job takes, judged by the steps seen so far."""

from collections.abc import Callable

from wurst_desktop.core.events import Progressed, Stage, Stepped

_STEPS_TO_TELL = 2


class Pace:
    """Turns the engine's bare steps into progress with times.

    Each stage has its own pace: the mean of the steps that it has made in this job. Stages that haven't run yet in
    this job count with what the caller knows of them (`expected`, seconds per image), or not at all.
    """

    def __init__(self, clock: Callable[[], float], expected: dict[Stage, float] | None = None) -> None:
        """Take a monotonic clock in seconds."""
        self._clock = clock
        self._expected = dict(expected or {})
        self._began: dict[Stage, float] = {}
        self._per_image: dict[Stage, float] = {}

    def note(self, stepped: Stepped) -> Progressed:
        """Count a step and say how long the job still takes."""
        now = self._clock()
        if stepped.step == 0 or stepped.stage not in self._began:
            self._began[stepped.stage] = now
        seconds = now - self._began[stepped.stage]
        if stepped.step >= min(_STEPS_TO_TELL, stepped.steps):
            self._per_image[stepped.stage] = seconds / stepped.step * stepped.steps
        return Progressed(
            stepped.stage,
            stepped.step,
            stepped.steps,
            stepped.image,
            stepped.images,
            seconds,
            self._seconds_left(stepped, seconds),
        )

    @property
    def seconds_per_image(self) -> dict[Stage, float]:
        """Seconds per image of every stage seen so far: what the next job may expect."""
        return {**self._expected, **self._per_image}

    @property
    def seen(self) -> dict[Stage, float]:
        """Seconds per image of the stages that ran in this job."""
        return dict(self._per_image)

    def _seconds_left(self, stepped: Stepped, seconds: float) -> float | None:
        known = self.seconds_per_image
        if stepped.stage not in known:
            return None
        order = list(Stage)
        later = [stage for stage in order[order.index(stepped.stage) + 1 :] if stage in known]
        each_image = [known[stage] for stage in known if stage not in {Stage.LOAD, Stage.TEXT}]
        rest_of_image = max(known[stepped.stage] - seconds, 0.0) + sum(known[stage] for stage in later)
        return rest_of_image + sum(each_image) * (stepped.images - stepped.image - 1)
