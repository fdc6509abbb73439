"""The mouse wheel scrolls the fields, and changes only one that has the focus and was pointed at by hand."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QScrollArea, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import scripted_card
from wurst_desktop.ui.create.panel import CreatePanel

NOTCH = QPoint(0, -120)


def turn(field: QWidget) -> None:
    """A notch of the wheel over the middle of the field."""
    QTest.wheelEvent(field.window().windowHandle(), field.mapTo(field.window(), field.rect().center()), NOTCH)


def value(field: QWidget) -> object:
    if isinstance(field, QComboBox):
        return field.currentIndex()
    return field.value() if isinstance(field, QSpinBox | QSlider) else None


@pytest.mark.parametrize("name", ["countSpin", "sizeCombo", "priorStepsSpin", "scheduleCombo", "chipSlider0"])
def test_a_field_is_passed_over_until_it_was_chosen(qtbot: QtBot, name: str) -> None:
    panel = CreatePanel((scripted_card(),))
    qtbot.addWidget(panel)
    panel.fields.prompt.setPlainText("a fox")
    panel.fields.show_chips.click()
    fold = panel.findChild(QAbstractButton, "moreButton")
    assert fold is not None
    fold.click()
    panel.resize(320, 400)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    field, scroll = panel.findChild(QWidget, name), panel.findChild(QScrollArea)
    assert field is not None
    assert scroll is not None
    if isinstance(field, QSpinBox):
        field.setValue(5)
    scroll.ensureWidgetVisible(field)
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().value() - 1)
    before, place = value(field), scroll.verticalScrollBar().value()
    turn(field)
    assert value(field) == before
    assert scroll.verticalScrollBar().value() > place
    scroll.verticalScrollBar().setValue(place)
    field.setFocus()
    turn(field)
    assert value(field) == before
    scroll.verticalScrollBar().setValue(place)
    QTest.mouseMove(field, QPoint(4, 4))
    QTest.mouseMove(field, field.rect().center())
    turn(field)
    assert value(field) != before
