"""Databases grow with the program, and refuse what they don't know."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from wurst_desktop.core.errors import DiskFull, FolderRefused, WrittenByNewer
from wurst_desktop.library.database import Database

FIRST = ("CREATE TABLE things (name TEXT)",)
SECOND = ("ALTER TABLE things ADD COLUMN size INTEGER", "UPDATE things SET size = 5")


def names(database: Database) -> list[str]:
    return [row[0] for row in database.rows("SELECT name FROM things ORDER BY rowid")]


def add(database: Database, name: str) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO things (name) VALUES (?)", (name,))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "things.db"


def test_it_is_made_when_first_asked(path: Path) -> None:
    database = Database(path, [FIRST])
    assert not path.parent.exists()
    assert names(database) == []
    assert database.rows("PRAGMA journal_mode") == [("wal",)]
    assert database.rows("PRAGMA synchronous") == [(2,)]
    assert database.rows("PRAGMA fullfsync") == [(1,)]
    assert database.rows("PRAGMA foreign_keys") == [(1,)]
    assert database.rows("PRAGMA user_version") == [(1,)]
    database.close()


def test_it_grows_with_a_backup_beside(path: Path) -> None:
    old = Database(path, [FIRST])
    add(old, "fox")
    old.close()
    new = Database(path, [FIRST, SECOND])
    assert new.rows("SELECT name, size FROM things") == [("fox", 5)]
    assert new.rows("PRAGMA user_version") == [(2,)]
    new.close()
    with closing(sqlite3.connect(path.with_name("things.db.version-1"))) as backup:
        assert backup.execute("SELECT * FROM things").fetchall() == [("fox",)]
        assert backup.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_step_that_fails_leaves_all_as_it_was(path: Path) -> None:
    old = Database(path, [FIRST])
    add(old, "fox")
    old.close()
    broken = Database(path, [FIRST, (*SECOND, "UPDATE nowhere SET size = 1")])
    with pytest.raises(sqlite3.OperationalError):
        names(broken)
    broken.close()
    again = Database(path, [FIRST])
    assert again.rows("SELECT * FROM things") == [("fox",)]
    again.close()


def test_a_newer_file_is_refused_and_left_alone(path: Path) -> None:
    newer = Database(path, [FIRST, SECOND])
    add(newer, "fox")
    newer.close()
    older = Database(path, [FIRST])
    with pytest.raises(WrittenByNewer):
        names(older)
    older.close()
    newer = Database(path, [FIRST, SECOND])
    assert names(newer) == ["fox"]
    newer.close()


def test_a_damaged_file_is_put_aside(path: Path) -> None:
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(b"no database " * 1000)
        database = Database(path, [FIRST])
        assert names(database) == []
        assert database.replaced == path.with_name(f"things.db.damaged-{number}")
        database.close()


def test_an_error_takes_everything_back(path: Path) -> None:
    database = Database(path, [FIRST])

    def fail() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO things VALUES ('fox')")
            add(database, "a part of the same transaction")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert names(database) == []
    add(database, "owl")
    assert names(database) == ["owl"]
    database.close()


def test_each_thread_has_a_connection_and_those_of_ended_threads_are_closed(path: Path) -> None:
    database = Database(path, [FIRST])
    for number in range(5):
        thread = threading.Thread(target=add, args=(database, str(number)))
        thread.start()
        thread.join()
    assert names(database) == ["0", "1", "2", "3", "4"]
    assert len(database._connections) == 1  # noqa: SLF001 - what is held can't be seen from outside
    database.close()
    assert not path.with_name("things.db-wal").exists()


def test_it_may_be_used_again_after_closing(path: Path) -> None:
    database = Database(path, [FIRST])
    add(database, "fox")
    database.close()
    assert names(database) == ["fox"]
    database.close()


def test_writers_take_turns(path: Path) -> None:
    database, other = Database(path, [FIRST]), Database(path, [FIRST])
    begun, threads = threading.Barrier(3), []
    for each in (database, other, database):

        def write(each: Database = each) -> None:
            begun.wait()
            for _ in range(10):
                add(each, "fox")

        threads.append(threading.Thread(target=write))
        threads[-1].start()
    for thread in threads:
        thread.join()
    assert len(names(database)) == 30
    database.close()
    other.close()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    database = Database(tmp_path / "file" / "things.db", [FIRST])
    with pytest.raises(FolderRefused):
        names(database)


def test_a_full_database_is_a_full_disk(path: Path) -> None:
    database = Database(path, [FIRST])
    names(database)
    database.rows("PRAGMA max_page_count = 3")
    with pytest.raises(DiskFull):
        add(database, "x" * 100_000)
    assert names(database) == []
    database.close()


def test_a_mistake_of_ours_stays_one(path: Path) -> None:
    database = Database(path, [FIRST])
    with pytest.raises(sqlite3.OperationalError):
        database.rows("SELECT * FROM nowhere")
    database.close()
