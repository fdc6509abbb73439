"""Says that something chosen waits for the next start of the program, and offers to start it again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wurst_desktop.core.settings import ALL_SETTINGS, Settings, is_live
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.named_widgets import named_button

_LATE = frozenset(name for name in ALL_SETTINGS if not is_live(name))


class RestartOffer(QWidget):
    """Hidden as long as all that was chosen holds already."""

    wanted = Signal()

    def __init__(self, in_force: Settings) -> None:
        """`in_force` are the settings that the program was started with."""
        super().__init__()
        self.setObjectName("settingsRestartOffer")
        self._in_force = {name: getattr(in_force, name) for name in _LATE}
        self._chosen = dict(self._in_force)
        sentence = QLabel(tr("What you chose holds from the next start on."))
        sentence.setObjectName("settingsLater")
        sentence.setWordWrap(True)
        self.button = named_button(tr("Start again now"), "settingsRestart")
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(sentence, 1)
        row.addWidget(self.button)
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keep)
        self.hide()

    def show_settings(self, settings: Settings) -> None:
        """Look at all that is chosen."""
        for name in _LATE:
            self.show_choice(name, getattr(settings, name))

    def show_choice(self, name: str, value: object) -> None:
        """One setting was chosen."""
        if name in _LATE:
            self._chosen[name] = value
            self.setVisible(self._chosen != self._in_force)
