"""Lets a second start of the program call the window that is open already, over a socket of this machine alone."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"shown\n"
_PATIENCE_MS = 5000


def doorbell_name(home: Path) -> str:
    """The socket's name for the program's folder `home`; each folder has its own window."""
    return f"wurst-desktop-{hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:20]}"


class Doorbell(QObject):
    """Hangs at the door of the first window. Only the holder of the window's lock may hang it up."""

    rung = Signal()

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
            self.rung.emit()
            visitor.write(_ANSWER)
            visitor.flush()
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()


def ring(name: str) -> bool:
    """Call the window behind that doorbell, and say whether it answered; waits some seconds for one that is busy."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.waitForReadyRead(_PATIENCE_MS)
    return bytes(socket.readAll().data()) == _ANSWER
