"""Asking how compositions are to be painted again."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.library.homes import request
from wurst_desktop.core.descent import TextureWish
from wurst_desktop.core.sizes import Size
from wurst_desktop.ui.descent.texture_dialog import TextureDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_what_is_not_touched_stays_as_it_was(qtbot: QtBot, window: QWidget) -> None:
    dialog = TextureDialog([request(), replace(request(), decoder_steps=30)], window)
    assert dialog.steps.value() == 12
    dialog.seed.spin.setValue(5)
    dialog.count.setValue(3)
    assert dialog.total.text() == "6 pictures"
    with qtbot.waitSignal(dialog.decided) as decided:
        dialog.accept()
    assert decided.args == [TextureWish(5, 3, None, None)]


def test_another_size_can_be_chosen(qtbot: QtBot, window: QWidget) -> None:
    dialog = TextureDialog([request()], window)
    offered = [dialog.size_choice.itemText(row) for row in range(dialog.size_choice.count())]
    assert offered == ["As it is, 128 x 128", "192 x 192, true to size"]
    assert dialog.wish.size is None
    dialog.size_choice.setCurrentIndex(1)
    assert dialog.wish.size == Size(192, 192)


def test_pictures_of_several_sizes_keep_theirs(qtbot: QtBot, window: QWidget) -> None:
    dialog = TextureDialog([request(), replace(request(), width=256)], window)
    assert not dialog.size_choice.isEnabled()
    assert dialog.wish.size is None


def test_steps_and_guidance_can_be_chosen(qtbot: QtBot, window: QWidget) -> None:
    dialog = TextureDialog([request()], window)
    dialog.steps.setValue(20)
    dialog.guidance.setValue(1.5)
    wish = dialog.wish
    assert (wish.count, wish.steps, wish.guidance) == (4, 20, 1.5)
    with qtbot.assertNotEmitted(dialog.decided):
        dialog.reject()


def test_how_many_is_typed_at_once(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    dialog = TextureDialog([request()], window)
    dialog.open()
    qtbot.waitUntil(dialog.count.hasFocus)
    QTest.keyClicks(dialog.count, "12")
    assert dialog.wish.count == 12
