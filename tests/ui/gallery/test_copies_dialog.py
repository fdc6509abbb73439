"""The dialog that asks how copies are written."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.named import cut, nameless
from wurst_desktop.core.copying import Copying, CopyOrder, PictureKind
from wurst_desktop.ui.gallery.copies_dialog import CopiesDialog

LAST = CopyOrder(Path("/out"), PictureKind.WEBP, Copying(80, 1024, keeps_recipe=False), "{seed}")


@pytest.fixture
def dialog(qtbot: QtBot) -> CopiesDialog:
    made = CopiesDialog(3, LAST)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_begins_with_what_was_chosen_last(dialog: CopiesDialog) -> None:
    assert dialog.order() == LAST
    assert dialog.windowTitle() == "Export 3 pictures"


def test_what_is_chosen_is_decided(qtbot: QtBot, dialog: CopiesDialog, tmp_path: Path) -> None:
    dialog.folder.setText(str(tmp_path))
    dialog.kind.setCurrentIndex(1)
    dialog.quality.setValue(70)
    dialog.side.setCurrentIndex(0)
    dialog.recipe.setChecked(True)
    dialog.pattern.setText("{date}/{words}")
    with qtbot.waitSignal(dialog.decided) as told:
        QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert told.args == [CopyOrder(tmp_path, PictureKind.JPEG, Copying(70), "{date}/{words}")]


def test_names_that_cannot_be_are_marked(dialog: CopiesDialog) -> None:
    dialog.pattern.setText("{prompt}")
    assert dialog.pattern.property("wrong")
    assert not dialog.write.isEnabled()
    dialog.pattern.setText("{name}")
    assert dialog.write.isEnabled()
    dialog.folder.setText(" ")
    assert not dialog.write.isEnabled()


def test_quality_is_asked_where_it_counts(dialog: CopiesDialog) -> None:
    assert dialog.quality.isEnabled()
    dialog.kind.setCurrentIndex(0)
    assert not dialog.quality.isEnabled()


def test_all_is_named_and_nothing_cut(dialog: CopiesDialog) -> None:
    assert nameless(dialog) == []
    assert cut(dialog) == []


@pytest.mark.parametrize("field", ["pattern", "folder", "recipe", "kind", "quality"])
def test_enter_exports_from_every_field(qtbot: QtBot, dialog: CopiesDialog, field: str) -> None:
    asked: list[bool] = []
    dialog.choose.clicked.disconnect()
    dialog.choose.clicked.connect(asked.append)
    widget: QWidget = getattr(dialog, field)
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    with qtbot.waitSignal(dialog.decided):
        QTest.keyClick(widget, Qt.Key.Key_Return)
    assert asked == []
