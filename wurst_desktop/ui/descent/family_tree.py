"""Who descends from whom, as a tree of small pictures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import percent
from wurst_desktop.ui.phrases import listed

_EDGE = 32
_MOST_ROWS = 7
_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class _Family:
    records: Sequence[Record]
    thumbnails: Mapping[int, bytes]


class FamilyTree(QTreeWidget):
    """Shows the relatives of an entry, each below the one it began from; hidden where there are none."""

    kin_chosen = Signal(object)
    """The `Record` of a relative."""

    def __init__(self, history: History, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("familyTree")
        self.setAccessibleName(tr("Made from, and made of it", "the relatives of a picture"))
        self.setHeaderHidden(True)
        self.setIconSize(QSize(_EDGE, _EDGE))
        self.setIndentation(16)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._history = history
        self._clerk = clerk
        self._own: Record | None = None
        self._records: dict[int, Record] = {}
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)
        self.hide()

    def show_record(self, record: Record | None) -> None:
        """Show the relatives of an entry."""
        self._own = record
        if record is None or record.request is None:
            self.hide()
        else:
            self._clerk.ask(lambda: self._read(record), self._showing(record), lambda _: self.hide())

    def _read(self, record: Record) -> _Family:
        records = self._history.family(record.id)
        if len(records) < 2:
            return _Family(records, {})
        found = {kin.id: self._history.thumbnail(kin.id) for kin in records}
        return _Family(records, {kin: data for kin, data in found.items() if data is not None})

    def _showing(self, record: Record) -> Callable[[_Family], None]:
        def show(family: _Family) -> None:
            if self._own == record:
                self._fill(family, record)

        return show

    def _fill(self, family: _Family, own: Record) -> None:
        self.clear()
        self._records = {kin.id: kin for kin in family.records}
        self.setVisible(len(family.records) > 1)
        items: dict[str, QTreeWidgetItem] = {}
        for kin in family.records:
            above = next((items[name] for name in kin.parents if name in items), None)
            item = QTreeWidgetItem(above or self.invisibleRootItem(), [kin_text(kin)])
            item.setData(0, _ID, kin.id)
            item.setIcon(0, _icon(family.thumbnails.get(kin.id)))
            items[kin.picture] = item
        self.expandAll()
        if own.picture in items:
            self.setCurrentItem(items[own.picture])
            self.scrollToItem(items[own.picture])
        rows = min(len(family.records), _MOST_ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), _EDGE + 4) + 4)

    def _choose(self, item: QTreeWidgetItem) -> None:
        kin = self._records[item.data(0, _ID)]
        if self._own is not None and kin.id != self._own.id:
            self.kin_chosen.emit(kin)


def kin_text(record: Record) -> str:
    """How an entry came to be, in a few words."""
    request = record.request
    start = None if request is None else request.start
    if request is None:
        return record.path.name
    if start is None:
        return (tr("made like it, {seed}") if request.origin else tr("composition {seed}")).format(seed=request.seed)
    if start.is_exact:
        return tr("texture {seed}").format(seed=request.texture_seed)
    drawn_over = tr("varied by {strength}").format(strength=percent(start.strength)) if start.strength else ""
    if len(start.parents) == 1:
        return drawn_over
    blend = tr("blend, {share} of the second", "a picture blended of two").format(share=percent(start.share))
    return listed(part for part in (blend, drawn_over) if part)


def _icon(thumbnail: bytes | None) -> QIcon:
    pixmap = QPixmap()
    if thumbnail is not None:
        pixmap.loadFromData(thumbnail)
    icon = QIcon(pixmap)
    # Else the chosen one would be tinted.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
