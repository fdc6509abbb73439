"""A waiting job is changed in the same fields that it came from."""

from dataclasses import replace
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from tests.fakes import scripted_card
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import GenerationRequest, Rolls
from wurst_desktop.ui.jobs.edit_dialog import EditDialog

CARD = scripted_card()
REQUEST = GenerationRequest("a fox", "fog", 128, 128, count=3, seed=9, decoder_seed=4, checkpoint=CARD.ref)
JOB = Job("a", REQUEST, datetime(2026, 1, 1, tzinfo=UTC))


def dialog_for(qtbot: QtBot) -> tuple[EditDialog, list[tuple[Job, GenerationRequest]]]:
    dialog = EditDialog(JOB, (CARD,))
    decided: list[tuple[Job, GenerationRequest]] = []
    dialog.decided.connect(lambda job, request: decided.append((job, request)))
    dialog.open()
    return dialog, decided


def test_what_is_changed_is_the_only_change(qtbot: QtBot) -> None:
    dialog, decided = dialog_for(qtbot)
    dialog.panel.fields.prompt.setPlainText("an owl")
    with qtbot.waitSignal(dialog.accepted):
        dialog.panel.fields.generate.click()
    ((job, request),) = decided
    assert job == JOB
    assert request == GenerationRequest("an owl", "fog", 128, 128, count=3, seed=9, decoder_seed=4, checkpoint=CARD.ref)


def test_what_the_fields_cannot_show_stays_as_it_was(qtbot: QtBot) -> None:
    job = replace(JOB, request=replace(REQUEST, rolls=Rolls.TEXTURE, variation_seed=5))
    dialog = EditDialog(job, (CARD,))
    dialog.open()
    dialog.panel.fields.how_many.setValue(2)
    with qtbot.waitSignal(dialog.decided) as decided:
        dialog.panel.submit()
    assert decided.args == [job, replace(job.request, count=2)]


def test_no_change_and_a_change_of_mind_tell_nothing(qtbot: QtBot) -> None:
    dialog, decided = dialog_for(qtbot)
    dialog.panel.submit()
    dialog, more = dialog_for(qtbot)
    dialog.panel.fields.prompt.setPlainText("an owl")
    with qtbot.waitSignal(dialog.rejected):
        dialog.panel.fields.cancel.click()
    assert decided == more == []
