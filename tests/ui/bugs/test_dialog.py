"""A fault in the program is told once, kindly, with a report to copy and a way to start again."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.core.identity import VERSION
from wurst_desktop.ui.bugs.dialog import BugDialog
from wurst_desktop.ui.bugs.log import BugLog
from wurst_desktop.ui.bugs.wiring import Telling


class House:
    """A window in which faults are told of, and how often it was asked to start again."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.restarts = 0
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.bugs = BugLog(folder / "bugs.log")
        self.telling = Telling(self.window, self.bugs, self.restart)
        self.window.show()

    def restart(self) -> None:
        self.restarts += 1

    def dialogs(self) -> list[BugDialog]:
        return [one for one in self.window.findChildren(BugDialog) if one.isVisible()]


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    log = logging.getLogger("wurst_desktop")
    handlers = list(log.handlers)
    yield House(qtbot, tmp_path)
    assert log.handlers == handlers


def press(dialog: BugDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def test_the_report_can_be_copied_and_names_no_folder(house: House) -> None:
    house.bugs.told.emit("Something went wrong.", f'File "{Path.home()}/secret/thing.py", line 3')
    (dialog,) = house.dialogs()
    press(dialog, "bugCopy")
    copied = QGuiApplication.clipboard().text()
    assert VERSION in copied
    assert "thing.py" in copied
    assert "secret" not in copied
    press(dialog, "bugGoOn")
    assert house.dialogs() == []
    assert house.restarts == 0


def test_a_second_fault_waits_until_the_first_was_seen(house: House) -> None:
    house.bugs.told.emit("The first.", "a")
    house.bugs.told.emit("The second.", "b")
    (dialog,) = house.dialogs()
    press(dialog, "bugRestart")
    assert house.restarts == 1
    house.telling.tell_of_end("Fatal Python error: Segmentation fault")
    (dialog,) = house.dialogs()
    assert "Segmentation fault" in dialog.report
    # It has begun anew already.
    assert dialog.findChild(QPushButton, "bugRestart") is None


def test_the_report_is_shown_when_somebody_asks_for_it(house: House) -> None:
    house.bugs.told.emit("Something went wrong.", "a")
    (dialog,) = house.dialogs()
    assert not dialog.text.isVisible()
    press(dialog, "bugShow")
    assert dialog.text.isVisible()
    press(dialog, "bugShow")
    assert not dialog.text.isVisible()
