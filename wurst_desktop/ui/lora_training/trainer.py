"""Runs `train lora` in a process of its own and tells how far it is.

A process, since the worker's thread is for pictures: the queue goes on meanwhile, torch's threads and memory stay
apart, and stopping or crashing leaves the window alone. What was learnt is on the disk every few seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal

from wurst_desktop.core.lora_news import LORA_NEWS, LoraNews, Trained
from wurst_desktop.ui.event_lines import event_reader
from wurst_desktop.ui.language import tr

_READ = event_reader(LORA_NEWS)
_PATIENCE_MS = 20_000
_LAST_WAIT_MS = 3000


@dataclass(frozen=True)
class TrainingWish:
    """What the dialog asks for."""

    images: Path
    phrase: str
    name: str
    model: str
    steps: int

    def words(self) -> list[str]:
        """The options of the command."""
        options = {"images": str(self.images), "captions": self.phrase, "name": self.name, "model": self.model}
        named = [word for option, value in options.items() if value for word in (f"--{option}", value)]
        return [*named, "--steps", str(self.steps), "--gently", "--json"]


class Trainer(QObject):
    """One training at a time."""

    told = Signal(object)
    """A `LoraNews`."""
    stopped = Signal(str)
    """It ended without a LoRA; "" if it was asked to, else why."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the program and the words before the options."""
        super().__init__(parent)
        self._program, *self._words = command
        self._is_asked_to_stop = False
        self._is_finished = False
        self._complaint = ""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.readyReadStandardError.connect(self._note)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self._patience.timeout.connect(self._process.kill)

    @property
    def is_running(self) -> bool:
        """Whether one is going on."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def begin(self, wish: TrainingWish) -> None:
        """Begin, or go on with what was broken off of the same wish."""
        self._is_asked_to_stop = self._is_finished = False
        self._complaint = ""
        self._process.start(self._program, [*self._words, *wish.words()])

    def stop(self) -> None:
        """End after the step in hand; what was learnt is kept."""
        self._is_asked_to_stop = True
        self._process.terminate()
        # Windows doesn't pass the wish on; of what is kept every ten seconds little is lost.
        self._patience.start()

    def shut_down(self) -> None:
        """End now, as the program ends."""
        if self.is_running:
            self.stop()
            if not self._process.waitForFinished(_LAST_WAIT_MS):
                self._process.kill()
                self._process.waitForFinished(_LAST_WAIT_MS)

    def _hear(self) -> None:
        while self._process.canReadLine():
            news = _READ(bytes(self._process.readLine().data()))
            if news is not None:
                self._take(news)

    def _take(self, news: LoraNews) -> None:
        self._is_finished = isinstance(news, Trained)
        self.told.emit(news)

    def _note(self) -> None:
        lines = _text(self._process.readAllStandardError()).split("\n")
        self._complaint = next((line.strip() for line in reversed(lines) if line.strip()), self._complaint)

    def _end(self) -> None:
        self._patience.stop()
        self._hear()
        self._note()
        if not self._is_finished:
            why = self._complaint or tr("It ended unexpectedly.", "the training")
            self.stopped.emit("" if self._is_asked_to_stop else why)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.stopped.emit(tr("The training couldn't be started: another program can't be run from here."))


def _text(heard: QByteArray) -> str:
    return bytes(heard.data()).decode(errors="replace")
