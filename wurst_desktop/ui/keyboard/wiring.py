"""Opens the palette and the sheet, and remembers what was used."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from wurst_desktop.ui.gallery.going_on import GoOn
from wurst_desktop.ui.key_hints import hint_keys
from wurst_desktop.ui.keyboard.following import FollowFocus
from wurst_desktop.ui.keyboard.menu_places import menu_places
from wurst_desktop.ui.keyboard.palette import Palette
from wurst_desktop.ui.keyboard.sheet import ShortcutSheet
from wurst_desktop.ui.main_window import MainWindow

_MOST_RECENT = 12
_REMEMBERED = "recent_commands"


class Keyboard(QObject):
    """Hears the keys for it, and knows the commands that were used last."""

    used = Signal()
    """Another command is the one used last."""
    change_wanted = Signal()
    """The artist would like other shortcuts."""

    def __init__(self, window: MainWindow, found: Mapping[str, object], app: QApplication) -> None:
        """`found` is what the window remembered."""
        super().__init__(window)
        self._window = window
        recent = found.get(_REMEMBERED)
        self._recent: Sequence[str] = [str(name) for name in recent] if isinstance(recent, list) else []
        self._hint()
        FollowFocus(app, self)
        window.commands.palette.triggered.connect(self._open_palette)
        window.commands.shortcut_sheet.triggered.connect(self._open_sheet)

    def remembered(self) -> Mapping[str, object]:
        """What the next start of the program should know."""
        return {_REMEMBERED: list(self._recent)}

    def _hint(self) -> None:
        commands, fields, details = (
            self._window.commands,
            self._window.panels.create.fields,
            self._window.panels.details,
        )
        hint_keys(commands.generate, fields.generate)
        hint_keys(commands.cancel, fields.cancel)
        hint_keys(commands.earlier_prompts, fields.earlier)
        hint_keys(commands.queue_pause, fields.go_on)
        hint_keys(commands.open_picture, details.buttons.open)
        hint_keys(commands.show_in_folder, details.buttons.folder)
        hint_keys(commands.new_texture, details.buttons.ways[GoOn.TEXTURE])
        hint_keys(commands.vary, details.buttons.ways[GoOn.VARY])

    def _open_palette(self) -> None:
        palette = Palette(self._window.commands, self._places(), self._recent, self._window)
        palette.used.connect(self._note)
        palette.open()

    def _note(self, name: str) -> None:
        self._recent = [name, *(other for other in self._recent if other != name)][:_MOST_RECENT]
        self.used.emit()

    def _open_sheet(self) -> None:
        sheet = ShortcutSheet(list(self._window.commands.named.values()), self._places(), self._window)
        sheet.change_wanted.connect(self.change_wanted)
        sheet.open()

    def _places(self) -> Mapping[str, str]:
        return menu_places(self._window.menuBar())
