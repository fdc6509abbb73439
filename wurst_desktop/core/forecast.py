"""How long the jobs that wait will take, judged by what earlier jobs took on this machine."""

from collections.abc import Iterable, Mapping

from wurst_desktop.core.events import Stage
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.paces import Circumstances
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.request import GenerationRequest, NoiseMode
from wurst_desktop.core.workload import workload

_FORESEEN = (Stage.PRIOR, Stage.DECODER, Stage.VQGAN)
_Shape = tuple[object, ...]


class Forecast:
    """Adds up the jobs' times; a thousand alike are looked up once."""

    def __init__(self, plan: ExecutionPlan, known: Mapping[str, float], batch: int = 1) -> None:
        """Take the plan in force, `known` as `core.paces` keeps it, and how many images are drawn at once."""
        self._plan = plan
        self._batch = batch
        self._known = known
        self._seen: dict[_Shape, Mapping[Stage, float]] = {}

    def seconds(self, jobs: Iterable[Job]) -> float | None:
        """How long all of them take, one after another; None if a job is like none that was made before."""
        total, drawn = 0.0, set[GenerationRequest]()
        for job in jobs:
            seconds = self._seconds(job, is_drawn=_is_drawn(job, drawn))
            if seconds is None:
                return None
            total += seconds
        return total

    def _seconds(self, job: Job, *, is_drawn: bool) -> float | None:
        expected = self._expected(job.request)
        missing = job.request.count - job.saved
        uncomposed = 0 if job.resumes is not None or is_drawn else missing
        images = workload(job.request, missing, uncomposed, only_composes=job.only_composes)
        if any(images[stage] and stage not in expected for stage in _FORESEEN):
            return None
        return sum(seconds * images.get(stage, 1) for stage, seconds in expected.items())

    def _expected(self, request: GenerationRequest) -> Mapping[Stage, float]:
        shape = _shape(request)
        if shape not in self._seen:
            self._seen[shape] = Circumstances(request, self._plan, self._batch).expected(self._known)
        return self._seen[shape]


def _is_drawn(job: Job, drawn: set[GenerationRequest]) -> bool:
    """Whether a picture of a sweep has a composition that one before it has, too; all of `drawn` were before."""
    if job.cell is None or job.request.noise is NoiseMode.DIFFUSERS:
        return False
    composition = job.request.composition
    is_known = composition in drawn
    drawn.add(composition)
    return is_known


def _shape(request: GenerationRequest) -> _Shape:
    """All of a request that decides its times."""
    size = (request.width, request.height)
    steps = (request.prior_steps, request.decoder_steps)
    guided = (request.prior_guidance > 1, request.decoder_guidance > 1)
    return (request.checkpoint.id, *size, *steps, *guided, request.mode)
