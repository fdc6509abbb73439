"""All keys on one sheet."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.ui.key_hints import plain_text
from wurst_desktop.ui.keyboard.fixed_keys import Section, fixed_keys
from wurst_desktop.ui.keyboard.shortcuts import all_keys_text
from wurst_desktop.ui.language import tr

_SIZE = (820, 620)
_COLUMNS = 2
_KEYS_WIDTH = 136


class ShortcutSheet(QDialog):
    """The menus' shortcuts as they are now, and the keys that hold within one place alone."""

    change_wanted = Signal()
    """The artist would like other shortcuts."""

    def __init__(self, actions: Sequence[QAction], places: Mapping[str, str], parent: QWidget) -> None:
        """`places` says where an action stands in the menus, by its object name."""
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sections = (*_sections(actions, places), *fixed_keys())
        scroll = QScrollArea()
        scroll.setObjectName("shortcutSheetScroll")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._columns())
        buttons = QDialogButtonBox()
        change = buttons.addButton(tr("Change shortcuts…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.setObjectName("changeShortcutsButton")
        change.setAutoDefault(False)
        change.clicked.connect(self._change)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("shortcutSheetClose")
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(12)
        rows.addWidget(scroll, 1)
        rows.addWidget(buttons)
        scroll.setFocus()
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 64), min(_SIZE[1], room.height() - 64))

    def _change(self) -> None:
        self.accept()
        self.change_wanted.emit()

    def _columns(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(32)
        columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        for column in columns:
            column.setSpacing(16)
            row.addLayout(column, 1)
        width = self._width_of_keys()
        for title, keys in self.sections:
            shortest = heights.index(min(heights))
            heights[shortest] += len(keys) + 2
            columns[shortest].addLayout(_section(title, keys, width))
        for column in columns:
            column.addStretch(1)
        return whole

    def _width_of_keys(self) -> int:
        """That of the widest keys, so that the words beside them stand below each other in all sections."""
        each = (pressed for _, keys in self.sections for written, _ in keys for pressed in written.split(" "))
        return max(_KEYS_WIDTH, *map(self.fontMetrics().horizontalAdvance, each))


def _sections(actions: Sequence[QAction], places: Mapping[str, str]) -> Iterator[Section]:
    sections: dict[str, list[tuple[str, str]]] = {}
    for action in actions:
        if not action.shortcut().isEmpty():
            title = places.get(action.objectName(), "").partition(" > ")[0]
            keys = all_keys_text(action.shortcuts())
            sections.setdefault(title, []).append((keys, plain_text(action)))
    for title, rows in sections.items():
        yield title, tuple(rows)


def _section(title: str, keys: Sequence[tuple[str, str]], width: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    heading = QLabel(title.upper())
    heading.setProperty("role", "section")
    grid.addWidget(heading, 0, 0, 1, 2)
    for line, (pressed, what) in enumerate(keys, start=1):
        for column, text in enumerate((pressed, what)):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setProperty("role", "quiet" if column else "")
            grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(0, width)
    return grid
