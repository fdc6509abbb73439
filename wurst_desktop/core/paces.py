"""What is known of a machine's speed: seconds a step by stage, device, type, checkpoint, size, mode and batch."""

from collections.abc import Mapping
from dataclasses import dataclass

from wurst_desktop.core.events import Stage
from wurst_desktop.core.plan import ExecutionPlan, Residency
from wurst_desktop.core.request import GenerationRequest, Mode

_NEW_COUNTS = 0.5


@dataclass(frozen=True)
class Circumstances:
    """All that decides how long a step takes; `batch` says how many images the engine draws at once."""

    request: GenerationRequest
    plan: ExecutionPlan
    batch: int = 1

    def expected(self, known: Mapping[str, float]) -> dict[Stage, float]:
        """Seconds an image that each stage will take, as far as `known` (seconds a step, by key) tells."""
        return {stage: known[key] * self._steps(stage) for stage in self._stages() if (key := self.key(stage)) in known}

    def learnt(self, known: Mapping[str, float], seconds_per_image: Mapping[Stage, float]) -> dict[str, float]:
        """What is known after a job whose stages took so long; new and old count alike, since load comes and goes."""
        new = {
            self.key(stage): seconds_per_image[stage] / self._steps(stage)
            for stage in self._stages()
            if stage in seconds_per_image
        }
        return {key: _NEW_COUNTS * each + (1 - _NEW_COUNTS) * known.get(key, each) for key, each in new.items()}

    def key(self, stage: Stage) -> str:
        """The name under which a stage's pace is kept."""
        plan, request = self.plan, self.request
        where = (stage, request.checkpoint.id, plan.device_name, plan.precision, plan.residency)
        guided = {Stage.PRIOR: request.prior_guidance > 1, Stage.DECODER: request.decoder_guidance > 1}
        mode = () if request.mode is Mode.EXACT else (request.mode,)
        size = f"{request.width}x{request.height}"
        batch = () if self.batch == 1 else (f"{self.batch} at once",)
        return " | ".join((*where, size, "guided" if guided.get(stage) else "plain", *mode, *batch))

    def _stages(self) -> list[Stage]:
        """Those that each job goes through; loading is one of them only where stages make room for each other."""
        return [stage for stage in Stage if stage is not Stage.LOAD or self.plan.residency is Residency.STAGE]

    def _steps(self, stage: Stage) -> int:
        return {Stage.PRIOR: self.request.prior_steps, Stage.DECODER: self.request.decoder_steps}.get(stage, 1)
