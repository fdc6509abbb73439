"""Files come whole or not at all, and never over others."""

import errno
import os
import random
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes import ENVIRONMENT
from tests.library.homes import Home, compose, keep, painted, request
from wurst_desktop.core.errors import DiskFull, FolderRefused, OutOfResources
from wurst_desktop.core.picture import Pixels
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.writing import writing
from wurst_desktop.library.files import is_temporary, move, place, remove
from wurst_desktop.library.left_over import is_left_over
from wurst_desktop.library.naming import variants


@contextmanager
def room_for(length: int) -> Iterator[None]:
    """No file may become longer than that many bytes: the system refuses to write on, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_goes_to_the_first_free_name(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"old")

    assert place(b"new", tmp_path, variants("a.png")) == tmp_path / "a (2).png"
    assert (tmp_path / "a.png").read_bytes() == b"old"
    assert (tmp_path / "a (2).png").read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 2


def test_folders_are_made_on_the_way(tmp_path: Path) -> None:
    assert place(b"x", tmp_path / "a" / "b", ["c"]).read_bytes() == b"x"


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    with room_for(20_000), pytest.raises(DiskFull) as raised:
        place(bytes(40_000), tmp_path, ["a.png"])

    assert raised.value.path == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_the_history_survives_a_full_disk(home: Home) -> None:
    single = request(seed=2)
    grainy = Painted(0, painted(single).latent, Pixels(128, 128, random.Random(1).randbytes(128 * 128 * 3)))
    with home.open() as history:
        kept = keep(history, request(seed=1))
        with room_for(20_000), pytest.raises(DiskFull):
            history.keep_picture(single, grainy, ENVIRONMENT, None)
        assert history.ids() == [kept.id]
        assert home.files() == [kept.path.relative_to(home.pictures).as_posix()]
        later = history.keep_picture(single, grainy, ENVIRONMENT, None)
        assert history.ids() == [later.id, kept.id]


def test_a_picture_whose_row_found_no_room_is_adopted_later(home: Home) -> None:
    with home.open() as history:
        kept = keep(history, request(seed=1))
        with room_for(2_000), pytest.raises(OutOfResources):
            keep(history, request(seed=2))
        assert history.ids() == [kept.id]
        assert len(home.files()) == 2
        history.adopt()
        assert [record.request for record in history.records(history.ids())] == [request(seed=2), request(seed=1)]


def test_a_moved_file_takes_no_other_ones_name(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"moved")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "a.png").write_bytes(b"old")

    assert move(tmp_path / "a.png", tmp_path / "bin", variants("a.png")) == tmp_path / "bin" / "a (2).png"
    assert (tmp_path / "bin" / "a.png").read_bytes() == b"old"
    assert not (tmp_path / "a.png").exists()


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="needs a second file system")
def test_a_file_moves_to_another_file_system(tmp_path: Path) -> None:
    other = Path("/dev/shm") / f"wurst-test-{os.getpid()}"
    if other.parent.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("needs a second file system")
    (tmp_path / "a.png").write_bytes(b"moved")
    changed = (tmp_path / "a.png").stat().st_mtime_ns
    try:
        moved = move(tmp_path / "a.png", other, variants("a.png"))
        assert moved == other / "a.png"
        assert moved.read_bytes() == b"moved"
        assert moved.stat().st_mtime_ns == changed
        assert not (tmp_path / "a.png").exists()
    finally:
        for path in other.glob("*"):
            path.unlink()
        other.rmdir()


def test_what_the_system_says_becomes_our_error(tmp_path: Path) -> None:
    for number in (errno.ENOSPC, errno.EDQUOT):
        with pytest.raises(DiskFull) as full, writing(tmp_path):
            raise OSError(number, "said")
        assert full.value.path == tmp_path
    for number in (errno.EACCES, errno.EPERM, errno.EROFS):
        with pytest.raises(FolderRefused) as refused, writing(tmp_path):
            raise OSError(number, "said")
        assert (refused.value.path, refused.value.reason) == (tmp_path, "said")


def test_a_missing_file_may_be_removed(tmp_path: Path) -> None:
    remove(tmp_path / "gone")
    with pytest.raises(FolderRefused):
        remove(tmp_path)


def test_a_temporary_file_is_left_over_when_its_writer_is_gone() -> None:
    writer = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    name = f".wurst-{writer.pid}-00ff.part"
    assert is_temporary(name)
    assert not is_left_over(name)
    writer.communicate(b"\n")
    assert is_left_over(name)
    assert is_left_over(f".wurst-{os.getpid()}-00ff.part")
    assert not is_temporary(".wurst-1-00ff.png")
    assert not is_left_over("part")


def test_names_of_an_interrupted_write_are_cleared_at_the_next_start(home: Home) -> None:
    with home.open() as history:
        unfinished = compose(history, request())
        torn = unfinished.path.with_name(f".wurst-{os.getpid()}-00ff.part")
        torn.write_bytes(unfinished.path.read_bytes()[:100])
        other = unfinished.path.with_name(".wurst-1-00ff.part")
        other.write_bytes(b"of a program that still runs")
        history.adopt()
        assert not torn.exists()
        assert other.exists()
        assert history.ids() == [unfinished.id]
