"""One setting: what it is, its field, what is usual, and the way back to that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wurst_desktop.core.settings import Kind, Told
from wurst_desktop.ui.folded import folded
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.keyboard.shortcut_editor import ShortcutEditor
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.settings.controls import Control

_FIELD_WIDTH, _LETTERS = 288, 41
_NEXT_START = tr("Holds from the next start on.")


class SettingRow(QWidget):
    """Title and field side by side, the sentence beneath; keys have the whole width for their field."""

    chosen = Signal(str, object)
    """The name of the setting and the value that is wanted."""

    def __init__(self, name: str, told: Told, control: Control, usual: object, usual_text: str) -> None:
        """`usual_text` says in words what is `usual`."""
        super().__init__()
        self.name = name
        self._usual = usual
        self.control = control
        title_text, words = translated(told.title), translated(told.sentence)
        english = (told.page, told.title, told.sentence, *told.names)
        # Who can't read the window's language, and looks for the way out of it, types English.
        self.words = folded(" ".join((*english, *map(translated, english))))
        title = QLabel(title_text)
        title.setObjectName(f"{name}Title")
        title.setBuddy(control)
        control.setObjectName(f"{name}Field")
        control.setAccessibleName(title_text)
        control.setAccessibleDescription(words)
        later = "" if told.is_live else _NEXT_START
        sentence = QLabel(" ".join(part for part in (words, usual_text, later) if part))
        sentence.setProperty("role", "quiet")
        sentence.setWordWrap(True)
        self.reset = IconButton("undo-variant", tr("{setting}: back to the usual value").format(setting=title_text))
        self.reset.setObjectName(f"{name}Reset")
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keep)
        self.reset.clicked.connect(lambda: self.chosen.emit(name, usual))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(title, 0, 0)
        if told.kind is Kind.KEYS:
            self.reset.hide()
            grid.addWidget(sentence, 1, 0)
            grid.addWidget(control, 2, 0)
        else:
            control.setFixedWidth(max(_field_width(self), control.sizeHint().width()))
            grid.setColumnStretch(0, 1)
            grid.addWidget(control, 0, 1)
            grid.addWidget(self.reset, 0, 2)
            grid.addWidget(sentence, 1, 0, 1, 3)
        control.changed.connect(lambda value: self.chosen.emit(name, value))

    def show_value(self, value: object) -> None:
        """Show a value, and offer the usual one where it is another."""
        self.control.show_value(value)
        if not isinstance(self.control, ShortcutEditor):
            self.reset.setVisible(value != self._usual)


def _field_width(row: QWidget) -> int:
    """As much as a name for files needs, in the system's font."""
    return max(_FIELD_WIDTH, _LETTERS * row.fontMetrics().horizontalAdvance("x"))
