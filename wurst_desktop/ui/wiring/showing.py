"""Which picture is looked at: in the middle, in the details, large and side by side."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from wurst_desktop.core.events import Previewed
from wurst_desktop.core.record import Record
from wurst_desktop.ui.compare.window import CompareWindow
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.viewer.viewer import Viewer
from wurst_desktop.ui.wiring.allowing import allow_for


class Showing(QObject):
    """Follows what is being made until an older picture is chosen, and keeps what is shown true."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._panels = window.panels
        self._commands = window.commands
        self._chosen: Record | None = None
        self._newest = 0
        self._is_following = True
        self._is_making = False
        """Whether the middle shows a picture that isn't kept yet."""
        self._left: Record | None = None
        """What is shown if nothing comes of that picture."""
        self.viewer = Viewer(self._panels.gallery, window)
        self.viewer.save_by(window.commands.export)
        self.compare = CompareWindow(window)
        for looking in (self.viewer, self.compare):
            # What is rated, starred or deleted there is taken back there.
            looking.addActions([window.commands.undo, window.commands.redo])
        self._connect_choices()
        session.previewed.connect(self._show_preview)
        session.composed.connect(self._show_composed)
        session.saved.connect(self._show_saved)
        session.ended.connect(self._show_ended)
        self._choose(None)

    def shut_down(self) -> None:
        """End the threads of viewer and comparison."""
        self.viewer.close()
        self.viewer.shut_down()
        self.compare.close()
        self.compare.shut_down()

    def follow(self) -> None:
        """Show what is made from now on."""
        self._is_following = True

    def with_chosen(self, do: Callable[[Record], None]) -> None:
        """Call `do` with the chosen picture, if there is one."""
        if self._chosen is not None:
            do(self._chosen)

    def forget(self, ids: list[int]) -> None:
        """Show deleted pictures nowhere."""
        if self._left is not None and self._left.id in ids:
            self._left = None
        gallery = self._panels.gallery
        gallery.news.pictures_gone(ids)
        if self._chosen is not None and self._chosen.id in ids and not gallery.selected_ids():
            gallery.choose_again()
        self.viewer.pictures_gone(ids)
        self.compare.pictures_gone(ids)
        if not gallery.selected_ids():
            self._panels.preview.forget(ids)
            self._choose(None)

    def forget_deleted(self) -> None:
        """Show a picture that was looked at in the bin no longer."""
        if self._chosen is not None and self._chosen.deleted is not None:
            self.forget([self._chosen.id])

    def read_marks(self, ids: Sequence[int]) -> None:
        """Show ratings, tags and the like as they are now."""
        self._panels.gallery.news.marks_changed(ids)
        shown = self.viewer.record
        if shown is not None and shown.id in ids:
            self._panels.gallery.fetch([shown.id], self.viewer.pictures_changed)
        compared = [record.id for record in self.compare.records if record.id in ids]
        if compared:
            self._panels.gallery.fetch(compared, self.compare.pictures_changed)

    def look_again(self, ids: Sequence[int]) -> None:
        """Show entries whose files changed as they are now, where they are shown."""
        chosen, large = self._chosen, self.viewer.record
        if chosen is not None and chosen.id in ids:
            self._panels.gallery.fetch([chosen.id], partial(self._show_anew, chosen.id))
        if large is not None and large.id in ids:
            self._panels.gallery.fetch([large.id], self.viewer.pictures_changed)
        compared = [record.id for record in self.compare.records if record.id in ids]
        if compared:
            self._panels.gallery.fetch(compared, self.compare.files_changed)

    def _show_anew(self, record_id: int, records: Sequence[Record]) -> None:
        # Another one may have been chosen meanwhile.
        if self._chosen is not None and self._chosen.id == record_id:
            self._show(records[0] if records else None)

    def _connect_choices(self) -> None:
        panels, commands = self._panels, self._commands
        panels.create.create_requested.connect(self.follow)
        panels.create.sheet_requested.connect(self.follow)
        panels.gallery.chosen.connect(self._choose)
        panels.details.kin_chosen.connect(self._show_kin)
        panels.preview.canvas.double_clicked.connect(self._open_shown)
        for source in (panels.gallery.wants, panels.details):
            source.opened.connect(self.viewer.open)
        commands.open_picture.triggered.connect(lambda: self.with_chosen(self.viewer.open))
        commands.just_picture.triggered.connect(lambda: self.with_chosen(self.viewer.open_alone))
        panels.gallery.wants.compare_requested.connect(lambda ids: panels.gallery.fetch(ids, self.compare.open))
        commands.compare.triggered.connect(panels.gallery.commands.compare)

    def _show_preview(self, previewed: Previewed) -> None:
        if self._is_following:
            if self._chosen is not None:
                # All tells of the same picture: what is chosen is what is shown.
                self._left = self._chosen
                self._panels.gallery.choose_none()
            if not self._is_making:
                self._is_making = True
                self._show(None)
            self._panels.preview.show_pixels(previewed.pixels)

    def _show_composed(self, record: Record) -> None:
        self._panels.gallery.news.picture_arrived(record)
        if self._is_making:
            self._left = record

    def _show_ended(self) -> None:
        """Go back to what is there, if nothing came of what was shown."""
        if self._is_making:
            self._is_making = False
            left, self._left = self._left, None
            if left is None:
                self._show(None)
                self._panels.preview.clear()
            else:
                self._newest = left.id
                self._show_kin(left)

    def _show_saved(self, record: Record) -> None:
        self._newest = record.id
        self._is_making = False
        self._panels.gallery.news.picture_arrived(record)
        self.viewer.picture_changed(record)
        if self._is_following:
            self._show(record)
            self._panels.gallery.choose(record.id)

    def _show_kin(self, record: Record) -> None:
        self._panels.gallery.choose(record.id)
        self._choose(record)

    def _choose(self, record: Record | None) -> None:
        if record is not None and not self._newest:
            # The window itself chose it when it opened.
            self._newest = record.id
        # Whoever looks at an older picture isn't torn away from it by what is made meanwhile.
        self._is_following = record is None or (record.id == self._newest and not self._is_making)
        self._is_making = self._is_making and record is None
        shown = self._panels.preview.record
        if record is None and shown is not None:
            # What is still in the middle is still what is told of.
            self._panels.gallery.stand_in(shown.id)
        else:
            self._show(record)

    def _show(self, record: Record | None) -> None:
        self._chosen = record
        if self._is_making:
            self._panels.details.show_making()
        else:
            self._panels.details.show_record(record)
        self._panels.create.look_at(None if record is None else record.request)
        if record is not None:
            self._panels.preview.show_record(record)
        allow_for(self._commands, record)

    def _open_shown(self) -> None:
        if self._panels.preview.record is not None:
            self.viewer.open(self._panels.preview.record)
