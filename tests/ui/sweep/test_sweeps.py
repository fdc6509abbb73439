"""A sweep in the window: a line in the queue, pictures one by one, a grid at the end, whatever happens between."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import Moment, Refuses, ScriptedEngine, Waits
from tests.windows import OpenWindow, windows
from wurst_desktop.app import Program
from wurst_desktop.core.errors import OutOfMemory
from wurst_desktop.core.events import Stage
from wurst_desktop.core.jobs import JobState
from wurst_desktop.core.record import Record
from wurst_desktop.core.sweep import SweepField
from wurst_desktop.ui.gallery.going_on import GoOn
from wurst_desktop.ui.gallery.record_text import title
from wurst_desktop.ui.sweep.sweep_dialog import SweepDialog
from wurst_desktop.ui.viewer.fact_words import FactKind

COUNT = 6


def ask(program: Program) -> SweepDialog:
    create = program.window.panels.create
    create.fields.prompt.setPlainText("a {red|green} fox")
    program.window.commands.sweep.trigger()
    dialog = shown(program)
    dialog.rows[1].show_field(SweepField.WORDS)
    dialog.rows[1].values.setText("fox, owl")
    dialog.rows[0].values.setText("1..3")
    return dialog


def shown(program: Program) -> SweepDialog:
    dialog = program.window.findChild(SweepDialog)
    assert isinstance(dialog, SweepDialog)
    return dialog


def grids(program: Program) -> list[Record]:
    history = program.history
    return [record for record in history.records(history.ids()) if record.grid is not None]


def waits(qtbot: QtBot, program: Program) -> None:
    program.begin()
    qtbot.waitUntil(lambda: program.session.queue.is_loaded)


def test_a_sweep_is_one_line_and_ends_in_a_grid(qtbot: QtBot, open_window: OpenWindow) -> None:
    gate = Waits(Moment(Stage.DECODER))
    program = open_window(lambda _shelf, _wish: ScriptedEngine(gate))
    waits(qtbot, program)
    ask(program).make.click()
    qtbot.waitUntil(gate.reached.is_set, timeout=20_000)
    model = program.window.panels.queue.model
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    qtbot.waitUntil(lambda: "Running sweep, 6 of 6 left" in str(model.data(model.index(0))))
    assert "Across" not in model.index(0).data()
    with qtbot.waitSignal(program.session.grids.kept, timeout=20_000):
        gate.released.set()
    (grid,) = grids(program)
    assert grid.grid is not None
    assert grid.grid.filled == COUNT
    assert title(grid) == "Sweep of a {red|green} fox: Composition seed: 1, 2, 3; Words: fox, owl"
    history = program.history
    singles = [record.request for record in history.records(history.ids()) if record.request is not None]
    assert {request.raw_prompt for request in singles} == {"a {red|green} fox", "a {red|green} owl"}
    assert {request.seed for request in singles} == {1, 2, 3}
    details = program.window.panels.details
    qtbot.waitUntil(lambda: details.record is not None and details.record.id == grid.id)
    assert details.facts[FactKind.DOWN].text == "Words: fox, owl"
    assert not details.note.isVisible()
    assert history.jobs.jobs() == []


def test_what_is_left_of_a_sweep_goes_on_at_the_next_start(qtbot: QtBot, qapp: QApplication, own_home: Path) -> None:
    gate = Waits(Moment(Stage.DECODER))
    with windows(qapp, own_home) as opens:
        program = opens(lambda _shelf, _wish: ScriptedEngine(gate))
        waits(qtbot, program)
        ask(program).make.click()
        qtbot.waitUntil(gate.reached.is_set, timeout=20_000)
    with windows(qapp, own_home) as opens:
        program = opens(lambda _shelf, _wish: ScriptedEngine())
        program.begin()
        qtbot.waitUntil(lambda: [each.grid.filled for each in grids(program) if each.grid] == [COUNT], timeout=20_000)


def test_a_grid_that_was_not_made_before_the_end_is_made_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, own_home: Path
) -> None:
    with windows(qapp, own_home) as opens:
        program = opens(lambda _shelf, _wish: ScriptedEngine())
        waits(qtbot, program)
        program.session.grids.close()
        program.session.queue.changed.disconnect()
        ask(program).make.click()
        qtbot.waitUntil(lambda: len(program.history.ids()) == COUNT, timeout=20_000)
        qtbot.waitUntil(lambda: all(job.state is JobState.DONE for job in program.history.jobs.jobs()))
    with windows(qapp, own_home) as opens:
        program = opens(lambda _shelf, _wish: ScriptedEngine())
        with qtbot.waitSignal(program.session.grids.kept, timeout=20_000):
            program.begin()
        assert len(grids(program)) == 1


def test_a_sweep_is_duplicated_as_one_with_one_other_seed(qtbot: QtBot, open_window: OpenWindow) -> None:
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    waits(qtbot, program)
    queue = program.session.queue
    queue.pause()
    dialog = ask(program)
    dialog.rows[0].show_field(SweepField.PRIOR_STEPS)
    dialog.make.click()
    qtbot.waitUntil(lambda: len(queue.jobs) > 0)
    first = list(queue.jobs)
    queue.wishes.duplicate(first, program._drawing.draw_cells)  # noqa: SLF001 - as the action does
    qtbot.waitUntil(lambda: len(queue.jobs) == 2 * len(first))
    copies = queue.jobs[len(first) :]
    assert len({job.request.seed for job in copies}) == 1
    assert {job.request.seed for job in copies} != {first[0].request.seed}
    assert len({job.cell.sweep for job in copies if job.cell}) == 1
    assert [job.request.prior_steps for job in copies] == [job.request.prior_steps for job in first]
    assert program.window.panels.queue.model.rowCount() == 2


def test_a_sweep_is_asked_for_from_a_picture_and_from_a_grid(qtbot: QtBot, open_window: OpenWindow) -> None:
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    waits(qtbot, program)
    with qtbot.waitSignal(program.session.grids.kept, timeout=20_000):
        ask(program).make.click()
    gallery = program.window.panels.gallery
    (grid,) = grids(program)
    gallery.choose(grid.id)
    qtbot.waitUntil(lambda: program.window.panels.details.record == grid)
    menu = gallery.menu.of(grid)
    names = {action.objectName() for action in menu.actions()}
    assert {"gallery-go-on-sweep", "gallery-again"} <= names
    assert "gallery-go-on-vary" not in names
    menu.deleteLater()
    gallery.wants.go_on_requested.emit(GoOn.SWEEP, [grid])
    dialog = shown(program)
    assert grid.grid is not None
    assert dialog.sweep is not None
    assert dialog.sweep.axes == grid.grid.sweep.axes
    dialog.reject()
    qtbot.waitUntil(lambda: program.window.findChild(SweepDialog) is None)
    with qtbot.waitSignal(program.session.grids.kept, timeout=20_000):
        gallery.wants.again_requested.emit([grid.id])
    assert len(grids(program)) == 2
    single = next(each for each in program.history.records(program.history.ids()) if each.request is not None)
    gallery.wants.go_on_requested.emit(GoOn.SWEEP, [single])
    again = shown(program)
    assert single.request is not None
    assert again.rows[0].field is SweepField.WORDS
    again.rows[1].show_field(SweepField.SEED)
    assert again.rows[1].values.text().startswith(f"{single.request.seed}..")


def test_a_sweep_that_failed_in_part_has_a_grid_of_the_rest(qtbot: QtBot, open_window: OpenWindow) -> None:
    refusal = Refuses(Moment(Stage.DECODER, 7), OutOfMemory("texture", "cpu"))
    program = open_window(lambda _shelf, _wish: ScriptedEngine(refusal))
    waits(qtbot, program)
    dialog = ask(program)
    dialog.rows[1].show_field(SweepField.DECODER_STEPS)
    dialog.rows[1].values.setText("6, 7")
    with qtbot.waitSignal(program.session.grids.kept, timeout=20_000):
        dialog.make.click()
    (grid,) = grids(program)
    assert grid.grid is not None
    assert [bool(name) for name in grid.grid.pictures] == [True] * 3 + [False] * 3
    assert len(program.history.jobs.jobs()) == COUNT
    model = program.window.panels.queue.model
    assert str(model.data(model.index(0))).startswith("Sweep ended early, 3 of 6 missing")


def test_a_locked_composition_is_kept_by_a_sweep_over_words(qtbot: QtBot, open_window: OpenWindow) -> None:
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    waits(qtbot, program)
    create = program.window.panels.create
    create.fields.prompt.setPlainText("a red fox")
    create.fields.seed.keep(7)
    program.window.commands.sweep.trigger()
    assert shown(program).rows[0].field is SweepField.WORDS
