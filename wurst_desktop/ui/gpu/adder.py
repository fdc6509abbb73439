"""Fetches the GPU build by processes of their own: the window's process opens no connection, and never loads it."""

from functools import partial

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.gpu_adding import Adding, Trying
from wurst_desktop.core.gpu_build import Command, GpuBuildRefused, GpuWoe, Tried
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gpu.desk import Lock

_PATIENCE_MS = 5000


class Adder(QObject):
    """At most one at a time; what has come whole stays on the disk whenever it ends."""

    told = Signal(object)
    """An `AddingNews`."""
    added = Signal(object)
    """A `Tried`: the build is there."""
    refused = Signal(object)
    """A `WurstError`, or None where somebody asked for a pause."""

    def __init__(self, clerk: Clerk, lock: Lock, parent: QObject | None = None) -> None:
        """What takes long on the disk is done on the clerk's thread."""
        super().__init__(parent)
        self._clerk = clerk
        self._lock = lock
        self._adding: Adding | None = None
        self._is_pausing = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._go_on)
        self._process.errorOccurred.connect(self._fail_to_start)

    @property
    def is_running(self) -> bool:
        """Whether one is being fetched."""
        return self._adding is not None

    def begin(self, adding: Adding) -> None:
        """Fetch a build, or go on with it."""
        if self.is_running:
            return
        if not self._lock.acquire():
            self.refused.emit(GpuBuildRefused(GpuWoe.IN_USE))
            return
        self._adding, self._is_pausing = adding, False
        self._clerk.ask(adding.begin, self._start, self._refuse)

    @Slot()
    def pause(self) -> None:
        """End the process at once; the next one goes on behind the last part that came whole."""
        self._is_pausing = self.is_running
        self._process.kill()

    def close(self) -> None:
        """Pause, and wait until the process is gone."""
        self.pause()
        self._process.waitForFinished(_PATIENCE_MS)
        self._end()

    def _start(self, command: Command | None) -> None:
        if self._adding is None or self._is_pausing:
            self._refuse(None)
        elif command is None:
            self._finish(self._adding.outcome)
        else:
            if self._adding.is_trying:
                self.told.emit(Trying())
            surroundings = QProcessEnvironment.systemEnvironment()
            for name, value in command.environment.items():
                surroundings.insert(name, value)
            self._process.setProcessEnvironment(surroundings)
            self._process.start(command.words[0], command.words[1:])

    @Slot()
    def _read(self) -> None:
        while self._adding is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode(errors="replace").rstrip("\r\n")
            for news in self._adding.hear(line):
                self.told.emit(news)

    @Slot()
    def _go_on(self) -> None:
        self._read()
        if self._adding is None or self._is_pausing:
            self._refuse(None)
        else:
            self._clerk.ask(partial(self._adding.go_on, self._process.exitCode()), self._start, self._refuse)

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._refuse(GpuBuildRefused(GpuWoe.NOT_FETCHED, self._process.errorString()))

    def _finish(self, tried: Tried) -> None:
        self._end()
        self.added.emit(tried)

    def _refuse(self, error: WurstError | None) -> None:
        if self._adding is not None:
            self._end()
            self.refused.emit(error)

    def _end(self) -> None:
        if self._adding is not None:
            self._adding = None
            self._lock.release()
