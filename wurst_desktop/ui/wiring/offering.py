"""Whether the public model is told of, and what it would take here."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from wurst_desktop.core.benchmark import BenchmarkReport
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.public_cost import public_cost
from wurst_desktop.ui.beginning.public_card import PublicCard
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.session import Session

_PUBLIC = "wuerstchen"
_IS_DISMISSED, _RATE = "public_card_dismissed", "product_rate"


class Offering(QObject):
    """Shows the card in the middle of the window to who has no public model and hasn't sent the card away."""

    changed = Signal()

    def __init__(self, window: MainWindow, session: Session, size: int, found: Mapping[str, object]) -> None:
        """`size` is what the model takes on the disk, `found` what an earlier run remembered."""
        super().__init__(window)
        self._window = window
        self._is_dismissed = found.get(_IS_DISMISSED) is True
        rate = found.get(_RATE)
        self._rate = float(rate) if isinstance(rate, int | float) and rate > 0 else None
        self._plan: ExecutionPlan | None = None
        self._card = PublicCard(size)
        self._card.models_wanted.connect(window.commands.models.trigger)
        self._card.dismissed.connect(self._dismiss)
        window.panels.preview.welcome.add_card(self._card)
        session.planned.connect(self._note_plan)
        self.look()

    def remembered(self) -> Mapping[str, object]:
        """What the next start should know."""
        return {_IS_DISMISSED: self._is_dismissed, _RATE: self._rate}

    def look(self) -> None:
        """Show the card, or don't, as the installed models ask for."""
        has_public = any(card.ref.id.startswith(_PUBLIC) for card in self._window.panels.create.cards)
        self._card.setVisible(not self._is_dismissed and not has_public)

    def note_report(self, report: BenchmarkReport) -> None:
        """A benchmark has measured this machine."""
        self._rate, self._plan = report.roof, report.machine.plan
        self._show_cost()
        self.changed.emit()

    def _note_plan(self, plan: ExecutionPlan) -> None:
        self._plan = plan
        self._show_cost()

    def _show_cost(self) -> None:
        if self._plan is not None:
            self._card.show_cost(public_cost(self._plan, self._rate))

    def _dismiss(self) -> None:
        self._is_dismissed = True
        self.look()
        self.changed.emit()
