"""A window of its own in which the pictures are leafed through, large."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.notice import Notice
from wurst_desktop.ui.gallery.record_text import title
from wurst_desktop.ui.key_hints import hint_keys
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.viewer.canvas import PictureCanvas, commands
from wurst_desktop.ui.viewer.picture_loader import PictureLoader
from wurst_desktop.ui.viewer.slideshow import Slideshow
from wurst_desktop.ui.viewer.viewer_bar import ViewerBar

_GONE = tr("The file of this picture isn't where it was. Move it back and it is found again.")
_AHEAD = 2
_NONE = 0
"""No entry has this id."""


class Pictures(Protocol):
    """The pictures that are leafed through: as the gallery shows them now."""

    @property
    def ids(self) -> Sequence[int]:
        """All of them, in their order."""

    def fetch(self, ids: Sequence[int], then: Callable[[Sequence[Record]], None]) -> None:
        """Get entries, and hand those that are there to `then` on the GUI thread."""

    def choose(self, record_id: int) -> None:
        """Make this the chosen one there too."""


class Viewer(QWidget):
    """Shows one picture at a time, with its neighbours decoded ahead.

    `shut_down` has to be called before it goes, to end its thread.
    """

    delete_requested = Signal(list)
    """Ids."""
    favourite_requested = Signal(list, bool)
    """Ids, and whether they are to be favourites."""
    rating_requested = Signal(list, int)
    """Ids, and their rating from 0 (none) to 5."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("viewer")
        self.setAccessibleName(tr("Picture viewer"))
        self.setProperty("role", "surround")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pictures = pictures
        self._loader = PictureLoader(self)
        self._record: Record | None = None
        self._row = 0
        self._wanted = _NONE
        self._near: dict[int, Record] = {}
        self.canvas = PictureCanvas()
        self.canvas.setObjectName("viewerCanvas")
        self.gone = Notice("viewerGone", "image-off-outline", _GONE)
        self.bar = ViewerBar()
        self.slideshow = Slideshow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages = QStackedLayout()
        # Before it has pages: the first one would else be shown as a window of its own.
        column.addLayout(self._pages, 1)
        self._pages.addWidget(self.canvas)
        self._pages.addWidget(self.gone)
        column.addWidget(self.bar)
        self._connect()
        self.resize(self._first_size())

    @property
    def record(self) -> Record | None:
        """The entry that is shown."""
        return self._record

    def save_by(self, action: QAction) -> None:
        """Let this action, which saves a copy of the chosen picture, be done here too, by its button and its keys."""
        self.addAction(action)
        hint_keys(action, self.bar.save_button)
        self.bar.save_button.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.bar.save_button.setEnabled)

    @Slot(object)
    def open(self, record: Record) -> None:
        """Show the window with this entry, and choose it, be it the one that is shown already."""
        self._record = None
        self.canvas.zoom_to_fit()
        self._show(record)
        self.show()
        self.raise_()
        self.activateWindow()
        self.canvas.setFocus()

    @Slot(object)
    def open_alone(self, record: Record) -> None:
        """Show this entry on the whole screen, and nothing beside it."""
        self.open(record)
        self._stand_alone(is_alone=True)

    def shut_down(self) -> None:
        """End the thread."""
        self._loader.close()

    @Slot(object)
    def picture_changed(self, record: Record) -> None:
        """An entry is other than it was."""
        self._loader.forget(record.path)
        self._near.pop(record.id, None)
        if self._record is not None and self._record.id == record.id:
            self._show(record)

    def pictures_changed(self, records: Iterable[Record]) -> None:
        """Entries are other than they were."""
        for record in records:
            self.picture_changed(record)

    @Slot(list)
    def pictures_gone(self, ids: Iterable[int]) -> None:
        """Entries were deleted, and are out of the gallery: go on to the next one, or close after the last."""
        leaving = set(ids)
        for record_id in leaving:
            self._near.pop(record_id, None)
        if self._record is None or self._record.id not in leaving:
            return
        self._record = None
        count = len(self._pictures.ids)
        if count and self.isVisible():
            self._go(min(self._row, count - 1))
        else:
            self.close()

    @Slot()
    def show_next(self) -> None:
        """Go on to the older picture."""
        self._step(1)

    @Slot()
    def show_previous(self) -> None:
        """Go back to the newer picture."""
        self._step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Those for zooming also while a button has the focus.
        if self.canvas.zoom_by_keys(event):
            return
        if commands(event) or not self._does(event.key()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.slideshow.set_running(is_running=False)
        self._stand_alone(is_alone=False)
        # Nothing is looked at here any more: what changes or arrives late is the gallery's alone.
        self._record = None
        self._wanted = _NONE
        super().closeEvent(event)

    def _does(self, key: int) -> bool:
        """Do what this key is for, and say whether it is for anything."""
        match key:
            case Qt.Key.Key_Escape if self.slideshow.is_running:
                self.slideshow.set_running(is_running=False)
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_F5:
                self.slideshow.toggle()
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.show_next()
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_PageUp | Qt.Key.Key_Backspace:
                self.show_previous()
            case Qt.Key.Key_Home:
                self._go(0)
            case Qt.Key.Key_End:
                self._go(len(self._pictures.ids) - 1)
            case Qt.Key.Key_Delete:
                self._delete()
            case Qt.Key.Key_F:
                self._star()
            case _ if Qt.Key.Key_0 <= key <= Qt.Key.Key_0 + LARGEST_RATING and self._record is not None:
                self.rating_requested.emit([self._record.id], key - Qt.Key.Key_0)
            case Qt.Key.Key_F11:
                self._stand_alone(is_alone=not self.isFullScreen())
            case _:
                return False
        return True

    def _connect(self) -> None:
        self._loader.arrived.connect(self._show_arrived)
        self.canvas.zoomed.connect(self.bar.show_scale)
        self.canvas.double_clicked.connect(self.canvas.toggle_fit)
        self.bar.previous.connect(self.show_previous)
        self.bar.next.connect(self.show_next)
        self.bar.fit.connect(self.canvas.zoom_to_fit)
        self.bar.actual.connect(self.canvas.zoom_to_actual)
        self.bar.starred.connect(self._star)
        self.bar.deleted.connect(self._delete)
        self.bar.slideshow.connect(self.slideshow.toggle)
        self.bar.slideshow_chosen.connect(self.slideshow.run_with)
        self.slideshow.due.connect(self._show_next_slide)
        self.slideshow.changed.connect(self._stand_alone)
        self.slideshow.changed.connect(self.canvas.zoom_to_fit)

    def _first_size(self) -> QSize:
        return self.screen().availableSize() * 0.8

    @Slot()
    def _show_next_slide(self) -> None:
        count = len(self._pictures.ids)
        if self._record is not None and count:
            self._go((self._row_of(self._wanted) + 1) % count)
            # Where nothing new comes (one picture alone, or one whose file is gone), the show goes on all the same.
            self.slideshow.picture_shown()

    @Slot(bool)
    def _stand_alone(self, is_alone: bool) -> None:
        self.bar.setVisible(not is_alone)
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | full if is_alone else self.windowState() & ~full)

    def _step(self, by: int) -> None:
        if self._record is not None:
            self._go(self._row_of(self._wanted) + by)

    def _go(self, row: int) -> None:
        ids = self._pictures.ids
        if not 0 <= row < len(ids):
            return
        self._wanted = ids[row]
        record = self._near.get(self._wanted)
        if record is None:
            self._pictures.fetch(self._around(row), self._take)
        else:
            self._show(record)

    def _show(self, record: Record) -> None:
        is_another = self._record is None or self._record.id != record.id
        self._wanted = record.id
        self._record = record
        self._row = self._row_of(record.id)
        self._near[record.id] = record
        self.setWindowTitle(f"{title(record)} - Wurst Desktop")
        self.bar.show_record(record, self._row, len(self._pictures.ids))
        if is_another:
            # The same one changed only: what is chosen in the gallery meanwhile stays so.
            self._pictures.choose(record.id)
        self._load_around()
        self._show_arrived(record.path)
        self._pictures.fetch(self._around(self._row), self._take)

    def _take(self, records: Sequence[Record]) -> None:
        self._near = {record.id: record for record in records}
        wanted = self._near.get(self._wanted)
        if wanted is not None and wanted != self._record:
            self._show(wanted)
        else:
            self._load_around()

    def _load_around(self) -> None:
        if self._record is not None:
            order = [self._record.id, *self._around(self._row)]
            self._loader.want([self._near[record_id].path for record_id in order if record_id in self._near])

    @Slot(object)
    def _show_arrived(self, path: Path) -> None:
        if self._record is None or self._record.path != path:
            return
        image = self._loader.image(path)
        if image is not None:
            self._pages.setCurrentWidget(self.gone if image.isNull() else self.canvas)
            self.canvas.show_image(image)
            self.bar.show_scale(None if image.isNull() else self.canvas.framing.scale)
            self.slideshow.picture_shown()

    def _around(self, row: int) -> list[int]:
        """The ids of this row and its neighbours, the nearest first and the next before the previous."""
        ids = self._pictures.ids
        rows = [row, *(row + side * far for far in range(1, _AHEAD + 1) for side in (1, -1))]
        return [ids[near] for near in rows if 0 <= near < len(ids)]

    def _row_of(self, record_id: int) -> int:
        try:
            return self._pictures.ids.index(record_id)
        except ValueError:
            return self._row

    def _star(self) -> None:
        if self._record is not None:
            # The button shows the fact, not the wish: `picture_changed` brings it.
            self.bar.star_button.setChecked(self._record.is_favourite)
            self.favourite_requested.emit([self._record.id], not self._record.is_favourite)

    def _delete(self) -> None:
        if self._record is not None and self._record.deleted is None:
            self.delete_requested.emit([self._record.id])
