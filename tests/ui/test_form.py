"""Titles stand beside their fields."""

from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.form import Form


def test_titles_stand_on_the_line_of_their_fields_and_a_hint_takes_what_it_needs(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    name, hint, steps = QLineEdit(), QLabel("a text of so many words that it needs several lines " * 3), QSpinBox()
    hint.setWordWrap(True)
    form = Form()
    form.add("Name", name)
    form.add("", hint)
    form.add("Steps", steps)
    column = QVBoxLayout(window)
    column.addLayout(form)
    column.addStretch(1)
    window.resize(400, 400)
    window.show()
    titles = {label.text(): label for label in window.findChildren(QLabel)}
    for title, field in (("Name", name), ("Steps", steps)):
        assert titles[title].buddy() is field
        assert abs(titles[title].geometry().center().y() - field.geometry().center().y()) <= 1
    assert hint.height() == hint.heightForWidth(hint.width())
    assert hint.x() == name.x()
