"""Questions stand like the program's other dialogs."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.question import Question


def test_the_words_begin_and_the_answers_end_at_the_margin(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    question = Question(window, "cutQuestion", "Cut", "Cut it?", "It can't be glued again, whatever you do then.")
    question.addButton("Cut it", QMessageBox.ButtonRole.AcceptRole)
    question.addButton("Keep it", QMessageBox.ButtonRole.RejectRole)
    question.open()
    lefts = [label.mapTo(question, QPoint()).x() for label in question.findChildren(QLabel) if label.isVisible()]
    assert lefts == [16, 16]
    last = max(button.mapTo(question, button.rect().topRight()).x() for button in question.findChildren(QPushButton))
    assert question.width() - last - 1 == 16
    question.close()
