"""The settings as they hold now: lets each choice take effect, and keeps all of it on the disk."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from wurst_desktop.core.settings import Settings
from wurst_desktop.core.settings_file import save_settings
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.keeping import Keeping
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.theme import Theme

Effect = Callable[[Settings], object]
_ALWAYS_OWNED = ("theme", "remembered")


class SettingsInForce(QObject):
    """Look and switches are read where they stand in the window; all else is as it was read or chosen."""

    def __init__(
        self,
        settings: Settings,
        path: Path,
        window: MainWindow,
        theme: Theme,
        clerk: Clerk,
        effects: Mapping[str, Effect],
    ) -> None:
        """`effects` says what is done when a setting of that name was chosen."""
        super().__init__(window)
        self._settings = self._kept = settings
        self._unwritten: set[str] = set()
        """The names of what was chosen and may not be on the disk."""
        self._path = path
        self._switches = window.commands.switches
        self._theme = theme
        self._clerk = clerk
        self._effects = effects
        self._parts: list[Callable[[], Mapping[str, object]]] = []
        self._soon = Keeping(self.keep, self)

    @property
    def chosen(self) -> Settings:
        """Those that were read at the start, with what was chosen since; may be read on any thread."""
        return self._settings

    def remember(self, part: Callable[[], Mapping[str, object]]) -> None:
        """Keep what `part` gives for the next start, too."""
        self._parts.append(part)

    def show(self) -> None:
        """Put the switches as they were left, and keep each change from now on."""
        for name, switch in self._switches.items():
            switch.setChecked(getattr(self._settings, name))
            switch.toggled.connect(self.note)
        self._theme.changed.connect(self.note)

    def now(self) -> Settings:
        """All of it, with what the window shows."""
        remembered = dict(self._settings.remembered)
        for part in self._parts:
            remembered.update(part())
        switches = {name: switch.isChecked() for name, switch in self._switches.items()}
        settings = replace(self._settings, theme=self._theme.choice, remembered=remembered)
        return replace(settings, **switches)  # type: ignore[arg-type] # each of them is a setting that is on or off

    def choose(self, name: str, value: object) -> None:
        """Let a setting hold from now on."""
        if name in self._switches:
            self._switches[name].setChecked(bool(value))
        elif name == "theme":
            self._theme.choose(str(value))
        else:
            self._settings = replace(self._settings, **{name: value})  # type: ignore[arg-type] # shown by its kind
            if name in self._effects:
                self._effects[name](self._settings)
            self.keep(name)

    def note(self) -> None:
        """Something changed that is to be kept a moment later."""
        self._soon.note()

    def keep(self, *chosen: str) -> None:
        """Write down what the window shows, so that it outlives a crash, and what was `chosen` just now."""
        self._unwritten.update(chosen)
        settings, names = self.now(), self._owned()

        def written(_: None) -> None:
            self._kept = settings
            # What was chosen anew meanwhile has its own turn.
            later = {name for name in self._unwritten if getattr(self._settings, name) != getattr(settings, name)}
            self._unwritten = later

        if settings != self._kept or self._unwritten:
            self._clerk.ask(lambda: save_settings(settings, self._path, names), written)

    def end(self) -> None:
        """Keep nothing more a moment later."""
        self._soon.end()

    def save(self) -> None:
        """Write all of it down at once. Raises `DiskFull` or `FolderRefused`."""
        save_settings(self.now(), self._path, self._owned())

    def _owned(self) -> tuple[str, ...]:
        """The settings that this window decides; all others may be chosen elsewhere while it is open."""
        return (*_ALWAYS_OWNED, *self._switches, *self._unwritten)
