"""Suggestions while typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.core.suggestions import Vocabulary, offer
from wurst_desktop.ui.create.prompt_edit import PromptEdit
from wurst_desktop.ui.create.suggestion_list import SuggestionList

VOCABULARY = Vocabulary(phrases=("red fox", "red owl"), wildcards=("animal",), styles=("Noir",))


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[PromptEdit]:
    window = QWidget()
    column = QVBoxLayout(window)
    made = PromptEdit("promptEdit", "Prompt", 4)
    column.addWidget(made)
    column.addStretch(1)
    window.resize(400, 400)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    window.close()


@pytest.fixture
def suggestions(edit: PromptEdit) -> SuggestionList:
    return SuggestionList(edit, lambda text, caret: offer(text, caret, VOCABULARY))


def test_tab_takes_the_first_and_undo_takes_it_back(edit: PromptEdit, suggestions: SuggestionList) -> None:
    QTest.keyClicks(edit, "a re")
    assert suggestions.isVisible()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "a red fox"
    assert not suggestions.isVisible()
    edit.undo()
    assert edit.toPlainText() == "a re"


def test_arrows_choose_and_enter_takes(edit: PromptEdit, suggestions: SuggestionList) -> None:
    QTest.keyClicks(edit, "re")
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "red owl"


def test_enter_without_a_choice_is_a_new_line(edit: PromptEdit, suggestions: SuggestionList) -> None:
    QTest.keyClicks(edit, "re")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "re\n"


def test_escape_sends_it_away_and_stops_nothing(qtbot: QtBot, edit: PromptEdit, suggestions: SuggestionList) -> None:
    stop = QAction("Stop", edit.window())
    stop.setShortcut("Esc")
    edit.window().addAction(stop)
    QTest.keyClicks(edit, "re")
    with qtbot.assertNotEmitted(stop.triggered):
        QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not suggestions.isVisible()
    assert edit.toPlainText() == "re"


def test_a_style_is_chosen_not_written(qtbot: QtBot, edit: PromptEdit, suggestions: SuggestionList) -> None:
    QTest.keyClicks(edit, "a fox noi")
    with qtbot.waitSignal(suggestions.style_taken) as taken:
        QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert taken.args == ["Noir"]
    assert edit.toPlainText() == "a fox "


def test_text_that_was_not_typed_suggests_nothing(edit: PromptEdit, suggestions: SuggestionList) -> None:
    edit.clearFocus()
    edit.setPlainText("re")
    assert not suggestions.isVisible()


def test_where_the_caret_leaves_the_word_nothing_is_swallowed(edit: PromptEdit, suggestions: SuggestionList) -> None:
    for away in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        edit.setPlainText(" in the snow")
        QTest.keyClicks(edit, "red")
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
        assert suggestions.isVisible()
        QTest.keyClick(edit, away)
        assert not suggestions.isVisible()
        QTest.keyClick(edit, Qt.Key.Key_Tab)
        assert edit.toPlainText().replace("\t", "") == "re in the snow"
    edit.setPlainText(" in the snow")
    QTest.keyClicks(edit, "re")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "red fox in the snow"
