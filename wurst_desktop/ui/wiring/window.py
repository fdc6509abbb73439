"""Who hears whom: makes the parts that connect the session, the window's panels and its actions."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Environment
from wurst_desktop.core.sameness import Here
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.create.earlier_prompts import EarlierPrompts
from wurst_desktop.ui.file_drop import FileDrop
from wurst_desktop.ui.help.tour import Tour
from wurst_desktop.ui.jobs.queue_time import QueueTime
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.wiring.arranging import ArrangeWiring
from wurst_desktop.ui.wiring.copying import CopyWiring
from wurst_desktop.ui.wiring.edits import EditWiring
from wurst_desktop.ui.wiring.field_edits import FieldEdits
from wurst_desktop.ui.wiring.files import FileWiring
from wurst_desktop.ui.wiring.generation import GenerationWiring
from wurst_desktop.ui.wiring.library import LibraryWiring
from wurst_desktop.ui.wiring.panes import PaneWiring
from wurst_desktop.ui.wiring.picture_actions import PictureActions
from wurst_desktop.ui.wiring.restoring import Restoring
from wurst_desktop.ui.wiring.reuse import ReuseWiring
from wurst_desktop.ui.wiring.showing import Showing
from wurst_desktop.ui.wiring.sweeps import SweepWiring


class WindowWiring(QObject):
    """Joins what the window wants to what the session does, and what the session tells to what the window shows."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        history: History,
        clerk: Clerk,
        pictures: Path,
        drawing: Drawing,
        queue_time: QueueTime,
    ) -> None:
        """`pictures` is the folder that the history writes into."""
        super().__init__(window)
        self._window = window
        self._panels = window.panels
        self._history = history
        self._clerk = clerk
        self._showing = Showing(window, session)
        self.library = LibraryWiring(window, session, history, clerk)
        self.library.files_changed.connect(self._showing.look_again)
        self.library.bin_emptied.connect(self._showing.forget_deleted)
        self.restoring = Restoring(self._panels.create, self._panels.notices, history, clerk)
        self._drop = FileDrop(self._panels.create, takes_own=True)
        self._drop.dropped.connect(self.restoring.restore)
        sweeps = SweepWiring(window, session, drawing, queue_time, self._showing)
        self.reuse = ReuseWiring(window, session, self._showing, self.restoring, sweeps)
        self._parts = (
            sweeps,
            GenerationWiring(window, session, drawing, queue_time),
            FieldEdits(self._panels.create, session.edits, self),
            EditWiring(window, session.edits, self._showing),
            PictureActions(window.commands, self._panels.gallery, self._showing),
            CopyWiring(window, history, clerk),
            FileWiring(window, history, clerk, self._showing, pictures, lambda: self.library.exporting.last_order.kind),
            PaneWiring(window),
            ArrangeWiring(self._panels.gallery, session.edits, history, clerk),
        )
        self._settled: tuple[ExecutionPlan, Environment] | None = None
        session.settled.connect(self._note_here)
        self._panels.create.fields.loras.offered.connect(self._show_here)
        self._connect_searching()
        self._connect_program()

    def begin(self) -> None:
        """Fill the gallery."""
        self._panels.gallery.open()

    def shut_down(self) -> None:
        """End the threads of gallery and viewer."""
        self.library.shut_down()
        self._showing.shut_down()
        self._panels.gallery.shut_down()

    def show_cards(self, cards: Sequence[CheckpointCard]) -> None:
        """Offer other models than before."""
        self._panels.create.show_cards(cards)
        self._show_here()

    def _note_here(self, plan: ExecutionPlan, environment: Environment) -> None:
        self._settled = plan, environment
        self._show_here()

    def _show_here(self) -> None:
        if self._settled is None:
            return
        plan, environment = self._settled
        models = {card.ref.id: card.ref for card in self._panels.create.cards}
        loras = frozenset(card.fingerprint for card in self._panels.create.fields.loras.cards)
        here = Here(environment, models, plan.compiles, loras)
        self._panels.details.show_here(here)
        self.restoring.show_here(here)
        self.reuse.show_here(here)

    def _connect_searching(self) -> None:
        commands, panels = self._window.commands, self._panels
        commands.search.triggered.connect(panels.gallery.focus_search)
        commands.earlier_prompts.triggered.connect(self._ask_earlier)
        panels.create.fields.earlier.clicked.connect(commands.earlier_prompts.trigger)
        panels.gallery.noticed.connect(panels.notices.show_notice)

    def _connect_program(self) -> None:
        commands = self._window.commands
        commands.quit.triggered.connect(self._window.close)
        self._tour = Tour(self._window)
        commands.tour.triggered.connect(self._tour.begin)
        self._panels.preview.welcome.tour_wanted.connect(commands.tour.trigger)

    def _ask_earlier(self) -> None:
        dialog = EarlierPrompts(self._history, self._clerk, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self._panels.create.taking.wording)
        dialog.look()
        dialog.open()
