"""Lessons stand beside the controls they are about, with pictures that are there and small."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.app import Program
from wurst_desktop.paths import bundled_resources
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.help.lesson_popup import LessonPopup
from wurst_desktop.ui.help.lessons import LESSONS, Lesson, picture_of, plain_text, rich_text

HELP = bundled_resources() / "help"
MOST_BYTES = 20_000


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_each_lesson_has_a_small_pair_of_pictures(lesson: Lesson) -> None:
    file = picture_of(lesson, HELP)
    image = QImage(str(file))
    assert image.width() > 2 * image.height()
    assert file.stat().st_size < MOST_BYTES
    assert file.as_posix() in rich_text(lesson, HELP)
    assert all(caption in rich_text(lesson, HELP) for caption in lesson.captions)


def test_no_picture_lies_there_without_a_lesson() -> None:
    assert {file.stem for file in HELP.iterdir()} == {lesson.name for lesson in LESSONS}


@pytest.mark.parametrize(
    "control",
    [
        *("seedSpin", "decoderSeedSpin", "priorGuidanceSpin", "decoderGuidanceSpin"),
        *("priorStepsSpin", "decoderStepsSpin", "chipsButton"),
    ],
)
def test_the_tool_tip_teaches_and_a_screen_reader_hears_it_without_marks(program: Program, control: str) -> None:
    widget = program.window.findChild(QWidget, control)
    assert widget is not None
    assert "<img" in widget.toolTip()
    assert widget.accessibleDescription() in {plain_text(lesson) for lesson in LESSONS}


def test_a_question_mark_answers_in_place_and_escape_takes_it_away(qtbot: QtBot, program: Program) -> None:
    question = program.window.findChild(QToolButton, "compositionHelp")
    assert question is not None
    assert question.isVisible()
    question.click()
    popup = question.findChild(LessonPopup, "lessonPopup")
    assert popup is not None
    assert popup.accessibleName().startswith("What is a composition seed?")
    label = popup.findChild(QLabel, "lessonText")
    assert label is not None
    assert label.height() >= label.sizeHint().height()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: question.findChild(LessonPopup, "lessonPopup") is None)


def test_where_there_is_no_answer_there_is_no_question(qtbot: QtBot, program: Program) -> None:
    panel = CreatePanel(program.window.panels.create.cards)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.fields.ask_composition.isVisible()
