"""The list beside the pictures: all, favourites, saved searches, and collections onto which pictures are dragged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QWidget

from wurst_desktop.ui.icons import icon
from wurst_desktop.ui.language import number, tr

_PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Place:
    """A line of the list: what is looked for when it is chosen."""

    name: str
    search: str
    icon: str
    is_collection: bool = False
    is_saved: bool = False


_ALWAYS = (
    Place(tr("All pictures"), "", "image-multiple-outline"),
    Place(tr("Favourites"), "fav", "star-outline"),
    Place(tr("Unfinished"), "undecoded", "dots-grid"),
    Place(tr("Deleted", "the pictures that were deleted"), "deleted", "trash-can-outline"),
)


class SideList(QListWidget):
    """Says what was chosen there and what was dropped there; knows nothing of what is shown."""

    searched = Signal(str)
    collected = Signal(str)
    """Pictures of the gallery were dropped onto the collection of this name."""
    dissolved = Signal(str)
    """The collection of this name shall be no more; its pictures stay."""
    forgotten = Signal(str)
    """The saved search of this name is no longer wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gallerySideList")
        self.setAccessibleName(tr("Collections and saved searches"))
        self.setProperty("role", "panel")
        self.setFixedWidth(160)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self._places: tuple[Place, ...] = ()
        self._collections: Mapping[str, int] = {}
        self._marked = ""
        self.show_places({}, {})

    @property
    def collections(self) -> Sequence[str]:
        """The names of the collections."""
        return tuple(self._collections)

    def show_places(self, searches: Mapping[str, str], collections: Mapping[str, int]) -> None:
        """Show these searches and collections (with how many pictures each has)."""
        self._collections = collections
        saved = [Place(name, text, "magnify", is_saved=True) for name, text in sorted(searches.items())]
        named = [Place(name, f'in:"{name}"', "folder-outline", is_collection=True) for name in collections]
        self._places = (*_ALWAYS, *saved, *named)
        self.clear()
        for place in self._places:
            count = f"  {number(collections[place.name])}" if place.is_collection else ""
            item = QListWidgetItem(f"{place.name}{count}")
            item.setData(_PLACE, place)
            item.setToolTip(place.search or place.name)
            self.addItem(item)
        self.mark(self._marked)
        self._paint_icons()

    def mark(self, search: str) -> None:
        """Show which of the places is looked at, if it is one."""
        self._marked = search
        rows = [row for row, place in enumerate(self._places) if place.search == search]
        self.setCurrentRow(rows[0] if rows else -1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # From the gallery alone: what comes from elsewhere is imported by whoever is around.
        event.setAccepted(event.source() is not None and event.mimeData().hasUrls())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = self._place_at(event.position().toPoint())
        event.setAccepted(event.source() is not None and place is not None and place.is_collection)

    def dropEvent(self, event: QDropEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None and place.is_collection:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.collected.emit(place.name)

    def menu(self, place: Place) -> QMenu:
        """What can be done with a place."""
        menu = QMenu(self)
        menu.setObjectName("gallerySideMenu")
        if place.is_collection:
            menu.addAction(tr("Dissolve this collection")).triggered.connect(lambda: self.dissolved.emit(place.name))
        if place.is_saved:
            menu.addAction(tr("Forget this search")).triggered.connect(lambda: self.forgotten.emit(place.name))
        return menu

    def _choose(self, item: QListWidgetItem) -> None:
        self.searched.emit(item.data(_PLACE).search)

    def _place_at(self, spot: QPoint) -> Place | None:
        item = self.itemAt(spot)
        place = None if item is None else item.data(_PLACE)
        return place if isinstance(place, Place) else None

    def _show_menu(self, spot: QPoint) -> None:
        place = self._place_at(spot)
        if place is not None and (place.is_collection or place.is_saved):
            menu = self.menu(place)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.viewport().mapToGlobal(spot))

    def _paint_icons(self) -> None:
        colour = self.palette().text().color()
        for row, place in enumerate(self._places):
            self.item(row).setIcon(icon(place.icon, colour))
