"""Asking how much to vary or to blend, with sketches."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import ShelfOf, scripted_latent, scripted_preview
from tests.library.homes import keep, request
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import Sketched
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.descent.blend_dialog import BlendDialog
from wurst_desktop.ui.descent.descent import Descent
from wurst_desktop.ui.descent.sketcher import Sketcher
from wurst_desktop.ui.descent.vary_dialog import VaryDialog


class Easel:
    """Draws a sketch when told to, and keeps what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, GenerationRequest, CancelToken]] = []
        self.sketcher = Sketcher(self._draw)
        self.queued: list[GenerationRequest] = []

    def draw_last(self) -> None:
        name, wanted, _ = self.asked[-1]
        for image in range(wanted.count):
            self.sketcher.hear(Sketched(name, image, scripted_preview(scripted_latent(wanted.image(image)))))

    def see_nothing(self) -> None:
        name, wanted, _ = self.asked[-1]
        for image in range(wanted.count):
            self.sketcher.hear(Sketched(name, image, None))

    def _draw(self, name: str, wanted: GenerationRequest) -> CancelToken:
        token = CancelToken()
        self.asked.append((name, wanted, token))
        return token


@pytest.fixture
def easel(qapp: object) -> Easel:
    return Easel()


@pytest.fixture
def descent(history: HistoryOnDisk, clerk: Clerk, easel: Easel) -> Descent:
    return Descent(history, clerk, easel.queued.append, ShelfOf())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_where_nothing_can_be_sketched_it_is_said_why(
    qtbot: QtBot, history: HistoryOnDisk, descent: Descent, easel: Easel, window: QWidget
) -> None:
    dialog = VaryDialog(keep(history, request()), descent, easel.sketcher, window)
    dialog.open()
    qtbot.waitUntil(lambda: len(easel.asked) == 1)
    easel.see_nothing()
    assert [frame.text() for frame in dialog.sketches.frames] == ["no sketch yet"] * 3
    assert "once a few pictures of this model are finished" in dialog.hint_label.text()
    easel.draw_last()
    assert "finished" not in dialog.hint_label.text()
    assert all(not frame.pixmap().isNull() for frame in dialog.sketches.frames)


def test_the_variations_that_are_made_are_those_that_were_sketched(
    qtbot: QtBot, history: HistoryOnDisk, descent: Descent, easel: Easel, window: QWidget
) -> None:
    dialog = VaryDialog(keep(history, request()), descent, easel.sketcher, window)
    dialog.open()
    qtbot.waitUntil(lambda: len(easel.asked) == 1)
    dialog.slider.setValue(30)
    qtbot.waitUntil(lambda: len(easel.asked) == 2)
    assert easel.asked[0][2].is_cancelled
    sketched = easel.asked[1][1]
    assert sketched.start is not None
    assert (sketched.start.strength, sketched.count) == (0.3, 3)
    easel.draw_last()
    assert all(not frame.pixmap().isNull() for frame in dialog.sketches.frames)
    dialog.accept()
    qtbot.waitUntil(lambda: easel.queued == [sketched])


def test_a_sketch_that_is_no_longer_wanted_is_not_shown(
    qtbot: QtBot, history: HistoryOnDisk, descent: Descent, easel: Easel, window: QWidget
) -> None:
    dialog = VaryDialog(keep(history, request()), descent, easel.sketcher, window)
    dialog.open()
    qtbot.waitUntil(lambda: len(easel.asked) == 1)
    dialog.slider.setValue(80)
    easel.draw_last()
    assert all(frame.pixmap().isNull() for frame in dialog.sketches.frames)
    dialog.reject()
    qtbot.waitUntil(lambda: easel.asked[0][2].is_cancelled)
    assert easel.queued == []


def test_a_blend_goes_from_the_first_to_the_second(
    qtbot: QtBot, history: HistoryOnDisk, descent: Descent, easel: Easel, window: QWidget
) -> None:
    pair = keep(history, request()), keep(history, request("an owl", seed=8))
    dialog = BlendDialog(*pair, descent, easel.sketcher, window)
    dialog.open()
    ends = [dialog.findChild(QLabel, name) for name in ("firstPicture", "lastPicture")]
    qtbot.waitUntil(lambda: all(end is not None and not end.pixmap().isNull() for end in ends))
    assert len({end.pixmap().toImage().pixel(1, 1) for end in ends if end is not None}) == 2
    dialog.slider.setValue(70)
    qtbot.waitUntil(lambda: len(easel.asked) == 1)
    dialog.accept()
    qtbot.waitUntil(lambda: len(easel.queued) == 1)
    start = easel.queued[0].start
    assert start is not None
    assert start.share == 0.7
    assert [parent.picture for parent in start.parents] == [record.picture for record in pair]


def test_what_cannot_be_blended_is_told_at_once(
    qtbot: QtBot, history: HistoryOnDisk, descent: Descent, easel: Easel, window: QWidget
) -> None:
    wide = keep(history, replace(request(), width=256))
    dialog = BlendDialog(keep(history, request()), wide, descent, easel.sketcher, window)
    with qtbot.waitSignal(dialog.refused) as refused:
        dialog.open()
    assert "128 x 128 and 256 x 128" in refused.args[0]
    assert easel.asked == []


def test_the_button_says_how_many_are_made(
    history: HistoryOnDisk, descent: Descent, easel: Easel, window: QWidget
) -> None:
    pair = keep(history, request()), keep(history, request("an owl", seed=8))
    vary = VaryDialog(pair[0], descent, easel.sketcher, window)
    blend = BlendDialog(*pair, descent, easel.sketcher, window)
    for dialog, name, said in ((vary, "varyAccept", "Make them"), (blend, "blendAccept", "Make it")):
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        assert button.text() == said
        dialog.reject()
