"""What holds for each test: no screen, no network, a home of its own, and nothing left running or complained of."""

import gc
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from wurst_desktop.engine.libraries import SAME_SUMS

if TYPE_CHECKING:
    from tests.windows import OpenWindow
    from wurst_desktop.app import Program

# Before anything imports Qt or a model library, which read these once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["MKL_CBWR"] = SAME_SUMS

# A search for counterexamples looks at the same cases each time, whatever the machine's speed (the first text ever
# drawn alone takes seconds), and may share one folder among its cases.
settings.register_profile(
    "wurst",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("wurst")

# A run that a shell put into the background ignores Ctrl+C, of which some tests are about.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

THREAD_GRACE_S = 5.0


class WarningsKept(logging.Handler):
    """Keeps each warning that the program logs while a test runs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the artist's real pictures, settings and models out of reach."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("WURST_HOME", str(home))
    # Nor is their desktop told of what tests do.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home}/no-bus")
    return home


@pytest.fixture(autouse=True)
def _sockets_forbidden(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test that reaches for the network; a socket of this machine's own file system may be used.

    Tests that are marked so may also reach a server on this machine.
    """
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    may_loop = request.node.get_closest_marker("loopback") is not None

    def refuse(sock: socket.socket, address: object) -> None:
        is_here = isinstance(address, tuple) and address[0] in {"127.0.0.1", "::1"}
        if sock.family != getattr(socket, "AF_UNIX", None) and not (may_loop and is_here):
            pytest.fail(f"the test reached for the network: {address}")

    def guarded_connect(sock: socket.socket, address: str) -> None:
        refuse(sock, address)
        connect(sock, address)

    def guarded_connect_ex(sock: socket.socket, address: str) -> int:
        refuse(sock, address)
        return connect_ex(sock, address)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)


@pytest.fixture(autouse=True)
def _no_logged_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which the program logs a warning, unless the test is marked as being about one."""
    kept = WarningsKept()
    logger = logging.getLogger("wurst_desktop")
    logger.addHandler(kept)
    yield
    logger.removeHandler(kept)
    if kept.lines and request.node.get_closest_marker("logs_warnings") is None:
        pytest.fail("the program logged:\n" + "\n".join(kept.lines))


@pytest.fixture(autouse=True)
def _no_surviving_threads(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread running, Python's or Qt's."""
    before = set(threading.enumerate())
    uses_qt = {"qapp", "qtbot"} & set(request.fixturenames)
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and survives(thread)]
    if uses_qt:
        left += qt_threads_left()
    if left:
        pytest.fail("still running after the test: " + ", ".join(left))


@pytest.fixture
def open_window(request: pytest.FixtureRequest, own_home: Path) -> Iterator["OpenWindow"]:
    """Opens the program's window; whatever was opened is taken away after the test."""
    from tests.windows import windows

    with windows(request.getfixturevalue("qapp"), own_home) as opens:
        yield opens


@pytest.fixture
def program(open_window: "OpenWindow") -> "Program":
    """The program's window over an engine that makes pictures at once."""
    from tests.fakes import ScriptedEngine

    return open_window(lambda _shelf, _wish: ScriptedEngine())


def survives(thread: threading.Thread) -> bool:
    # A thread that Qt or C++ made shows up as a dummy, which can't be joined; qt_threads_left sees to those.
    if isinstance(thread, threading._DummyThread):  # noqa: SLF001 - Python gives it no public name
        return False
    thread.join(THREAD_GRACE_S)
    return thread.is_alive()


def qt_threads_left() -> list[str]:
    from PySide6.QtCore import QThread, QThreadPool
    from shiboken6 import isValid

    left = [] if QThreadPool.globalInstance().waitForDone(int(THREAD_GRACE_S * 1000)) else ["QThreadPool"]
    # The main thread's own QThread runs for ever; Qt has no list of the others.
    main = QThread.currentThread()
    # By type: isinstance would ask objects for their class, and some of torch's answer with a warning.
    qt = [thing for thing in gc.get_objects() if issubclass(type(thing), QThread)]
    threads = [thing for thing in qt if isValid(thing) and thing != main]
    return left + [repr(thread) for thread in threads if thread.isRunning()]


def pytest_report_header() -> str:
    return f"platform plugin: {os.environ['QT_QPA_PLATFORM']}; python: {sys.executable}"
