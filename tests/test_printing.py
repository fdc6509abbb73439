"""Progress and results don't get in each other's way."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from tests.fakes import PLAN
from wurst_desktop.core.events import DrewPlain, MadeRoom, PlainReason, Progressed, Stage
from wurst_desktop.core.plan import Device, Residency
from wurst_desktop.printing import Listener, Place, ProgressBar, ProgressLines, counted, show, show_rows


def progressed(step: int, steps: int = 29, images: int = 1) -> Progressed:
    return Progressed(Stage.PRIOR, step, steps, 0, images, 12.0, 41.0)


def test_a_number_agrees_with_its_noun() -> None:
    assert [counted(1, "picture"), counted(3, "picture"), counted(2, "entry", "entries")] == [
        "1 picture",
        "3 pictures",
        "2 entries",
    ]


def test_a_bar_shows_stage_steps_and_time_left() -> None:
    screen = io.StringIO()
    bar = ProgressBar(Console(file=screen, force_terminal=True, width=100))
    bar.show(progressed(12, images=3))
    bar.clear()
    assert "picture 1 of 3, composition" in screen.getvalue()
    assert "12/29" in screen.getvalue()
    assert "41 s left" in screen.getvalue()


def test_a_result_reaches_stdout_while_a_bar_is_on_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    screen = io.StringIO()
    bar = ProgressBar(Console(file=screen, force_terminal=True, width=100))
    bar.show(progressed(12))
    show("house.png")
    bar.clear()
    assert capsys.readouterr().out == "house.png\n"
    assert "house.png" not in screen.getvalue()


def test_a_cleared_bar_comes_back_with_the_next_step() -> None:
    screen = io.StringIO()
    bar = ProgressBar(Console(file=screen, force_terminal=True, width=100))
    bar.show(progressed(12))
    bar.clear()
    length = len(screen.getvalue())
    bar.show(progressed(13))
    bar.clear()
    assert "13/29" in screen.getvalue()[length:]


def test_lines_tell_of_finished_stages_only(capsys: pytest.CaptureFixture[str]) -> None:
    lines = ProgressLines()
    for step in range(30):
        lines.show(progressed(step))
    lines.clear()
    assert capsys.readouterr().err == "composition 29/29, 12 s\n"


@pytest.mark.parametrize("reason", PlainReason)
def test_a_picture_that_is_not_compiled_is_told_of(capsys: pytest.CaptureFixture[str], reason: PlainReason) -> None:
    Listener(ProgressLines(), lambda _record: None)(DrewPlain(reason))
    told = capsys.readouterr()
    assert told.out == ""
    assert "compil" in told.err.lower()
    assert "exact" in told.err


def test_memory_that_ran_out_is_one_line_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    before = replace(PLAN, device=Device.CUDA, residency=Residency.RESIDENT)
    Listener(ProgressLines(), lambda _record: None)(
        MadeRoom(Stage.PRIOR, before, replace(before, residency=Residency.STAGE))
    )
    told = capsys.readouterr()
    assert told.err == (
        "The GPU ran out of memory in the composition stage. It goes on from there: one stage at a time on the GPU.\n"
    )
    assert told.out == ""


def test_a_prompt_that_looks_like_markup_stays_as_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    show_rows(("prompt", "file"), [("a [red] fox", "x.png")])
    assert "a [red] fox" in capsys.readouterr().out


def test_the_time_left_of_one_picture_counts_those_behind_it() -> None:
    step = Progressed(Stage.PRIOR, 3, 9, 0, 1, 1.0, 4.0)
    assert Place(2, 6, 10.0).among(step) == replace(step, image=2, images=6, seconds_left=34.0)
    assert Place(0, 6, None).among(step).seconds_left is None
