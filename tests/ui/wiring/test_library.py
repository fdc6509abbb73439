"""Exporting many and emptying the bin, in the real window."""

import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import ENVIRONMENT, ScriptedEngine
from tests.library import odd_files
from tests.ui.pictures import keep_picture
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.record import Record
from wurst_desktop.core.sameness import Here
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.gallery.copies_dialog import CopiesDialog
from wurst_desktop.ui.viewer.viewer import Viewer
from wurst_desktop.ui.wiring.library import KEPT_IN_BIN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def records(qtbot: QtBot, program: Program) -> list[Record]:
    kept = [keep_picture(program.history, "a fox", number) for number in range(3)][::-1]
    program.begin()
    qtbot.waitUntil(lambda: len(program.window.panels.gallery.ids) == 3)
    return kept


def test_the_selection_is_exported(qtbot: QtBot, program: Program, records: list[Record], tmp_path: Path) -> None:
    gallery = program.window.panels.gallery
    gallery.grid.select_rows([0, 2])
    qtbot.waitUntil(lambda: gallery.selected_ids() == [records[0].id, records[2].id])
    qtbot.waitUntil(program.window.commands.export_many.isEnabled)
    program.window.commands.export_many.trigger()
    dialog = program.window.findChild(CopiesDialog, "copiesDialog")
    assert dialog is not None
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.accept()
    notices = program.window.panels.notices
    qtbot.waitUntil(lambda: notices.label.text() == f"2 pictures exported to {tmp_path / 'out'}.")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {records[0].path.name, records[2].path.name}
    assert notices.act.text() == "Open folder"


def test_the_choices_of_an_export_are_there_at_the_next_start(
    qtbot: QtBot, program: Program, records: list[Record], open_window: OpenWindow, tmp_path: Path
) -> None:
    def dialog_of(program: Program) -> CopiesDialog:
        gallery = program.window.panels.gallery
        qtbot.waitUntil(lambda: len(gallery.ids) == 3)
        gallery.choose(records[0].id)
        qtbot.waitUntil(lambda: program.window.panels.details.record == records[0])
        program.window.commands.export_many.trigger()
        dialog = program.window.findChild(CopiesDialog, "copiesDialog")
        assert dialog is not None
        return dialog

    first = dialog_of(program)
    first.folder.setText(str(tmp_path / "out"))
    first.kind.setCurrentIndex(2)
    first.quality.setValue(71)
    first.side.setCurrentIndex(3)
    first.recipe.setChecked(False)
    first.pattern.setText("{date}/{name}")
    wanted = first.order()
    first.accept()
    program.window.close()
    program.close()
    again = open_window(lambda _shelf, _wish: ScriptedEngine())
    again.begin()
    assert dialog_of(again).order() == wanted


def test_the_bin_is_emptied_only_after_a_question(qtbot: QtBot, program: Program, records: list[Record]) -> None:
    window, edits = program.window, program.session.edits
    window.commands.empty_bin.trigger()
    qtbot.waitUntil(lambda: window.panels.notices.label.text() == "The bin is empty.")
    with qtbot.waitSignal(edits.gone):
        edits.delete([records[0].id])
    window.commands.empty_bin.trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "emptyBinQuestion") is not None)
    box = window.findChild(QMessageBox, "emptyBinQuestion")
    assert box is not None
    assert "1 deleted picture" in box.text()
    assert box.defaultButton().text() == "Keep it"
    box.defaultButton().click()
    assert program.history.deleted_count() == 1


def test_what_is_deleted_while_the_bin_is_emptied_can_be_brought_back(
    qtbot: QtBot, program: Program, records: list[Record]
) -> None:
    window, edits, tasks = program.window, program.session.edits, program._wiring.library.tasks  # noqa: SLF001
    first, second = records[0].id, records[1].id
    with qtbot.waitSignal(edits.gone):
        edits.delete([first])
    without_file(program, first)
    may_go_on = threading.Event()
    tasks.start("waiting", lambda _note, _token: may_go_on.wait(), lambda _: None, lambda _: None)
    window.commands.empty_bin.trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "emptyBinQuestion") is not None)
    box = window.findChild(QMessageBox, "emptyBinQuestion")
    assert box is not None
    next(button for button in box.buttons() if button.text() == "Empty the bin").click()
    with qtbot.waitSignal(edits.gone):
        edits.delete([second])
    may_go_on.set()
    qtbot.waitUntil(lambda: "1 picture handed" in window.panels.notices.label.text())
    assert edits.done == ["delete"]
    with qtbot.waitSignal(edits.returned):
        edits.undo()
    assert second in program.history.ids()


def test_what_leaves_the_bin_at_the_start_leaves_the_window(qtbot: QtBot, program: Program) -> None:
    record = keep_picture(program.history, "a fox")
    program.history._trash.delete([record.id], datetime.now(UTC) - KEPT_IN_BIN - timedelta(days=1))  # noqa: SLF001
    without_file(program, record.id)
    with qtbot.waitSignal(program._wiring.library.bin_emptied):  # noqa: SLF001
        program.begin()
    assert program.history.deleted_count() == 0


def without_file(program: Program, record_id: int) -> None:
    """Take its file out of the bin, so that nothing is handed to the system's own."""
    (entry,) = [each for each in program.history.deleted() if each.id == record_id]
    assert entry.bin_path is not None
    entry.bin_path.unlink()


def test_what_is_gone_for_good_is_looked_at_no_longer(qtbot: QtBot, program: Program, records: list[Record]) -> None:
    window, panels = program.window, program.window.panels
    deleted = [records[0].id, records[1].id]
    with qtbot.waitSignal(program.session.edits.gone):
        program.session.edits.delete(deleted)
    panels.gallery.header.search.setText("deleted")
    qtbot.waitUntil(lambda: set(panels.gallery.ids) == set(deleted))
    panels.gallery.choose(deleted[0])
    qtbot.waitUntil(lambda: panels.preview.record is not None and panels.preview.record.id == deleted[0])
    program._wiring.library._show_emptied()  # noqa: SLF001 - as when they are in the system's trash
    assert panels.preview.record is None
    assert panels.details.record is None
    assert not window.commands.export.isEnabled()


def test_what_is_marked_in_the_large_picture_is_taken_back_there(
    qtbot: QtBot, program: Program, records: list[Record]
) -> None:
    window, edits = program.window, program.session.edits
    qtbot.waitUntil(window.commands.open_picture.isEnabled)
    window.commands.open_picture.trigger()
    viewer = window.findChild(Viewer, "viewer")
    assert viewer is not None
    qtbot.waitUntil(viewer.isActiveWindow)
    with qtbot.waitSignal(edits.marked):
        QTest.keyClick(viewer.canvas, Qt.Key.Key_3)
    with qtbot.waitSignal(edits.unmarked):
        QTest.keyClick(viewer.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: viewer.record == records[0])
    viewer.close()


def test_redo_follows_undo_in_the_menu(qtbot: QtBot, program: Program, records: list[Record]) -> None:
    commands, edits = program.window.commands, program.session.edits
    assert not commands.redo.isEnabled()
    with qtbot.waitSignal(edits.gone):
        edits.delete([records[0].id])
    with qtbot.waitSignal(edits.returned):
        commands.undo.trigger()
    assert commands.redo.text() == "&Redo delete"
    with qtbot.waitSignal(edits.gone):
        commands.redo.trigger()
    assert list(program.history.ids()) == [records[1].id, records[2].id]


def test_make_again_queues_the_same_request(qtbot: QtBot, program: Program, records: list[Record]) -> None:
    gallery = program.window.panels.gallery
    details = program.window.panels.details
    gallery.choose(records[0].id)
    qtbot.waitUntil(lambda: details.record == records[0])
    gallery.choose(records[1].id)
    qtbot.waitUntil(lambda: details.record == records[1])
    with qtbot.waitSignal(program.session.saved) as told:
        program.window.commands.make_again.trigger()
    assert told.args[0].request == records[1].request
    assert told.args[0].path.read_bytes() != b""
    shown = program.window.panels.preview.record
    assert shown is not None
    assert shown.id == told.args[0].id


def test_making_again_says_whether_it_comes_out_the_same(qtbot: QtBot, program: Program, records: list[Record]) -> None:
    gallery, notice = program.window.panels.gallery, program.window.panels.notices.label
    assert records[1].request is not None
    with qtbot.waitSignal(gallery.chosen):
        gallery.choose(records[1].id)
    here = Here(ENVIRONMENT, {"scripted": records[1].request.checkpoint})
    program._wiring.reuse.show_here(here)  # noqa: SLF001 - as when the models have been looked at
    program.window.commands.make_again.trigger()
    sentence = "The picture is made again. Here it comes out the same, pixel for pixel."
    qtbot.waitUntil(lambda: notice.text() == sentence)


def drop(target: QWidget, *paths: Path) -> bool:
    """Drop files as a file manager does; say whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    spot, action = target.rect().center(), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    coming = QDragEnterEvent(spot, action, data, buttons, keys)
    QApplication.sendEvent(target, coming)
    falling = QDropEvent(QPointF(spot), action, data, buttons, keys)
    QApplication.sendEvent(target, falling)
    return coming.isAccepted() and falling.isAccepted()


def test_files_and_folders_are_imported_once(
    qtbot: QtBot, program: Program, records: list[Record], tmp_path: Path
) -> None:
    old = tmp_path / "old" / "2023"
    old.mkdir(parents=True)
    odd_files.png(old / "a.png", odd_files.CHUNKS["ComfyUI"])
    odd_files.with_user_comment(old / "b.webp", odd_files.A1111)
    (old / "lies.png").write_text("I am a picture")
    assert drop(program.window.panels.gallery, tmp_path / "old", records[0].path)
    notice = program.window.panels.notices.label
    qtbot.waitUntil(lambda: notice.text().startswith("2 pictures imported, 1 was here already. lies.png isn't"))
    qtbot.waitUntil(lambda: len(program.window.panels.gallery.ids) == 5)
    assert (old / "a.png").exists()
    kept = {record.path.relative_to(find_paths().pictures).as_posix() for record in all_records(program)}
    assert {"Imported/old/2023/a.png", "Imported/old/2023/b.webp"} < kept
    program._wiring.library.take_in([old / "a.png", old / "b.webp"])  # noqa: SLF001 - as the dialog does
    qtbot.waitUntil(lambda: notice.text() == "Nothing new: 2 pictures were here already.")


def all_records(program: Program) -> Sequence[Record]:
    return program.history.records(program.history.ids())


def test_a_picture_dropped_on_the_fields_restores_what_made_it(
    qtbot: QtBot, program: Program, records: list[Record], tmp_path: Path
) -> None:
    create, notice = program.window.panels.create, program.window.panels.notices.label
    assert drop(create, records[0].path)
    told = f"Everything that made {records[0].path.name} is in the fields now. Here it comes out another picture: "
    qtbot.waitUntil(lambda: notice.text().startswith(f"{told}its model scripted isn't installed"))
    assert create.fields.prompt.toPlainText() == "a fox"
    assert drop(create, odd_files.png(tmp_path / "x.png", odd_files.CHUNKS["AUTOMATIC1111"]))
    qtbot.waitUntil(lambda: notice.text().startswith("From AUTOMATIC1111: the words, the seed and the nearest size"))
    assert "Left out: " in notice.text()
    assert "steps" in notice.text()
    assert create.fields.prompt.toPlainText() == "a (red:1.2) fox"
    assert create.fields.negative.toPlainText() == "blurry"
    assert create.fields.seed.seed == 42
    assert create.fields.more.values()["syntax"] == "a1111"
    empty = tmp_path / "empty.png"
    empty.write_bytes(b"")
    assert drop(create, empty)
    qtbot.waitUntil(lambda: "empty.png" in notice.text())
    assert create.fields.prompt.toPlainText() == "a (red:1.2) fox"


def test_words_are_still_dropped_into_the_prompt_and_files_are_not(program: Program) -> None:
    prompt = program.window.panels.create.fields.prompt
    words, files = QMimeData(), QMimeData()
    words.setText("a fox")
    files.setUrls([QUrl.fromLocalFile("/x.png")])
    assert prompt.canInsertFromMimeData(words)
    assert not prompt.canInsertFromMimeData(files)
