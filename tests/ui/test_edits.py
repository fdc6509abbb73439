"""Changes of the history are taken back, the latest first."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import HistoryInMemory
from tests.library.homes import Clock, Home
from tests.ui.pictures import keep_picture
from wurst_desktop.core.errors import FolderRefused
from wurst_desktop.core.marks import Marks
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.reversible import Reversible


@pytest.fixture
def edits(history: HistoryOnDisk, clerk: Clerk) -> Edits:
    return Edits(history, clerk)


def marks(history: HistoryOnDisk) -> list[Marks]:
    return [record.marks for record in history.records(history.ids())]


def test_marks_and_deletions_are_taken_back_in_turn(qtbot: QtBot, history: HistoryOnDisk, edits: Edits) -> None:
    one, two = keep_picture(history, "a fox", 1).id, keep_picture(history, "an owl", 2).id
    names: list[str] = []
    edits.undoable.connect(names.append)
    with qtbot.waitSignal(edits.marked):
        edits.mark([one], lambda old: replace(old, rating=2), "rating")
    with qtbot.waitSignal(edits.marked) as told:
        edits.mark([one, two, 99], lambda old: replace(old, rating=2, tags=("x",)), "tags")
    assert told.args[0] == [one, two]
    with qtbot.waitSignal(edits.gone):
        edits.delete([two])
    assert history.ids() == [one]
    with qtbot.waitSignal(edits.returned):
        edits.undo()
    assert marks(history) == [Marks(rating=2, tags=("x",))] * 2
    with qtbot.waitSignal(edits.unmarked):
        edits.undo()
    assert marks(history) == [Marks(), Marks(rating=2)]
    with qtbot.waitSignal(edits.unmarked):
        edits.undo()
    assert marks(history) == [Marks(), Marks()]
    assert names == ["rating", "tags", "delete", "tags", "rating", ""]
    assert edits.done == []
    edits.undo()


def test_a_change_that_changes_nothing_is_not_to_be_undone(qtbot: QtBot, history: HistoryOnDisk, edits: Edits) -> None:
    one, two = keep_picture(history, "a fox", 1).id, keep_picture(history, "an owl", 2).id
    with qtbot.waitSignal(edits.marked):
        edits.mark([one], lambda old: replace(old, rating=4), "rating")
    with qtbot.waitSignal(edits.marked) as told:
        edits.mark([one, two], lambda old: replace(old, rating=4), "rating")
    assert told.args[0] == [two]
    with qtbot.waitSignal(edits.unmarked):
        edits.undo()
    assert marks(history) == [Marks(), Marks(rating=4)]


class Stubborn(HistoryInMemory):
    """Brings nothing back while it is locked, and takes nothing in unless it is open."""

    is_locked = True
    is_open = True

    def delete(self, ids: Sequence[int]) -> None:
        if not self.is_open:
            raise FolderRefused(Path("bin"), "full")
        super().delete(ids)

    def restore(self, ids: Sequence[int]) -> None:
        if self.is_locked:
            raise FolderRefused(Path("pictures"), "locked")
        super().restore(ids)


def test_what_could_not_be_taken_back_can_be_tried_again(qtbot: QtBot, clerk: Clerk) -> None:
    history = Stubborn()
    record = keep_picture(history, "a fox")
    edits = Edits(history, clerk)
    with qtbot.waitSignal(edits.gone):
        edits.delete([record.id])
    with qtbot.waitSignal(clerk.refused):
        edits.undo()
    history.is_locked = False
    with qtbot.waitSignal(edits.returned):
        edits.undo()
    assert list(history.ids()) == [record.id]


def test_what_was_taken_back_can_be_done_again(qtbot: QtBot, history: HistoryOnDisk, edits: Edits) -> None:
    one, two = keep_picture(history, "a fox", 1).id, keep_picture(history, "an owl", 2).id
    names: list[str] = []
    edits.redoable.connect(names.append)
    with qtbot.waitSignal(edits.marked):
        edits.mark([one, two], lambda old: replace(old, rating=old.rating + 1), "rating")
    with qtbot.waitSignal(edits.gone):
        edits.delete([two])
    for done in (edits.returned, edits.unmarked):
        with qtbot.waitSignal(done):
            edits.undo()
    assert marks(history) == [Marks(), Marks()]
    with qtbot.waitSignal(edits.marked) as told:
        edits.redo()
    assert sorted(told.args[0]) == [one, two]
    assert marks(history) == [Marks(rating=1)] * 2
    with qtbot.waitSignal(edits.gone):
        edits.redo()
    assert history.ids() == [one]
    edits.redo()
    assert names == ["delete", "rating", "delete", ""]


def test_a_new_change_ends_what_could_be_done_again(qtbot: QtBot, history: HistoryOnDisk, edits: Edits) -> None:
    one = keep_picture(history, "a fox", 1).id
    for _ in range(2):
        with qtbot.waitSignal(edits.marked):
            edits.mark([one], lambda old: replace(old, rating=old.rating + 1), "rating")
    with qtbot.waitSignal(edits.unmarked):
        edits.undo()
    with qtbot.waitSignal(edits.marked):
        edits.mark([one], lambda old: replace(old, rating=5), "rating")
    edits.redo()
    assert marks(history) == [Marks(rating=5)]


def test_what_is_restored_can_be_deleted_again(qtbot: QtBot, history: HistoryOnDisk, edits: Edits) -> None:
    one, two = keep_picture(history, "a fox", 1).id, keep_picture(history, "an owl", 2).id
    history.delete([one])
    with qtbot.waitSignal(edits.undoable) as named, qtbot.waitSignal(edits.returned) as told:
        edits.restore([one])
    assert (named.args, told.args) == (["restore"], [[one]])
    assert sorted(history.ids()) == [one, two]
    with qtbot.waitSignal(edits.gone):
        edits.undo()
    assert history.ids() == [two]
    with qtbot.waitSignal(edits.returned):
        edits.redo()
    assert sorted(history.ids()) == [one, two]


def test_an_emptied_bin_is_not_offered_back(qtbot: QtBot, history: HistoryOnDisk, edits: Edits) -> None:
    one, two = keep_picture(history, "a fox", 1).id, keep_picture(history, "an owl", 2).id
    with qtbot.waitSignal(edits.marked):
        edits.mark([one], lambda old: replace(old, rating=1), "rating")
    with qtbot.waitSignal(edits.gone):
        edits.delete([two])
    with qtbot.waitSignal(edits.undoable) as told:
        edits.forget_deletions()
    assert told.args == ["rating"]


def favoured(wanted: bool) -> Callable[[Marks], Marks]:
    return lambda old: replace(old, is_favourite=wanted)


def test_of_two_equal_changes_the_latest_is_taken_back(qtbot: QtBot, history: HistoryOnDisk, edits: Edits) -> None:
    one = keep_picture(history, "a fox").id
    for wanted in (True, False, True):
        with qtbot.waitSignal(edits.marked):
            edits.mark([one], favoured(wanted), "favourite")
    for there in (False, True, False):
        with qtbot.waitSignal(edits.unmarked):
            edits.undo()
        assert marks(history) == [Marks(is_favourite=there)]


def at_once(name: str) -> Reversible:
    """Something that is taken back and done again while it is asked for."""
    return Reversible(name, lambda then, _failed: then(), lambda then, _failed: then())


def settled(qtbot: QtBot, clerk: Clerk) -> None:
    """All that was asked so far is answered."""
    answered: list[None] = []
    clerk.ask(lambda: None, answered.append)
    qtbot.waitUntil(lambda: bool(answered))


def test_changes_keep_their_order_however_long_each_takes_to_go_back(
    qtbot: QtBot, history: HistoryOnDisk, edits: Edits, clerk: Clerk
) -> None:
    one = keep_picture(history, "a fox").id
    edits.remember(at_once("prompt"))
    with qtbot.waitSignal(edits.gone):
        edits.delete([one])
    edits.go_to(0)
    assert edits.undone == ["prompt", "delete"]
    settled(qtbot, clerk)
    assert edits.undone == ["prompt", "delete"]
    edits.go_to(2)
    # What is under way counts as done.
    edits.go_to(2)
    assert (edits.done, edits.undone) == (["prompt", "delete"], [])
    settled(qtbot, clerk)
    assert (edits.done, edits.undone) == (["prompt", "delete"], [])
    assert list(history.ids()) == []


def test_what_is_done_while_a_change_goes_back_leaves_nothing_to_do_again(
    qtbot: QtBot, history: HistoryOnDisk, edits: Edits, clerk: Clerk
) -> None:
    one = keep_picture(history, "a fox").id
    with qtbot.waitSignal(edits.gone):
        edits.delete([one])
    edits.undo()
    edits.remember(at_once("prompt"))
    settled(qtbot, clerk)
    assert (edits.done, edits.undone) == (["prompt"], [])


def test_what_could_not_go_back_meanwhile_is_done_in_its_place(qtbot: QtBot, clerk: Clerk) -> None:
    history = Stubborn()
    edits = Edits(history, clerk)
    edits.remember(at_once("size"))
    with qtbot.waitSignal(edits.gone):
        edits.delete([keep_picture(history, "a fox").id])
    with qtbot.waitSignal(clerk.refused):
        edits.undo()
        edits.remember(at_once("prompt"))
    assert (edits.done, edits.undone) == (["size", "delete", "prompt"], [])
    history.is_locked = False
    for _ in range(2):
        edits.undo()
    settled(qtbot, clerk)
    history.is_open = False
    edits.redo()
    with qtbot.waitSignal(clerk.refused):
        edits.remember(at_once("style"))
    assert (edits.done, edits.undone) == (["size", "style"], [])


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home", Clock(), tmp_path / "system-bin")


def test_of_a_deletion_that_breaks_off_what_went_is_told_and_comes_back(qtbot: QtBot, home: Home, clerk: Clerk) -> None:
    with home.open() as history:
        edits = Edits(history, clerk)
        one = keep_picture(history, "a fox", 1)
        home.clock.moment = home.clock.moment.replace(month=5)
        two = keep_picture(history, "an owl", 2)
        home.bin.mkdir(parents=True)
        in_the_way = home.bin / two.path.parent.name
        in_the_way.write_bytes(b"a file where the folder should be")
        with qtbot.waitSignal(clerk.refused), qtbot.waitSignal(edits.gone) as told:
            edits.delete([one.id, two.id])
        assert told.args[0] == [one.id]
        assert (list(history.ids()), edits.done) == ([two.id], ["delete"])
        with qtbot.waitSignal(edits.returned) as told:
            edits.undo()
        assert told.args == [[one.id]]
        # What it was offered as, once more.
        with qtbot.waitSignal(edits.gone) as told:
            edits.redo()
        assert told.args[0] == [one.id]
        settled(qtbot, clerk)


def test_of_a_restoration_that_breaks_off_what_is_back_is_told(qtbot: QtBot, home: Home, clerk: Clerk) -> None:
    with home.open() as history:
        edits = Edits(history, clerk)
        one = keep_picture(history, "a fox", 1)
        home.clock.moment = home.clock.moment.replace(month=5)
        two = keep_picture(history, "an owl", 2)
        with qtbot.waitSignal(edits.gone):
            edits.delete([one.id, two.id])
        in_the_way = two.path.parent
        in_the_way.rmdir()
        in_the_way.write_bytes(b"a file where the folder should be")
        with qtbot.waitSignal(clerk.refused), qtbot.waitSignal(edits.returned) as told:
            edits.undo()
        assert told.args == [[one.id]]
        # It isn't taken back as a whole, so it can be tried again.
        assert (edits.done, edits.undone) == (["delete"], [])
        history.delete([one.id])
        with qtbot.waitSignal(clerk.refused), qtbot.waitSignal(edits.returned) as told:
            edits.restore([one.id, two.id])
        assert told.args == [[one.id]]
        assert edits.done == ["delete", "restore"]
        in_the_way.unlink()
        with qtbot.waitSignal(edits.returned):
            edits.go_to(0)
        assert sorted(history.ids()) == [one.id, two.id]
        settled(qtbot, clerk)
