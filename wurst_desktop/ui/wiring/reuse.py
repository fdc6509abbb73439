"""From a picture to the next one: its prompt or seeds taken, and new ones made of it."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QObject

from wurst_desktop.core.record import Record
from wurst_desktop.core.sameness import Aspect, Here, deviations
from wurst_desktop.ui.descent.blend_dialog import BlendDialog
from wurst_desktop.ui.descent.texture_dialog import TextureDialog
from wurst_desktop.ui.descent.vary_dialog import VaryDialog
from wurst_desktop.ui.gallery.going_on import GoOn
from wurst_desktop.ui.gallery.use import Use
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.sameness_words import sameness_sentence
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.wiring.restoring import Restoring
from wurst_desktop.ui.wiring.showing import Showing
from wurst_desktop.ui.wiring.sweeps import SweepWiring


class ReuseWiring(QObject):
    """Fills the fields from pictures, and has new ones made of them."""

    def __init__(
        self, window: MainWindow, session: Session, showing: Showing, restoring: Restoring, sweeps: SweepWiring
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panels = window.panels
        self._session = session
        self._showing = showing
        self._restoring = restoring
        self._sweeps = sweeps
        self._here: Here | None = None
        gallery, commands = self._panels.gallery, window.commands
        for source in (gallery.wants, self._panels.details):
            source.use_requested.connect(self._use)
            source.finish_requested.connect(session.finish)
            source.go_on_requested.connect(self._go_on)
        gallery.wants.again_requested.connect(lambda ids: gallery.fetch(ids, self._make_again))
        commands.make_again.triggered.connect(gallery.commands.make_again)
        for going_on, way in (
            (commands.new_texture, GoOn.TEXTURE),
            (commands.vary, GoOn.VARY),
            (commands.blend, GoOn.BLEND),
            (commands.sweep_picture, GoOn.SWEEP),
        ):
            going_on.triggered.connect(lambda _checked=False, way=way: gallery.commands.go_on(way))

    def show_here(self, here: Here) -> None:
        """Say from now on whether what is made again comes out the same on this machine."""
        self._here = here

    def _use(self, use: Use, record: Record) -> None:
        create = self._panels.create
        if record.request is None:
            self._restoring.restore([record.path])
            return
        match use:
            case Use.PROMPT:
                create.taking.prompt(record.request)
            case Use.SEED:
                create.taking.seeds(record.request)
            case Use.EVERYTHING:
                create.taking.everything(record.request, record.picture)
            case _:
                assert_never(use)

    def _go_on(self, way: GoOn, records: Sequence[Record]) -> None:
        descent = self._session.descent
        match way:
            case GoOn.TEXTURE:
                descent.new_textures(records)
                self._showing.follow()
            case GoOn.TEXTURES:
                self._ask_textures(records)
            case GoOn.VARY:
                self._ask_how_much(VaryDialog(records[0], descent, self._session.sketcher, self._window))
            case GoOn.BLEND:
                self._ask_how_much(BlendDialog(records[0], records[1], descent, self._session.sketcher, self._window))
            case GoOn.SWEEP:
                self._sweeps.ask_record(records[0])
            case _:
                assert_never(way)

    def _ask_textures(self, records: Sequence[Record]) -> None:
        requests = [record.request for record in records if record.request is not None]
        dialog = TextureDialog(requests, self._window)
        dialog.decided.connect(lambda wish: self._session.descent.new_textures(records, wish))
        dialog.accepted.connect(self._showing.follow)
        dialog.open()

    def _ask_how_much(self, dialog: VaryDialog | BlendDialog) -> None:
        dialog.refused.connect(self._panels.notices.show_notice)
        dialog.accepted.connect(self._showing.follow)
        dialog.open()

    def _make_again(self, records: Sequence[Record]) -> None:
        sweeps = [record.grid.sweep for record in records if record.grid is not None]
        requests = [record.request for record in records if record.request is not None]
        for sweep in sweeps:
            self._sweeps.make_again(sweep)
        if requests:
            self._showing.follow()
        for request in requests:
            self._session.create(request)
        if len(records) == 1:
            self._tell_sameness(records[0])
        if len(sweeps) + len(requests) < len(records):
            self._panels.notices.show_notice(tr("What was made elsewhere can't be made again here."))

    def _tell_sameness(self, record: Record) -> None:
        if self._here is None or record.request is None or record.environment is None:
            return
        found = deviations(record.request, record.environment, self._here)
        if all(each.aspect is not Aspect.MODEL for each in found):
            told = tr("The picture is made again.")
            self._panels.notices.show_notice(f"{told} {sameness_sentence(found)}")
