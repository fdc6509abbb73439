"""The settings window."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.settings import Kind, Page, Settings, Told, told
from wurst_desktop.ui.field_column import FieldColumn
from wurst_desktop.ui.folded import folded
from wurst_desktop.ui.keyboard.shortcut_editor import ShortcutEditor
from wurst_desktop.ui.keyboard.shortcuts import Shortcuts
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.named_widgets import named_button
from wurst_desktop.ui.settings.controls import ChoiceField, Control, FolderField, MemoryField, PatternField, SwitchField
from wurst_desktop.ui.settings.restart_offer import RestartOffer
from wurst_desktop.ui.settings.row import SettingRow

_SIZE = (860, 600)
_PAGES_WIDTH = 168


@dataclass(frozen=True)
class Surrounding:
    """What the window has to know of the program: models by id and title, an example of a file name, the keys.

    `in_force` are the settings that the program was started with.
    """

    models: Callable[[], Sequence[tuple[str, str]]]
    example: Callable[[str], str]
    shortcuts: Shortcuts
    places: Mapping[str, str]
    in_force: Settings


class SettingsWindow(QDialog):
    """Pages on the left, their settings on the right; words in the search field show what fits of all pages."""

    chosen = Signal(str, object)
    """The name of a setting and the value that is wanted; it holds at once."""
    restart_wanted = Signal()
    """What only holds from the next start on is to hold now."""

    def __init__(self, settings: Settings, surrounding: Surrounding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsWindow")
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._surrounding = surrounding
        self.search = QLineEdit()
        self.search.setObjectName("settingsSearch")
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.pages = QListWidget()
        self.pages.setObjectName("settingsPages")
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.ensurePolished()  # Else its rows are as high as without the style sheet.
        self.pages.addItems([translated(page) for page in Page])
        self.pages.setFixedWidth(max(_PAGES_WIDTH, self.pages.sizeHintForColumn(0) + 2 * self.pages.frameWidth()))
        self.rows = {row.name: row for row in self._make_rows()}
        self.none = QLabel(tr("No setting has to do with that."))
        self.none.setObjectName("settingsNone")
        self.none.setProperty("role", "quiet")
        self._headings = {page: _heading(page) for page in Page}
        self.restart = RestartOffer(surrounding.in_force)
        self.restart.wanted.connect(self.restart_wanted)
        self._lay_out()
        self.search.textChanged.connect(self._show_rows)
        self.pages.currentRowChanged.connect(self._turn)
        self.pages.setCurrentRow(0)
        self.show_settings(settings)
        self.search.setFocus()

    def show_settings(self, settings: Settings) -> None:
        """Show the values as they are."""
        for name, row in self.rows.items():
            row.show_value(getattr(settings, name))
        self.restart.show_settings(settings)

    def turn_to(self, page: Page) -> None:
        """Show this page."""
        self.search.clear()
        self.pages.setCurrentRow(list(Page).index(page))

    def _make_rows(self) -> list[SettingRow]:
        rows = []
        for each in fields(Settings):
            shown = each.metadata.get("told")
            if isinstance(shown, Told):
                usual = each.default if each.default is not MISSING else {}
                row = SettingRow(each.name, shown, self._control(shown), usual, _usual_text(shown, usual))
                row.chosen.connect(self._choose)
                rows.append(row)
        return rows

    def _control(self, shown: Told) -> Control:
        around = self._surrounding
        match shown.kind:
            case Kind.SWITCH:
                return SwitchField()
            case Kind.CHOICE:
                return ChoiceField(list(zip(shown.offered, map(translated, shown.names), strict=True)))
            case Kind.FOLDER:
                return FolderField()
            case Kind.PATTERN:
                return PatternField(around.example)
            case Kind.MEMORY:
                return MemoryField()
            case Kind.MODEL:
                return ChoiceField([("", tr("The first one installed")), *around.models()])
            case Kind.KEYS:
                return ShortcutEditor(around.shortcuts, around.places)
            case _:
                assert_never(shown.kind)

    def _choose(self, name: str, value: object) -> None:
        self.rows[name].show_value(value)
        self.restart.show_choice(name, value)
        self.chosen.emit(name, value)

    def _turn(self) -> None:
        self.search.clear()
        self._show_rows()

    def _show_rows(self) -> None:
        words = folded(self.search.text()).split()
        page = list(Page)[max(self.pages.currentRow(), 0)]
        shown = {
            name
            for name, row in self.rows.items()
            if (all(word in row.words for word in words) if words else told(name).page is page)
        }
        for name, row in self.rows.items():
            row.setVisible(name in shown)
        for each, heading in self._headings.items():
            heading.setVisible(any(told(name).page is each for name in shown))
        self.none.setVisible(not shown)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 12, 0)
        column.setSpacing(4)
        for page, heading in self._headings.items():
            column.addWidget(heading)
            for name, row in self.rows.items():
                if told(name).page is page:
                    column.addWidget(row)
        column.addWidget(self.none)
        column.addStretch(1)
        scroll = FieldColumn(inside)
        close = named_button(tr("Close"), "settingsClose")
        close.clicked.connect(self.reject)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.restart, 1)
        last.addWidget(close)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.pages)
        middle.addWidget(scroll, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(12)
        rows.addWidget(self.search)
        rows.addLayout(middle, 1)
        rows.addLayout(last)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 64), min(_SIZE[1], room.height() - 64))


def _heading(page: Page) -> QLabel:
    label = QLabel(translated(page))
    label.setProperty("role", "title")
    label.setContentsMargins(0, 4, 0, 8)
    return label


def _usual_text(shown: Told, usual: object) -> str:
    match shown.kind:
        case Kind.SWITCH:
            return tr("Usually on.") if usual else tr("Usually off.")
        case Kind.CHOICE:
            return tr("Usually: {name}.").format(name=translated(shown.names[shown.offered.index(str(usual))]))
        case Kind.PATTERN:
            return tr("Usually: {pattern}").format(pattern=usual)
        case Kind.MEMORY:
            return tr("Usually there is no limit.")
        case Kind.FOLDER | Kind.MODEL | Kind.KEYS:
            return ""
        case _:
            assert_never(shown.kind)
