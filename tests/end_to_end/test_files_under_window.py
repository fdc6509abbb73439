"""Other programs move, rename, change and remove files while the window is open: nothing is lost, nothing doubled."""

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.ui.pictures import keep_composition, keep_picture
from wurst_desktop.app import Program
from wurst_desktop.core.record import Record
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.gallery.panel import GalleryPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
COUNT = 6


@pytest.fixture
def records(qtbot: QtBot, program: Program) -> list[Record]:
    kept = [keep_picture(program.history, "a fox", number) for number in range(COUNT)]
    program.begin()
    qtbot.waitUntil(lambda: len(gallery(program).ids) == COUNT and kept[0].path.parent in watched(program))
    return kept


def gallery(program: Program) -> GalleryPanel:
    return program.window.panels.gallery


def watched(program: Program) -> frozenset[Path]:
    return program._wiring.library._watch.folders  # noqa: SLF001 - what is watched can't be seen


def places(program: Program) -> dict[int, Path]:
    return {record.id: record.path for record in program.history.records(program.history.ids())}


def is_shown_as_lost(program: Program, record: Record) -> bool:
    return gallery(program)._thumbnails.is_missing(record.id)  # noqa: SLF001 - painted from this


def test_a_renamed_and_a_moved_file_keep_their_entries(qtbot: QtBot, program: Program, records: list[Record]) -> None:
    renamed = records[0].path.rename(records[0].path.with_name("my best fox.png"))
    album = records[0].path.parents[1] / "album" / "2026"
    album.mkdir(parents=True)
    moved = Path(shutil.move(records[1].path, album / "x.png"))
    qtbot.waitUntil(lambda: places(program)[records[0].id] == renamed and places(program)[records[1].id] == moved)
    assert len(program.history.ids()) == COUNT
    qtbot.waitUntil(lambda: {album.parent, album} <= watched(program))
    back = moved.rename(album.parent / "y.png")
    qtbot.waitUntil(lambda: places(program)[records[1].id] == back)
    assert program.history.verify().is_sound


def test_a_removed_file_is_shown_as_lost_and_found_again(
    qtbot: QtBot, program: Program, records: list[Record], tmp_path: Path
) -> None:
    panel = gallery(program)
    with qtbot.waitSignal(panel.chosen):
        panel.choose(records[2].id)
    away = Path(shutil.move(records[2].path, tmp_path / "away.png"))
    qtbot.waitUntil(lambda: is_shown_as_lost(program, records[2]))
    qtbot.waitUntil(lambda: "isn't where it was" in program.window.panels.details.note.text())
    assert len(panel.ids) == COUNT
    shutil.copy(away, records[2].path.with_name("back.png"))
    qtbot.waitUntil(lambda: places(program)[records[2].id].name == "back.png")
    qtbot.waitUntil(lambda: not is_shown_as_lost(program, records[2]))
    qtbot.waitUntil(lambda: not program.window.panels.details.note.isVisible())
    assert len(program.history.ids()) == COUNT


def test_a_damaged_file_is_shown_as_such_and_said_when_checked(
    qtbot: QtBot, program: Program, records: list[Record]
) -> None:
    whole = records[3].path.read_bytes()
    torn = records[3].path.with_suffix(".part")
    torn.write_bytes(whole[: len(whole) // 2])
    os.replace(torn, records[3].path)  # noqa: PTH105 - as editors save
    qtbot.waitUntil(lambda: is_shown_as_lost(program, records[3]))
    program.window.commands.verify.trigger()
    notice = program.window.panels.notices.label
    qtbot.waitUntil(lambda: f"1 file can't be read ({records[3].path.name})" in notice.text())
    torn.write_bytes(whole)
    os.replace(torn, records[3].path)  # noqa: PTH105
    qtbot.waitUntil(lambda: not is_shown_as_lost(program, records[3]))


def test_a_foreign_picture_is_taken_in_and_followed_by_its_contents(
    qtbot: QtBot, program: Program, records: list[Record]
) -> None:
    folder = records[0].path.parent
    foreign = folder / "from a camera.jpg"
    Image.new("RGB", (64, 48), "teal").save(foreign)
    qtbot.waitUntil(lambda: len(gallery(program).ids) == COUNT + 1)
    (found,) = program.history.ids("camera")
    other = foreign.rename(folder / "holiday.jpg")
    qtbot.waitUntil(lambda: places(program)[found] == other)
    assert len(program.history.ids()) == COUNT + 1


def test_a_renamed_folder_takes_its_pictures_along(qtbot: QtBot, program: Program, records: list[Record]) -> None:
    old = records[0].path.parent
    new = old.rename(old.with_name("favourites of 2026"))
    qtbot.waitUntil(lambda: {path.parent for path in places(program).values()} == {new})
    assert len(gallery(program).ids) == COUNT
    qtbot.waitUntil(lambda: new in watched(program))


def test_what_only_claims_to_be_a_picture_is_told_of(qtbot: QtBot, program: Program, records: list[Record]) -> None:
    (records[0].path.parent / "lies.png").write_text("I am a picture")
    notice = program.window.panels.notices.label
    qtbot.waitUntil(lambda: "lies.png isn't a picture" in notice.text())
    assert len(program.history.ids()) == COUNT


def test_what_another_process_keeps_and_finishes_is_shown(
    qtbot: QtBot, program: Program, records: list[Record], own_home: Path
) -> None:
    panel, paths = gallery(program), find_paths(own_home)
    with HistoryOnDisk(paths.database, paths.thumbnails, paths.bin, paths.pictures) as other:
        owl = keep_picture(other, "an owl", 99)
        qtbot.waitUntil(lambda: panel.ids[0] == owl.id)
        cat = keep_composition(other, "a cat", 98)
        qtbot.waitUntil(lambda: panel.ids[0] == cat.id)
        with qtbot.waitSignal(panel.chosen):
            panel.choose(cat.id)
        with qtbot.waitSignal(panel.chosen, check_params_cb=lambda record: record is not None and record.is_decoded):
            keep_picture(other, "a cat", 98, finishes=cat.id)
        assert list(panel.ids[:2]) == [cat.id, owl.id]
        assert panel.selected_ids() == [cat.id]
    assert len(panel.ids) == COUNT + 2
