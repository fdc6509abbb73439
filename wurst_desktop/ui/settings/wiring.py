"""Opens the settings window, and tells what is chosen there."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from wurst_desktop.core.settings import Page, Settings
from wurst_desktop.ui.keyboard.menu_places import menu_places
from wurst_desktop.ui.keyboard.shortcuts import Shortcuts
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.settings.window import SettingsWindow, Surrounding


class SettingsWiring(QObject):
    """One window at a time; what is chosen there holds at once."""

    chosen = Signal(str, object)
    """The name of a setting and its new value, before it takes effect."""
    restart_wanted = Signal()

    def __init__(self, window: MainWindow, example: Callable[[str], str], chosen_keys: Mapping[str, str]) -> None:
        """`example` is the file name that a good pattern gives; `chosen_keys` are the artist's own shortcuts."""
        super().__init__(window)
        self._window = window
        self._example = example
        self._read: Callable[[], Settings] = Settings
        self._in_force = Settings()
        self._open: SettingsWindow | None = None
        self._shortcuts = Shortcuts(window.commands)
        self._shortcuts.use(chosen_keys)
        window.commands.settings.triggered.connect(self._open_anywhere)

    def read_from(self, read: Callable[[], Settings]) -> None:
        """Show what is chosen now; of what doesn't hold at once, this is in force until the next start."""
        self._read = read
        self._in_force = read()

    def open(self, page: Page | None = None) -> None:
        """Show the window, at this page."""
        if self._open is None:
            self._open = SettingsWindow(self._read(), self._surrounding(), self._window)
            self._open.chosen.connect(self.chosen)
            self._open.restart_wanted.connect(self.restart_wanted)
            self._open.destroyed.connect(self._forget)
        if page is not None:
            self._open.turn_to(page)
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()

    def show(self, settings: Settings) -> None:
        """Show what was chosen elsewhere, and let its keys hold."""
        self._shortcuts.use(settings.shortcuts)
        if self._open is not None:
            self._open.show_settings(settings)

    def _open_anywhere(self) -> None:
        self.open()

    def _forget(self) -> None:
        self._open = None

    def _surrounding(self) -> Surrounding:
        create = self._window.panels.create
        return Surrounding(
            models=lambda: [(card.ref.id, model_title(card.title)) for card in create.cards],
            example=self._example,
            shortcuts=self._shortcuts,
            places=menu_places(self._window.menuBar()),
            in_force=self._in_force,
        )
