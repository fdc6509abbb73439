"""What is measured: a checkpoint, and how many of its steps."""

from collections.abc import Sequence
from dataclasses import dataclass

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import Stage
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sizes import Size
from wurst_desktop.engine.checkpoint import Checkpoint, open_checkpoint


@dataclass(frozen=True)
class Subject:
    """A checkpoint to be measured.

    Of each denoising stage at most `step_limit` steps are run; the others would be the same. `has_random_weights` says
    that nothing of it lies on the disk.
    """

    checkpoint: Checkpoint
    step_limit: int
    has_random_weights: bool = False

    @property
    def card(self) -> CheckpointCard:
        """Its recommended use."""
        return self.checkpoint.card

    @property
    def steps(self) -> dict[Stage, int]:
        """Steps of a whole picture."""
        return {Stage.PRIOR: self.card.prior_steps, Stage.DECODER: self.card.decoder_steps}

    @property
    def measured(self) -> dict[Stage, int]:
        """Steps that are run."""
        return {stage: min(steps, self.step_limit) for stage, steps in self.steps.items()}

    def request(self, size: Size, count: int, seed: int) -> GenerationRequest:
        """`count` pictures; each seed has words of its own, so that none are known from before."""
        return GenerationRequest(
            f"a red house on a blue background, {seed}",
            width=size.width,
            height=size.height,
            count=count,
            seed=seed,
            prior_steps=self.measured[Stage.PRIOR],
            prior_guidance=self.card.prior_guidance,
            schedule=self.card.schedule,
            decoder_steps=self.measured[Stage.DECODER],
            decoder_guidance=self.card.decoder_guidance,
            checkpoint=self.card.ref,
        )


def installed(card: CheckpointCard, step_limit: int) -> Subject:
    """A checkpoint on the disk. Raises what `open_checkpoint` raises."""
    return Subject(open_checkpoint(card), step_limit)


@dataclass(frozen=True)
class OneCard:
    """A shelf with one checkpoint on it."""

    card: CheckpointCard

    def installed(self) -> Sequence[CheckpointCard]:
        return (self.card,)

    def find(self, _wanted: str) -> CheckpointCard:
        return self.card
