"""An index is looked at without being changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from wurst_desktop.core.errors import WrittenByNewer
from wurst_desktop.library.health import look_at_index, refuse_newer
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


@pytest.mark.parametrize("name", ["history.db", "queue.db"])
def test_what_a_newer_program_keeps_is_refused_and_left_alone(tmp_path: Path, name: str) -> None:
    database = tmp_path / "history.db"
    with HistoryOnDisk(database, tmp_path / "thumbs.db", tmp_path / "bin", tmp_path / "pictures") as history:
        history.adopt()
        assert history.jobs.jobs() == []
    refuse_newer(database)
    with closing(sqlite3.connect(tmp_path / name)) as connection:
        connection.execute("PRAGMA user_version=99")
    before = (tmp_path / name).read_bytes()
    with pytest.raises(WrittenByNewer):
        refuse_newer(database)
    assert (tmp_path / name).read_bytes() == before
    assert bool(look_at_index(database).way_out) is (name == "history.db")
