"""An artist's first minutes: type, generate, look, cancel, and go on after mishaps."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.fakes import Mishap, Moment, RunsOut, ScriptedEngine, Stumbles
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.cli import run as command_line
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.create import create
from wurst_desktop.core.events import Previewed, Progressed, Stage
from wurst_desktop.core.jobs import JobState
from wurst_desktop.core.ports.engine import Engine
from wurst_desktop.core.record import Record
from wurst_desktop.ui.viewer.fact_words import FactKind

PROMPT = "a red house on a blue background"
LONG_MS = 240_000

# Torch alone takes a minute to import where the processor has other work.
pytestmark = pytest.mark.timeout(600)

Launch = Callable[..., Program]


@pytest.fixture
def launch(open_window: OpenWindow) -> Launch:
    def start(engine: Engine | None = None) -> Program:
        program = open_window(None if engine is None else lambda _shelf, _wish: engine)
        program.begin()
        return program

    return start


class Watch:
    """Everything that the session tells, as it comes."""

    def __init__(self, program: Program) -> None:
        self.stages: list[Stage] = []
        self.previews: list[Previewed] = []
        self.saved: list[Record] = []
        self.states: list[JobState] = []
        session = program.session
        session.progressed.connect(self._progressed)
        session.previewed.connect(self.previews.append)
        session.saved.connect(self.saved.append)
        session.ended.connect(lambda job: self.states.append(job.state))

    def _progressed(self, progress: Progressed) -> None:
        if progress.step == progress.steps and progress.stage not in self.stages:
            self.stages.append(progress.stage)


def type_and_generate(program: Program, prompt: str, count: int = 1) -> None:
    window = program.window
    edit = window.findChild(QPlainTextEdit, "promptEdit")
    button = window.findChild(QPushButton, "generateButton")
    assert edit is not None
    assert button is not None
    edit.clear()
    QTest.keyClicks(edit, prompt)
    window.panels.create.fields.how_many.setValue(count)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_typed_prompt_becomes_a_kept_picture(qtbot: QtBot, launch: Launch) -> None:
    program = launch()
    watch = Watch(program)
    type_and_generate(program, PROMPT)
    qtbot.waitUntil(lambda: watch.states == [JobState.DONE], timeout=LONG_MS)
    assert watch.stages == list(Stage)
    assert {preview.stage for preview in watch.previews} == {Stage.PRIOR, Stage.DECODER}
    (record,) = watch.saved
    assert record.path.is_file()
    assert record.request is not None
    assert record.request.prompt == PROMPT
    with Image.open(record.path) as picture:
        assert picture.size == (record.width, record.height) == (128, 128)
    assert list(program.history.ids()) == [record.id]
    assert program.history.thumbnail(record.id)
    gallery = program.window.panels.gallery
    qtbot.waitUntil(lambda: list(gallery.ids) == [record.id])
    label = program.window.findChild(QLabel, "deviceLabel")
    assert label is not None
    assert "GB" in label.text()
    assert label.toolTip()


def test_the_window_and_the_command_line_make_the_same_pixels(
    qtbot: QtBot, launch: Launch, own_home: Path, tmp_path: Path
) -> None:
    program = launch()
    watch = Watch(program)
    type_and_generate(program, PROMPT, count=2)
    qtbot.waitUntil(lambda: watch.states == [JobState.DONE], timeout=LONG_MS)
    second = watch.saved[1]
    assert second.request is not None
    details = program.window.panels.details
    details.show_record(second)
    assert details.facts[FactKind.AGAIN].text == "the same, pixel for pixel"
    seeds = ("--seed", str(second.request.seed), "--decoder-seed", str(second.request.texture_seed))
    copy = tmp_path / "copy.png"
    assert command_line(["--home", str(own_home), "generate", PROMPT, *seeds, "-o", str(copy)]) == 0
    with Image.open(second.path) as one, Image.open(copy) as other:
        assert one.tobytes() == other.tobytes()
    assert len(program.history.ids()) == 3


@pytest.mark.parametrize("stage", [Stage.PRIOR, Stage.DECODER])
def test_cancel_is_heard_in_both_long_stages(qtbot: QtBot, launch: Launch, stage: Stage) -> None:
    program = launch()
    watch = Watch(program)

    def cancel_there(progress: Progressed) -> None:
        if progress.stage is stage and progress.step == 1:
            button = program.window.findChild(QPushButton, "cancelButton")
            assert button is not None
            button.click()

    program.session.progressed.connect(cancel_there)
    type_and_generate(program, PROMPT)
    qtbot.waitUntil(lambda: watch.states == [JobState.STOPPED], timeout=LONG_MS)
    entries = program.history.records(program.history.ids())
    assert [entry.is_decoded for entry in entries] == ([] if stage is Stage.PRIOR else [False])
    assert watch.saved == []


def test_a_stopped_picture_is_finished_to_the_same_pixels(qtbot: QtBot, launch: Launch) -> None:
    program = launch()
    watch = Watch(program)
    stop = program.session.progressed.connect(
        lambda progress: program.session.cancel() if progress.stage is Stage.DECODER else None
    )
    type_and_generate(program, PROMPT)
    qtbot.waitUntil(lambda: watch.states == [JobState.STOPPED], timeout=LONG_MS)
    program.session.progressed.disconnect(stop)
    (undecoded,) = program.history.records(program.history.ids())
    program.session.finish(undecoded)
    qtbot.waitUntil(lambda: watch.states[1:] == [JobState.DONE], timeout=LONG_MS)
    (finished,) = watch.saved
    assert finished.id == undecoded.id
    assert finished.request is not None
    create(finished.request, program.open_engine(), program.history, lambda _: None, CancelToken())
    unbroken = program.history.records(program.history.ids())[0]
    with Image.open(finished.path) as one, Image.open(unbroken.path) as other:
        assert one.tobytes() == other.tobytes()


@pytest.mark.parametrize(
    ("mishap", "words"),
    [
        (RunsOut(Moment(Stage.DECODER, image=1)), "memory"),
        (Stumbles(Moment(Stage.PRIOR, image=1)), "in the program itself"),
    ],
)
@pytest.mark.logs_warnings
def test_a_mishap_is_told_and_the_next_picture_works(qtbot: QtBot, launch: Launch, mishap: Mishap, words: str) -> None:
    program = launch(ScriptedEngine(mishap))
    watch = Watch(program)
    type_and_generate(program, PROMPT, count=2)
    qtbot.waitUntil(lambda: watch.states == [JobState.FAILED])
    assert words in program.window.panels.notices.label.text()
    type_and_generate(program, PROMPT)
    qtbot.waitUntil(lambda: watch.states[1:] == [JobState.DONE])
    before, after = watch.saved
    assert before.path.is_file()
    assert after.path.is_file()


def test_torch_is_not_imported_before_the_window_is_on_the_screen(own_home: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from wurst_desktop.app import Program;"
        "from wurst_desktop.frame import make_application; from wurst_desktop.paths import find_paths;"
        "app = make_application([]);"
        f"program = Program(app, find_paths(Path({str(own_home)!r}))); program.window.show(); app.processEvents();"
        "loaded = [name for name in ('torch', 'diffusers', 'transformers', 'compel') if name in sys.modules];"
        "program.close(); print(loaded)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "[]"
    assert done.stderr.replace("This plugin does not support propagateSizeHints()\n", "") == ""
