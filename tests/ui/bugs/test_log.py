"""What goes wrong in the program itself is written down and told, from whichever thread."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.bugs.log import BugLog

pytestmark = pytest.mark.logs_warnings


@pytest.fixture
def bugs(qapp: object, tmp_path: Path) -> Iterator[BugLog]:
    log, before = logging.getLogger("wurst_desktop"), (sys.excepthook, threading.excepthook)
    handlers = list(log.handlers)
    made = BugLog(tmp_path / "log" / "wurst.log")
    made.open()
    made.listen()
    yield made
    sys.excepthook, threading.excepthook = before
    for handler in set(log.handlers) - set(handlers):
        log.removeHandler(handler)
        handler.close()


def test_a_bug_is_written_down_and_told_with_its_place(qtbot: QtBot, bugs: BugLog, tmp_path: Path) -> None:
    error = ZeroDivisionError("one over none")
    with qtbot.waitSignal(bugs.told) as heard:
        sys.excepthook(ZeroDivisionError, error, None)
    file = tmp_path / "log" / "wurst.log"
    sentence, details = heard.args
    assert sentence == "Something in the program itself went wrong."
    assert bugs.kept_in == file
    assert "one over none" in details
    assert "one over none" in file.read_text()


def test_a_bug_of_another_thread_is_told_too(
    qtbot: QtBot, bugs: BugLog, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(bugs.told):
        thread = threading.Thread(target=next, args=(iter(()),))
        thread.start()
    thread.join()
    assert "StopIteration" in (tmp_path / "log" / "wurst.log").read_text()
    assert "StopIteration" in capsys.readouterr().err


def test_without_a_folder_it_goes_on_and_says_what_it_can(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    log = logging.getLogger("wurst_desktop")
    handlers = list(log.handlers)
    made = BugLog(tmp_path / "file" / "wurst.log")
    made.open()
    made.report("a job's bug")
    for handler in set(log.handlers) - set(handlers):
        log.removeHandler(handler)
    assert made.kept_in is None
    assert not (tmp_path / "file" / "wurst.log").exists()
