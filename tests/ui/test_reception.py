"""What a second start hands over ends up in the fields and in the queue."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.pictures import keep_picture
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.ui.handover import Handover


@pytest.fixture
def program(open_window: OpenWindow) -> Program:
    made = open_window(lambda _shelf, _wish: ScriptedEngine(), is_shown=False)
    made.begin()
    return made


def notice(program: Program) -> str:
    return program.window.panels.notices.label.text()


def test_a_prompt_is_ready_to_be_drawn(program: Program) -> None:
    program.receive(Handover(prompt="an owl at night"))
    assert program.window.panels.create.fields.prompt.toPlainText() == "an owl at night"
    assert program.window.isVisible()


def test_a_picture_of_ours_fills_all_fields(qtbot: QtBot, program: Program) -> None:
    record = keep_picture(program.history, "a fox", seed=77)
    program.receive(Handover((str(record.path), "/another.png")))
    qtbot.waitUntil(lambda: "fields" in notice(program))
    fields = program.window.panels.create.fields
    assert (fields.prompt.toPlainText(), fields.seed.seed, fields.seed.is_locked) == ("a fox", 77, True)
    assert "other files" in notice(program)


def test_a_foreign_picture_gives_its_words(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    words = PngInfo()
    words.add_text("parameters", "a blue owl\nNegative prompt: fog\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1")
    Image.new("RGB", (8, 8)).save(tmp_path / "foreign.png", pnginfo=words)
    program.receive(Handover((str(tmp_path / "foreign.png"),)))
    qtbot.waitUntil(lambda: "Another model" in notice(program))
    fields = program.window.panels.create.fields
    assert (fields.prompt.toPlainText(), fields.negative.toPlainText()) == ("a blue owl", "fog")


def test_a_file_that_says_nothing_or_is_none_is_told_of(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "plain.png")
    program.receive(Handover((str(tmp_path / "plain.png"),)))
    qtbot.waitUntil(lambda: "doesn't say" in notice(program))
    program.receive(Handover((str(tmp_path / "gone.png"),)))
    qtbot.waitUntil(lambda: "isn't there" in notice(program))


def test_a_job_from_the_command_line_is_drawn_without_the_window_coming_forward(qtbot: QtBot, program: Program) -> None:
    record = keep_picture(program.history, "a fox")
    assert record.request is not None
    qtbot.waitUntil(lambda: program.session.queue.is_loaded)
    program.history.jobs.put(Job("z", replace(record.request, seed=5), datetime.now(UTC)))
    program.receive(Handover(is_quiet=True))
    qtbot.waitUntil(lambda: [job.state for job in program.session.jobs] == [JobState.DONE])
    assert not program.window.isVisible()
