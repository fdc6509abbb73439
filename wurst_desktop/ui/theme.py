"""The look: colours, spacing and type, light and dark."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_MIDDLE = 127
_OF_POPUPS = 108
"""Percent: so much lighter than the panel Fusion draws the rim of a combo box's list, which no style sheet reaches."""
SPACE = 4
"""All distances are multiples of this many pixels."""
SMALL, LARGE = 0.88, 1.3
"""The two sizes of type beside the system's own, as multiples of it; there are no others."""


@dataclass(frozen=True)
class Colours:
    """One set of colours; all greys share one hue, and the accent belongs to Generate and to progress."""

    surround: str
    panel: str
    field: str
    raised: str
    line: str
    text: str
    quiet: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    focus: str
    ring: str
    warning: str


DARK = Colours(
    surround="#1e1e1e",
    panel="#262626",
    field="#1b1b1b",
    raised="#343434",
    line="#3c3c3c",
    text="#e8e8e8",
    quiet="#adadad",
    faint="#8c8c8c",
    accent="#c44d1c",
    accent_hover="#b04316",
    on_accent="#ffffff",
    selection="#4a4a4a",
    focus="#f0764a",
    ring="#e8e8e8",
    warning="#ffab91",
)
LIGHT = Colours(
    surround="#ececec",
    panel="#f7f7f7",
    field="#ffffff",
    raised="#e6e6e6",
    line="#d2d2d2",
    text="#1d1d1d",
    quiet="#585858",
    faint="#6e6e6e",
    accent="#c44d1c",
    accent_hover="#b04316",
    on_accent="#ffffff",
    selection="#d8d8d8",
    focus="#c44d1c",
    ring="#1d1d1d",
    warning="#a02a12",
)
CONTRAST = Colours(
    surround="#000000",
    panel="#000000",
    field="#000000",
    raised="#1a1a1a",
    line="#6e6e6e",
    text="#ffffff",
    quiet="#ffffff",
    faint="#c8c8c8",
    accent="#ffd400",
    accent_hover="#ffe566",
    on_accent="#000000",
    selection="#0b3d91",
    focus="#ffd400",
    ring="#0b3d91",
    warning="#ffb199",
)


class Theme(QObject):
    """Colours the application at once, dresses it when told to, and follows the system between light and dark.

    Widgets that are put together in an application with a style sheet are fitted to it again with each step: that
    takes as long as all the rest of building the window.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        style_sheet: Path,
        choice: str = "system",
        scheme: Callable[[], Qt.ColorScheme] | None = None,
    ) -> None:
        """`scheme` says whether the system is light or dark; by default Qt is asked."""
        super().__init__(app)
        self._scheme = scheme or app.styleHints().colorScheme
        self._app = app
        self._template = Template(style_sheet.read_text(encoding="utf-8"))
        self._folder = style_sheet.parent.as_posix()
        self._choice = choice
        app.setStyle("Fusion")
        app.setPalette(_palette(self.colours))
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def dress(self) -> None:
        """Put the style sheet on all that is there."""
        self._apply()

    @property
    def colours(self) -> Colours:
        """The colours in use; dark where the system doesn't say."""
        if self._choice == "contrast":
            return CONTRAST
        light = self._choice == "light" or (self._choice == "system" and self._scheme() == Qt.ColorScheme.Light)
        return LIGHT if light else DARK

    @property
    def choice(self) -> str:
        """What was chosen: system, light, dark or contrast."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Use `light`, `dark`, `contrast`, or what the `system` says."""
        self._choice = choice
        self._apply()

    def end(self) -> None:
        """Follow the system no more: the window is gone."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._follow)

    def _follow(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        colours = self.colours
        # Undressed before: from one sheet to another takes Qt five times as long as from one to none to another.
        self._app.setStyleSheet("")
        self._app.setPalette(_palette(colours))
        points = self._app.font().pointSizeF()
        sizes = {"small": f"{points * SMALL:.1f}pt", "large": f"{points * LARGE:.1f}pt"}
        check = "check" if QColor(colours.on_accent).lightness() > _MIDDLE else "check-black"
        shapes = {"folder": self._folder, "check": check, "popup": QColor(colours.panel).lighter(_OF_POPUPS).name()}
        self._app.setStyleSheet(self._template.substitute(asdict(colours), **shapes, **sizes))
        self.changed.emit()


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for wanted, colour in {
        role.Window: colours.panel,
        role.WindowText: colours.text,
        role.Base: colours.field,
        role.AlternateBase: colours.surround,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.PlaceholderText: colours.faint,
        role.Mid: colours.line,
        role.Dark: colours.surround,
        role.Midlight: colours.selection,
        role.Light: colours.raised,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Link: colours.text,
        role.Accent: colours.focus,
    }.items():
        palette.setColor(wanted, QColor(colour))
    for wanted in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, wanted, QColor(colours.faint))
    return palette
