"""Notices go by themselves; an offer waits for its answer."""

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.notice_bar import NoticeBar


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    made.show()
    return made


def goes_by_itself(bar: NoticeBar) -> bool:
    timer = bar.findChild(QTimer)
    assert timer is not None
    return timer.isActive()


def test_a_notice_goes_after_a_while_and_an_offer_stays(bar: NoticeBar) -> None:
    taken: list[bool] = []
    bar.show_notice("Saved.")
    assert goes_by_itself(bar)
    bar.show_offer("A job was broken off.", "Go on", lambda: taken.append(True))
    assert not goes_by_itself(bar)
    bar.act.click()
    assert taken == [True]
    assert bar.label.text() == ""
    assert not bar.act.isVisible()


def test_a_notice_takes_the_place_of_an_offer_and_goes(bar: NoticeBar) -> None:
    taken: list[bool] = []
    bar.show_offer("A job was broken off.", "Go on", lambda: taken.append(True))
    bar.show_notice("Saved.")
    assert goes_by_itself(bar)
    assert not bar.act.isVisible()
    bar.close_button.click()
    assert (bar.label.text(), taken) == ("", [])


def test_a_long_notice_is_not_cut_and_a_short_one_moves_nothing(qtbot: QtBot) -> None:
    window, bar = QWidget(), NoticeBar()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QWidget(), 1)
    column.addWidget(bar)
    window.resize(500, 400)
    with qtbot.waitExposed(window):
        window.show()
    empty = bar.height()
    bar.show_notice("Saved.")
    QCoreApplication.processEvents()
    assert bar.height() == empty
    bar.show_notice("This sentence is rather long, and goes on for a while. " * 6)
    qtbot.waitUntil(lambda: bar.label.height() >= bar.label.heightForWidth(bar.label.width()))
