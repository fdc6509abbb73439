"""Tags are asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.named import nameless
from wurst_desktop.core.marks import Marks
from wurst_desktop.ui.gallery.tag_dialog import TagDialog

FOX, BOTH = Marks(tags=("fox", "print")), Marks(tags=("owl", "print"))


@pytest.mark.parametrize(
    ("typed", "decided"),
    [
        ("print, New", (("new",), ())),
        ("", ((), ("print",))),
        ("fox", (("fox",), ("print",))),
    ],
)
def test_what_is_common_is_changed_for_all(qtbot: QtBot, typed: str, decided: tuple[object, object]) -> None:
    dialog = TagDialog([FOX, BOTH], 2)
    assert dialog.windowTitle() == "Tags of 2 pictures"
    assert dialog.edit.text() == "print"
    dialog.open()
    assert nameless(dialog) == []
    dialog.edit.setText(typed)
    with qtbot.waitSignal(dialog.decided) as told:
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert tuple(told.args) == decided


def test_nothing_is_decided_where_nothing_changed(qtbot: QtBot) -> None:
    dialog = TagDialog([FOX], 1)
    assert dialog.edit.text() == "fox, print"
    with qtbot.assertNotEmitted(dialog.decided):
        dialog.accept()
