"""A download seen from the window: a process of its own, so that the window's process never opens a socket."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from wurst_desktop.core.download import EVENTS
from wurst_desktop.ui.event_lines import event_reader

_READ = event_reader(EVENTS)
_PATIENCE_MS = 5000


class Fetching(QObject):
    """At most one download at a time; what has come stays on the disk whenever it ends."""

    told = Signal(object)
    """A `DownloadEvent`."""
    ended = Signal(bool)
    """Whether it ended by itself; a pause ends it, too."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the program that downloads, and its words but for the model's id."""
        super().__init__(parent)
        self._command = tuple(command)
        self._is_pausing = False
        self.model = ""
        """The id of the model that is, or was last, being fetched."""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)

    @property
    def is_running(self) -> bool:
        """Whether one is at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def begin(self, model: str) -> None:
        """Fetch `model`, or go on with it."""
        if not self.is_running:
            self.model, self._is_pausing = model, False
            self._process.start(self._command[0], [*self._command[1:], model])

    @Slot()
    def pause(self) -> None:
        """End the process at once; the next one goes on from what is on the disk."""
        if self.is_running:
            self._is_pausing = True
            self._process.kill()

    def close(self) -> None:
        """Pause, and wait until the process is gone."""
        self.pause()
        self._process.waitForFinished(_PATIENCE_MS)

    @Slot()
    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            event = _READ(line)
            if event is not None:
                self.told.emit(event)

    @Slot()
    def _finish(self) -> None:
        self._read()
        self.ended.emit(not self._is_pausing)

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(True)
