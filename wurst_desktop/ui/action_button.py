"""A small button for an action: its name, its tooltip and its state are the action's."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.key_hints import plain_text, with_keys


class ActionButton(IconButton):
    """Shows an icon of the set; a click triggers the action."""

    def __init__(self, icon: str, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(icon, plain_text(action), parent=parent)
        self._action = action
        self.setObjectName(action.objectName().removesuffix("Action") + "Button")
        if action.isCheckable():
            self.setCheckable(True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        name = plain_text(self._action)
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
        self.setAccessibleName(name)
        self.setToolTip(with_keys(name, self._action.shortcut()))
