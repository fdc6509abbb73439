"""Asking for a sweep: what is typed is counted, timed and refused in place."""

from collections.abc import Sequence

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.core.jobs import Job
from wurst_desktop.core.lora import LoraRef
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.start import Composition, Start
from wurst_desktop.core.sweep import Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_values import read_axis
from wurst_desktop.ui.sweep.sweep_dialog import SweepDialog

FOX = GenerationRequest("a red fox", width=256, height=128, seed=40, prior_steps=20)
MODELS = {"mini": CheckpointRef("mini", "f00d"), "other": CheckpointRef("other", "beef")}


class Oracle:
    """Says of any jobs that they take as long as it was told."""

    def __init__(self) -> None:
        self.asked: list[Sequence[Job]] = []
        self.seconds: float | None = None

    def __call__(self, jobs: Sequence[Job]) -> float | None:
        self.asked.append(jobs)
        return self.seconds


@pytest.fixture
def oracle() -> Oracle:
    return Oracle()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(qtbot: QtBot, window: QWidget, oracle: Oracle, request: GenerationRequest = FOX) -> SweepDialog:
    dialog = SweepDialog(request, MODELS, ("Ink, wet", "Noir"), oracle, window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_begins_with_a_few_seeds(qtbot: QtBot, window: QWidget, oracle: Oracle) -> None:
    dialog = opened(qtbot, window, oracle)
    assert dialog.rows[0].values.text() == "40..43"
    assert [job.request.seed for job in oracle.asked[-1]] == [40, 41, 42, 43]
    assert dialog.summary.text().startswith("4 pictures. How long")
    oracle.seconds = 200
    dialog.foresee_again()
    assert dialog.summary.text() == "4 pictures, about 3 min"


def test_counts_follow_what_is_typed(qtbot: QtBot, window: QWidget, oracle: Oracle) -> None:
    dialog = opened(qtbot, window, oracle)
    dialog.rows[1].show_field(SweepField.PRIOR_STEPS)
    assert dialog.rows[1].values.text() == "10, 20, 40"
    dialog.rows[2].show_field(SweepField.WORDS)
    assert not dialog.make.isEnabled()
    QTest.keyClicks(dialog.rows[2].values, "red, blue")
    assert dialog.sweep is not None
    assert dialog.sweep.shape == (4, 3, 2)
    assert dialog.scheme.accessibleName() == "4 across, 3 down, 2 sheets"
    assert dialog.summary.text().startswith("24 pictures.")
    with qtbot.waitSignal(dialog.decided) as decided:
        dialog.make.click()
    (sweep,) = decided.args
    assert len(cell_requests(sweep, MODELS)) == 24


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        (SweepField.WORDS, "owl, cat", "isn't in the prompt"),
        (SweepField.SEED, "x", "whole number"),
        (SweepField.SEED, "1..1000", "1 to 400"),
        (SweepField.SIZE, "100x100", "steps of 128"),
        (SweepField.PRIOR_GUIDANCE, "3, 99", "0 to 30"),
    ],
)
def test_what_can_not_be_is_said_in_place(
    qtbot: QtBot, window: QWidget, oracle: Oracle, field: SweepField, typed: str, said: str
) -> None:
    dialog = opened(qtbot, window, oracle)
    dialog.rows[0].show_field(field)
    dialog.rows[0].values.setText(typed)
    assert said in dialog.summary.text()
    assert not dialog.make.isEnabled()
    dialog.rows[0].show_field(SweepField.SEED)
    assert dialog.make.isEnabled()


def test_nothing_at_all_is_no_sweep(qtbot: QtBot, window: QWidget, oracle: Oracle) -> None:
    dialog = opened(qtbot, window, oracle)
    dialog.rows[0].fields.setCurrentIndex(0)
    assert not dialog.make.isEnabled()
    assert not dialog.rows[0].values.isEnabled()
    assert "Choose what changes" in dialog.summary.text()


def test_every_suggestion_can_be_made(qtbot: QtBot, window: QWidget, oracle: Oracle) -> None:
    start = Start((Composition("", "a"), Composition("", "b")))
    worn = (LoraRef("ink, fine"), LoraRef("lamp"))
    begun = GenerationRequest("fox", width=128, height=128, start=start, loras=worn)
    dialog = opened(qtbot, window, oracle, begun)
    offered = [dialog.rows[0].fields.itemData(row) for row in range(1, dialog.rows[0].fields.count())]
    assert set(offered) == set(SweepField)
    for field in offered:
        dialog.rows[0].show_field(SweepField(field))
        typed = dialog.rows[0].values.text()
        if field == SweepField.NOISE:
            assert "can't be had" in dialog.summary.text()
        else:
            assert dialog.make.isEnabled() is bool(typed), field


def test_only_what_can_change_is_offered(qtbot: QtBot, window: QWidget, oracle: Oracle) -> None:
    dialog = SweepDialog(FOX, {}, (), oracle, window)
    absent = {SweepField.STRENGTH, SweepField.SHARE, SweepField.LORA, SweepField.MODEL, SweepField.STYLE}
    offered = {dialog.rows[0].fields.itemData(row) for row in range(1, dialog.rows[0].fields.count())}
    assert offered == set(SweepField) - absent


def test_an_earlier_sweep_is_shown_again(qtbot: QtBot, window: QWidget, oracle: Oracle) -> None:
    axes = (read_axis(SweepField.WORDS, 'red, "b, c", ""'), read_axis(SweepField.MODE, "fast, exact"))
    dialog = opened(qtbot, window, oracle)
    dialog.show_sweep(Sweep(FOX, axes))
    assert dialog.sweep is not None
    assert dialog.sweep.axes == axes


def test_a_field_without_values_is_asked_for_and_nothing_is_wrong(
    qtbot: QtBot, window: QWidget, oracle: Oracle
) -> None:
    dialog = opened(qtbot, window, oracle)
    dialog.begin_with(SweepField.WORDS)
    assert dialog.summary.text() == "Type the values, with commas between them."
    assert not dialog.summary.property("role")
    assert not dialog.rows[0].values.property("wrong")
    assert not dialog.make.isEnabled()
    QTest.keyClicks(dialog.rows[0].values, "red, blue")
    assert dialog.sweep is not None
    assert dialog.sweep.count == 2
