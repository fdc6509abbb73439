"""All commands in a list that is searched by typing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.ui.action_words import why_not
from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.key_hints import keys_text, plain_text
from wurst_desktop.ui.keyboard.matching import best
from wurst_desktop.ui.language import tr

_SIZE = (720, 440)
_ABOVE = 64
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_NOTHING = tr("No command is called like that.")


class Palette(QDialog):
    """What was used last comes first, until something is typed; what can't be done now is grey and says why."""

    used = Signal(str)
    """The name of the action that was chosen."""

    def __init__(self, actions: Actions, places: Mapping[str, str], recent: Sequence[str], parent: QWidget) -> None:
        """`places` says where an action stands in the menus, by its object name; `recent` names the last ones used."""
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self.setWindowTitle(tr("All commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = {name: action for name, action in actions.named.items() if name != "palette"}
        self._places = places
        self._recent = [name for name in recent if name in self._actions]
        self.edit = QLineEdit()
        self.edit.setObjectName("paletteEdit")
        self.edit.setAccessibleName(tr("Command to look for"))
        self.edit.setPlaceholderText(tr("What would you like to do?"))
        self.edit.installEventFilter(self)
        self.list = _list()
        self.note = QLabel(_NOTHING)
        self.note.setObjectName("paletteNote")
        self.note.setProperty("role", "quiet")
        self._model = QStandardItemModel(0, 3, self)
        self.list.setModel(self._model)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(8)
        rows.addWidget(self.edit)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.note)
        self.edit.textChanged.connect(self._look)
        self.edit.returnPressed.connect(self._use_current)
        self.list.clicked.connect(self._use)
        self._look("")
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._place_over(parent)

    @property
    def offered(self) -> list[str]:
        """The names of the actions that are listed, from the top."""
        return [str(self._model.item(row, 0).data()) for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the artist types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TO_LIST:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _look(self, typed: str) -> None:
        others = [name for name in self._actions if name not in self._recent]
        names = [*self._recent, *sorted(others, key=lambda name: not self._actions[name].isEnabled())]
        if typed.strip():
            titles = [(plain_text(self._actions[name]), self._place(name)) for name in names]
            names = [names[number] for number in best(typed, titles)]
        self._model.removeRows(0, self._model.rowCount())
        for name in names:
            self._model.appendRow(self._row(name, self._actions[name]))
        self.list.setVisible(bool(names))
        self.note.setVisible(not names)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _row(self, name: str, action: QAction) -> list[QStandardItem]:
        state = " ✓" if action.isCheckable() and action.isChecked() else ""
        place = self._place(name) if action.isEnabled() else why_not(name)
        row = [QStandardItem(text) for text in (plain_text(action) + state, place, keys_text(action.shortcut()))]
        row[0].setData(name)
        quiet = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        for column, item in enumerate(row):
            item.setEditable(False)
            if column or not action.isEnabled():
                item.setForeground(QColor(quiet))
        return row

    def _place(self, name: str) -> str:
        return self._places.get(self._actions[name].objectName(), "")

    def _use_current(self) -> None:
        self._use(self.list.currentIndex())

    def _use(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        name = str(self._model.item(index.row(), 0).data())
        action = self._actions[name]
        if action.isEnabled():
            # Away first: what is done may look at where the focus is, or ask something itself.
            self.accept()
            self.used.emit(name)
            action.trigger()

    def _place_over(self, parent: QWidget) -> None:
        width, height = _SIZE
        self.resize(min(width, parent.width() - 32), min(height, parent.height() - 32))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + min(_ABOVE, parent.height() // 8))


def _list() -> QTreeView:
    view = QTreeView()
    view.setObjectName("paletteList")
    view.setAccessibleName(tr("Commands"))
    view.setRootIsDecorated(False)
    view.setHeaderHidden(True)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view
