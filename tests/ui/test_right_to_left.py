"""The window in a language that is written from right to left: mirrored, and as whole as else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.named import cut
from tests.ui.room import crowded, outside
from tests.windows import OpenWindow
from wurst_desktop.app import Program


@pytest.fixture
def mirrored(qapp: QApplication, open_window: OpenWindow) -> Iterator[Program]:
    """The window in a program that writes from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
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
