"""The fields in which settings are shown and changed, one class for each kind."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.errors import NotOffered
from wurst_desktop.core.settings import LARGEST_MEMORY_LIMIT, check_name_pattern
from wurst_desktop.ui.keyboard.shortcut_editor import ShortcutEditor
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.spin_boxes import whole_number_spin
from wurst_desktop.ui.wheel import leave_wheel
from wurst_desktop.ui.wording import explain


class SwitchField(QCheckBox):
    """On or off."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("On"))
        self.clicked.connect(lambda: self.changed.emit(self.isChecked()))

    def show_value(self, value: object) -> None:
        """Show a value; nothing is told."""
        self.setChecked(bool(value))


class ChoiceField(QComboBox):
    """One of several."""

    changed = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        """`choices` are values with their names."""
        super().__init__()
        leave_wheel(self)
        for value, name in choices:
            self.addItem(name, value)
        self.activated.connect(lambda row: self.changed.emit(self.itemData(row)))

    def show_value(self, value: object) -> None:
        """Show a value; nothing is told."""
        self.setCurrentIndex(max(self.findData(value), 0))


class FolderField(QWidget):
    """A folder, or the usual one."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.edit = QLineEdit()
        self.edit.setObjectName("folderEdit")
        self.edit.setAccessibleName(tr("Folder"))
        self.edit.setPlaceholderText(tr("the usual folder"))
        self.edit.editingFinished.connect(self._typed)
        choose = QPushButton(tr("Choose…"))
        choose.setObjectName("folderChoose")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask)
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(choose)
        self._shown: Path | None = None

    def show_value(self, value: object) -> None:
        """Show a value; nothing is told."""
        self._shown = value if isinstance(value, Path) else None
        self.edit.setText("" if self._shown is None else str(self._shown))
        self.edit.setCursorPosition(0)

    def _typed(self) -> None:
        text = self.edit.text().strip()
        self._tell(Path(text).expanduser().absolute() if text else None)

    def _ask(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for your pictures"), self.edit.text() or self._usual)
        if name:
            self._tell(Path(name))

    def _tell(self, folder: Path | None) -> None:
        if folder != self._shown:
            self.show_value(folder)
            self.changed.emit(folder)


class PatternField(QWidget):
    """A pattern of file names, with the name that it would give now."""

    changed = Signal(object)

    def __init__(self, example: Callable[[str], str]) -> None:
        """`example` is the file name that a good pattern gives."""
        super().__init__()
        self._example = example
        self.edit = QLineEdit()
        self.edit.setObjectName("patternEdit")
        self.edit.setAccessibleName(tr("Pattern of file names"))
        self.edit.textEdited.connect(self._typed)
        self.shown = QLabel()
        self.shown.setObjectName("patternExample")
        self.shown.setProperty("role", "small")
        self.shown.setWordWrap(True)
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self.shown)

    def show_value(self, value: object) -> None:
        """Show a value; nothing is told."""
        if self.edit.text() != value:
            self.edit.setText(str(value))
        self._say(str(value))

    def _typed(self, pattern: str) -> None:
        if self._say(pattern):
            self.changed.emit(pattern)

    def _say(self, pattern: str) -> bool:
        try:
            check_name_pattern(pattern)
        except NotOffered as error:
            self.shown.setText(explain(error))
            return False
        self.shown.setText(self._example(pattern))
        return True


class MemoryField(QWidget):
    """So many GB, or no limit."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.spin = whole_number_spin()
        self.spin.setObjectName("memorySpin")
        self.spin.setAccessibleName(tr("Memory limit"))
        self.spin.setRange(0, LARGEST_MEMORY_LIMIT)
        self.spin.setSpecialValueText(tr("No limit"))
        before, after = tr("{size} GB", "gigabytes").split("{size}")
        self.spin.setPrefix(before)
        self.spin.setSuffix(after)
        self.spin.setKeyboardTracking(False)
        self.spin.valueChanged.connect(self.changed.emit)
        self.setFocusProxy(self.spin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.spin)

    def show_value(self, value: object) -> None:
        """Show a value; nothing is told."""
        self.spin.blockSignals(True)
        self.spin.setValue(value if isinstance(value, int) else 0)
        self.spin.blockSignals(False)


Control = SwitchField | ChoiceField | FolderField | PatternField | MemoryField | ShortcutEditor
"""Each shows a value by `show_value`, and tells by `changed` which one the artist wants instead."""
