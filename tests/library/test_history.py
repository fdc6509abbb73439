"""The history keeps pictures and gives them back."""

import sqlite3
import threading
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from tests.fakes import ENVIRONMENT, ScriptedEngine, scripted_pixels
from tests.library.homes import Home, compose, composed, favour, keep, painted, request
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.create import Kept, create
from wurst_desktop.core.errors import FileUnreadable, FolderRefused, RecordMissing
from wurst_desktop.core.events import Event
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.ports.queue import JobStore
from wurst_desktop.library.history import HistoryOnDisk


def ignore(event: Event) -> None:
    """Nobody watches."""


def test_it_is_what_the_core_asks_for(history: HistoryOnDisk) -> None:
    port: History = history
    jobs: JobStore = history.jobs

    assert port.ids() == []
    assert jobs.jobs() == []


def test_nothing_is_on_the_disk_before_the_first_question(home: Home) -> None:
    with home.open():
        assert not home.root.exists()


def test_a_picture_is_a_file_named_after_its_day_its_words_and_its_seed(home: Home, history: HistoryOnDisk) -> None:
    record = keep(history, request("a (red:1.2) fox++, in deep snow", seed=42))

    local = record.created.astimezone()
    assert home.files() == [f"{local:%Y-%m-%d}/0001-a-red-fox-in-deep-snow-42.png"]
    assert record.path == home.pictures / home.files()[0]
    assert (record.width, record.height, record.is_decoded, record.is_favourite) == (128, 128, True, False)
    assert record.environment == ENVIRONMENT


def test_the_file_holds_the_very_pixels(history: HistoryOnDisk) -> None:
    single = request()
    record = keep(history, single)

    with Image.open(record.path) as image:
        assert image.mode == "RGB"
        assert image.tobytes() == painted(single).pixels.data


def test_records_come_back_after_a_new_start(home: Home) -> None:
    single = request("ein Würstchen \N{HOT DOG}", seed=2**52)
    with home.open() as history:
        kept = keep(history, single)
    with home.open() as history:
        assert history.records([kept.id]) == [kept]
        assert history.records([kept.id])[0].request == single
        assert history.latent(kept.id) == painted(single).latent


def test_the_newest_comes_first_and_records_follow_the_asked_order(history: HistoryOnDisk) -> None:
    first, second, third = (keep(history, request(seed=seed)).id for seed in (1, 2, 3))

    assert history.ids() == [third, second, first]
    assert [record.id for record in history.records([second, 99, third, first])] == [second, third, first]


def test_any_number_of_records_may_be_asked_for_at_once(history: HistoryOnDisk) -> None:
    record = keep(history, request())

    assert history.records([record.id] * 1201) == [record] * 1201


def test_an_entry_that_is_not_there_is_said_to_be_missing(history: HistoryOnDisk) -> None:
    assert history.thumbnail(5) is None
    for ask in (history.latent, lambda gone: history.export(gone, Path("x.png")), lambda gone: history.delete([gone])):
        with pytest.raises(RecordMissing) as raised:
            ask(5)
        assert raised.value.record_id == 5


def test_a_composition_is_kept_as_a_visible_unfinished_file(home: Home, history: HistoryOnDisk) -> None:
    single = request()
    record = compose(history, single)

    assert home.files() == ["Unfinished/0001-a-red-fox-7.png"]
    assert (record.is_decoded, record.width, record.height) == (False, 128, 128)
    assert history.latent(record.id) == composed(single).latent
    with Image.open(record.path) as image:
        assert min(image.size) >= 192
        preview = composed(single).preview
        assert preview is not None
        small = image.resize((preview.width, preview.height), Image.Resampling.NEAREST)
        differing = [abs(one - other) for one, other in zip(small.tobytes(), preview.data, strict=True)]
        assert max(differing) <= 2
        reds = image.getchannel("R").tobytes()
        steps = [abs(one - other) for one, other in pairwise(reds[: image.width])]
        assert max(steps) <= 16, "cells end in an edge"


def test_a_composition_that_cannot_be_shown_is_plain(history: HistoryOnDisk) -> None:
    made = replace(composed(request()), preview=None)
    record = history.keep_composition(request(), made, ENVIRONMENT)
    assert history.latent(record.id) == made.latent
    with Image.open(record.path) as image:
        assert image.getcolors() == [(image.width * image.height, (128, 128, 128))]


def test_a_finished_composition_keeps_its_entry_and_leaves_no_file(home: Home, history: HistoryOnDisk) -> None:
    other = keep(history, request("another"))
    unfinished = compose(history, request())
    favour(history, [unfinished.id])
    finished = keep(history, request(), unfinished.id)

    assert finished.id == unfinished.id
    assert finished.is_decoded
    assert finished.is_favourite
    assert finished.created > unfinished.created
    assert history.ids() == [finished.id, other.id]
    assert not unfinished.path.exists()
    assert len(home.files()) == 2


def test_a_picture_whose_composition_was_deleted_meanwhile_is_kept_by_itself(history: HistoryOnDisk) -> None:
    unfinished = compose(history, request())
    history.delete([unfinished.id])
    finished = keep(history, request(), unfinished.id)

    assert finished.id != unfinished.id
    history.restore([unfinished.id])
    assert history.ids() == [finished.id, unfinished.id]


def test_a_picture_does_not_take_the_place_of_a_finished_one(history: HistoryOnDisk) -> None:
    first = keep(history, request())

    assert keep(history, request(), first.id).id != first.id
    assert keep(history, request(), 4711).id not in {first.id, 4711}


def test_a_composition_is_finished_beside_a_picture_whose_file_is_away(history: HistoryOnDisk) -> None:
    gone = keep(history, request())
    gone.path.unlink()
    unfinished = compose(history, request())
    finished = keep(history, request(), unfinished.id)
    assert finished.id == unfinished.id
    assert finished.path.exists()
    assert history.records([gone.id, finished.id]) == [gone, finished]
    assert finished.path != gone.path


def test_a_picture_never_takes_the_entry_of_one_whose_file_is_away(history: HistoryOnDisk) -> None:
    gone = keep(history, request("a fox"))
    favour(history, [gone.id])
    gone.path.unlink()
    again = keep(history, request("a fox"))
    assert again.id != gone.id
    assert not again.is_favourite
    assert again.path != gone.path


def test_the_one_verb_works_on_it_and_resumes_from_it(home: Home) -> None:
    whole = request(count=2)
    with home.open() as history:
        create(whole, ScriptedEngine(), history, ignore, CancelToken())
        unbroken = [record.path.read_bytes() for record in history.records(history.ids())]
        single = whole.image(1)
        left = compose(history, single)
        latent = history.latent(left.id)
        assert latent is not None
        kept = {0: Kept(left.id, latent)}
        create(single, ScriptedEngine(), history, ignore, CancelToken(), kept)
        resumed = history.records([left.id])[0]
        with Image.open(resumed.path) as image:
            assert image.tobytes() == scripted_pixels(single, latent).data
    assert len(unbroken) == 2


def test_a_missing_file_breaks_no_listing(history: HistoryOnDisk) -> None:
    here, gone = keep(history, request(seed=1)), keep(history, request(seed=2))
    gone.path.unlink()

    assert history.ids() == [gone.id, here.id]
    assert len(history.records(history.ids())) == 2
    assert history.thumbnail(gone.id) is None
    assert history.thumbnail(here.id) is not None
    with pytest.raises(FileUnreadable):
        history.latent(gone.id)


def test_a_row_of_a_newer_program_breaks_no_listing(home: Home) -> None:
    with home.open() as history:
        keep(history, request())
    with sqlite3.connect(home.database) as other:
        other.execute("UPDATE pictures SET request = '{\"prompt\": 5}', environment = '{'")
    other.close()
    with home.open() as history:
        (record,) = history.records(history.ids())
        assert (record.request, record.environment) == (None, None)


def test_many_threads_may_keep_and_ask_at_once(history: HistoryOnDisk) -> None:
    mistakes: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for step in range(5):
                record = keep(history, request(f"fox {number}", seed=step))
                assert record.id in history.ids(f"fox {number}")
                assert history.thumbnail(record.id) is not None
        except BaseException as error:  # noqa: BLE001 - told by the test's own thread
            mistakes.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not mistakes
    assert len(history.ids()) == 20
    assert history.verify().is_sound


def test_two_programs_may_use_one_home(home: Home) -> None:
    with home.open() as window, home.open() as command_line:
        first = keep(window, request(seed=1))
        second = keep(command_line, request(seed=2))
        assert window.ids() == command_line.ids() == [second.id, first.id]
        assert window.adopt() == []
        assert window.verify().is_sound


def test_a_home_can_be_carried_elsewhere(home: Home, tmp_path: Path) -> None:
    with home.open() as history:
        kept = keep(history, request())
        history.delete([keep(history, request("gone")).id])
    home.root.rename(tmp_path / "stick")
    moved = Home(tmp_path / "stick", home.clock, home.discarded)
    with moved.open() as history:
        (record,) = history.records(history.ids())
        assert record.path == moved.pictures / kept.path.relative_to(home.pictures)
        assert history.thumbnail(record.id) is not None
        history.restore([history.deleted()[0].id])
        assert history.verify().is_sound


def test_another_pictures_folder_leaves_the_old_pictures_where_they_are(home: Home, tmp_path: Path) -> None:
    with home.open() as history:
        old = keep(history, request(seed=1))
    elsewhere = tmp_path / "elsewhere" / "art"
    with HistoryOnDisk(home.database, home.thumbnails, home.bin, elsewhere) as history:
        new = keep(history, request(seed=2))
        assert new.path.is_relative_to(elsewhere)
        assert history.records([old.id]) == [old]
        history.delete([new.id, old.id])
        history.restore([new.id, old.id])
        assert history.records([old.id, new.id]) == [old, new]


def test_a_folder_that_cannot_be_made_is_refused_and_leaves_no_entry(home: Home) -> None:
    home.root.mkdir()
    home.pictures.write_bytes(b"a file where the folder should be")
    with home.open() as history:
        with pytest.raises(FolderRefused):
            keep(history, request())
        with pytest.raises(FolderRefused):
            compose(history, request())
        assert history.ids() == []


def test_created_is_in_utc_and_exact(home: Home) -> None:
    home.clock.moment = datetime(2026, 3, 14, 23, 59, 58, 123457, tzinfo=UTC)
    with home.open() as history:
        kept = keep(history, request())
        assert kept.created == datetime(2026, 3, 14, 23, 59, 59, 123457, tzinfo=UTC)
        assert kept.created.tzinfo is UTC


def test_the_log_of_a_picture_is_in_its_file(home: Home) -> None:
    single = request()
    log = JobLog((), (("prior", 1.5),), ("decoder",))
    with home.open() as history:
        kept = history.keep_picture(single, painted(single), ENVIRONMENT, None, log=log)
        plain = keep(history, request("an owl"))
        history.rebuild()
        assert [history.log(record_id) for record_id in history.ids()] == [None, log]
        assert {kept.id, plain.id} == set(history.ids())
