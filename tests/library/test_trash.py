"""What is deleted can be brought back, until the bin is emptied."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.library.homes import Home, compose, favour, keep, request
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import FolderRefused, RecordMissing
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.places import Places
from wurst_desktop.library.trash import Trash


def test_delete_and_restore_bring_back_everything(home: Home, history: HistoryOnDisk) -> None:
    record = keep(history, request())
    favour(history, [record.id])
    before, thumbnail = record.path.read_bytes(), history.thumbnail(record.id)
    history.delete([record.id])

    assert history.ids() == history.ids("fox") == []
    assert history.records([record.id]) == []
    assert home.files() == []
    history.restore([record.id])
    (back,) = history.records(history.ids("fox"))
    assert (back.id, back.path, back.created, back.is_favourite) == (record.id, record.path, record.created, True)
    assert back.path.read_bytes() == before
    assert history.thumbnail(record.id) == thumbnail


def test_the_bin_can_be_looked_through(history: HistoryOnDisk) -> None:
    fox, owl, hare = (keep(history, request(f"a {name}")) for name in ("fox", "owl", "hare"))
    favour(history, [fox.id])
    history.delete([owl.id])
    history.delete([fox.id])
    assert history.ids("deleted") == [fox.id, owl.id]
    assert history.listing("deleted").days is None
    assert history.ids("deleted fav") == history.ids("fox deleted") == history.ids("deleted -owl") == [fox.id]
    assert history.ids("-deleted") == history.ids() == [hare.id]
    (shown,) = history.entries([fox.id])
    assert shown.deleted is not None
    assert shown.path.read_bytes()
    assert shown.path != fox.path
    assert history.thumbnail(fox.id) is not None
    assert [record.id for record in history.family(hare.id)] == [hare.id]
    history.restore([fox.id])
    assert history.ids("deleted") == [owl.id]
    assert history.entries([fox.id]) == history.records([fox.id])


def test_the_bin_survives_a_new_start(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        history.delete([record.id])
    with home.open() as history:
        history.adopt()
        assert history.ids() == []
        assert [entry.id for entry in history.deleted()] == [record.id]
        history.restore([record.id])
        assert history.records(history.ids()) == [record]


def test_many_go_and_come_at_once_and_twice_is_no_harm(history: HistoryOnDisk) -> None:
    ids = [keep(history, request(seed=seed)).id for seed in range(4)] + [compose(history, request()).id]
    history.delete(ids[1:])
    history.delete(ids[2:])

    assert history.ids() == ids[:1]
    history.restore(ids)
    history.restore(ids)
    assert history.ids() == ids[::-1]
    assert history.verify().is_sound


def test_a_taken_place_is_left_to_its_picture(home: Home) -> None:
    with home.open(pattern="{words}") as history:
        first = keep(history, request(seed=1))
        history.delete([first.id])
        second = keep(history, request(seed=2))
        assert second.path == first.path
        history.restore([first.id])
        assert {record.path.name for record in history.records(history.ids())} == {"a-red-fox.png", "a-red-fox (2).png"}
        assert [record.request for record in history.records([first.id, second.id])] == [
            request(seed=1),
            request(seed=2),
        ]


@pytest.mark.parametrize("is_binned", [True, False])
def test_a_place_is_left_to_the_entry_whose_file_is_away(home: Home, is_binned: bool) -> None:
    with home.open(pattern="{words}") as history:
        first = keep(history, request(seed=1))
        if not is_binned:
            first.path.unlink()
        history.delete([first.id])
        second = keep(history, request(seed=2))
        assert second.path == first.path
        second.path.unlink()
        history.restore([first.id])
        restored, other = history.records([first.id, second.id])
        assert restored.path.name == "a-red-fox (2).png"
        assert restored.path.exists() is is_binned
        assert other == second


def test_what_comes_back_without_a_file_takes_nobody_elses(home: Home) -> None:
    with home.open(pattern="{words}") as history:
        first = keep(history, request(seed=1))
        first.path.unlink()
        history.delete([first.id])
        second = keep(history, request(seed=2))
        second.path.with_name("a-red-fox (2).png").write_bytes(second.path.read_bytes())
        history.restore([first.id])
        assert history.records([first.id])[0].path.name == "a-red-fox (3).png"


def test_an_entry_without_a_file_can_be_deleted_and_restored(history: HistoryOnDisk) -> None:
    record = keep(history, request())
    record.path.unlink()
    history.delete([record.id])
    assert history.ids() == []
    history.restore([record.id])
    assert history.records(history.ids()) == [record]


def test_what_was_moved_before_a_refusal_stays_deleted(home: Home, history: HistoryOnDisk) -> None:
    first = keep(history, request(seed=1))
    home.clock.moment = home.clock.moment.replace(month=5)
    second = keep(history, request(seed=2))
    home.bin.mkdir(parents=True)
    (home.bin / second.path.parent.name).write_bytes(b"a file where the folder should be")
    with pytest.raises(FolderRefused):
        history.delete([first.id, second.id])

    assert history.ids() == [second.id]
    assert [entry.id for entry in history.deleted()] == [first.id]
    assert history.verify().is_sound


def test_an_unknown_entry_stops_a_deletion_before_it_begins(history: HistoryOnDisk) -> None:
    record = keep(history, request())
    with pytest.raises(RecordMissing):
        history.delete([record.id, 99])

    assert history.ids() == [record.id]


def test_the_bin_is_emptied_only_on_demand_and_only_of_old_entries(home: Home, history: HistoryOnDisk) -> None:
    old, new = keep(history, request(seed=1)), keep(history, request(seed=2))
    history.delete([old.id])
    between = home.clock()
    history.delete([new.id])

    assert history.empty_bin(between) == 1
    assert [path.name for path in home.discarded.iterdir()] == [old.path.name]
    assert [entry.id for entry in history.deleted()] == [new.id]
    with pytest.raises(RecordMissing):
        history.restore([old.id])
    history.restore([new.id])
    assert history.ids() == [new.id]


def test_emptying_tells_how_far_it_is_and_stops_between_two_files(home: Home, history: HistoryOnDisk) -> None:
    ids = [keep(history, request(seed=seed)).id for seed in (1, 2, 3)]
    history.delete(ids)
    token, told = CancelToken(), list[tuple[int, int]]()

    def note(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            token.cancel()

    assert history.empty_bin(home.clock(), note, token) == 1
    assert told == [(0, 3), (1, 3)]
    assert len(history.deleted()) == 2
    assert len([*home.discarded.iterdir()]) == 1


def test_ids_are_never_given_twice(home: Home, history: HistoryOnDisk) -> None:
    old = keep(history, request())
    history.delete([old.id])
    history.empty_bin(home.clock())

    assert keep(history, request()).id > old.id


class _Keeping:
    """Asks, each time that it is taken, whether another process could write to the index."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self.taken = 0

    def __enter__(self) -> None:
        self.taken += 1
        with closing(sqlite3.connect(self._database, timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")

    def __exit__(self, *error: object) -> None:
        pass


def test_others_may_write_between_two_files(home: Home, history: HistoryOnDisk) -> None:
    ids = [keep(history, request(seed=seed)).id for seed in range(3)]
    catalog, keeping = Catalog(home.database, Places(home.database.parent), FullText()), _Keeping(home.database)
    trash = Trash(catalog, home.bin, keeping)
    trash.delete(ids, home.clock())
    trash.restore(ids)
    assert keeping.taken == 6
    assert trash.empty(home.clock(), lambda _done, _total: None, CancelToken()) == 0
    catalog.database.close()
    assert sorted(history.ids()) == ids
