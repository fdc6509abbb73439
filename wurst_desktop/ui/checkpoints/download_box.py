"""The licence, the buttons and the news of a download."""

import time
from typing import assert_never

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QPushButton, QWidget

from wurst_desktop.core.download import (
    Checked,
    Downloaded,
    DownloadEvent,
    DownloadFailed,
    Fetched,
    Listed,
    Offer,
    Requested,
    Speed,
    Unfinished,
    Waited,
)
from wurst_desktop.ui.checkpoints.fetching import Fetching
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.model_words import fetched_line, listed_line
from wurst_desktop.ui.number_words import duration, file_size

PER_MILLE = 1000
_DOWNLOAD = tr("Download", "on a button: do it")
_UNEXPLAINED = tr("The download ended without saying why. What has come is kept; go on, and it takes up from there.")


class DownloadBox(QWidget):
    """Begins a download once its licence is accepted, pauses it, and says how far it is."""

    said = Signal(str)

    def __init__(self, fetching: Fetching, bar: QProgressBar, parent: QWidget | None = None) -> None:
        """`bar` shows how far it is, while it is at work."""
        super().__init__(parent)
        self.setObjectName("modelDownloadBox")
        self._fetching, self._bar = fetching, bar
        self._offer: Offer | None = None
        self._begun: Unfinished | None = None
        self._speed = Speed()
        self._is_explained = False
        self.accepts = QCheckBox()
        self.accepts.setObjectName("modelLicence")
        self.download = QPushButton(_DOWNLOAD)
        self.download.setObjectName("modelDownload")
        self.download.setProperty("role", "main")
        self.pause = QPushButton(tr("Pause", "on a button: do it"))
        self.pause.setObjectName("modelPause")
        for button in (self.download, self.pause):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.accepts)
        row.addStretch(1)
        row.addWidget(self.download)
        row.addWidget(self.pause)
        self.accepts.toggled.connect(self._show)
        self.download.clicked.connect(self._begin)
        self.pause.clicked.connect(fetching.pause)
        fetching.told.connect(self._hear)
        fetching.ended.connect(self._end)
        self._show()

    def offer(self, offer: Offer | None, begun: Unfinished | None) -> None:
        """Offer to download this, or to go on with it; None offers nothing."""
        if offer is None or self._offer is None or offer.id != self._offer.id:
            self.accepts.setChecked(False)
        self._offer, self._begun = offer, begun
        if begun is not None and not self._fetching.is_running:
            done, total = file_size(begun.done), file_size(begun.total)
            self.said.emit(tr("Begun: {done} of {total} are here.").format(done=done, total=total))
        self._show()

    def _show(self) -> None:
        is_running = self._fetching.is_running
        # Whoever goes on has accepted it before.
        self.accepts.setVisible(self._offer is not None and self._begun is None)
        if self._offer is not None:
            self.accepts.setText(tr("I accept the licence ({licence})").format(licence=self._offer.licence))
        self.download.setVisible(self._offer is not None and not is_running)
        self.download.setText(_DOWNLOAD if self._begun is None else tr("Go on"))
        self.download.setEnabled(self._begun is not None or self.accepts.isChecked())
        self.pause.setVisible(is_running)

    @Slot()
    def _begin(self) -> None:
        if self._offer is not None:
            self._speed = Speed()
            self._is_explained = False
            self._fetching.begin(self._offer.id)
            self._bar.setRange(0, 0)
            self._bar.show()
            self.said.emit(tr("Asking what has to come…"))
            self._show()

    @Slot(object)
    def _hear(self, event: DownloadEvent) -> None:
        self._is_explained = isinstance(event, Downloaded | DownloadFailed)
        match event:
            case Listed():
                self.said.emit(listed_line(event))
            case Fetched():
                self._speed.saw(time.monotonic(), event.done)
                self._bar.setRange(0, PER_MILLE)
                self._bar.setValue(event.done * PER_MILLE // max(event.total, 1))
                self.said.emit(fetched_line(event, self._speed))
            case Waited(sentence, seconds):
                again = tr("{reason} Trying again in {time}.", "the reason is a sentence")
                self.said.emit(again.format(reason=sentence, time=duration(seconds)))
            case Checked(file):
                self.said.emit(tr("Checking {file}…").format(file=file))
            case Downloaded():
                # There is nothing to go on with until something is offered anew.
                self._offer = None
                self.said.emit(tr("It is here: every file was checked, and the model opens."))
            case DownloadFailed(sentence):
                self.said.emit(sentence)
            case Requested():
                pass
            case _:
                assert_never(event)

    @Slot(bool)
    def _end(self, by_itself: bool) -> None:
        if not by_itself:
            self.said.emit(tr("Paused. What has come is kept, also when the program is closed."))
        elif not self._is_explained:
            self.said.emit(_UNEXPLAINED)
        self._bar.hide()
        self._show()
