"""What the program is, and under which terms it and what it stands on come."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.identity import TITLE, VERSION
from wurst_desktop.core.package import Package
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.named_widgets import named_text

_PURPOSE = tr("Pictures from words with Würstchen, on your own machine. Nothing you type or draw leaves it.")
_TERMS = tr("MIT licence. It stands on the work of many others.")
_NO_TEXT = tr("This package brings no text of its own; its name says the terms.")
_ABOUT_WIDTH = 420
_LICENCES_SIZE = (820, 520)


ReadPackages = Callable[[], Sequence[Package]]


class About(QDialog):
    """Name, version and licence, and a way to the licences of all that comes with the program."""

    def __init__(self, parent: QWidget, clerk: Clerk, read: ReadPackages) -> None:
        """`read` is asked on the clerk's thread, when somebody wants to know."""
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("About {program}").format(program=TITLE))
        self._clerk = clerk
        self._read = read
        self.title, self.words = named_text("aboutTitle", "title"), named_text("aboutText")
        self.title.setText(f"{TITLE} {VERSION}")
        self.words.setText(f"{_PURPOSE}\n\n{_TERMS}")
        buttons = QDialogButtonBox()
        self._licences = buttons.addButton(tr("&Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._licences.setObjectName("licencesButton")
        self._licences.setAutoDefault(False)
        self._licences.clicked.connect(self._ask)
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("aboutClose")
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(12)
        self.setMinimumWidth(_ABOUT_WIDTH)
        rows.addWidget(self.title)
        rows.addWidget(self.words)
        rows.addStretch(1)
        rows.addWidget(buttons)

    def _ask(self) -> None:
        self._licences.setEnabled(False)
        self._clerk.ask(self._read, self._show)

    def _show(self, packages: Sequence[Package]) -> None:
        self._licences.setEnabled(True)
        licences = Licences(packages, self)
        licences.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        licences.open()


class Licences(QDialog):
    """All packages on one side, the chosen one's terms on the other."""

    def __init__(self, packages: Sequence[Package], parent: QWidget) -> None:
        """Show the first of `packages`."""
        super().__init__(parent)
        self.setObjectName("licencesDialog")
        self.setWindowTitle(tr("Licences"))
        self.resize(*_LICENCES_SIZE)
        self._packages = packages
        self._names = QListWidget()
        self._names.setObjectName("licencesList")
        self._names.setAccessibleName(tr("Packages"))
        self._names.addItems([f"{one.name} {one.version}" for one in packages])
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setObjectName("licenceText")
        self._text.setAccessibleName(tr("Licence"))
        sides = QSplitter()
        sides.addWidget(self._names)
        sides.addWidget(self._text)
        sides.setStretchFactor(1, 2)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("licencesClose")
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.addWidget(sides)
        rows.addWidget(buttons)
        self._names.currentRowChanged.connect(self._choose)
        self._names.setCurrentRow(0)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._packages):
            chosen = self._packages[row]
            texts = "\n\n————\n\n".join(chosen.texts) or _NO_TEXT
            terms = tr("Terms: {licence}", "of a package").format(licence=translated(chosen.licence))
            self._text.setPlainText(f"{chosen.name} {chosen.version}\n{terms}\n\n{texts}")


def connect_about(window: MainWindow, clerk: Clerk, read: ReadPackages) -> None:
    """Let the menu say what the program is."""

    def open_dialog() -> None:
        dialog = About(window, clerk, read)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    window.commands.about.triggered.connect(open_dialog)
