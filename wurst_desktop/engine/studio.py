"""The checkpoint in use, and the plan that it is used under."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

import torch

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointMissing, NothingToRunOn
from wurst_desktop.core.events import MadeRoom, Planned, Stage, Stepped
from wurst_desktop.core.ladder import Fall, no_roomier, plan_below
from wurst_desktop.core.lora import FindLora, no_lora
from wurst_desktop.core.plan import (
    WUERSTCHEN_V2,
    Device,
    DeviceWish,
    ExecutionPlan,
    Footprint,
    Hardware,
    Precision,
    Residency,
    settle,
)
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.engine import Report
from wurst_desktop.core.request import CheckpointRef
from wurst_desktop.engine.checkpoint import Checkpoint, open_checkpoint
from wurst_desktop.engine.environment import environment_of
from wurst_desktop.engine.failures import translated
from wurst_desktop.engine.kept_folds import KeptFolds
from wurst_desktop.engine.known_texts import KnownTexts
from wurst_desktop.engine.placement import Arithmetic, Placement
from wurst_desktop.engine.retreat import give_memory_back, retreating
from wurst_desktop.engine.sights import Sights

Opening = Callable[[CheckpointCard], Checkpoint]
"""How the files of a checkpoint are looked at: `open_checkpoint`, or what stands in for it."""


class Studio:
    """Opens one checkpoint at a time and settles where it works; the same one again costs nothing."""

    def __init__(  # noqa: PLR0913, PLR0917 - each is a collaborator, handed over
        self,
        shelf: Shelf,
        wish: DeviceWish,
        look: Callable[[], Hardware],
        arithmetic: Arithmetic,
        opening: Opening = open_checkpoint,
        texts: KnownTexts | None = None,
        sights: Sights | None = None,
        find_lora: FindLora = no_lora,
        *,
        folds: KeptFolds | None = None,
    ) -> None:
        """Open nothing yet; `look` is asked for the hardware each time a plan is made."""
        self.texts = texts or KnownTexts()
        self.sights = sights or Sights()
        self.find_lora = find_lora
        self._folds = folds or KeptFolds()
        self._shelf = shelf
        self._wish = wish
        self._look = look
        self._arithmetic = arithmetic
        self._opening = opening
        self._placement: Placement | None = None
        self._footprint = WUERSTCHEN_V2
        self._fall: Fall | None = None
        self._begun: ExecutionPlan | None = None
        """The plan to go back to, while a stage whose numbers overflowed under it is done in a wider range."""

    def place(self, wanted: CheckpointRef, report: Report, pixels: int = 0) -> Placement:
        """The placement of a checkpoint for pictures of its native size, or of more `pixels`.

        What is loaded stays loaded if it is the same checkpoint, and no other plan is due for pictures of that size.
        After memory ran out the leaner plan stays too, until clearly more memory is free or pictures are smaller.
        Raises what the shelf and `open_checkpoint` raise, `CheckpointMissing` too where other files have the name now,
        and `DeviceUnavailable`.
        """
        card = self._card(wanted)
        current = self._placement
        if current is not None and current.checkpoint.card == card and not self._is_outdated(current, pixels):
            report(_planned(current.plan))
            return current
        opened = self._opening(card)
        self._leave()
        self._fall = self._begun = None
        self._footprint = opened.footprint.at(max(pixels, opened.footprint.pixels))
        return self._settle_down(opened, settle(self._look(), self._footprint, self._wish), report)

    def prepare(self, checkpoint: str, report: Report, token: CancelToken, pixels: int = 0) -> None:
        """Place a checkpoint as `place` does and load what may stay in memory, with a leaner plan if it doesn't fit.

        Raises `Cancelled` and `OutOfMemory` besides.
        """
        placement = self.place(CheckpointRef(checkpoint), report, pixels)

        def loaded(step: int, steps: int) -> None:
            token.check()
            report(Stepped(Stage.LOAD, step, steps))

        def load() -> None:
            with translated(Stage.LOAD.value, str(placement.device)):
                placement.load_ahead(loaded)

        def retreat(stage: Stage) -> None:
            nonlocal placement
            placement = self.leaner(placement, stage, report)

        retreating(load, lambda: placement.plan, retreat)

    def steadier(self, placement: Placement, report: Report) -> Placement | None:
        """The same checkpoint in a precision of wider range, nothing loaded yet; None if it has the widest.

        It is so until `as_begun`: what comes after may not depend on what overflowed before.
        """
        precision = placement.plan.precision.steadier
        if precision is None:
            return None
        self._leave()
        self._begun = self._begun or placement.plan
        plan = settle(self._look(), self._footprint, replace(self._wish, precision=precision))
        return self._settle_down(placement.checkpoint, no_roomier(plan, placement.plan, self._footprint), report)

    def as_begun(self, placement: Placement, report: Report) -> Placement:
        """The same checkpoint in the precision from before it became a `steadier` one, nothing loaded yet then."""
        if self._begun is None:
            return placement
        self._leave()
        plan, self._begun = self._begun, None
        return self._settle_down(placement.checkpoint, plan, report)

    def leaner(self, placement: Placement, stage: Stage, report: Report) -> Placement:
        """The same checkpoint one rung down the ladder, nothing loaded yet, since memory ran out in `stage`.

        All that was loaded is freed before. Raises `ValueError` if there is no rung below.
        """
        self._leave()
        give_memory_back()
        before, hardware = placement.plan, self._look()
        plan = plan_below(before, stage, hardware, self._footprint)
        self._fall = self._fall or Fall.of(before, hardware)
        if self._begun is not None:
            is_here = plan.device is self._begun.device
            self._begun = no_roomier(self._begun, plan, self._footprint) if is_here else None
        report(MadeRoom(stage, before, plan))
        return self._settle_down(placement.checkpoint, plan, report)

    @property
    def placement(self) -> Placement | None:
        """Where the checkpoint in use works; None before there is one."""
        return self._placement

    def plan(self) -> ExecutionPlan:
        """The plan in force; before the first job, that of the preferred checkpoint or of the public weights."""
        if self._placement is not None:
            return self._placement.plan
        return settle(self._look(), self._expected_footprint(), self._wish)

    def _card(self, wanted: CheckpointRef) -> CheckpointCard:
        """The checkpoint itself: pictures of another would be kept as if they were its."""
        card = self._shelf.find(wanted.id)
        if wanted.fingerprint not in {"", card.ref.fingerprint}:
            raise CheckpointMissing(wanted.id, tuple(each.ref.id for each in self._shelf.installed()), is_changed=True)
        return card

    def _is_outdated(self, placement: Placement, pixels: int) -> bool:
        """Whether another plan may be better: for other sizes, or as memory that ran out has come back.

        It is after a job that ended in a wider range than it began in, too.
        """
        needed = max(pixels, placement.checkpoint.footprint.pixels)
        has_more_room = needed < self._footprint.pixels and self._is_wanting(placement.plan)
        if self._begun is not None or has_more_room:
            return True
        if self._fall is None:
            return needed > self._footprint.pixels
        placement.release()
        return self._fall.is_over(self._look())

    def _is_wanting(self, plan: ExecutionPlan) -> bool:
        """Whether a plan for less might use more of the machine than `plan` does."""
        if plan.residency is not Residency.RESIDENT or plan.pixels_aside:
            return True
        match plan.device:
            case Device.CPU:
                return self._wish.device is not Device.CPU and bool(self._look().accelerators)
            case Device.MPS:
                return plan.precision is Precision.FLOAT16
            case Device.CUDA:
                return False
            case _:
                assert_never(plan.device)

    def _expected_footprint(self) -> Footprint:
        try:
            return self._opening(self._shelf.find("")).footprint
        except NothingToRunOn:
            return WUERSTCHEN_V2

    def _settle_down(self, checkpoint: Checkpoint, plan: ExecutionPlan, report: Report) -> Placement:
        self._placement = Placement(checkpoint, plan, self._arithmetic, self._folds)
        torch.set_num_threads(plan.threads)
        # On a GPU convolutions may otherwise add up in an order that changes from run to run.
        torch.backends.cudnn.deterministic = True
        report(_planned(plan))
        return self._placement

    def _leave(self) -> None:
        if self._placement is not None:
            self._placement.release()
            self._placement = None


def _planned(plan: ExecutionPlan) -> Planned:
    return Planned(plan, environment_of(plan))
