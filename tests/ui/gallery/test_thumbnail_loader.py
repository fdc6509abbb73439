"""Thumbnails on their way to the grid."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.long_history import shade
from wurst_desktop.core.errors import RecordMissing
from wurst_desktop.ui.gallery.thumbnail_loader import ROOM, ThumbnailLoader, decoded

Fetch = Callable[[int], bytes | None]
ROOT = Path(__file__).parents[3]
MEANWHILE = """
import threading
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from tests.ui.long_history import shade
from wurst_desktop.ui.gallery.thumbnail_loader import decoded

class Speaker(QObject):
    told = Signal()

class Hearer:
    def hear(self):
        pass

def decode():
    while not is_over.is_set():
        decoded(jpeg, 64)

app, jpeg, is_over = QGuiApplication([]), shade(1, 256, 128), threading.Event()
threads = [threading.Thread(target=decode, daemon=True) for _ in range(2)]
for thread in threads:
    thread.start()
for _ in range(300):
    for speaker in [Speaker() for _ in range(64)]:
        hearer = Hearer()
        speaker.told.connect(hearer.hear)
        del hearer
is_over.set()
for thread in threads:
    thread.join()
"""


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[..., ThumbnailLoader]]:
    loaders: list[ThumbnailLoader] = []

    def made(fetch: Fetch, room: int = ROOM) -> ThumbnailLoader:
        loaders.append(ThumbnailLoader(fetch, room))
        loaders[-1].set_edge(64)
        return loaders[-1]

    yield made
    for loader in loaders:
        loader.close()


def test_a_thumbnail_comes_fitted_to_the_cell(qtbot: QtBot, make: Callable[..., ThumbnailLoader]) -> None:
    loader = make(lambda number: shade(number, 256, 128))
    assert loader.pixmap(7) is None
    with qtbot.waitSignal(loader.arrived) as arrived:
        loader.want([7])
    assert arrived.args == [[7]]
    pixmap = loader.pixmap(7)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (64, 32)
    assert not pixmap.hasAlpha()


@pytest.mark.parametrize("data", [None, b"", b"no picture"])
def test_a_lost_or_damaged_one_is_known_to_be_missing(
    qtbot: QtBot, make: Callable[..., ThumbnailLoader], data: bytes | None
) -> None:
    asked: list[int] = []

    def fetch(number: int) -> bytes | None:
        asked.append(number)
        return data

    loader = make(fetch)
    with qtbot.waitSignal(loader.arrived):
        loader.want([1])
    assert loader.is_missing(1)
    with qtbot.assertNotEmitted(loader.arrived, wait=0):
        loader.want([1])
    assert asked == [1]


def test_an_entry_that_is_gone_is_missing_too(qtbot: QtBot, make: Callable[..., ThumbnailLoader]) -> None:
    def fetch(number: int) -> bytes | None:
        raise RecordMissing(number)

    loader = make(fetch)
    with qtbot.waitSignal(loader.arrived):
        loader.want([1])
    assert loader.is_missing(1)


def test_a_changed_picture_shows_its_old_face_until_the_new_one_is_here(
    qtbot: QtBot, make: Callable[..., ThumbnailLoader]
) -> None:
    faces = [shade(10), shade(200)]
    loader = make(lambda _: faces.pop(0))
    with qtbot.waitSignal(loader.arrived):
        loader.want([1])
    loader.forget([1])
    old = loader.pixmap(1)
    assert old is not None
    assert old.toImage().pixelColor(5, 5).red() < 20
    with qtbot.waitSignal(loader.arrived):
        loader.want([1])
    new = loader.pixmap(1)
    assert new is not None
    assert new.toImage().pixelColor(5, 5).red() > 190


def test_another_size_of_cells_gets_thumbnails_of_that_size(qtbot: QtBot, make: Callable[..., ThumbnailLoader]) -> None:
    loader = make(shade)
    with qtbot.waitSignal(loader.arrived):
        loader.want([1])
    loader.set_edge(100)
    with qtbot.waitSignal(loader.arrived):
        loader.want([1])
    pixmap = loader.pixmap(1)
    assert pixmap is not None
    assert pixmap.width() == 100


def test_no_more_is_kept_than_there_is_room_for_and_the_oldest_go(
    qtbot: QtBot, make: Callable[..., ThumbnailLoader]
) -> None:
    each = 64 * 64 * 4
    loader = make(shade, room=each * 5)
    loader.want(range(20))
    qtbot.waitUntil(lambda: all(loader.pixmap(number) is not None for number in range(20)))
    assert loader.kept_bytes == each * 20, "what is looked at stays"
    loader.want([20])
    qtbot.waitUntil(lambda: loader.pixmap(20) is not None)
    assert loader.kept_bytes == each * 5
    assert loader.pixmap(0) is None
    with qtbot.waitSignal(loader.arrived):
        loader.want([0])
    assert loader.pixmap(0) is not None


@pytest.mark.logs_warnings
def test_a_bug_shows_one_picture_as_broken_and_the_others_come(
    qtbot: QtBot, make: Callable[..., ThumbnailLoader]
) -> None:
    def fetch(number: int) -> bytes | None:
        if number < 5:
            raise IndexError(number)
        return shade(number)

    loader = make(fetch)
    loader.want([1, 2, 3, 4, 5])
    # They come from several threads, in any order.
    qtbot.waitUntil(lambda: loader.pixmap(5) is not None and all(map(loader.is_missing, (1, 2, 3, 4))))


def test_a_thumbnail_is_opaque_wherever_it_is_painted() -> None:
    image = decoded(shade(1, 256, 128), 64)
    assert not image.hasAlphaChannel()
    assert set(bytes(image.constBits())[3::4]) == {255}


def test_decoding_never_waits_for_the_window_that_waits_for_it() -> None:
    done = subprocess.run([sys.executable, "-c", MEANWHILE], check=False, cwd=ROOT, timeout=60)
    assert done.returncode == 0
