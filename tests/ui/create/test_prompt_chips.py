"""Chips: two-way with the text."""

import pytest
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot

from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.ui.create.prompt_chips import PromptChips
from wurst_desktop.ui.create.prompt_edit import PromptEdit


@pytest.fixture
def edit(qtbot: QtBot) -> PromptEdit:
    made = PromptEdit("promptEdit", "Prompt", 4)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def chips(qtbot: QtBot, edit: PromptEdit) -> PromptChips:
    made = PromptChips(edit)
    qtbot.addWidget(made)
    made.show()
    return made


def slider(chips: PromptChips, number: int) -> QSlider:
    found = chips.findChild(QSlider, f"chipSlider{number}")
    assert found is not None
    return found


def test_the_text_moves_the_sliders(edit: PromptEdit, chips: PromptChips) -> None:
    edit.setPlainText("a (red)1.5 fox, snow")
    assert [chip.text for chip in chips.chips] == ["a", "red", "fox", "snow"]
    assert slider(chips, 1).value() == 30
    assert slider(chips, 1).accessibleName() == "Weight of red"
    edit.setPlainText("fox")
    assert not slider(chips, 1).isVisible()
    assert slider(chips, 0).value() == 20


def test_words_that_find_no_room_end_in_an_ellipsis(edit: PromptEdit, chips: PromptChips) -> None:
    chips.resize(260, chips.height())
    edit.setPlainText("a red fox in deep snow beneath a blue sky at dusk")
    words = chips.findChild(QLabel, "chipWords0")
    assert words is not None
    assert words.text().endswith("…")
    assert words.toolTip() == edit.toPlainText()


def test_a_slider_rewrites_the_text_and_undo_takes_it_back(edit: PromptEdit, chips: PromptChips) -> None:
    edit.setPlainText("a red fox, deep snow")
    slider(chips, 1).setValue(26)
    assert edit.toPlainText() == "a red fox, (deep snow)1.3"
    slider(chips, 1).setValue(20)
    assert edit.toPlainText() == "a red fox, deep snow"
    edit.undo()
    assert edit.toPlainText() == "a red fox, (deep snow)1.3"
    assert slider(chips, 1).value() == 26


def test_another_syntax_reads_the_text_anew(edit: PromptEdit, chips: PromptChips) -> None:
    edit.setPlainText("a (red:1.5) fox")
    edit.use_syntax(PromptSyntax.A1111)
    assert [chip.weight for chip in chips.chips] == [1.0, 1.5, 1.0]
    edit.use_syntax(PromptSyntax.PLAIN)
    assert chips.chips == ()


def test_a_weight_that_cannot_be_written_goes_back(edit: PromptEdit, chips: PromptChips) -> None:
    edit.setPlainText("a (cat).swap(dog)")
    for number in range(len(chips.chips)):
        slider(chips, number).setValue(33)
        assert slider(chips, number).value() == round(chips.chips[number].weight * 20)
