"""Notices go by themselves; an offer waits for its answer, and an error for somebody who sees to it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.core.errors import CheckpointMissing, RecordMissing, SettingsUnreadable, WordsMissing
from wurst_desktop.ui.notice_bar import NoticeBar
from wurst_desktop.ui.ways_out import CheckFiles, WayOut
from wurst_desktop.ui.wording import explain


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


def test_an_error_stays_and_its_button_tells_of_the_way_out(bar: NoticeBar) -> None:
    ways: list[WayOut] = []
    bar.way_out_chosen.connect(ways.append)
    bar.show_error(RecordMissing(12))
    assert not goes_by_itself(bar)
    assert bar.act.text() == "Check all files"
    bar.act.click()
    assert ways == [CheckFiles()]
    assert bar.label.text() == ""


def test_an_error_without_a_way_out_stays_too_and_has_no_button(bar: NoticeBar) -> None:
    bar.show_notice("Saved.")
    bar.show_error(WordsMissing("owl", "a red fox"))
    assert not goes_by_itself(bar)
    assert not bar.act.isVisible()
    assert bar.close_button.isVisible()


def test_of_several_errors_all_are_said_and_the_first_has_its_button(bar: NoticeBar) -> None:
    errors = SettingsUnreadable(Path("a.json"), Path("a.json.bad"), "no comma"), CheckpointMissing("dragon", ())
    bar.show_error(*errors)
    assert bar.label.text() == f"{explain(errors[0])} {explain(errors[1])}"
    assert bar.act.text() == "Show the file"


def test_a_screen_reader_hears_notices_in_turn_and_errors_at_once(qtbot: QtBot) -> None:
    kindly: list[str] = []
    at_once: list[str] = []
    made = NoticeBar(
        say_kindly=lambda _, text: kindly.append(text), say_what_failed=lambda _, text: at_once.append(text)
    )
    qtbot.addWidget(made)
    made.show_notice("Saved.")
    made.show_offer("A job was broken off.", "Go on", lambda: None)
    made.show_error(RecordMissing(12))
    assert kindly == ["Saved.", "A job was broken off."]
    assert at_once == [explain(RecordMissing(12))]
