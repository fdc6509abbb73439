"""Opens the window on an empty home, draws a picture with the bundled model, and looks at the page of the models.

python -m tests.offline HOME; prints JSON with the picture, what the status bar counts, and each socket of the network
that anything in the process has opened or looked a name up for. To be run where there is no network at all.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from wurst_desktop.app import Program
from wurst_desktop.frame import make_application
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.checkpoints.network_label import NetworkLabel
from wurst_desktop.ui.checkpoints.page import ModelsPage

_LONG_S = 400.0


def main(home: Path) -> int:
    """Do all that, and end with 1 if there is no picture."""
    touched: list[str] = []

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        # Not socket.bind: urllib3 binds one to this machine to see whether it knows IPv6, and nothing goes out by that.
        names = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"}
        is_local = event == "socket.connect" and isinstance(arguments[1], str | bytes)
        if event in names and not is_local:
            touched.append(f"{event} {arguments[1:]}")

    sys.addaudithook(hear)
    app = make_application([])
    program = Program(app, find_paths(home))
    program.window.show()
    program.begin()
    saved: list[Path] = []
    program.session.saved.connect(lambda record: saved.append(record.path))
    program.window.panels.create.fields.prompt.setPlainText("a red house on a blue background")
    request = program.window.panels.create.request()
    if request is not None:
        program.session.create(replace(request, prior_steps=3, decoder_steps=2))
    _wait(lambda: bool(saved))
    program.window.commands.models.trigger()
    page = program.window.findChild(ModelsPage)
    _wait(lambda: page is not None and page.list.count() > 0)
    label = program.window.findChild(NetworkLabel)
    counted = "" if label is None else label.text()
    program.window.close()
    program.close()
    print(json.dumps({"saved": [str(path) for path in saved], "counted": counted, "touched": touched}))  # noqa: T201
    return int(not saved)


def _wait(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + _LONG_S
    while not is_so() and time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
