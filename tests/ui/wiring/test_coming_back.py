"""What was half done is there at the next start, after a clean end and after a crash."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.pictures import keep_picture
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.paths import find_paths

OWL = GenerationRequest("an owl in deep snow", seed=42, checkpoint=CheckpointRef("wurst-mini"), width=128, height=128)

_CUT_OFF = """
import sys
from pathlib import Path
from wurst_desktop.frame import make_application
from wurst_desktop.app import Program
from wurst_desktop.paths import find_paths
from tests.fakes import ScriptedEngine
app = make_application([])
program = Program(app, find_paths(Path(sys.argv[1])), lambda _shelf, _wish: ScriptedEngine())
program.window.show()
program.begin()
program.window.panels.create.fields.prompt.setPlainText("a half written")
app.exec()
"""


def again(open_window: OpenWindow, program: Program) -> Program:
    program.window.close()
    program.close()
    return open_window(lambda _shelf, _wish: ScriptedEngine())


def test_folds_seeds_and_the_origin_come_back(open_window: OpenWindow, program: Program) -> None:
    create = program.window.panels.create
    create.taking.everything(OWL, "a1b2")
    create.fields.folding.button.click()
    create.fields.show_chips.click()
    create.fields.seed.release()
    before = create.remembered()
    after = again(open_window, program).window.panels.create
    assert after.remembered() == before
    assert after.fields.folding.button.isChecked()
    assert after.fields.chips.isVisible()
    assert after.fields.seed.seed == OWL.seed
    assert after.fields.origin.label.text() == "Made like “an owl in deep snow”"


def test_the_part_that_was_looked_at_comes_back(qtbot: QtBot, open_window: OpenWindow, program: Program) -> None:
    record = keep_picture(program.history, "a fox")
    program.begin()
    program.window.panels.preview.show_record(record)
    canvas = program.window.panels.preview.canvas
    qtbot.waitUntil(lambda: canvas.image is not None)
    canvas.zoom_by(40)
    before = canvas.framing
    assert before.zoom is not None
    next_start = again(open_window, program)
    next_start.begin()
    after = next_start.window.panels.preview
    after.show_record(record)
    qtbot.waitUntil(lambda: after.canvas.framing.zoom is not None)
    assert (after.canvas.framing.zoom, after.canvas.framing.x) == (before.zoom, before.x)


def test_a_clean_end_is_not_told_of(qtbot: QtBot, open_window: OpenWindow, program: Program) -> None:
    program.begin()
    after = again(open_window, program)
    after.begin()
    assert after.window.panels.notices.label.text() == ""


def test_a_program_that_was_killed_comes_back_with_what_was_typed_and_says_so_once(
    qtbot: QtBot, open_window: OpenWindow, own_home: Path
) -> None:
    file = find_paths(own_home).settings
    killed = subprocess.Popen([sys.executable, "-c", _CUT_OFF, str(own_home)], cwd=Path(__file__).parents[3])
    try:
        qtbot.waitUntil(lambda: file.exists() and "half written" in file.read_text(encoding="utf-8"), timeout=60_000)
    finally:
        os.kill(killed.pid, signal.SIGKILL)
        killed.wait()
    after = open_window(lambda _shelf, _wish: ScriptedEngine())
    after.begin()
    assert after.window.panels.create.fields.prompt.toPlainText() == "a half written"
    assert after.window.panels.notices.label.text().startswith("The program ended without being closed")
    once_more = again(open_window, after)
    once_more.begin()
    assert once_more.window.panels.notices.label.text() == ""


def test_who_types_on_and_on_is_kept_as_well(qtbot: QtBot, program: Program, own_home: Path) -> None:
    program.begin()
    prompt, file = program.window.panels.create.fields.prompt, find_paths(own_home).settings

    def type_and_look() -> bool:
        prompt.insertPlainText("x")
        return file.exists() and "xxx" in str(load_settings(file)[0].remembered.get("prompt"))

    qtbot.waitUntil(type_and_look)


def test_a_memory_of_other_kinds_of_values_is_passed_over(open_window: OpenWindow, own_home: Path) -> None:
    file = find_paths(own_home).settings
    file.parent.mkdir(parents=True, exist_ok=True)
    odd = {name: ["x", -1] for name in ("prompt", "framing", "panes", "window", "origin", "seed_shown", "more_open")}
    file.write_text(json.dumps({"remembered": odd | {"is_open": "yes"}}), encoding="utf-8")
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    program.begin()
    assert program.window.panels.create.fields.prompt.toPlainText() == ""
    assert program.window.panels.notices.label.text() == ""
    assert all(pane.is_open for pane in program.window.arrangement.panes)
