"""The GPU build is offered, fetched by the real pip in a process of its own, paused, and removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.system.gpu_wheels import RELEASE, STAND_IN, torch_wheel
from tests.ui.named import cut, nameless
from wurst_desktop.core.gpu_build import GpuCard, Standing
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.system.gpu_folder import GpuFolder, built_in_uses_gpus
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gpu.adder import Adder
from wurst_desktop.ui.gpu.desk import GpuDesk
from wurst_desktop.ui.gpu.dialog import GpuDialog

pytestmark = pytest.mark.skipif(built_in_uses_gpus(), reason="this torch uses GPUs, so nothing is offered")
CARD = GpuCard("NVIDIA GeForce RTX 3060", "580.65.06")
LONG_MS = 60_000


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "wheels"
    folder.mkdir()
    for name, value in {"NO_INDEX": "1", "FIND_LINKS": str(folder), "CONFIG_FILE": "/dev/null"}.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    return folder


@pytest.fixture
def builds(tmp_path: Path) -> GpuFolder:
    return GpuFolder(tmp_path / "gpu", STAND_IN)


@pytest.fixture
def desk(builds: GpuFolder, tmp_path: Path) -> GpuDesk:
    return GpuDesk(builds, lambda: CARD, FileLock(tmp_path / "gpu.lock"))


@pytest.fixture
def adder(desk: GpuDesk, clerk: Clerk) -> Iterator[Adder]:
    made = Adder(clerk, desk.lock)
    yield made
    made.close()


@pytest.fixture
def dialog(desk: GpuDesk, adder: Adder, clerk: Clerk, qtbot: QtBot) -> GpuDialog:
    shown = GpuDialog(desk, adder, clerk)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(shown.buttons["add"].isVisible)
    return shown


def answer_removal(dialog: GpuDialog, text: str) -> None:
    dialog.buttons["remove"].click()
    *_, box = dialog.findChildren(QMessageBox, "removeGpuQuestion")
    assert "3 GB" in box.informativeText()
    next(button for button in box.buttons() if button.text() == text).click()


def test_it_is_whole_and_named(dialog: GpuDialog) -> None:
    assert nameless(dialog) == []
    assert cut(dialog) == []
    assert "RTX 3060" in dialog.card.text()
    assert not dialog.index.isVisible()


def test_it_is_as_high_as_what_it_says(qtbot: QtBot, desk: GpuDesk, adder: Adder, clerk: Clerk) -> None:
    without = GpuDialog(GpuDesk(desk.builds, lambda: None, desk.lock), adder, clerk)
    qtbot.addWidget(without)
    with qtbot.waitExposed(without):
        without.show()
    qtbot.waitUntil(lambda: "No NVIDIA card" in without.card.text())
    qtbot.waitUntil(lambda: cut(without) == [])
    assert without.height() < 140
    high = GpuDialog(desk, adder, clerk)
    qtbot.addWidget(high)
    with qtbot.waitExposed(high):
        high.show()
    qtbot.waitUntil(high.buttons["add"].isVisible)
    qtbot.waitUntil(lambda: cut(high) == [])
    assert high.height() > without.height()


def test_it_is_added_and_removed(dialog: GpuDialog, builds: GpuFolder, wheels: Path, qtbot: QtBot) -> None:
    torch_wheel(wheels, f"{RELEASE}+cu130")
    dialog.buttons["add"].click()
    assert dialog.buttons["pause"].isVisible()
    qtbot.waitUntil(dialog.buttons["restart"].isVisible, timeout=LONG_MS)
    assert "It is here" in dialog.status.text()
    assert builds.look().standing is Standing.SOUND
    with qtbot.waitSignal(dialog.restart_wanted):
        dialog.buttons["restart"].click()
    qtbot.waitUntil(dialog.buttons["remove"].isVisible)
    answer_removal(dialog, "Keep it")
    assert builds.look().standing is Standing.SOUND
    answer_removal(dialog, "Remove")
    qtbot.waitUntil(dialog.buttons["add"].isVisible)
    assert "It is gone" in dialog.status.text()
    assert not builds.folder.exists()


def test_where_no_index_has_it_an_address_is_asked_for(dialog: GpuDialog, wheels: Path, qtbot: QtBot) -> None:
    dialog.buttons["add"].click()
    qtbot.waitUntil(lambda: "give its address" in dialog.status.text(), timeout=LONG_MS)
    qtbot.waitUntil(dialog.index.isVisible)
    torch_wheel(wheels, f"{RELEASE}+cu130")
    dialog.buttons["add"].click()
    qtbot.waitUntil(lambda: "It is here" in dialog.status.text(), timeout=LONG_MS)


def test_a_pause_ends_the_process_and_lets_others_in(
    dialog: GpuDialog, adder: Adder, desk: GpuDesk, tmp_path: Path, wheels: Path, qtbot: QtBot
) -> None:
    other = FileLock(tmp_path / "gpu.lock")
    with qtbot.waitSignal(adder.refused, timeout=LONG_MS):
        dialog.buttons["add"].click()
        assert not other.acquire()
        dialog.buttons["pause"].click()
    assert "Paused" in dialog.status.text()
    assert other.acquire()
    dialog.buttons["add"].click()
    assert "already" in dialog.status.text()
    other.release()


def test_without_a_card_there_is_nothing_to_add(
    builds: GpuFolder, adder: Adder, clerk: Clerk, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = GpuDialog(GpuDesk(builds, lambda: None, FileLock(tmp_path / "gpu.lock")), adder, clerk)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: "No NVIDIA card" in shown.card.text())
    assert not shown.standing.isVisible()
    assert not shown.buttons["add"].isVisible()
