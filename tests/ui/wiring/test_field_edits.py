"""What is changed in the fields is taken back in the history of changes, field by field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.create.test_panel import LARGE, SMALL
from tests.ui.pictures import keep_picture
from wurst_desktop.core.styles import Style
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.wiring.field_edits import FieldEdits


@pytest.fixture
def panel(qtbot: QtBot) -> CreatePanel:
    made = CreatePanel((SMALL, LARGE))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def edits(history: HistoryOnDisk, clerk: Clerk, panel: CreatePanel) -> Edits:
    made = Edits(history, clerk)
    FieldEdits(panel, made, panel)
    return made


def noted(panel: CreatePanel) -> None:
    panel.findChild(FieldEdits).note()  # type: ignore[union-attr] # the fixture put it there


def test_what_was_typed_in_a_field_is_one_change(panel: CreatePanel, edits: Edits, qtbot: QtBot) -> None:
    panel.fields.prompt.setFocus()
    QTest.keyClicks(panel.fields.prompt, "a fox")
    qtbot.waitUntil(lambda: edits.done == ["prompt “a fox”"])
    QTest.keyClicks(panel.fields.prompt, " in the deep and quiet snow")
    noted(panel)
    assert edits.done == ["prompt “a fox in the deep and qu…”"]
    panel.fields.how_many.setFocus()
    panel.fields.how_many.setValue(3)
    noted(panel)
    panel.fields.how_many.setValue(4)
    noted(panel)
    assert edits.done[1:] == ["how many"]
    edits.undo()
    assert panel.fields.how_many.value() == 1
    edits.undo()
    assert panel.fields.prompt.toPlainText() == ""
    assert edits.done == []
    edits.go_to(2)
    assert (panel.fields.prompt.toPlainText()[:5], panel.fields.how_many.value()) == ("a fox", 4)


def test_what_was_typed_and_taken_away_again_is_no_change(panel: CreatePanel, edits: Edits) -> None:
    panel.fields.prompt.setFocus()
    QTest.keyClicks(panel.fields.prompt, "a fox")
    noted(panel)
    panel.fields.prompt.undo()
    noted(panel)
    assert edits.done == []


def test_after_a_picture_was_asked_for_a_change_is_another(panel: CreatePanel, edits: Edits) -> None:
    panel.fields.prompt.setFocus()
    QTest.keyClicks(panel.fields.prompt, "a fox")
    panel.submit()
    assert edits.done == ["prompt “a fox”"]
    QTest.keyClicks(panel.fields.prompt, "es")
    noted(panel)
    # The seed that was rolled for it is no change of anybody's.
    assert edits.done == ["prompt “a fox”", "prompt “a foxes”"]
    edits.undo()
    assert panel.fields.prompt.toPlainText() == "a fox"


def test_all_that_is_taken_over_is_one_change(panel: CreatePanel, edits: Edits) -> None:
    panel.taking.example("an owl")
    request = panel.request()
    assert request is not None
    noted(panel)
    panel.taking.everything(replace(request, prompt="a bear", seed=5, prior_steps=7))
    noted(panel)
    assert edits.done == ["prompt “an owl”", "what to draw"]
    edits.undo()
    assert panel.fields.prompt.toPlainText() == "an owl"
    assert not panel.fields.seed.is_locked
    edits.redo()
    assert panel.fields.prompt.toPlainText() == "a bear"
    assert (panel.fields.seed.is_locked, panel.fields.seed.seed) == (True, 5)


def test_another_model_brings_its_options_and_they_go_with_it(panel: CreatePanel, edits: Edits) -> None:
    panel.fields.checkpoint.setCurrentIndex(1)
    noted(panel)
    assert edits.done == ["model"]
    edits.undo()
    assert panel.fields.checkpoint.currentIndex() == 0
    assert panel.fields.more.values()["prior_steps"] == SMALL.prior_steps


def test_a_locked_seed_a_style_and_a_folded_part(panel: CreatePanel, edits: Edits) -> None:
    panel.offer_styles([Style("Ink", "{prompt}, ink", "")])
    panel.fields.style_picker.choose("Ink")
    noted(panel)
    QTest.mouseClick(panel.fields.seed.lock, Qt.MouseButton.LeftButton)
    noted(panel)
    panel.fields.folding.button.click()
    noted(panel)
    assert edits.done == ["style", "composition seed"]
    edits.undo()
    assert not panel.fields.seed.is_locked
    edits.undo()
    assert panel.fields.style_picker.style_chosen.name == ""
    assert panel.fields.folding.button.isChecked()


def test_what_comes_by_itself_is_no_change(panel: CreatePanel, edits: Edits) -> None:
    panel.recall({"prompt": "a fox", "count": 3, "style": "Ink"})
    panel.offer_styles([Style("Ink", "{prompt}, ink", "")])
    panel.show_cards((LARGE,))
    noted(panel)
    assert edits.done == []


def test_what_was_just_changed_is_taken_back_first(panel: CreatePanel, edits: Edits) -> None:
    panel.fields.how_many.setValue(3)
    noted(panel)
    panel.fields.seed.lock.click()
    edits.undo()
    assert (edits.done, panel.fields.seed.is_locked, panel.fields.how_many.value()) == (["how many"], False, 3)
    panel.fields.how_many.setValue(5)
    edits.redo()
    # What was typed since takes its place, as any change does.
    assert (edits.done, edits.undone, panel.fields.how_many.value()) == (["how many"] * 2, [], 5)
    panel.fields.seed.lock.click()
    edits.go_to(1)
    assert (panel.fields.seed.is_locked, panel.fields.how_many.value()) == (False, 3)
    assert edits.undone == ["how many", "composition seed"]


def test_the_first_change_is_offered_at_once(qtbot: QtBot, panel: CreatePanel, edits: Edits) -> None:
    panel.fields.seed.lock.click()
    soon = panel.findChild(FieldEdits).findChild(QTimer)  # type: ignore[union-attr] # the fixture put it there
    assert soon is not None
    assert soon.interval() == 0
    qtbot.waitUntil(lambda: edits.done == ["composition seed"])
    panel.fields.how_many.setValue(3)
    assert soon.interval() > 0


def test_after_another_change_one_in_the_same_field_is_its_own(
    qtbot: QtBot, panel: CreatePanel, edits: Edits, history: HistoryOnDisk
) -> None:
    picture = keep_picture(history, "an owl")
    panel.fields.prompt.setFocus()
    QTest.keyClicks(panel.fields.prompt, "a fox")
    noted(panel)
    with qtbot.waitSignal(edits.gone):
        edits.delete([picture.id])
    QTest.keyClicks(panel.fields.prompt, " asleep")
    edits.undo()
    assert panel.fields.prompt.toPlainText() == "a fox"
    assert edits.done == ["prompt “a fox”", "delete"]
