"""A screen reader says when a long stage begins, what was kept and what became of a job, and no more."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import HistoryInMemory
from tests.ui.pictures import keep_picture
from wurst_desktop.core.events import Progressed, Stage
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.progress.spoken_progress import SpokenProgress

JOB = Job("a", GenerationRequest("a fox"), datetime(2026, 1, 1, tzinfo=UTC), JobState.DONE, saved=2)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def speech(qtbot: QtBot, said: list[str]) -> SpokenProgress:
    window = QWidget()
    qtbot.addWidget(window)
    return SpokenProgress(window, lambda _, sentence: said.append(sentence))


def test_only_the_beginning_of_a_long_stage_is_said(speech: SpokenProgress, said: list[str]) -> None:
    for stage in (Stage.LOAD, Stage.TEXT, Stage.PRIOR, Stage.DECODER, Stage.VQGAN):
        for step in range(3):
            speech.hear_progress(Progressed(stage, step, 2, 0, 1, 1.0, None))
    assert said == ["Composition.", "Texture."]


def test_the_next_picture_and_the_next_job_are_said_anew(speech: SpokenProgress, said: list[str]) -> None:
    for image in (0, 0, 1):
        speech.hear_progress(Progressed(Stage.PRIOR, 1, 2, image, 2, 1.0, None))
    speech.hear_ended(JOB)
    speech.hear_progress(Progressed(Stage.PRIOR, 1, 2, 1, 2, 1.0, None))
    assert said == [
        "Composition, picture 1 of 2.",
        "Composition, picture 2 of 2.",
        "2 pictures kept.",
        "Composition, picture 2 of 2.",
    ]


def test_what_was_kept_is_said_as_the_gallery_says_it(speech: SpokenProgress, said: list[str]) -> None:
    speech.hear_saved(keep_picture(HistoryInMemory(), "a fox", 7))
    assert said == ["Kept: a fox, composition 7, 128 x 128."]


def test_a_job_that_goes_on_later_says_nothing(speech: SpokenProgress, said: list[str]) -> None:
    speech.hear_ended(replace(JOB, state=JobState.QUEUED))
    assert said == []
