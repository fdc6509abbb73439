"""Icons look as the library whose font they take draws them, and change with their colour."""

import pytest
import qtawesome
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.icons import icon

RED, GREY = QColor("#c44d1c"), QColor("#888888")


def drawn(found: QIcon, edge: int = 18, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return found.pixmap(edge, edge, mode).toImage()


@pytest.mark.parametrize("name", ["star", "star-outline", "dots-grid", "image-off-outline", "content-copy"])
@pytest.mark.parametrize("edge", [14, 18, 40])
def test_an_icon_is_the_librarys(qtbot: QtBot, name: str, edge: int) -> None:
    ours, theirs = icon(name, RED, GREY), qtawesome.icon(f"mdi6.{name}", color=RED, color_disabled=GREY)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Active, QIcon.Mode.Selected):
        assert drawn(ours, edge, mode) == drawn(theirs, edge, mode)


def test_an_icon_takes_its_colours(qtbot: QtBot) -> None:
    image = drawn(icon("circle", RED, GREY), 32)
    assert image.pixelColor(16, 16) == RED
    assert drawn(icon("circle", RED, GREY), 32, QIcon.Mode.Disabled).pixelColor(16, 16) == GREY
    assert drawn(icon("circle", RED), 32, QIcon.Mode.Disabled).pixelColor(16, 16) == RED


def test_a_name_that_the_set_lacks_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon", RED)
