"""The prompt field: colours, faults, brackets and weights by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.ui.create.prompt_edit import PromptEdit


@pytest.fixture
def field(qtbot: QtBot) -> PromptEdit:
    made = PromptEdit("promptEdit", "Prompt", 4)
    qtbot.addWidget(made)
    return made


def look(field: PromptEdit, place: int) -> QTextCharFormat:
    layout = field.document().firstBlock().layout()
    return next(
        (QTextCharFormat(each.format) for each in layout.formats() if each.start <= place < each.start + each.length),
        QTextCharFormat(),
    )


def test_heavier_and_lighter_words_differ_in_colour(field: PromptEdit) -> None:
    field.setPlainText("a (red)1.5 (pale)0.5 fox")
    heavy, light, plain = (look(field, place).foreground().color().name() for place in (3, 12, 22))
    assert len({heavy, light, plain}) == 3


def test_underlines_a_fault_and_knows_the_reason(field: PromptEdit) -> None:
    field.setPlainText("a (cat).swap(dog)")
    assert look(field, 5).underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert ".swap()" in field.colours.reason_at(5)
    assert field.colours.reason_at(0) == ""


def test_lights_both_brackets_at_the_caret(field: PromptEdit) -> None:
    field.setPlainText("a (cat) b")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert len(field.extraSelections()) == 0
    for _ in range(2):
        field.moveCursor(QTextCursor.MoveOperation.Right)
    assert len(field.extraSelections()) == 2


def test_undo_is_the_windows_where_nothing_was_typed(field: PromptEdit, qtbot: QtBot) -> None:
    undo = QAction("Undo", field)
    undo.setShortcut("Ctrl+Z")
    field.addAction(undo)
    undone: list[bool] = []
    undo.triggered.connect(lambda: undone.append(True))
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    field.setPlainText("a fox")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(undone) == 1
    QTest.keyClicks(field, "es")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (len(undone), field.toPlainText()) == (1, "a fox")


def test_keys_weigh_the_word_and_one_undo_takes_it_back(field: PromptEdit) -> None:
    field.setPlainText("a red fox")
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "(a)1.2 red fox"
    field.undo()
    assert field.toPlainText() == "(a)1.1 red fox"
    field.undo()
    assert field.toPlainText() == "a red fox"


def test_shift_takes_half_a_step_in_the_syntax_chosen(field: PromptEdit) -> None:
    field.use_syntax(PromptSyntax.A1111)
    field.setPlainText("fox")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(field, Qt.Key.Key_Down, both)
    assert field.toPlainText() == "(fox:0.95)"


def test_plain_text_says_kindly_that_it_has_no_weights(qtbot: QtBot, field: PromptEdit) -> None:
    field.use_syntax(PromptSyntax.PLAIN)
    field.setPlainText("fox")
    with qtbot.waitSignal(field.noticed):
        QTest.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "fox"


def test_tells_lists_of_words_that_are_there_from_those_that_are_not(field: PromptEdit) -> None:
    field.setPlainText("a __animal__ in __gone__")
    assert look(field, 4).underlineStyle() is QTextCharFormat.UnderlineStyle.NoUnderline
    field.colours.know_lists(["animal"])
    assert look(field, 4).underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert look(field, 18).underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert "A line of the list “animal”" in field.colours.reason_at(4)
    assert "no list of words called “gone”" in field.colours.reason_at(18)
    field.use_syntax(PromptSyntax.PLAIN)
    assert look(field, 18).underlineStyle() is QTextCharFormat.UnderlineStyle.NoUnderline
