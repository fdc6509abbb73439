"""The artist sees what the program is, and the terms of all that it stands on."""

from collections.abc import Iterator, Sequence
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.core.identity import VERSION
from wurst_desktop.core.package import Package
from wurst_desktop.ui.about import About, Licences
from wurst_desktop.ui.bridge import Clerk

PACKAGES = (Package("ink", "1.0", "MIT", ("You may write with it.",)), Package("paper", "2.1", "BSD", ()))

Part = TypeVar("Part", bound=QWidget)


def part(of: QWidget, kind: type[Part], name: str) -> Part:
    found = of.findChild(kind, name)
    assert isinstance(found, kind)
    return found


@pytest.fixture
def clerk() -> Iterator[Clerk]:
    made = Clerk()
    yield made
    made.close()


def test_the_licences_are_a_click_away(qtbot: QtBot, clerk: Clerk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    about = About(window, clerk, lambda: PACKAGES)
    assert VERSION in about.title.text()
    about.show()
    part(about, QPushButton, "licencesButton").click()
    qtbot.waitUntil(lambda: about.findChild(Licences) is not None)
    shown = part(about, Licences, "licencesDialog")
    names, text = part(shown, QListWidget, "licencesList"), part(shown, QPlainTextEdit, "licenceText")
    assert [names.item(row).text() for row in range(names.count())] == ["ink 1.0", "paper 2.1"]
    assert "You may write with it." in text.toPlainText()
    names.setCurrentRow(1)
    assert "Terms: BSD" in text.toPlainText()
    assert "no text of its own" in text.toPlainText()


def test_a_dialog_that_is_closed_before_the_licences_are_read_stays_closed(qtbot: QtBot, clerk: Clerk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    may_read = Event()

    def read() -> Sequence[Package]:
        may_read.wait()
        return PACKAGES

    about = About(window, clerk, read)
    about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    about.show()
    part(about, QPushButton, "licencesButton").click()
    with qtbot.waitSignal(about.destroyed):
        about.close()
    may_read.set()
    heard: list[None] = []
    clerk.ask(lambda: None, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert window.findChild(Licences) is None
