"""Chooses the style that goes around the prompt."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from wurst_desktop.core.styles import NO_STYLE, Style
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr

_NONE = tr("No style")
_NO_STYLES = tr("A style puts the same words around each prompt. There is none yet.")


class StylePicker(IconButton):
    """A button with a menu: the styles, and what can be done with them."""

    chosen = Signal()
    """Another style is in use now, or the same one says something else."""

    def __init__(self) -> None:
        super().__init__("palette-outline", tr("Style"), tr("A style puts its words around the prompt"))
        self.setObjectName("styleButton")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._styles: tuple[Style, ...] = ()
        self._style = NO_STYLE
        menu = QMenu(self)
        menu.setObjectName("styleMenu")
        self._group = QActionGroup(self)
        self._hint = _action(menu, "noStylesHint", _NO_STYLES)
        self._hint.setEnabled(False)
        menu.addSeparator()
        self.keep = _action(menu, "keepStyleAction", tr("&Keep this prompt as a style…"))
        self.remove = _action(menu, "removeStyleAction", tr("&Remove this style"))
        menu.addSeparator()
        self.import_file = _action(menu, "importStylesAction", tr("&Import styles…"))
        self.export_file = _action(menu, "exportStylesAction", tr("&Export styles…"))
        self.setMenu(menu)
        self.offer(())

    @property
    def style_chosen(self) -> Style:
        """The style in use."""
        return self._style

    @property
    def styles(self) -> tuple[Style, ...]:
        """All that are offered."""
        return self._styles

    def offer(self, styles: Sequence[Style]) -> None:
        """Offer these; the one in use stays so if it is among them."""
        self._styles = tuple(styles)
        self._hint.setVisible(not self._styles)
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        for style in (NO_STYLE, *self._styles):
            action = QAction(style.name.replace("&", "&&") or _NONE, self)
            action.setCheckable(True)
            action.setToolTip(style.prompt)
            action.triggered.connect(lambda _checked=False, name=style.name: self.choose(name))
            self._group.addAction(action)
            self.menu().insertAction(self._hint, action)
        self.choose(self._style.name)

    def choose(self, name: str) -> None:
        """Use the style of that name; none where it isn't offered (any more)."""
        before = self._style
        self._style = next((style for style in self._styles if style.name == name), NO_STYLE)
        self.setText(self._style.name or _NONE)
        self.setAccessibleDescription(self.text())
        self.remove.setEnabled(self._style != NO_STYLE)
        self.export_file.setEnabled(bool(self._styles))
        for style, action in zip((NO_STYLE, *self._styles), self._group.actions(), strict=True):
            action.setChecked(style == self._style)
        if self._style != before:
            self.chosen.emit()


def _action(menu: QMenu, object_name: str, text: str) -> QAction:
    action = menu.addAction(text)
    action.setObjectName(object_name)
    return action
