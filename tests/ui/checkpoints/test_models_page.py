"""The page shows what is here and what can be had, asks before it removes, and downloads in a process of its own."""

import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from tests.checkpoint_factory import Layout, make_checkpoint
from tests.checkpoints.folders import MANIFEST, combined, decoder, flat_prior, prior
from tests.hub_server import Answers, Breaks, HubServer, hub_server
from tests.ui.named import cut, nameless
from wurst_desktop.checkpoints.halving import Halving
from wurst_desktop.checkpoints.importing import Importing
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.checkpoints.offers import offers
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.checkpoints.unfinished import unfinished
from wurst_desktop.core.download import DownloadEvent, Listed, Requested
from wurst_desktop.ui.checkpoints.desk import ModelDesk
from wurst_desktop.ui.checkpoints.download_box import DownloadBox
from wurst_desktop.ui.checkpoints.fetching import Fetching
from wurst_desktop.ui.checkpoints.page import ModelsPage
from wurst_desktop.ui.tasks import Tasks

LONG_MS = 240_000

# The process that downloads imports torch to see whether the model opens.
pytestmark = pytest.mark.timeout(600)


class Room:
    """A page over real folders."""

    def __init__(self, root: Path) -> None:
        self.folder, self.bin = root / "models", root / "bin"
        self.folder.mkdir()
        self.bin.mkdir()
        combined(root / "bundled/wurst-small")
        self.shelf = ShelfOnDisk(self.folder, root / "bundled")
        command = (sys.executable, "-m", "wurst_desktop", "models", "download", "--events", "--accept-licence")
        self.desk = ModelDesk(
            keeper=Models(self.shelf, self.folder, self._discard),
            importing=Importing(self.shelf, self.folder),
            converter=Halving(self.shelf, self.folder),
            offers=offers(),
            unfinished=lambda: unfinished(self.folder),
            cached=lambda: (),
            command=(*command, "--into", str(self.folder)),
            folder=self.folder,
        )
        self.tasks = Tasks()
        self.fetching = Fetching(self.desk.command)
        self.events: list[DownloadEvent] = []
        self.fetching.told.connect(self.events.append)

    def _discard(self, path: Path) -> None:
        shutil.move(path, self.bin)

    def close(self) -> None:
        self.fetching.close()
        self.tasks.close()


@pytest.fixture
def room(qapp: object, tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.close()


Shows = Callable[[], ModelsPage]


@pytest.fixture
def shows(qtbot: QtBot, room: Room) -> Shows:
    def show() -> ModelsPage:
        page = ModelsPage(room.desk, room.tasks, room.fetching)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: not room.tasks.is_busy)
        return page

    return show


def texts(page: ModelsPage) -> list[str]:
    items = [page.list.item(row) for row in range(page.list.count())]
    return [item.text().partition("\n")[0] for item in items]


def choose_offer(page: ModelsPage) -> str:
    page.list.choose("wuerstchen+base")
    return page.facts.facts.text()


def public(folder: Path) -> None:
    decoder(folder / "wuerstchen")
    prior(folder / "wuerstchen-prior")


def test_the_room_is_looked_at_beside_the_window(shows: Shows, monkeypatch: pytest.MonkeyPatch) -> None:
    look, threads = shutil.disk_usage, list[str]()

    def seen(path: Path) -> object:
        threads.append(threading.current_thread().name)
        return look(path)

    monkeypatch.setattr(shutil, "disk_usage", seen)
    assert "of room. It draws" in choose_offer(shows())
    assert threads
    assert threading.current_thread().name not in threads


def test_a_drive_that_does_not_answer_is_no_bug(shows: Shows, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> object:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    told = choose_offer(shows())
    assert "of room" not in told
    assert "\nIt draws" in told


def test_what_is_here_comes_first_and_what_can_be_had_after_it(room: Room, shows: Shows) -> None:
    public(room.folder)
    page = shows()
    assert texts(page) == [
        "ON THIS MACHINE",
        "Würstchen v2",
        "Wurst Small",
        "TO DOWNLOAD",
        "Würstchen v2, base prior",
        "Würstchen v2, aesthetic prior",
    ]
    assert page.facts.title.text() == "Würstchen v2"
    assert "Licence MIT" in page.facts.facts.text()
    assert page.facts.parts.topLevelItemCount() == 5
    assert not nameless(page)
    assert not cut(page)
    page.list.choose("wuerstchen+base")
    assert "style" in page.facts.summary.text()
    assert not page.box.download.isEnabled()
    page.box.accepts.setChecked(True)
    assert page.box.download.isEnabled()
    assert not nameless(page)
    assert not cut(page)


def test_what_is_not_whole_says_what_it_lacks(room: Room, shows: Shows) -> None:
    public(room.folder)
    shutil.rmtree(room.folder / "wuerstchen/vqgan")
    page = shows()
    page.list.choose("wuerstchen")
    assert "isn't complete" in page.facts.summary.text()
    assert not page.buttons["default"].isEnabled()
    assert page.buttons["remove"].isEnabled()


def test_a_check_says_what_it_found(qtbot: QtBot, room: Room, shows: Shows) -> None:
    page = shows()
    page.buttons["check"].click()
    qtbot.waitUntil(lambda: "is whole" in page.status.text())
    weights = next((room.folder.parent / "bundled").rglob("*.safetensors"))
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x7f")
    page.buttons["check"].click()
    qtbot.waitUntil(lambda: "1 file of" in page.status.text())


def test_a_folder_is_copied_converted_and_made_the_default(
    qtbot: QtBot, room: Room, shows: Shows, tmp_path: Path
) -> None:
    combined(tmp_path / "usb/other", {**MANIFEST, "id": "other", "title": "Other"})
    page = shows()
    with qtbot.waitSignal(page.changed):
        page.work.take_in(tmp_path / "usb", is_copied=True)
    qtbot.waitUntil(lambda: "Other" in texts(page))
    page.list.choose("other")
    with qtbot.waitSignal(page.changed):
        page.buttons["half"].click()
    qtbot.waitUntil(lambda: "Other, half precision" in texts(page))
    assert page.buttons["half"].isEnabled()
    page.list.choose("other-half")
    assert not page.buttons["half"].isEnabled()
    assert "already" in page.buttons["half"].toolTip()
    with qtbot.waitSignal(page.preferred) as preferred:
        page.buttons["default"].click()
    assert preferred.args == ["other-half"]


def test_what_is_no_model_is_said_on_the_page(qtbot: QtBot, shows: Shows, tmp_path: Path) -> None:
    (tmp_path / "model.zip").write_bytes(b"PK")
    page = shows()
    page.work.take_in(tmp_path / "model.zip", is_copied=True)
    qtbot.waitUntil(lambda: "Unpack it first" in page.status.text())


def test_removing_asks_and_goes_to_the_trash(qtbot: QtBot, room: Room, shows: Shows) -> None:
    public(room.folder)
    page = shows()

    def question() -> QMessageBox:
        page.buttons["remove"].click()
        qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
        box = page.findChild(QMessageBox)
        assert box is not None
        return box

    box = question()
    assert str(room.folder / "wuerstchen") in box.informativeText()
    press(box, "Keep it")
    box.deleteLater()
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is None)
    assert (room.folder / "wuerstchen").is_dir()
    with qtbot.waitSignal(page.changed):
        press(question(), "Into the trash")
    assert sorted(each.name for each in room.bin.iterdir()) == ["wuerstchen", "wuerstchen-prior"]
    qtbot.waitUntil(lambda: texts(page)[:3] == ["ON THIS MACHINE", "Wurst Small", "TO DOWNLOAD"])
    page.list.choose("wurst-small")
    assert not page.buttons["remove"].isEnabled()


def test_what_others_need_is_not_removed(qtbot: QtBot, room: Room, shows: Shows) -> None:
    public(room.folder)
    flat_prior(room.folder / "wuerstchen-prior-model-base")
    page = shows()
    page.buttons["remove"].click()
    qtbot.waitUntil(lambda: "wuerstchen+base needs files of wuerstchen" in page.status.text())


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text() == text).click()


@pytest.fixture(scope="module")
def tiny_networks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two repositories of networks that really open."""
    root = tmp_path_factory.mktemp("tiny")
    make_checkpoint(root, layout=Layout.HUB)
    return root


@pytest.fixture
def hub(tiny_networks: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """The public model's repositories, with tiny networks."""
    root = Path(shutil.copytree(tiny_networks, tmp_path / "hub"))
    with hub_server() as server:
        server.serve("warp-ai/wuerstchen", root / "decoder-repository")
        server.serve("warp-ai/wuerstchen-prior", root / "prior-repository")
        monkeypatch.setenv("HF_ENDPOINT", server.endpoint)
        yield server


def here(page: ModelsPage, file: str) -> str:
    """What the page says of how much of a file has come."""
    files = page.facts.files
    (line,) = files.findItems(file, Qt.MatchFlag.MatchExactly)
    return line.text(2)


def begin(page: ModelsPage) -> None:
    page.list.choose("wuerstchen")
    if page.box.accepts.isVisible():
        page.box.accepts.setChecked(True)
    page.box.download.click()


def test_a_download_is_paused_gone_on_with_and_opened(qtbot: QtBot, room: Room, shows: Shows, hub: HubServer) -> None:
    hub.goes_wrong("content/warp-ai/wuerstchen/decoder", Breaks(20_000), Answers(429, {"Retry-After": "60"}))
    page = shows()
    begin(page)
    qtbot.waitUntil(lambda: "too many requests" in page.status.text(), timeout=LONG_MS)
    assert page.box.pause.isVisible()
    listed = next(event for event in room.events if isinstance(event, Listed))
    assert "of room" in page.facts.facts.text()
    assert page.facts.files.isVisible()
    assert [here(page, each.file) for each in listed.files[:2]] == ["all of it", "20 kB"]
    assert not nameless(page)
    assert not cut(page)
    page.list.choose("wurst-small")
    assert not page.facts.files.isVisible()
    page.list.choose("wuerstchen")
    assert page.facts.files.isVisible()
    with qtbot.waitSignal(room.fetching.ended, timeout=LONG_MS):
        page.box.pause.click()
    assert "Paused" in page.status.text()
    qtbot.waitUntil(lambda: page.box.download.text() == "Go on")
    assert not page.box.accepts.isVisible()
    hub.requests.clear()
    page.close()
    later = shows()
    with qtbot.waitSignal(room.fetching.ended, timeout=LONG_MS):
        begin(later)
    assert later.status.text() == "It is here: every file was checked, and the model opens."
    assert any("decoder/diffusion_pytorch_model.safetensors bytes=20000-" in each for each in hub.requests)
    qtbot.waitUntil(lambda: not room.tasks.is_busy)
    assert [card.ref.id for card in room.shelf.installed()] == ["wuerstchen", "wurst-small"]
    assert sum(isinstance(event, Requested) for event in room.events) >= len(hub.requests)


def test_a_download_that_fails_says_why(
    qtbot: QtBot, room: Room, shows: Shows, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nobody listens on the port that is only for being named.
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    page = shows()
    with qtbot.waitSignal(room.fetching.ended, timeout=LONG_MS):
        begin(page)
    assert "Is there a network?" in page.status.text()
    assert page.box.download.isVisible()


def test_what_downloads_and_does_not_open_is_not_called_done(
    qtbot: QtBot, room: Room, shows: Shows, hub: HubServer, tmp_path: Path
) -> None:
    config = tmp_path / "hub/decoder-repository/decoder/config.json"
    config.write_text(config.read_text("utf-8").replace("WuerstchenDiffNeXt", "SomethingElse"), "utf-8")
    page = shows()
    with qtbot.waitSignal(room.fetching.ended, timeout=LONG_MS):
        begin(page)
    assert "It seems to belong to another model." in page.status.text()


@pytest.mark.parametrize("command", [(sys.executable, "-c", "raise SystemExit(1)"), ("/nowhere/to/be/found",)])
def test_a_download_that_ends_without_a_word_is_told(qtbot: QtBot, command: tuple[str, ...]) -> None:
    bar = QProgressBar()
    box = DownloadBox(Fetching(command), bar)
    for widget in (bar, box):
        qtbot.addWidget(widget)
    said: list[str] = []
    box.said.connect(said.append)
    box.offer(offers()[0], None)
    box.accepts.setChecked(True)
    box.download.click()
    qtbot.waitUntil(lambda: "without saying why" in said[-1])
    assert box.download.isEnabled()


def test_what_another_program_fetched_is_used_where_it_lies(
    qtbot: QtBot, room: Room, tmp_path: Path, shows: Shows
) -> None:
    public(tmp_path / "cache")
    room.desk = replace(room.desk, cached=lambda: [tmp_path / "cache/wuerstchen", tmp_path / "cache/wuerstchen-prior"])
    page = shows()
    page.buttons["cached"].click()
    qtbot.waitUntil(lambda: "Würstchen v2" in texts(page)[:2])
    assert page.status.text() == "Taken in: wuerstchen."
    assert page.buttons["cached"].isHidden()
