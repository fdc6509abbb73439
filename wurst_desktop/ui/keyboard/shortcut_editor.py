"""All actions with their keys, which can be changed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.ui.key_hints import plain_text
from wurst_desktop.ui.keyboard.shortcuts import Shortcuts, all_keys_text, refusal, without_usual
from wurst_desktop.ui.language import tr

_USE = tr("Use these keys")
_NAME = Qt.ItemDataRole.UserRole


class ShortcutEditor(QWidget):
    """A list to choose in, a field that takes the keys pressed, and what stands against them in a sentence."""

    changed = Signal(object)
    """The keys by action that are wanted now, for those that differ from the usual ones."""

    def __init__(self, shortcuts: Shortcuts, places: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`places` says where an action stands in the menus, by its object name."""
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._places = places
        self._chosen: Mapping[str, str] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.list = _list()
        self.keys = QKeySequenceEdit()
        self.keys.setObjectName("shortcutKeys")
        new_keys = tr("New keys")
        self.keys.setAccessibleName(new_keys)
        self.keys.setMaximumSequenceLength(1)
        field = self.keys.findChild(QWidget, "qt_keysequenceedit_lineedit")
        if field is not None:
            field.setAccessibleName(new_keys)
        self.take = _button(_USE, "shortcutTake", self._take)
        self.remove = _button(tr("No keys"), "shortcutRemove", lambda: self._give(QKeySequence()))
        self.usual = _button(tr("Usual keys"), "shortcutUsual", self._reset)
        self.usual_all = _button(tr("All as usual"), "shortcutUsualAll", lambda: self._tell({}))
        self.note = QLabel()
        self.note.setObjectName("shortcutNote")
        self.note.setWordWrap(True)
        self.note.setProperty("role", "warning")
        self.note.setMinimumHeight(self.note.fontMetrics().lineSpacing() * 2)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.keys.keySequenceChanged.connect(self._look)
        self._fill()

    @property
    def chosen(self) -> Mapping[str, str]:
        """The keys by action that differ from the usual ones."""
        return self._chosen

    def show_value(self, value: object) -> None:
        """Show the keys as they are, of which these (by action) were chosen."""
        chosen = value if isinstance(value, Mapping) else {}
        self._chosen = without_usual(chosen)
        for name, item in self._items.items():
            item.setText(2, all_keys_text(self._shortcuts.actions[name].shortcuts()))
            font = item.font(2)
            font.setBold(name in self._chosen)
            item.setFont(2, font)
        self._show_current()

    def choose(self, name: str) -> None:
        """Let the keys of this action be changed."""
        self.list.setCurrentItem(self._items[name])

    def _fill(self) -> None:
        for name, action in self._shortcuts.actions.items():
            item = QTreeWidgetItem([plain_text(action), self._places.get(action.objectName(), ""), ""])
            item.setData(0, _NAME, name)
            self.list.addTopLevelItem(item)
            self._items[name] = item
        self.show_value({})
        self.list.setCurrentItem(next(iter(self._items.values())))

    def _name(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(0, _NAME))

    def _show_current(self) -> None:
        name = self._name()
        if name:
            self.keys.setKeySequence(self._shortcuts.actions[name].shortcut())
            self.remove.setEnabled(not self._shortcuts.actions[name].shortcut().isEmpty())
        self.usual.setEnabled(name in self._chosen)
        self.usual_all.setEnabled(bool(self._chosen))
        self._look()

    def _look(self) -> None:
        """Say what stands against the keys in the field."""
        keys, name = self.keys.keySequence(), self._name()
        is_new = bool(name) and not keys.isEmpty() and keys not in self._shortcuts.actions[name].shortcuts()
        refused = refusal(keys, name) if is_new else ""
        taken = self._shortcuts.conflict(keys, name) if is_new and not refused else ""
        self.note.setText(refused or taken)
        self.take.setText(tr("Take them from there") if taken else _USE)
        self.take.setEnabled(is_new and not refused)

    def _take(self) -> None:
        self._give(self.keys.keySequence())

    def _give(self, keys: QKeySequence) -> None:
        self._tell(self._shortcuts.with_keys(self._chosen, self._name(), keys))

    def _reset(self) -> None:
        self._tell({name: keys for name, keys in self._chosen.items() if name != self._name()})

    def _tell(self, chosen: Mapping[str, str]) -> None:
        self._shortcuts.use(chosen)
        self.show_value(chosen)
        self.changed.emit(dict(self._chosen))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keys, 1)
        row.addWidget(self.take)
        others = QHBoxLayout()
        others.setSpacing(8)
        for button in (self.remove, self.usual, self.usual_all):
            others.addWidget(button)
        others.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addLayout(others)


def _list() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setObjectName("shortcutList")
    tree.setAccessibleName(tr("Commands and their keys"))
    tree.setColumnCount(3)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setMinimumHeight(240)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return tree


def _button(text: str, name: str, do: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: do())
    return button
