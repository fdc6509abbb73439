"""The dialog teaches in a process of its own, shows how far it is, stops and goes on."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from tests.fakes import scripted_card
from tests.ui.named import cut, nameless
from wurst_desktop.core.lora_news import LoraNews, Trained
from wurst_desktop.ui.lora_training.dialog import LoraDialog
from wurst_desktop.ui.lora_training.trainer import Trainer

TRAINEE = Path(__file__).with_name("trainee.py")


@pytest.fixture
def mood(request: pytest.FixtureRequest) -> str:
    return str(getattr(request, "param", "waits"))


@pytest.fixture
def trainer(mood: str) -> Iterator[Trainer]:
    made = Trainer([sys.executable, str(TRAINEE), mood])
    yield made
    made.shut_down()


@pytest.fixture
def dialog(qtbot: QtBot, trainer: Trainer, tmp_path: Path) -> LoraDialog:
    sheet = QPixmap(40, 20)
    sheet.fill(QColor("red"))
    sheet.save(str(tmp_path / "sheet.png"))
    shown = LoraDialog(trainer)
    qtbot.addWidget(shown)
    shown.use_model(scripted_card())
    shown.folder.setText(str(tmp_path))
    shown.show()
    return shown


def test_it_is_whole_and_named(dialog: LoraDialog) -> None:
    assert nameless(dialog) == []
    assert cut(dialog) == []
    assert "Scripted" in dialog.introduction.text()


def test_without_a_model_or_a_folder_nothing_begins(dialog: LoraDialog) -> None:
    dialog.folder.clear()
    dialog.start.click()
    assert "Choose the folder" in dialog.status.text()
    dialog.use_model(None)
    assert not dialog.start.isEnabled()


def test_it_shows_how_far_it_is_and_goes_on_after_a_stop(dialog: LoraDialog, qtbot: QtBot) -> None:
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.status.text() == "Step 3 of 10, about 2 min left.", timeout=30_000)
    qtbot.waitUntil(lambda: not dialog.samples.pixmap().isNull())
    assert (dialog.progress.value(), dialog.progress.maximum()) == (3, 10)
    assert not dialog.folder.isEnabled()
    assert dialog.start.text() == "Stop"
    dialog.use_model(None)
    assert dialog.start.isEnabled()
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.start.text() == "Go on", timeout=30_000)
    assert "go on where it was left" in dialog.status.text()
    assert dialog.folder.isEnabled()
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.start.text() == "Stop")


@pytest.mark.parametrize("mood", ["ends"], indirect=True)
def test_what_is_learnt_is_told_with_what_was_asked(
    dialog: LoraDialog, trainer: Trainer, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.phrase.setText("a lamp")
    dialog.name.setText("lamp")
    dialog.steps.setValue(50)
    told: list[LoraNews] = []
    trainer.told.connect(told.append)
    dialog.start.click()
    qtbot.waitUntil(lambda: any(isinstance(news, Trained) for news in told), timeout=30_000)
    words = f"--images {tmp_path} --captions a lamp --name lamp --model scripted --steps 50 --gently --json"
    assert told[-1] == Trained(words, Path("lamp.safetensors"))
    qtbot.waitUntil(lambda: not trainer.is_running)
    assert dialog.start.text() == "Learn"
    assert "is learnt" in dialog.status.text()


@pytest.mark.parametrize("mood", ["refuses"], indirect=True)
def test_what_went_wrong_is_said(dialog: LoraDialog, qtbot: QtBot) -> None:
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.status.text() == "There are no pictures in it.", timeout=30_000)
    assert dialog.start.text() == "Learn"


def test_a_program_that_cannot_be_started_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    shown = LoraDialog(Trainer([str(tmp_path / "nothing")]))
    qtbot.addWidget(shown)
    shown.use_model(scripted_card())
    shown.folder.setText(str(tmp_path))
    shown.start.click()
    qtbot.waitUntil(lambda: "couldn't be started" in shown.status.text())
    assert shown.start.isEnabled()
