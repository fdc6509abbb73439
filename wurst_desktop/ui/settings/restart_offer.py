"""Says that something chosen waits for the next start of the program, and offers to start it again."""

from dataclasses import fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wurst_desktop.core.settings import Settings, is_live, told
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.named_widgets import named_button, named_text
from wurst_desktop.ui.phrases import listed

_LATE = tuple(each.name for each in fields(Settings) if not is_live(each.name))


class RestartOffer(QWidget):
    """Hidden as long as all that was chosen holds already."""

    wanted = Signal()

    def __init__(self, in_force: Settings) -> None:
        """`in_force` are the settings that the program was started with."""
        super().__init__()
        self.setObjectName("settingsRestartOffer")
        self._in_force = {name: getattr(in_force, name) for name in _LATE}
        self._chosen = dict(self._in_force)
        self.sentence = named_text("settingsLater")
        self.button = named_button(tr("Start again now"), "settingsRestart")
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.sentence, 1)
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
            waiting = [translated(told(each).title) for each in _LATE if self._chosen[each] != self._in_force[each]]
            text = tr("Waiting for the next start: {settings}.", "names of settings that were changed")
            self.sentence.setText(text.format(settings=listed(waiting)))
            self.setVisible(bool(waiting))
