"""The window as a whole: names for all controls, questions before closing, examples to begin with."""

import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import Mishap, Moment, ScriptedEngine, Waits
from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_picture
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import Stage
from wurst_desktop.core.jobs import JobState
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.ports.engine import Made, Report
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.library.history import QUEUE
from wurst_desktop.library.job_store import JobStoreOnDisk
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.gallery.tag_dialog import TagDialog
from wurst_desktop.ui.theme import DARK, LIGHT
from wurst_desktop.ui.viewer.fact_words import FactKind

NAMES = (
    "promptEdit", "negativePromptEdit", "seedSpin", "seedLock", "decoderSeedSpin", "decoderSeedLock", "sizeCombo",
    "countSpin", "priorStepsSpin", "priorGuidanceSpin", "decoderStepsSpin", "decoderGuidanceSpin", "checkpointCombo",
    "generateButton", "cancelButton", "stageStrip", "previewPane", "galleryView", "gallerySearch", "queueView",
    "imageDetails", "deviceLabel",
)  # fmt: skip


@pytest.fixture
def gate() -> Iterator[Waits]:
    """Holds each picture up in its composition."""
    made = Waits(Moment(Stage.PRIOR))
    yield made
    made.released.set()


@pytest.fixture
def program(open_window: OpenWindow, gate: Waits) -> Program:
    return open_window(lambda _shelf, _wish: ScriptedEngine(gate))


def test_it_is_dressed_and_one_can_type_at_once(program: Program, qapp: QApplication) -> None:
    assert any(colours.accent in qapp.styleSheet() for colours in (LIGHT, DARK))
    assert program.window.focusWidget() is program.window.panels.create.fields.prompt


def test_every_name_of_the_design_is_there(program: Program) -> None:
    missing = [name for name in NAMES if program.window.findChild(QWidget, name) is None]
    assert missing == []


def test_one_can_type_at_once(program: Program) -> None:
    assert program.window.focusWidget() is program.window.panels.create.fields.prompt


def test_all_labels_are_written_in_the_colour_of_text(program: Program) -> None:
    labels = program.window.findChildren(QLabel)
    assert len(labels) > 20
    assert {label.foregroundRole() for label in labels} == {QPalette.ColorRole.WindowText}


def test_the_first_window_leaves_room_for_its_title(program: Program) -> None:
    assert program.window.height() < program.window.screen().availableGeometry().height()


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_every_control_is_named_and_no_word_is_cut(program: Program, size: tuple[int, int]) -> None:
    program.window.resize(*size)
    more = program.window.findChild(QToolButton, "moreButton")
    assert more is not None
    more.click()
    assert nameless(program.window) == []
    assert cut(program.window) == []


def test_an_example_is_taken_as_the_prompt(program: Program) -> None:
    program.window.panels.preview.example_chosen.emit("a red circle")
    assert program.window.panels.create.fields.prompt.toPlainText() == "a red circle"


def close_while_working(qtbot: QtBot, program: Program, gate: Waits, answer: str) -> None:
    """Close the window in the middle of a picture, and press the button `answer` when it asks."""
    program.begin()
    panel = program.window.panels.create
    panel.fields.prompt.setPlainText("a red circle")
    panel.submit()
    qtbot.waitUntil(gate.reached.is_set)

    def press() -> None:
        box = program.window.findChild(QMessageBox, "closeQuestion")
        assert box is not None
        (button,) = (each for each in box.buttons() if each.text() == answer)
        button.click()

    QTimer.singleShot(0, press)
    program.window.close()


def test_closing_while_working_asks_first(qtbot: QtBot, program: Program, gate: Waits) -> None:
    close_while_working(qtbot, program, gate, "Keep working")
    assert program.window.isVisible()
    assert program.session.is_busy


def test_closing_all_the_same_stops_the_work_and_keeps_the_job(
    qtbot: QtBot, own_home: Path, program: Program, gate: Waits
) -> None:
    before = set(threading.enumerate())
    close_while_working(qtbot, program, gate, "Stop and close")
    assert not program.window.isVisible()
    program.close()
    assert [thread.name for thread in set(threading.enumerate()) - before] == []
    kept = JobStoreOnDisk(find_paths(own_home).database.with_name(QUEUE))
    assert [job.state for job in kept.jobs()] == [JobState.QUEUED]
    kept.close()


def test_what_the_closing_stopped_goes_on_by_itself_at_the_next_start(
    qtbot: QtBot, open_window: OpenWindow, program: Program, gate: Waits
) -> None:
    close_while_working(qtbot, program, gate, "Stop and close")
    program.close()
    after = open_window(lambda _shelf, _wish: ScriptedEngine())
    after.begin()
    qtbot.waitUntil(lambda: [job.state for job in after.session.jobs] == [JobState.DONE])
    assert len(after.history.ids()) == 1


class TellsItsEnd(ScriptedEngine):
    """Says by `over` that all it made was kept and told of."""

    def __init__(self, *script: Mishap) -> None:
        super().__init__(*script)
        self.over = threading.Event()

    def generate(
        self,
        request: GenerationRequest,
        latents: Mapping[int, Latent],
        report: Report,
        token: CancelToken,
        starts: Sequence[Latent] = (),
        *,
        only_compose: bool = False,
    ) -> Iterator[Made]:
        yield from super().generate(request, latents, report, token, starts, only_compose=only_compose)
        self.over.set()


def test_a_picture_that_is_kept_in_the_moment_of_closing_does_no_harm(
    qtbot: QtBot, open_window: OpenWindow, gate: Waits
) -> None:
    engine = TellsItsEnd(gate)
    program = open_window(lambda _shelf, _wish: engine)
    close_while_working(qtbot, program, gate, "Keep working")
    gate.released.set()
    # Without Qt's loop: the window hears of nothing before it closes.
    assert engine.over.wait(30)
    program.window.show_busy(busy=False)
    program.window.close()
    program.close()
    assert [job.state for job in program.session.jobs] == [JobState.DONE]


def test_all_fields_are_there_at_the_next_start(open_window: OpenWindow, program: Program) -> None:
    fields = program.window.panels.create.fields
    fields.prompt.setPlainText("a red circle")
    fields.negative.setPlainText("blur")
    fields.how_many.setValue(3)
    fields.seed.keep(2**40 + 1)
    fields.decoder_seed.keep(7)
    fields.more.recall({"prior_steps": 9, "prior_guidance": 2.5, "schedule": "even", "syntax": "a1111"})
    before = program.window.panels.create.remembered()
    program.window.close()
    program.close()
    after = open_window(lambda _shelf, _wish: ScriptedEngine()).window.panels.create.remembered()
    assert after == before
    assert (after["prompt"], after["seed"], after["prior_guidance"]) == ("a red circle", 2**40 + 1, 2.5)


def test_what_is_typed_outlives_a_crash(qtbot: QtBot, own_home: Path, program: Program) -> None:
    program.begin()
    program.window.panels.create.fields.prompt.setPlainText("a red circle")
    file = find_paths(own_home).settings
    qtbot.waitUntil(lambda: file.exists() and "a red circle" in file.read_text(encoding="utf-8"))


def test_digits_rate_in_the_gallery_and_are_typed_elsewhere(qtbot: QtBot, program: Program) -> None:
    record = keep_picture(program.history, "a fox")
    program.begin()
    panels = program.window.panels
    qtbot.waitUntil(lambda: list(panels.gallery.ids) == [record.id])
    with qtbot.waitSignal(panels.gallery.chosen):
        panels.gallery.choose(record.id)
    panels.create.fields.prompt.setFocus()
    QTest.keyClick(panels.create.fields.prompt, Qt.Key.Key_3)
    assert panels.create.fields.prompt.toPlainText().endswith("3")
    panels.gallery.header.search.setFocus()
    QTest.keyClick(panels.gallery.header.search, Qt.Key.Key_3)
    assert panels.gallery.header.search.text() == "3"
    panels.gallery.header.search.clear()
    panels.gallery.grid.setFocus()
    with qtbot.waitSignal(program.session.edits.marked):
        QTest.keyClick(panels.gallery.grid, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: panels.details.facts[FactKind.RATING].text == "★★★★☆")
    assert program.window.commands.undo.text() == "&Undo rating"
    with qtbot.waitSignal(program.session.edits.unmarked):
        program.window.commands.undo.trigger()
    qtbot.waitUntil(lambda: not panels.details.facts[FactKind.RATING].isVisible())
    assert program.window.commands.undo.text() == "&Undo prompt “3”"


def test_a_notice_of_what_was_done_goes_when_it_is_taken_back(qtbot: QtBot, program: Program) -> None:
    ids = [keep_picture(program.history, prompt).id for prompt in ("a fox", "an owl")]
    program.begin()
    edits, notices = program.session.edits, program.window.panels.notices
    with qtbot.waitSignal(edits.marked):
        edits.mark(ids, lambda old: replace(old, rating=3), "rating")
    assert notices.act.text() == "Undo"
    with qtbot.waitSignal(edits.unmarked):
        edits.undo()
    assert notices.label.text() == "2 pictures marked as before."
    assert not notices.act.isVisible()
    with qtbot.waitSignal(edits.gone):
        edits.delete(ids[:1])
    assert notices.label.text() == "The picture is deleted."
    with qtbot.waitSignal(edits.returned):
        edits.undo()
    assert notices.label.text() == "The picture is back."
    assert not notices.act.isVisible()


def test_the_undo_of_a_notice_takes_back_what_the_notice_tells_of(qtbot: QtBot, program: Program) -> None:
    deleted, other = (keep_picture(program.history, prompt).id for prompt in ("a fox", "an owl"))
    program.begin()
    edits, notices = program.session.edits, program.window.panels.notices
    with qtbot.waitSignal(edits.gone):
        edits.delete([deleted])
    with qtbot.waitSignal(edits.marked):
        edits.mark([other], lambda old: replace(old, rating=3), "rating")
    assert notices.label.text() == "The picture is deleted."
    with qtbot.waitSignal(edits.returned):
        notices.act.click()
    assert edits.done == ["rating"]
    with qtbot.waitSignal(edits.gone):
        edits.redo()
    assert (notices.label.text(), notices.act.text()) == ("The picture is deleted.", "Undo")
    with qtbot.waitSignal(edits.returned):
        notices.act.click()
    with qtbot.waitSignal(edits.gone):
        edits.delete([deleted])
    with qtbot.waitSignal(edits.returned):
        edits.restore([deleted])
    with qtbot.waitSignal(edits.gone):
        edits.undo()
    # That was a taking back itself.
    assert notices.label.text() == "The picture is deleted."
    assert not notices.act.isVisible()


def test_once_the_model_is_there_no_time_is_said_to_be_left(qtbot: QtBot, program: Program) -> None:
    steps: list[str] = []
    program.session.progressed.connect(lambda _: steps.append(program.window.panels.strip.summary.whole))
    with qtbot.waitSignal(program.session.prepared):
        program.begin()
    assert any("left" in text for text in steps)
    assert program.window.panels.strip.summary.whole == ""


def test_tags_are_asked_for_and_shown(qtbot: QtBot, program: Program) -> None:
    record = keep_picture(program.history, "a fox")
    program.begin()
    panels = program.window.panels
    qtbot.waitUntil(lambda: list(panels.gallery.ids) == [record.id])
    with qtbot.waitSignal(panels.gallery.chosen):
        panels.gallery.choose(record.id)
    program.window.commands.tags.trigger()
    qtbot.waitUntil(lambda: program.window.findChild(TagDialog, "tagDialog") is not None)
    dialog = program.window.findChild(TagDialog, "tagDialog")
    assert dialog is not None
    dialog.edit.setText("Print, fox")
    dialog.accept()
    qtbot.waitUntil(lambda: panels.details.facts[FactKind.TAGS].text == "fox, print")


@pytest.mark.logs_warnings
def test_closing_ends_all_threads_even_when_the_settings_cannot_be_written(own_home: Path, program: Program) -> None:
    settings = find_paths(own_home).settings
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.mkdir()
    before = set(threading.enumerate())
    program.begin()
    program.window.close()
    program.close()
    assert [thread.name for thread in set(threading.enumerate()) - before] == []


def test_a_model_that_lacks_a_file_is_told_of_at_the_start(open_window: OpenWindow, own_home: Path) -> None:
    lacking = find_paths(own_home).models / "halved"
    shutil.copytree(find_paths(own_home).bundled_models / "wurst-mini", lacking)
    next(lacking.glob("decoder/*.safetensors")).unlink()
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    program.begin()
    assert "decoder" in program.window.panels.notices.label.text()
