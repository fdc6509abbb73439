"""All that tells of the picture in the middle tells of the same one: while it is made, after it, and at the start."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import Moment, ScriptedEngine, Waits
from tests.ui.pictures import keep_picture
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import Stage
from wurst_desktop.ui.action_words import NEEDING_PICTURE, NEEDING_REQUEST, RATINGS, why_not
from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.descent.vary_dialog import VaryDialog
from wurst_desktop.ui.viewer.viewer import Viewer


@pytest.fixture
def gate() -> Iterator[Waits]:
    made = Waits(Moment(Stage.DECODER))
    yield made
    made.released.set()


@pytest.fixture
def program(qtbot: QtBot, open_window: OpenWindow, gate: Waits) -> Program:
    """One picture is there, and chosen; another one is in the middle of its second stage."""
    made = open_window(lambda _shelf, _wish: ScriptedEngine(gate))
    keep_picture(made.history, "a fox", 1)
    made.begin()
    qtbot.waitUntil(lambda: told(made) == "a fox")
    made.window.panels.create.fields.prompt.setPlainText("a red circle")
    made.window.panels.create.submit()
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.waitUntil(lambda: is_making(made))
    return made


def told(program: Program) -> str:
    record = program.window.panels.details.record
    return "" if record is None or record.request is None else record.request.prompt


def shown(program: Program) -> str:
    record = program.window.panels.preview.record
    return "" if record is None or record.request is None else record.request.prompt


def action_of(actions: Actions, name: str) -> QAction:
    found = dict(zip(RATINGS, actions.ratings, strict=True)).get(name) or getattr(actions, name)
    assert isinstance(found, QAction)
    return found


def is_making(program: Program) -> bool:
    return "is being made" in program.window.panels.details.empty.text


def test_nothing_else_is_told_of_while_a_picture_is_made(qtbot: QtBot, program: Program, gate: Waits) -> None:
    panels = program.window.panels
    assert (told(program), shown(program), panels.gallery.selected_ids()) == ("", "", [])
    assert panels.details.empty.isVisible()
    assert not any(action.isEnabled() for action in program.window.commands.needing_picture)
    gate.released.set()
    qtbot.waitUntil(lambda: told(program) == "a red circle")
    assert shown(program) == "a red circle"
    assert panels.gallery.selected_ids() == [panels.gallery.ids[0]]


def test_who_looks_at_another_picture_meanwhile_stays_with_it(qtbot: QtBot, program: Program, gate: Waits) -> None:
    panels = program.window.panels
    panels.gallery.choose(panels.gallery.ids[-1])
    qtbot.waitUntil(lambda: told(program) == "a fox")
    with qtbot.waitSignal(program.session.saved):
        gate.released.set()
    assert (told(program), shown(program)) == ("a fox", "a fox")


def test_who_only_looked_at_varying_stays_with_the_picture(qtbot: QtBot, program: Program, gate: Waits) -> None:
    window = program.window
    window.panels.gallery.choose(window.panels.gallery.ids[-1])
    qtbot.waitUntil(lambda: told(program) == "a fox")
    window.commands.vary.trigger()
    qtbot.waitUntil(lambda: window.findChild(VaryDialog) is not None)
    dialog = window.findChild(VaryDialog)
    assert dialog is not None
    dialog.reject()
    with qtbot.waitSignal(program.session.saved):
        gate.released.set()
    assert (told(program), shown(program)) == ("a fox", "a fox")


def test_news_of_a_file_come_too_late_for_a_picture_that_was_left(qtbot: QtBot, open_window: OpenWindow) -> None:
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    left, other = [keep_picture(program.history, words, 1) for words in ("a fox", "an owl")]
    program.begin()
    gallery = program.window.panels.gallery
    qtbot.waitUntil(lambda: told(program) == "an owl")
    gallery.choose(left.id)
    qtbot.waitUntil(lambda: told(program) == "a fox")
    heard: list[object] = []
    may_go_on = threading.Event()
    program._clerk.ask(may_go_on.wait)  # noqa: SLF001 - so that the news come late
    program._wiring.library.files_changed.emit([left.id])  # noqa: SLF001 - as when another program changed it
    gallery.choose(other.id)
    qtbot.waitUntil(lambda: told(program) == "an owl")
    gallery.fetch([other.id], heard.append)
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert (told(program), shown(program)) == ("an owl", "an owl")


def test_a_compared_picture_follows_its_file(qtbot: QtBot, open_window: OpenWindow) -> None:
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    kept = [keep_picture(program.history, words, 1) for words in ("a fox", "an owl")]
    program.begin()
    compare = program._wiring._showing.compare  # noqa: SLF001 - a window of its own
    compare.open(kept)
    qtbot.waitUntil(lambda: compare.beside[0].image is not None)
    Image.new("RGB", (64, 48), "teal").save(kept[0].path)
    program._wiring.library.files_changed.emit([kept[0].id])  # noqa: SLF001 - as when another program changed it
    qtbot.waitUntil(lambda: (image := compare.beside[0].image) is not None and image.width() == 64)


def test_a_stopped_picture_leaves_its_composition_in_the_middle(qtbot: QtBot, program: Program) -> None:
    program.session.cancel()
    qtbot.waitUntil(lambda: told(program) == "a red circle")
    record = program.window.panels.details.record
    assert record is not None
    assert not record.is_decoded
    assert program.window.panels.preview.record == record


def test_a_picture_stopped_before_its_composition_gives_way_to_the_one_before(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    gate = Waits(Moment(Stage.PRIOR, 2))
    program = open_window(lambda _shelf, _wish: ScriptedEngine(gate))
    keep_picture(program.history, "a fox", 1)
    program.begin()
    qtbot.waitUntil(lambda: told(program) == "a fox")
    program.window.panels.create.fields.prompt.setPlainText("a red circle")
    program.window.panels.create.submit()
    qtbot.waitUntil(gate.reached.is_set)
    with qtbot.waitSignal(program.session.ended):
        program.session.cancel()
    assert (told(program), shown(program)) == ("a fox", "a fox")


def test_the_picture_looked_at_last_is_there_at_the_next_start(qtbot: QtBot, open_window: OpenWindow) -> None:
    first = open_window()
    for seed in range(3):
        keep_picture(first.history, f"a fox {seed}", seed)
    first.begin()
    qtbot.waitUntil(lambda: told(first) == "a fox 2")
    gallery = first.window.panels.gallery
    gallery.choose(gallery.ids[1])
    qtbot.waitUntil(lambda: told(first) == "a fox 1")
    first.close()
    second = open_window()
    second.begin()
    qtbot.waitUntil(lambda: (told(second), shown(second)) == ("a fox 1", "a fox 1"))


def test_what_is_shown_stays_told_of_when_a_search_leaves_it_out(qtbot: QtBot, open_window: OpenWindow) -> None:
    program = open_window()
    kept = [keep_picture(program.history, words, 1) for words in ("a fox", "an owl")]
    program.begin()
    gallery = program.window.panels.gallery
    qtbot.waitUntil(lambda: told(program) == "an owl")
    gallery.header.search.setText("fox")
    qtbot.waitUntil(lambda: list(gallery.ids) == [kept[0].id])
    assert gallery.grid.selected_count == 0
    qtbot.waitUntil(lambda: gallery.selected_ids() == [kept[1].id])
    assert (told(program), shown(program)) == ("an owl", "an owl")
    gallery.header.search.clear()
    qtbot.waitUntil(lambda: len(gallery.ids) == 2)
    assert [gallery.ids[row] for row in gallery.grid.selected_rows()] == [kept[1].id]
    program.session.edits.delete([kept[1].id])
    qtbot.waitUntil(lambda: (told(program), shown(program)) == ("a fox", "a fox"))
    program.session.edits.delete([kept[0].id])
    qtbot.waitUntil(lambda: program.window.panels.preview.record is None)
    assert told(program) == ""


def test_a_picture_made_elsewhere_is_offered_nothing_that_needs_its_request(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    program = open_window()
    Image.new("RGB", (64, 48), "teal").save(tmp_path / "holiday.jpg")
    program.history.take_in([tmp_path / "holiday.jpg"], lambda _done, _total: None, CancelToken())
    program.begin()
    commands = program.window.commands
    qtbot.waitUntil(lambda: program.window.panels.details.record is not None)
    makes = (commands.make_again, commands.new_texture, commands.new_textures, commands.vary, commands.sweep_picture)
    assert [action.isEnabled() for action in makes] == [False] * 5
    off = {name for name in NEEDING_PICTURE if not action_of(commands, name).isEnabled()}
    assert off == {*NEEDING_REQUEST, "finish", "restore"}
    assert {why_not(name) for name in NEEDING_REQUEST} == {"Choose a picture that was made with Wurst Desktop."}
    assert commands.export_many.isEnabled()


def test_a_copy_is_saved_from_the_large_picture_by_the_same_keys(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    record, window = keep_picture(program.history, "a fox"), program.window
    program.begin()
    qtbot.waitUntil(lambda: told(program) == "a fox")
    window.commands.open_picture.trigger()
    viewer = window.findChild(Viewer, "viewer")
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.record == record)
    qtbot.waitUntil(viewer.isActiveWindow)
    assert viewer.bar.save_button.toolTip() == "Save a copy (Ctrl+S)"
    copies = [tmp_path / "for the printer.png", tmp_path / "for the wall.png"]
    left, above = [str(each) for each in copies], []
    offered: list[Path] = []

    def choose(parent: QWidget, _title: str, suggested: str, *_: object) -> tuple[str, str]:
        above.append(parent)
        offered.append(Path(suggested).parent)
        return left.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    viewer.bar.save_button.click()
    qtbot.waitUntil(copies[0].is_file)
    qtbot.waitUntil(lambda: window.panels.notices.label.text() == f"Saved as {copies[0]}.")
    QTest.keyClick(viewer, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: all(each.is_file() for each in copies))
    qtbot.waitUntil(lambda: window.panels.notices.label.text() == f"Saved as {copies[1]}.")
    assert window.panels.notices.act.text() == "Open folder"
    assert above == [viewer, viewer]
    assert offered == [Path.home(), tmp_path]
