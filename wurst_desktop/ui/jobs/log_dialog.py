"""Shows how a job was worked on, and gives a report of it away."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.jobs.log_report import report
from wurst_desktop.ui.jobs.log_words import log_lines
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.named_widgets import named_text
from wurst_desktop.ui.reports import head
from wurst_desktop.ui.room_for_texts import resize_for_texts

_NOTHING = tr("Nothing was written down for this one: it was made elsewhere, or by an older version.")
_WIDTH_OF_SENTENCE, _WIDTH_OF_LOG, _HIGHEST_LOG = 400, 620, 320
_HINT = tr("The report leaves out your words, your folders and your name.")


class LogDialog(QDialog):
    """The log of one job or picture; `log` is None where nothing was written down."""

    def __init__(self, log: JobLog | None, request: GenerationRequest | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logDialog")
        self.setWindowTitle(tr("How it was made"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._log = log
        self._request = request
        self.text = QPlainTextEdit("" if log is None else "\n".join(log_lines(log)))
        self.text.setObjectName("logText")
        self.text.setAccessibleName(tr("Log", "what was written down of how a job was worked on"))
        self.text.setReadOnly(True)
        if log is None:
            self.text.hide()
        self.hint = named_text("logHint", "" if log is None else "quiet")
        self.hint.setText(_NOTHING if log is None else _HINT)
        buttons = QDialogButtonBox()
        self.copy = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setObjectName("copyReport")
        self.copy.setEnabled(log is not None)
        self.copy.clicked.connect(self._copy)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("logClose")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addWidget(self.hint)
        column.addWidget(buttons)
        if log is not None:
            self.text.setMinimumHeight(min(self._height_of_log(), _HIGHEST_LOG))
        resize_for_texts(self, _WIDTH_OF_SENTENCE if log is None else _WIDTH_OF_LOG, 0)

    def _height_of_log(self) -> int:
        self.ensurePolished()
        # What lies around the lines is about a line on each side.
        line = self.text.fontMetrics().lineSpacing()
        room = QRect(0, 0, _WIDTH_OF_LOG - 4 * line, _HIGHEST_LOG)
        lines = self.text.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text.toPlainText())
        return lines.height() + 2 * line

    def _copy(self) -> None:
        if self._log is not None:
            QGuiApplication.clipboard().setText(report(self._log, self._request, head(), str(Path.home())))
            self.copy.setText(tr("Copied"))
