"""The checkpoint in use, and the plan that it is used under."""

from collections.abc import Callable
from dataclasses import replace

import torch

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import NothingToRunOn
from wurst_desktop.core.events import Planned, Stage, Stepped
from wurst_desktop.core.plan import WUERSTCHEN_V2, DeviceWish, ExecutionPlan, Footprint, Hardware, settle
from wurst_desktop.core.ports import Report, Shelf
from wurst_desktop.engine.checkpoint import open_checkpoint
from wurst_desktop.engine.failures import translated
from wurst_desktop.engine.placement import Arithmetic, Placement


class Studio:
    """Opens one checkpoint at a time and settles where it works; the same one again costs nothing."""

    def __init__(self, shelf: Shelf, wish: DeviceWish, look: Callable[[], Hardware], arithmetic: Arithmetic) -> None:
        """Open nothing yet; `look` is asked for the hardware each time a plan is made."""
        self._shelf = shelf
        self._wish = wish
        self._look = look
        self._arithmetic = arithmetic
        self._placement: Placement | None = None

    def place(self, checkpoint: str, report: Report) -> Placement:
        """The placement of a checkpoint, nothing loaded yet if it is another than before.

        Raises what the shelf and `open_checkpoint` raise, and `DeviceUnavailable`.
        """
        card = self._shelf.find(checkpoint)
        if self._placement is not None and self._placement.checkpoint.card == card:
            report(Planned(self._placement.plan))
            return self._placement
        opened = open_checkpoint(card)
        self._leave()
        self._placement = Placement(opened, settle(self._look(), opened.footprint, self._wish), self._arithmetic)
        torch.set_num_threads(self._placement.plan.threads)
        report(Planned(self._placement.plan))
        return self._placement

    def prepare(self, checkpoint: str, report: Report, token: CancelToken) -> None:
        """Place a checkpoint and load what may stay in memory. Raises `Cancelled` and `OutOfMemory` besides."""

        def loaded(step: int, steps: int) -> None:
            token.check()
            report(Stepped(Stage.LOAD, step, steps))

        placement = self.place(checkpoint, report)
        with translated(Stage.LOAD.value, placement.plan.device_name):
            placement.load_ahead(loaded)

    def steadier(self, placement: Placement, report: Report) -> Placement | None:
        """The same checkpoint in a precision of wider range, nothing loaded yet; None if it has the widest."""
        precision = placement.plan.precision.steadier
        if precision is None:
            return None
        self._leave()
        plan = settle(self._look(), placement.checkpoint.footprint, replace(self._wish, precision=precision))
        self._placement = Placement(placement.checkpoint, plan, self._arithmetic)
        report(Planned(plan))
        return self._placement

    def plan(self) -> ExecutionPlan:
        """The plan in force; before the first job, that of the preferred checkpoint or of the public weights."""
        if self._placement is not None:
            return self._placement.plan
        return settle(self._look(), self._expected_footprint(), self._wish)

    def _expected_footprint(self) -> Footprint:
        try:
            return open_checkpoint(self._shelf.find("")).footprint
        except NothingToRunOn:
            return WUERSTCHEN_V2

    def _leave(self) -> None:
        if self._placement is not None:
            self._placement.release()
            self._placement = None
