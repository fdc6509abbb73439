"""Tells of a fault in the program itself: that nothing is lost, what can be copied, and how to go on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from wurst_desktop.core.identity import TITLE
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.reports import discreet, head

_LOST = tr(
    "Nothing is lost: your pictures, the queue and what you typed are on the disk. You can go on; if something behaves"
    " oddly now, a restart puts it right."
)
_ENDED_LOST = tr(
    "Nothing is lost: your pictures, the queue and what you typed are on the disk, and the program has begun anew."
)
_KEPT = tr("It is also kept in {file}.", "the report")
_HINT = tr(
    "The report is for those who mend the program. It leaves out your folders and your name, and isn't sent anywhere."
)
_SHOW = tr("&Show report")
_WIDTH, _REPORT_HEIGHT = 600, 240


class BugDialog(QDialog):
    """Shows one fault."""

    restart_wanted = Signal()

    def __init__(
        self,
        happened: str,
        details: str,
        parent: QWidget | None = None,
        *,
        kept_in: Path | None = None,
        is_over: bool = False,
    ) -> None:
        """`happened` is a sentence, `details` what Python says of it, kept in a file as well if there could be one.

        `is_over` says that it ended the run before this one.
        """
        super().__init__(parent)
        self.setObjectName("bugDialog")
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.report = discreet("\n".join([*head(), "", details]), str(Path.home()))
        self.text = QPlainTextEdit(self.report, readOnly=True)
        self.text.setObjectName("bugReport")
        self.text.setAccessibleName(tr("Report"))
        self.text.setMinimumSize(_WIDTH, _REPORT_HEIGHT)
        self.text.hide()
        told = _paragraph(f"<b>{happened}</b>")
        told.setMinimumWidth(_WIDTH)
        hint = _paragraph(_HINT if kept_in is None else f"{_HINT} {_KEPT.format(file=kept_in)}")
        hint.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        # As large as what it shows, the report among it or not.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        for part in (told, _paragraph(_ENDED_LOST if is_over else _LOST), hint, self.text):
            column.addWidget(part)
        self._add_buttons(column, can_restart=not is_over)

    def _add_buttons(self, column: QVBoxLayout, *, can_restart: bool) -> None:
        buttons = QDialogButtonBox()
        go_on = buttons.addButton(tr("&Go on"), QDialogButtonBox.ButtonRole.RejectRole)
        go_on.setObjectName("bugGoOn")
        go_on.setDefault(True)
        self._copy_button = buttons.addButton(tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy_button.setObjectName("bugCopy")
        self._show_button = buttons.addButton(_SHOW, QDialogButtonBox.ButtonRole.ResetRole)
        self._show_button.setObjectName("bugShow")
        if can_restart:
            buttons.addButton(tr("&Restart"), QDialogButtonBox.ButtonRole.AcceptRole).setObjectName("bugRestart")
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._restart)
        self._copy_button.clicked.connect(self._copy)
        self._show_button.clicked.connect(self._show_report)
        column.addWidget(buttons)
        go_on.setFocus()

    def _show_report(self) -> None:
        self.text.setVisible(not self.text.isVisible())
        self._show_button.setText(tr("&Hide report") if self.text.isVisible() else _SHOW)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._copy_button.setText(tr("Copied", "on a button that was pressed: it is done"))

    def _restart(self) -> None:
        self.accept()
        self.restart_wanted.emit()


def _paragraph(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
