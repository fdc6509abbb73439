"""A flat button that shows an icon in the colour of the text around it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QToolButton, QWidget

from wurst_desktop.ui.icons import icon


class IconButton(QToolButton):
    """Icons of one set, one weight; re-coloured when the theme changes."""

    def __init__(self, icon: str, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        """`icon` is a name of the Material set without its prefix; `name` is what assistive tools say."""
        super().__init__(parent)
        self._icons = (icon, icon)
        self.setAutoRaise(True)
        self.setIconSize(QSize(18, 18))
        self.setAccessibleName(name)
        self.setToolTip(hint or name)
        self._paint_icon()
        self.toggled.connect(self._paint_icon)

    def show_when_checked(self, icon: str) -> None:
        """Make the button a switch that shows `icon` while it is on."""
        self._icons = (self._icons[0], icon)
        self.setCheckable(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()
        super().changeEvent(event)

    def _paint_icon(self) -> None:
        colour = self.palette().buttonText().color()
        faint = self.palette().placeholderText().color()
        name = self._icons[self.isChecked()]
        self.setIcon(icon(name, colour, faint))
