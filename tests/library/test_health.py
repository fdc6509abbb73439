"""An index is looked at without being changed."""

from pathlib import Path

from wurst_desktop.library.health import look_at_index
from wurst_desktop.library.history import HistoryOnDisk


def test_a_sound_index_is_counted(tmp_path: Path) -> None:
    database = tmp_path / "history.db"
    assert look_at_index(database).found == "none yet"
    with HistoryOnDisk(database, tmp_path / "thumbs.db", tmp_path / "bin", tmp_path / "pictures") as history:
        history.adopt()
    before = database.read_bytes()
    assert look_at_index(database).found == "0 pictures, sound"
    assert database.read_bytes() == before


def test_a_damaged_index_is_told_of(tmp_path: Path) -> None:
    database = tmp_path / "history.db"
    database.write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    finding = look_at_index(database)
    assert "can't be read" in finding.found
    assert finding.way_out
