"""Tells of a fault in the program itself: that nothing is lost, what can be copied, and how to go on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from wurst_desktop.core.identity import TITLE
from wurst_desktop.ui.reports import discreet, head

_LOST = (
    "Nothing is lost: your pictures, the queue and what you typed are on the disk. You can go on; if something behaves"
    " oddly now, a restart puts it right."
)
_HINT = "The report leaves out your folders and your name. It isn't sent anywhere."
_SIZE = (640, 420)


class BugDialog(QDialog):
    """Shows one fault."""

    restart_wanted = Signal()

    def __init__(self, happened: str, details: str, parent: QWidget | None = None) -> None:
        """`happened` is a sentence, `details` what Python says of it."""
        super().__init__(parent)
        self.setObjectName("bugDialog")
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.report = discreet("\n".join([*head(), "", details]), str(Path.home()))
        told = QLabel(f"<b>{happened}</b>")
        told.setWordWrap(True)
        lost = QLabel(_LOST)
        lost.setWordWrap(True)
        text = QPlainTextEdit(self.report, readOnly=True)
        text.setObjectName("bugReport")
        text.setAccessibleName("Report")
        hint = QLabel(_HINT)
        hint.setProperty("role", "quiet")
        buttons = QDialogButtonBox()
        go_on = buttons.addButton("&Go on", QDialogButtonBox.ButtonRole.RejectRole)
        go_on.setObjectName("bugGoOn")
        go_on.setDefault(True)
        go_on.setFocus()
        self._copy_button = buttons.addButton("&Copy report", QDialogButtonBox.ButtonRole.ActionRole)
        self._copy_button.setObjectName("bugCopy")
        restart = buttons.addButton("&Restart", QDialogButtonBox.ButtonRole.AcceptRole)
        restart.setObjectName("bugRestart")
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._restart)
        self._copy_button.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for part in (told, lost):
            column.addWidget(part)
        column.addWidget(text, 1)
        column.addWidget(hint)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._copy_button.setText("Copied")

    def _restart(self) -> None:
        self.accept()
        self.restart_wanted.emit()
