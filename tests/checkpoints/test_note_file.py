"""What the program notes in the models folder is never thrown away for a file that can't be read."""

from pathlib import Path

import pytest

from wurst_desktop.checkpoints.links import Links
from wurst_desktop.checkpoints.note_file import NoteFile
from wurst_desktop.core.errors import FolderRefused


def test_a_note_is_changed_from_what_stands_there(tmp_path: Path) -> None:
    note = NoteFile(tmp_path / "new" / "note.json", list[str])
    assert note.read() is None
    note.change(lambda found: [*(found or ()), "fox"])
    note.change(lambda found: [*(found or ()), "owl"])
    assert note.read() == ["fox", "owl"]


def test_a_damaged_note_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "note.json"
    for number in range(2):
        file.write_text(f"no note {number}")
        NoteFile(file, list[str]).change(lambda found: [*(found or ()), "fox"])
        assert NoteFile(file, list[str]).read() == ["fox"]
    assert sorted(each.read_text() for each in tmp_path.glob("*.damaged")) == ["no note 0", "no note 1"]


def test_a_note_that_cannot_be_read_now_is_not_taken_for_none(tmp_path: Path) -> None:
    file = tmp_path / "linked.json"
    file.symlink_to(file)
    links = Links(file)
    assert links.folders() == []
    for change in (links.add, links.take_off):
        with pytest.raises(FolderRefused):
            change([tmp_path])
    assert [each.name for each in tmp_path.iterdir()] == ["linked.json"]
    assert file.is_symlink()
