"""Whatever a crash, a copy or another program left, the next look brings index and files together."""

import shutil
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.library.broken_pages import break_a_page
from tests.library.homes import Home, compose, favour, keep, mark, request
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import DatabaseDamaged, FolderRefused
from wurst_desktop.core.folder_news import Damaged, FolderNews, Missing
from wurst_desktop.library.adoption import Added, Binned, Completed, Forgotten, Moved, Removed, Reread
from wurst_desktop.library.history import HistoryOnDisk


def lose_index(home: Home) -> None:
    for path in home.database.parent.glob("history.db*"):
        path.unlink()


def test_a_lost_index_is_made_anew_from_the_pictures(home: Home) -> None:
    with home.open() as history:
        kept = [keep(history, request(f"fox {seed}", seed)) for seed in range(3)] + [compose(history, request("owl"))]
    lose_index(home)
    with home.open() as history:
        assert len(history.adopt()) == 4
        found = history.records(history.ids())
        assert [(record.path, record.created, record.request, record.environment) for record in found] == [
            (record.path, record.created, record.request, record.environment) for record in reversed(kept)
        ]
        assert [record.is_decoded for record in found] == [False, True, True, True]
        assert history.ids("fox 1") == [found[2].id]
        assert history.adopt() == []
        assert history.verify().is_sound


def test_a_damaged_index_is_put_aside_and_made_anew(home: Home) -> None:
    with home.open() as history:
        kept = keep(history, request())
    home.database.write_bytes(b"this is no database" * 1000)
    with home.open() as history:
        assert history.ids() == []
        assert history.replaced_index is not None
        assert history.replaced_index.read_bytes().startswith(b"this is no database")
        history.adopt()
        assert [record.path for record in history.records(history.ids())] == [kept.path]


def test_an_index_with_a_broken_page_is_made_anew_at_the_next_start(home: Home) -> None:
    with home.open() as history:
        kept = [keep(history, request(f"fox {'x' * 1500}", seed)) for seed in range(12)]
        favour(history, [kept[5].id])
    break_a_page(home.database, "pictures")
    with home.open() as history:
        assert len(history.ids()) == 12
        with pytest.raises(DatabaseDamaged):
            history.adopt()
    with home.open() as history:
        history.adopt()
        assert history.replaced_index is not None
        found = history.records(history.ids())
        assert [record.path for record in found] == [record.path for record in reversed(kept)]
        assert [record.request for record in found if record.is_favourite] == [kept[5].request]
    with home.open() as history:
        assert len(history.ids()) == 12
        assert history.replaced_index is None


def test_rebuild_makes_a_damaged_index_anew_at_once(home: Home) -> None:
    with home.open() as history:
        kept = [keep(history, request(f"fox {'x' * 1500}", seed)) for seed in range(12)]
        favour(history, [kept[5].id])
    break_a_page(home.database, "pictures")
    with home.open() as history:
        history.rebuild()
        assert history.replaced_index is not None
        assert [record.path for record in history.records(history.ids())] == [each.path for each in reversed(kept)]
        assert len(history.ids("fav")) == 1
    with home.open() as history:
        assert history.replaced_index is None
        assert len(history.ids()) == 12


def test_a_damaged_index_stays_in_place_while_another_program_has_it_open(home: Home) -> None:
    with home.open() as history:
        for seed in range(12):
            keep(history, request(f"fox {'x' * 1500}", seed))
    break_a_page(home.database, "pictures")
    with home.open() as window:
        window.ids()
        with home.open() as history, pytest.raises(FolderRefused):
            history.rebuild()
        with home.open() as history:
            assert history.ids() == window.ids()
            assert history.replaced_index is None
    with home.open() as history:
        assert len(history.adopt()) == 12
        assert history.replaced_index is not None


def test_a_crash_between_file_and_row_loses_nothing(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        history.jobs.jobs()
    lose_index(home)
    with home.open() as history:
        before = keep(history, request("owl"))
        assert history.adopt() == [Added(2)]
        found = history.records([2])[0]
        assert (found.path, found.request) == (record.path, record.request)
        assert history.ids() == [before.id, 2]


def test_a_crash_before_the_row_of_a_finished_picture_makes_no_second_entry(home: Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with home.open() as history:
        unfinished = compose(history, request())
        favour(history, [unfinished.id])
    shutil.copytree(home.root, copy)
    with home.open() as history:
        finished = keep(history, request(), unfinished.id)
    final = copy / finished.path.relative_to(home.root)
    final.parent.mkdir(parents=True)
    shutil.copy2(finished.path, final)
    crashed = Home(copy, home.clock, home.discarded)
    with crashed.open() as history:
        assert history.adopt() == [Completed(unfinished.id)]
        (record,) = history.records(history.ids())
        assert (record.path, record.is_decoded, record.is_favourite) == (final, True, True)
        assert crashed.files() == [final.relative_to(crashed.pictures).as_posix()]
        assert history.adopt() == []


def test_a_composition_left_beside_its_finished_picture_is_cleared(home: Home) -> None:
    with home.open() as history:
        unfinished = compose(history, request())
        left = unfinished.path.read_bytes()
        finished = keep(history, request(), unfinished.id)
        unfinished.path.write_bytes(left)
        assert history.adopt() == [Removed(unfinished.path)]
        assert history.records(history.ids()) == [finished]


def test_both_left_without_an_index_become_one_entry(home: Home) -> None:
    with home.open() as history:
        unfinished = compose(history, request())
        left = unfinished.path.read_bytes()
        keep(history, request(), unfinished.id)
        unfinished.path.write_bytes(left)
    lose_index(home)
    with home.open() as history:
        history.adopt()
        (record,) = history.records(history.ids())
        assert record.is_decoded
        assert len(home.files()) == 1


def test_a_moved_file_is_followed(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        favour(history, [record.id])
        target = home.pictures / "best of" / "fox.png"
        target.parent.mkdir()
        record.path.rename(target)
        assert history.adopt() == [Moved(record.id)]
        (found,) = history.records(history.ids())
        assert (found.id, found.path, found.is_favourite) == (record.id, target, True)


def test_a_copied_file_becomes_an_entry_of_its_own(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        shutil.copy2(record.path, record.path.with_name("copy.png"))
        assert history.adopt() == [Added(2)]
        one, other = history.records(history.ids())
        assert one.request == other.request


def test_a_deleted_file_that_somebody_brought_back_by_hand_is_followed(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        history.delete([record.id])
        (binned,) = history.deleted()
        assert binned.bin_path is not None
        binned.bin_path.rename(record.path)
        assert history.adopt() == [Moved(record.id)]
        assert history.records(history.ids()) == [record]
        assert history.deleted() == []


def test_a_file_that_comes_back_to_the_place_of_its_deleted_entry_is_followed(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        away = record.path.rename(home.root / "away.png")
        history.delete([record.id])
        away.rename(record.path)
        assert history.verify().unlisted == (record.path,)
        assert history.adopt() == [Moved(record.id)]
        assert history.records(history.ids()) == [record]
        assert history.deleted() == []


def test_a_crash_in_the_middle_of_a_deletion_ends_as_a_deletion(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        target = home.bin / record.path.parent.name / record.path.name
        target.parent.mkdir(parents=True)
        record.path.rename(target)
        assert history.adopt() == [Binned(record.id)]
        assert history.ids() == []
        history.restore([record.id])
        assert history.records(history.ids()) == [record]


def test_a_crash_between_the_two_names_of_a_deletion_ends_as_none(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        target = home.bin / record.path.parent.name / record.path.name
        target.parent.mkdir(parents=True)
        target.hardlink_to(record.path)
        assert history.adopt() == [Removed(target)]
        assert history.records(history.ids()) == [record]
        assert history.verify().is_sound


def test_what_is_met_in_the_bin_takes_the_place_of_no_entry_whose_file_is_away(home: Home) -> None:
    with home.open(pattern="{date}/{words}") as history:
        here = keep(history, request(seed=1))
        gone = keep(history, request(seed=2))
        assert gone.path.name == "a-red-fox (2).png"
        gone.path.unlink()
        stray = home.bin / here.path.parent.name / here.path.name
        stray.parent.mkdir(parents=True)
        Image.new("RGB", (30, 20), "green").save(stray)
        assert history.adopt() == [Binned(gone.id + 1)]
        assert history.records([here.id, gone.id]) == [here, gone]


def test_what_is_in_the_bin_of_a_lost_index_can_still_be_restored(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        history.delete([record.id])
    lose_index(home)
    with home.open() as history:
        assert history.adopt() == [Binned(1)]
        assert history.ids() == []
        history.restore([1])
        (found,) = history.records(history.ids())
        assert (found.path, found.request) == (record.path, record.request)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".JPEG", ".webp"])
def test_a_foreign_picture_is_adopted(home: Home, suffix: str) -> None:
    path = home.pictures / "from elsewhere" / f"holiday{suffix}"
    path.parent.mkdir(parents=True)
    Image.new("RGB", (30, 20), "green").save(path)
    with home.open() as history:
        assert history.adopt() == [Added(1)]
        (record,) = history.records(history.ids("holiday"))
        assert (record.request, record.environment, record.width, record.height) == (None, None, 30, 20)
        assert record.created == datetime.fromtimestamp(path.stat().st_mtime, UTC)
        assert history.thumbnail(1) is not None
        assert history.latent(1) is None


def test_the_prompt_of_another_program_is_searchable(home: Home) -> None:
    info = PngInfo()
    info.add_text(
        "parameters", "a steam engine\nNegative prompt: rust\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1"
    )
    home.pictures.mkdir(parents=True)
    Image.new("RGB", (30, 20)).save(home.pictures / "x.png", pnginfo=info)
    with home.open() as history:
        history.adopt()
        assert history.ids("steam") == history.ids("rust") == [1]
        assert history.records([1])[0].request is None


def test_what_cannot_be_read_is_told_and_left_alone(home: Home) -> None:
    home.pictures.mkdir(parents=True)
    for name, data in (("torn.png", b"\x89PNG\r\n\x1a\n"), ("text.jpg", b"text"), ("empty.webp", b"")):
        (home.pictures / name).write_bytes(data)
    (home.pictures / "notes.txt").write_text("not ours")
    (home.pictures / ".hidden.png").write_bytes(b"")
    with home.open() as history:
        changes = history.adopt()
        assert sorted(change.path.name for change in changes if isinstance(change, Damaged)) == [
            "empty.webp",
            "text.jpg",
            "torn.png",
        ]
        assert history.ids() == []
        assert len(home.files()) == 5


def test_a_name_that_is_no_text_does_no_harm(home: Home) -> None:
    home.pictures.mkdir(parents=True)
    Image.new("RGB", (8, 8)).save(home.pictures / "x.png")
    try:
        (home.pictures / "x.png").rename(home.pictures / "x\udcff.png")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes text only")
    with home.open() as history:
        (change,) = history.adopt()
        assert isinstance(change, Damaged)


def test_verify_tells_all_four_kinds_of_trouble(home: Home) -> None:
    with home.open() as history:
        good, gone, torn = (keep(history, request(seed=seed)) for seed in range(3))
        gone.path.unlink()
        data = bytearray(torn.path.read_bytes())
        data[data.index(b"IDAT") + 10] ^= 1
        torn.path.write_bytes(data)
        extra = good.path.with_name("extra.png")
        shutil.copy2(good.path, extra)
        found = history.verify()
        assert found.checked == 3
        assert found.missing == (Missing(gone.id, gone.path),)
        assert [damaged.path for damaged in found.damaged] == [torn.path]
        assert "IDAT" in found.damaged[0].reason
        assert found.unlisted == (extra,)
        assert not found.is_sound
        assert history.ids() == [torn.id, gone.id, good.id]


def test_rebuild_keeps_ids_and_favourites_and_drops_what_is_gone(home: Home) -> None:
    with home.open() as history:
        kept, gone = keep(history, request(seed=1)), keep(history, request(seed=2))
        favour(history, [kept.id])
        gone.path.unlink()
        changes = history.rebuild()
        assert Reread(kept.id) in changes
        assert Forgotten(gone.id) in changes
        (record,) = history.records(history.ids())
        assert (record.id, record.is_favourite, record.request) == (kept.id, True, kept.request)
        assert home.database.with_name("history.db.before-rebuild").exists()
        assert history.thumbnail(kept.id) is not None


def test_rebuild_forgets_nothing_when_the_whole_folder_is_away(home: Home) -> None:
    with home.open() as history:
        kept = keep(history, request())
        home.pictures.rename(home.root / "unplugged")
        with pytest.raises(FolderRefused):
            history.rebuild()
        history.adopt()
        assert history.ids() == [kept.id]


def test_rebuild_forgets_nothing_when_the_folder_is_empty_as_that_of_an_absent_drive(home: Home) -> None:
    with home.open() as history:
        kept = keep(history, request())
        home.pictures.rename(home.root / "unplugged")
        home.pictures.mkdir()
        with pytest.raises(FolderRefused):
            history.rebuild()
        assert history.ids() == [kept.id]


def test_rebuild_keeps_entries_of_an_earlier_folder_that_is_away(home: Home) -> None:
    with home.open() as history:
        away = keep(history, request(seed=1))
    home.pictures.rename(home.root / "unplugged")
    elsewhere = home.root / "elsewhere"
    with HistoryOnDisk(home.database, home.thumbnails, home.bin, elsewhere, now=home.clock) as history:
        keep(history, request(seed=2))
        changes = history.rebuild()
        assert Forgotten(away.id) not in changes
        assert away.id in history.ids()


def test_adoption_stops_when_told_and_goes_on_another_time(home: Home) -> None:
    with home.open() as history:
        keep(history, request())
    lose_index(home)
    token = CancelToken()
    token.cancel()
    with home.open() as history:
        assert history.adopt(token) == []
        assert history.adopt() == [Added(1)]


def test_a_picture_changed_by_another_program_keeps_its_entry(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        before = history.thumbnail(record.id)
        with Image.open(record.path) as image:
            image.transpose(Image.Transpose.FLIP_TOP_BOTTOM).save(record.path)
        history.rebuild()
        assert history.ids() == [record.id]
        assert history.thumbnail(record.id) != before
        assert history.latent(record.id) is None


def test_adoption_and_keeping_at_once_make_no_second_entry(history: HistoryOnDisk) -> None:
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            history.adopt()

    looking = threading.Thread(target=look)
    looking.start()
    for seed in range(6):
        keep(history, request(seed=seed), compose(history, request(seed=seed)).id)
    done.set()
    looking.join()

    assert len(history.ids()) == 6
    assert history.verify().is_sound


def test_a_foreign_picture_is_followed_by_its_contents_with_its_marks(home: Home) -> None:
    (home.pictures / "old").mkdir(parents=True)
    first = home.pictures / "old" / "a.png"
    Image.new("RGB", (20, 10), "teal").save(first)
    with home.open() as history:
        history.adopt()
        (found,) = history.ids()
        mark(history, found, rating=4)
        moved = first.rename(home.pictures / "b.png")
        assert history.adopt() == [Moved(found)]
        assert [record.path for record in history.records(history.ids())] == [moved]
    home.database.unlink()
    moved.rename(home.pictures / "c.png")
    with home.open() as history:
        history.adopt()
        (record,) = history.records(history.ids())
        assert record.marks.rating == 4


def test_only_the_folders_in_question_are_looked_at(home: Home) -> None:
    with home.open() as history:
        one = keep(history, request(seed=1))
        known = frozenset(history.folders())
        assert one.path.parent in known
        deep = home.pictures / "x" / "y"
        deep.mkdir(parents=True)
        Image.new("RGB", (20, 10), "teal").save(deep / "z.png")
        Image.new("RGB", (20, 10), "red").save(one.path.parent / "beside.png")
        assert history.look_at([one.path.parent], known).changed == (one.id + 1,)
        news = history.look_at([home.pictures], known)
        assert news.changed == (one.id + 2,)
        assert set(news.folders) == {deep.parent, deep}
        assert history.look_at([home.pictures], known | set(news.folders)) == FolderNews()
        history.thumbnail(one.id)
        one.path.write_bytes(b"broken")
        assert history.look_at([one.path.parent], known).touched == (one.id,)


def test_what_another_process_keeps_or_finishes_is_told_once(home: Home) -> None:
    with home.open() as history, home.open() as other:
        first = keep(history, request(seed=1))
        known = frozenset(history.folders())
        folder = first.path.parent
        assert history.look_at([folder], known).arrived == ()
        second = keep(other, request(seed=2))
        composition = compose(other, request(seed=3))
        assert history.look_at([folder], known).arrived == (second.id, composition.id)
        assert history.look_at([folder], known).arrived == ()
        keep(other, request(seed=3), finishes=composition.id)
        assert history.look_at([folder], known).arrived == (composition.id,)


def test_verifying_tells_how_far_it_is_and_stops_when_asked(home: Home) -> None:
    with home.open() as history:
        for seed in range(3):
            keep(history, request(seed=seed))
        told: list[tuple[int, int]] = []
        token = CancelToken()

        def note(done: int, total: int) -> None:
            told.append((done, total))
            if done == 1:
                token.cancel()

        found = history.verify(note, token)
        assert told == [(0, 3), (1, 3)]
        assert (found.checked, found.is_whole) == (2, False)
