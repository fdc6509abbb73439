"""Lets a second start of the program call the window that is open already, over a socket of this machine alone."""

import hashlib
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from wurst_desktop.ui.handover import ONLY_SHOW, Handover, read, written

_ANSWER = b"shown\n"
_PATIENCE_MS = 5000
_LONGEST = 1_000_000


def doorbell_name(home: Path) -> str:
    """The socket's name for the program's folder `home`; each folder has its own window."""
    return f"wurst-desktop-{hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:20]}"


class Answer(Enum):
    """What comes of ringing."""

    SHOWN = auto()
    """The window took what was handed over."""
    SILENT = auto()
    """It is there, and doesn't answer."""
    NOBODY = auto()
    """No doorbell hangs there: not yet, or no more."""


class Doorbell(QObject):
    """Hangs at the door of the first window. Only the holder of the window's lock may hang it up."""

    rung = Signal(object)
    """A `Handover`."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One that is there belongs to a window that was killed, since its lock was free.
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        self.is_listening = self._server.listen(name)

    def close(self) -> None:
        """Take it down."""
        self._server.close()

    @Slot()
    def _open(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.readyRead.connect(partial(self._hear, visitor))
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine():
            if visitor.bytesAvailable() > _LONGEST:
                visitor.abort()
            return
        handover = read(bytes(visitor.readLine(_LONGEST).data()))
        if handover is not None:
            self.rung.emit(handover)
            visitor.write(_ANSWER)
            visitor.flush()
        visitor.disconnectFromServer()


def ring(name: str, handover: Handover = ONLY_SHOW) -> bool:
    """Call the window behind that doorbell, and say whether it answered; waits some seconds for one that is busy."""
    return call(name, handover) is Answer.SHOWN


def call(name: str, handover: Handover = ONLY_SHOW) -> Answer:
    """As `ring`, and tell a window that doesn't answer from none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return Answer.NOBODY
    socket.write(written(handover))
    socket.waitForBytesWritten(_PATIENCE_MS)
    socket.waitForReadyRead(_PATIENCE_MS)
    return Answer.SHOWN if bytes(socket.readAll().data()) == _ANSWER else Answer.SILENT
