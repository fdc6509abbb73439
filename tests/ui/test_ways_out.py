"""What helps against an error has a button that does it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.test_wording import ONE_OF_EACH
from tests.windows import OpenWindow
from wurst_desktop.core.errors import (
    CheckpointMissing,
    DiskFull,
    FileUnreadable,
    ListMissing,
    PictureBroken,
    RecordMissing,
    WurstError,
)
from wurst_desktop.ui.ways_out import (
    CheckFiles,
    LookAtModels,
    OpenFolder,
    OpenWordLists,
    ShowFile,
    WayOut,
    way_out,
    way_out_title,
)


class FileBrowser(QObject):
    """Stands in for the system's, and remembers what it was to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_folder(self, address: QUrl) -> None:
        self.shown.append(Path(address.toLocalFile()))


@pytest.fixture
def browser() -> Iterator[FileBrowser]:
    made = FileBrowser()
    QDesktopServices.setUrlHandler("file", made, "show_folder")  # type: ignore[arg-type] # bytes are refused
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_a_way_out_has_a_short_title(error: WurstError) -> None:
    way = way_out(error)
    assert way is None or 0 < len(way_out_title(way)) <= 30


@pytest.mark.parametrize(
    ("error", "way"),
    [
        (CheckpointMissing("dragon", ()), LookAtModels()),
        (PictureBroken("prior"), LookAtModels()),
        (RecordMissing(12), CheckFiles()),
        (ListMissing("animal"), OpenWordLists()),
        (DiskFull(Path("pictures/house.png")), OpenFolder(Path("pictures"))),
        (FileUnreadable(Path("house.txt"), "it isn't a picture"), ShowFile(Path("house.txt"))),
        (FileUnreadable(Path("house.png"), "it isn't there", is_missing=True), None),
    ],
)
def test_the_way_out_fits_the_error(error: WurstError, way: WayOut | None) -> None:
    assert way_out(error) == way


def test_the_buttons_open_folders_and_those_that_are_not_there_yet(
    open_window: OpenWindow, browser: FileBrowser, tmp_path: Path
) -> None:
    notices = open_window(lambda _shelf, _wish: ScriptedEngine()).window.panels.notices
    notices.show_error(DiskFull(tmp_path / "not" / "there" / "house.png"))
    notices.act.click()
    notices.show_error(ListMissing("animal"))
    notices.act.click()
    notices.show_error(FileUnreadable(tmp_path / "gone.png", "it was taken away meanwhile"))
    notices.act.click()
    assert browser.shown[0] == tmp_path
    assert browser.shown[1].name == "wildcards"
    assert browser.shown[1].is_dir()
    assert browser.shown[2] == tmp_path


def test_the_button_opens_the_page_of_the_models(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(lambda _shelf, _wish: ScriptedEngine()).window
    window.panels.notices.show_error(CheckpointMissing("dragon", ()))
    window.panels.notices.act.click()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(QDialog)))


def test_where_the_folder_of_lists_cannot_be_made_it_is_said(open_window: OpenWindow, browser: FileBrowser) -> None:
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    folder, notices = program._stores.paths.wildcards, program.window.panels.notices  # noqa: SLF001
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    notices.show_error(ListMissing("animal"))
    notices.act.click()
    assert str(folder) in notices.label.text()
    assert browser.shown == []
