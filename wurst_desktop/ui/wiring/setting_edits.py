"""What is chosen in the settings window, in the same history of changes as everything else."""

from PySide6.QtCore import QObject, Slot

from wurst_desktop.core.settings import told
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.reversible import Failed, Reversible, Then, Turn
from wurst_desktop.ui.settings.wiring import SettingsWiring
from wurst_desktop.ui.wiring.settings_in_force import SettingsInForce


class SettingEdits(QObject):
    """Lets each choice take effect; several of one setting in a row, such as letters of a pattern, are one change."""

    def __init__(self, chooser: SettingsWiring, settings: SettingsInForce, edits: Edits) -> None:
        super().__init__(chooser)
        self._chooser, self._settings, self._edits = chooser, settings, edits
        self._latest: Reversible | None = None
        self._name_latest = ""
        self._before_latest: object = None
        chooser.chosen.connect(self._choose)

    @Slot(str, object)
    def _choose(self, name: str, value: object) -> None:
        before = getattr(self._settings.now(), name)
        self._settings.choose(name, value)
        if self._latest is not None and name == self._name_latest:
            edit = None if value == self._before_latest else self._change(name, self._before_latest, value)
            if self._edits.replace(self._latest, edit):
                self._latest = edit
                return
        if value == before:
            return
        self._latest, self._name_latest, self._before_latest = self._change(name, before, value), name, before
        self._edits.remember(self._latest)

    def _change(self, name: str, before: object, value: object) -> Reversible:
        what = tr("setting “{title}”", "what was changed").format(title=translated(told(name).title))
        return Reversible(what, self._turn(name, before), self._turn(name, value))

    def _turn(self, name: str, value: object) -> Turn:
        def choose(then: Then, _failed: Failed) -> None:
            self._settings.choose(name, value)
            self._chooser.show(self._settings.now())
            then()

        return choose
