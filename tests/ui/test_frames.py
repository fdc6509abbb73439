"""Threads rest while a frame is made."""

import threading

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.gallery.panel import GalleryPanel
from wurst_desktop.ui.gallery.thumbnail_loader import ThumbnailLoader
from wurst_desktop.ui.main_window import MainWindow

FOR_EVER_S = 600.0


@pytest.mark.usefixtures("qapp")
def test_nobody_rests_where_nothing_is_drawn() -> None:
    assert Frames(longest_s=FOR_EVER_S).rest()


def test_a_thread_goes_on_once_all_that_waits_is_drawn(qtbot: QtBot) -> None:
    frames = Frames(longest_s=FOR_EVER_S)
    order: list[str] = []
    gone_on = threading.Event()

    def work() -> None:
        frames.rest()
        order.append("thread")
        gone_on.set()

    frames.begin()
    thread = threading.Thread(target=work)
    thread.start()
    QTimer.singleShot(0, lambda: order.append("drawn"))
    qtbot.waitUntil(gone_on.is_set)
    thread.join()
    assert order == ["drawn", "thread"]


@pytest.mark.usefixtures("qapp")
def test_where_the_window_is_never_idle_the_thread_goes_on_all_the_same() -> None:
    frames = Frames()
    frames.begin()
    frames.rest()


def test_no_thumbnail_is_made_during_a_frame(qtbot: QtBot) -> None:
    frames = Frames(longest_s=FOR_EVER_S)
    idle_at_fetching: list[bool] = []

    def fetch(_record_id: int) -> None:
        idle_at_fetching.append(frames.is_idle)

    loader = ThumbnailLoader(fetch, frames=frames)
    frames.begin()
    loader.want([7])
    qtbot.waitUntil(lambda: bool(idle_at_fetching))
    loader.close()
    assert idle_at_fetching == [True]


def test_a_turn_of_the_scroll_bar_is_a_frame(
    qtbot: QtBot, history: HistoryOnDisk, clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []
    monkeypatch.setattr(Frames, "begin", lambda _self: begun.append(True))
    panel = GalleryPanel(history, clerk)
    qtbot.addWidget(panel)
    panel.grid.verticalScrollBar().setRange(0, 100)
    begun.clear()
    panel.grid.verticalScrollBar().setValue(50)
    assert begun
    panel.shut_down()


@pytest.mark.parametrize("work", [QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest])
def test_the_window_begins_one_to_lay_itself_out_and_to_paint(qtbot: QtBot, work: QEvent.Type) -> None:
    window = MainWindow({})
    qtbot.addWidget(window)
    QApplication.sendEvent(window, QEvent(work))
    assert not window.frames.is_idle
    qtbot.waitUntil(lambda: window.frames.is_idle)
