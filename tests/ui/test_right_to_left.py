"""The window in a language that is written from right to left: mirrored, and as whole as else."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.named import cut
from tests.ui.room import crowded, outside
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.days import Day
from wurst_desktop.ui.gallery.badges import Badge, draw_badge
from wurst_desktop.ui.gallery.headings import paint_heading

_MIRRORED = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def mirrored(qapp: QApplication, open_window: OpenWindow) -> Iterator[Program]:
    """The window in a program that writes from right to left."""
    qapp.setLayoutDirection(_MIRRORED)
    yield open_window(lambda _shelf, _wish: ScriptedEngine())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_it_is_mirrored_and_all_has_its_room(qtbot: QtBot, mirrored: Program, size: tuple[int, int]) -> None:
    window = mirrored.window
    window.resize(*size)
    with qtbot.waitSignal(mirrored.session.prepared):
        mirrored.begin()
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    fields = window.panels.create.fields
    assert fields.cancel.x() < fields.generate.x()
    assert outside(window) == []
    assert crowded(window) == []
    assert cut(window) == []


def draw_heading(painter: QPainter) -> None:
    day = date(2026, 11, 27)
    paint_heading(painter, QPalette(), QRect(0, 0, 200, 30), Day(day, 3), day)


def draw_word_first(painter: QPainter) -> None:
    draw_badge(painter, QRect(0, 0, 120, 24), Badge("layers", "12", is_text_first=True), QIcon(), QFont())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("draw", [draw_heading, draw_word_first])
def test_what_the_gallery_writes_stands_where_its_pictures_do(draw: Callable[[QPainter], None]) -> None:
    one, other = (painted(draw, direction) for direction in (Qt.LayoutDirection.LeftToRight, _MIRRORED))
    assert one == other


def painted(draw: Callable[[QPainter], None], direction: Qt.LayoutDirection) -> QImage:
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    draw(painter)
    painter.end()
    return image


def test_what_has_no_room_is_found(qtbot: QtBot) -> None:
    root, one, other = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(root)
    root.resize(100, 100)
    for name, widget in (("one", one), ("other", other)):
        widget.setObjectName(name)
        widget.setParent(root)
    one.setGeometry(0, 0, 60, 100)
    other.setGeometry(50, 0, 60, 100)
    assert outside(root) == ["other stands 10 pixels out of QWidget"]
    assert crowded(root) == ["one and other share 10 x 100 pixels"]
