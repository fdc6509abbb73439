"""All changes in one list: library and queue, and each place in it can be gone to."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_picture
from wurst_desktop.app import Program
from wurst_desktop.ui.edit_history import EditHistory


def click(shown: EditHistory, row: int) -> None:
    place = shown.list.visualItemRect(shown.list.item(row)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def texts(shown: EditHistory) -> list[str]:
    return [shown.list.item(row).text() for row in range(shown.list.count())]


def test_one_goes_back_and_forth_in_all_that_was_changed(qtbot: QtBot, program: Program) -> None:
    record = keep_picture(program.history, "a fox")
    program.begin()
    edits = program.session.edits

    def marks() -> list[tuple[int, bool]]:
        return [(each.marks.rating, each.marks.is_favourite) for each in program.history.records([record.id])]

    program.window.commands.edit_history.trigger()
    (shown,) = program.window.findChildren(EditHistory)
    assert texts(shown) == ["As it was at the start"]
    with qtbot.waitSignal(edits.marked):
        edits.mark([record.id], lambda old: replace(old, rating=3), "rating")
    with qtbot.waitSignal(edits.marked):
        edits.mark([record.id], lambda old: replace(old, is_favourite=True), "favourite")
    with qtbot.waitSignal(edits.gone):
        edits.delete([record.id])
    assert texts(shown)[1:] == ["Rating", "Favourite", "Delete"]
    assert shown.list.currentRow() == 3
    assert nameless(shown) == []
    assert cut(shown) == []
    click(shown, 1)
    qtbot.waitUntil(lambda: marks() == [(3, False)])
    assert (edits.done, edits.undone) == (["rating"], ["favourite", "delete"])
    assert shown.list.currentRow() == 1
    assert shown.list.item(2).foreground() == shown.palette().placeholderText()
    click(shown, 3)
    qtbot.waitUntil(lambda: marks() == [])
    assert edits.done == ["rating", "favourite", "delete"]
    click(shown, 0)
    qtbot.waitUntil(lambda: marks() == [(0, False)])
    assert edits.done == []
    assert len(edits.undone) == 3
    shown.close()
