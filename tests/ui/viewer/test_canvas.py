"""The picture to look at: what is painted, and what wheel, hand and keys do."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.viewer.canvas import PictureCanvas
from wurst_desktop.ui.viewer.framing import Framing
from wurst_desktop.ui.viewer.scaling import Original

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def quarters(side: int) -> QImage:
    """Red, green, blue and white, a quarter each."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    for x, y, colour in ((0, 0, "red"), (1, 0, "lime"), (0, 1, "blue"), (1, 1, "white")):
        for across in range(side // 2):
            for down in range(side // 2):
                image.setPixelColor(x * side // 2 + across, y * side // 2 + down, QColor(colour))
    return image


@pytest.fixture
def canvas(qtbot: QtBot) -> PictureCanvas:
    made = PictureCanvas()
    made.resize(400, 300)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def wheel(canvas: PictureCanvas, spot: QPoint, turned: int) -> None:
    place = QPointF(spot)
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), QPoint(0, turned), buttons, PLAIN, phase, False)
    QApplication.sendEvent(canvas, event)


def test_a_small_picture_fills_the_view_smoothly(canvas: PictureCanvas) -> None:
    canvas.show_image(quarters(64))
    shown = canvas.grab().toImage()
    assert shown.pixelColor(60, 10).name() == "#ff0000"
    assert shown.pixelColor(340, 290).name() == "#ffffff"
    edge = {shown.pixelColor(x, 75).name() for x in range(192, 208)}
    assert len(edge) > 4
    assert canvas.framing.scale == pytest.approx(300 / 64)


def test_beyond_that_the_single_pixels_are_seen(canvas: PictureCanvas) -> None:
    canvas.show_image(quarters(64))
    canvas.zoom_by(3)
    shown = canvas.grab().toImage()
    assert {shown.pixelColor(x, 75).name() for x in range(192, 208)} == {"#ff0000", "#00ff00"}


def test_at_100_percent_each_pixel_is_itself(canvas: PictureCanvas) -> None:
    image = QImage(601, 501, QImage.Format.Format_RGB32)
    for x in range(601):
        for y in range(501):
            image.setPixel(x, y, 0xFF000000 | (x * 7919 + y * 104729) & 0xFFFFFF)
    canvas.show_image(image)
    canvas.zoom_to_actual()
    assert canvas.framing.scale == 1
    left, top = round(canvas.framing.left), round(canvas.framing.top)
    part = image.copy(-left, -top, 400, 300)
    shown = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    differing = sum(shown.pixel(x, y) != part.pixel(x, y) for x in range(0, 400, 7) for y in range(0, 300, 7))
    assert differing == 0


def test_a_large_picture_is_made_small_without_losing_fine_lines() -> None:
    lines = QImage(400, 400, QImage.Format.Format_RGB32)
    lines.fill(QColor("white"))
    for x in range(0, 400, 2):
        for y in range(400):
            lines.setPixelColor(x, y, QColor("black"))
    small, place = Original(lines).shown(Framing(400, 400, 100, 100))
    assert place.width() == place.height() == 100
    assert all(abs(small.pixelColor(x, 50).red() - 128) < 12 for x in range(5, 95))


def test_the_wheel_zooms_at_the_pointer(qtbot: QtBot, canvas: PictureCanvas) -> None:
    canvas.show_image(quarters(512))
    before = canvas.framing.point_at(150, 100)
    with qtbot.waitSignal(canvas.zoomed):
        wheel(canvas, QPoint(150, 100), 360)
    assert canvas.framing.scale == pytest.approx(2 * 300 / 512)
    wheel(canvas, QPoint(150, 100), 360)
    after = canvas.framing.point_at(150, 100)
    assert after == pytest.approx(before, abs=1)
    for _ in range(9):
        wheel(canvas, QPoint(150, 100), -360)
    assert canvas.framing.scale == pytest.approx(canvas.framing.fit)


def test_the_hand_pans_what_is_larger_than_the_view(canvas: PictureCanvas) -> None:
    canvas.show_image(quarters(1024))
    canvas.zoom_to_actual()
    left, top = canvas.framing.left, canvas.framing.top
    QTest.mousePress(canvas, LEFT, PLAIN, QPoint(200, 150))
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(canvas, QPoint(170, 140))
    QTest.mouseRelease(canvas, LEFT, PLAIN, QPoint(170, 140))
    assert (canvas.framing.left, canvas.framing.top) == pytest.approx((left - 30, top - 10))
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_keys_zoom(canvas: PictureCanvas) -> None:
    canvas.show_image(quarters(1024))
    QTest.keyClick(canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert canvas.framing.scale == 1
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.framing.scale == 1.25
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.framing.scale == 1
    QTest.keyClick(canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert canvas.framing.zoom is None


def test_a_double_click_is_told_only_where_there_is_a_picture(qtbot: QtBot, canvas: PictureCanvas) -> None:
    with qtbot.assertNotEmitted(canvas.double_clicked):
        QTest.mouseDClick(canvas, LEFT)
    canvas.show_image(quarters(64))
    with qtbot.waitSignal(canvas.double_clicked):
        QTest.mouseDClick(canvas, LEFT)


def test_a_finer_picture_of_the_same_shape_does_not_move_the_view(canvas: PictureCanvas) -> None:
    canvas.show_image(quarters(64))
    canvas.zoom_by(2)
    left = canvas.framing.left
    canvas.show_image(quarters(512))
    assert canvas.framing.left == pytest.approx(left)


def test_cleared_it_shows_nothing(canvas: PictureCanvas) -> None:
    blank = canvas.grab().toImage()
    canvas.show_image(quarters(64))
    assert canvas.grab().toImage() != blank
    canvas.show_image(QImage())
    assert canvas.image is None
    assert canvas.grab().toImage() == blank


def test_enlarged_only_the_part_in_sight_is_made() -> None:
    part, place = Original(quarters(256)).shown(Framing(256, 256, 200, 200, 2.0, 200, 200))
    assert (place.width(), place.height()) == (200, 200)
    assert {part.pixelColor(x, x).name() for x in range(0, 200, 9)} == {"#ffffff"}
