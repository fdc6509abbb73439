"""The guards of conftest.py are seen to fail, each on a test that deserves it."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

GUILTY = """
import logging, socket, threading
import pytest

def test_network():
    with socket.socket() as sock:
        sock.connect(("192.0.2.1", 80))

def test_network_by_return_code():
    with socket.socket() as sock:
        sock.connect_ex(("192.0.2.1", 80))

def test_logged_warning():
    logging.getLogger("wurst_desktop.library").warning("a picture is gone")

def test_python_thread():
    threading.Thread(target=threading.Event().wait, daemon=True, name="lost").start()

def test_qt_warning(qtbot):
    from PySide6.QtCore import qWarning
    qWarning("something is odd")

def test_qt_thread(qapp):
    from PySide6.QtCore import QThread
    qapp.lost = QThread()
    qapp.lost.start()
"""

INNOCENT = """
import logging, os, socket, threading
import pytest

def test_home(own_home):
    assert os.environ["WURST_HOME"] == str(own_home)
    assert not list(own_home.iterdir())

def test_local_socket(tmp_path):
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind("s")
        server.listen()
        client.connect("s")

@pytest.mark.logs_warnings
def test_about_a_warning():
    logging.getLogger("wurst_desktop.library").warning("a picture is gone")

def test_debug_line():
    logging.getLogger("wurst_desktop.library").info("a picture is kept")

def test_threads_that_end(qapp):
    from PySide6.QtCore import QThread
    threading.Thread(target=int).start()
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()
"""


@pytest.fixture
def guarded(pytester: pytest.Pytester) -> pytest.Pytester:
    root = Path(__file__).parent.parent
    pytester.makeconftest((root / "tests" / "conftest.py").read_text("utf-8"))
    pytester.makepyprojecttoml((root / "pyproject.toml").read_text("utf-8"))
    return pytester


def test_each_guilty_test_fails(guarded: pytest.Pytester) -> None:
    guarded.makepyfile(test_guilty=GUILTY)
    result = guarded.runpytest_subprocess("test_guilty.py")
    names = {line.split("::")[1].split()[0] for line in result.outlines if line.startswith(("FAILED", "ERROR"))}
    assert names == {line.split("(")[0][len("def ") :] for line in GUILTY.splitlines() if line.startswith("def ")}


def test_innocent_tests_pass(guarded: pytest.Pytester) -> None:
    guarded.makepyfile(test_innocent=INNOCENT)
    guarded.runpytest_subprocess("test_innocent.py").assert_outcomes(passed=INNOCENT.count("def test_"))
