"""A waiting job is changed in the same fields that it came from."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fakes import scripted_card
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import GenerationRequest, Rolls
from wurst_desktop.library.style_file import StyleFile
from wurst_desktop.library.wildcards import WildcardFolder
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.jobs.edit_dialog import EditDialog

CARD = scripted_card()
REQUEST = GenerationRequest("a fox", "fog", 128, 128, count=3, seed=9, decoder_seed=4, checkpoint=CARD.ref)
JOB = Job("a", REQUEST, datetime(2026, 1, 1, tzinfo=UTC))
Decided = list[tuple[Job, Sequence[GenerationRequest]]]


@pytest.fixture
def drawing(clerk: Clerk, tmp_path: Path) -> Drawing:
    return Drawing(StyleFile(tmp_path / "styles.csv"), WildcardFolder(tmp_path / "words"), clerk)


def dialog_for(drawing: Drawing, job: Job = JOB) -> tuple[EditDialog, Decided]:
    dialog = EditDialog(job, (CARD,), drawing)
    decided: Decided = []
    dialog.decided.connect(lambda job, requests: decided.append((job, requests)))
    dialog.open()
    return dialog, decided


def test_what_is_changed_is_the_only_change(qtbot: QtBot, drawing: Drawing) -> None:
    dialog, decided = dialog_for(drawing)
    assert dialog.focusWidget() is dialog.panel.fields.prompt
    dialog.panel.fields.prompt.setPlainText("an owl")
    with qtbot.waitSignal(dialog.accepted):
        dialog.panel.fields.generate.click()
    ((job, (request,)),) = decided
    assert job == JOB
    assert request == GenerationRequest("an owl", "fog", 128, 128, count=3, seed=9, decoder_seed=4, checkpoint=CARD.ref)


def test_what_the_fields_cannot_show_stays_as_it_was(qtbot: QtBot, drawing: Drawing) -> None:
    job = replace(JOB, request=replace(REQUEST, rolls=Rolls.TEXTURE, variation_seed=5))
    dialog, decided = dialog_for(drawing, job)
    dialog.panel.fields.how_many.setValue(2)
    with qtbot.waitSignal(dialog.accepted):
        dialog.panel.submit()
    assert decided == [(job, (replace(job.request, count=2),))]


def test_ctrl_enter_keeps_the_change_as_in_the_window(qtbot: QtBot, drawing: Drawing) -> None:
    dialog, decided = dialog_for(drawing)
    dialog.panel.fields.prompt.setPlainText("an owl")
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.panel.fields.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [request.prompt for _, requests in decided for request in requests] == ["an owl"]


def test_no_change_and_a_change_of_mind_tell_nothing(qtbot: QtBot, drawing: Drawing) -> None:
    dialog, decided = dialog_for(drawing)
    dialog.panel.submit()
    dialog, more = dialog_for(drawing)
    dialog.panel.fields.prompt.setPlainText("an owl")
    with qtbot.waitSignal(dialog.rejected):
        dialog.panel.fields.cancel.click()
    assert decided == more == []


def test_what_is_left_to_chance_is_drawn_for_each_picture(qtbot: QtBot, drawing: Drawing) -> None:
    dialog, decided = dialog_for(drawing)
    dialog.panel.fields.prompt.setPlainText("a {red|blue} owl")
    with qtbot.waitSignal(dialog.accepted):
        dialog.panel.submit()
    ((_, requests),) = decided
    assert [(request.seed, request.count) for request in requests] == [(9, 1), (10, 1), (11, 1)]
    assert {request.prompt for request in requests} <= {"a red owl", "a blue owl"}
    assert {request.raw_prompt for request in requests} == {"a {red|blue} owl"}


def test_what_cannot_be_drawn_is_said_and_nothing_typed_is_lost(qtbot: QtBot, drawing: Drawing) -> None:
    dialog, decided = dialog_for(drawing)
    dialog.panel.fields.prompt.setPlainText("an __animal__")
    dialog.panel.submit()
    qtbot.waitUntil(lambda: "animal" in dialog.panel.fields.notice.text())
    assert dialog.panel.fields.notice.property("role") == "warning"
    assert dialog.isVisible()
    assert decided == []
    dialog.reject()


def test_a_change_that_is_left_while_it_is_drawn_is_no_change(qtbot: QtBot, drawing: Drawing, clerk: Clerk) -> None:
    dialog, decided = dialog_for(drawing)
    dialog.panel.fields.prompt.setPlainText("a {red|blue} owl")
    dialog.panel.submit()
    dialog.reject()
    answered: list[None] = []
    clerk.ask(lambda: None, answered.append)
    qtbot.waitUntil(lambda: answered == [None])
    assert decided == []
