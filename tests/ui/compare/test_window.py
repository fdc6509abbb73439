"""Two to four pictures held against each other."""

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_picture
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest, Rolls
from wurst_desktop.core.start import Composition, Start
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.compare.differences import name_of
from wurst_desktop.ui.compare.window import CompareWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def records(history: HistoryOnDisk) -> list[Record]:
    return [keep_picture(history, "a fox", number) for number in range(4)]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[CompareWindow]:
    made = CompareWindow()
    qtbot.addWidget(made)
    yield made
    made.shut_down()


def shown(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    window.resize(900, 640)
    window.open(records)
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: all(canvas.image is not None for canvas in window.beside[: len(records)]))


def cells(window: CompareWindow) -> list[list[str]]:
    table = window.differences.table
    found = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[item.text() for item in row if item is not None] for row in found]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_pictures_stand_side_by_side_with_what_differs(
    qtbot: QtBot, window: CompareWindow, records: list[Record], count: int
) -> None:
    shown(qtbot, window, records[:count])
    assert [canvas.isVisible() for canvas in window.beside] == [number < count for number in range(4)]
    rows = cells(window)
    assert rows[0] == ["Composition", *map(str, range(count))]
    assert rows[1] == ["Texture", *(str(100 + number) for number in range(count))]
    assert len(rows) == 2
    assert window.differences.summary.text() == "What differs in their requests:"


def test_all_show_the_same_part(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    shown(qtbot, window, records[:3])
    first = window.beside[0]
    first.setFocus()
    first.zoom_by(8)
    middles = {(canvas.framing.x, canvas.framing.y, canvas.framing.zoom) for canvas in window.beside[:3]}
    assert middles == {(first.framing.x, first.framing.y, first.framing.zoom)}
    assert window.stacked[1].framing.zoom == first.framing.zoom
    QTest.mouseClick(window.fit_button, LEFT)
    assert {canvas.framing.zoom for canvas in window.beside[:3]} == {None}


def test_the_slider_uncovers_one_and_covers_the_other(
    qtbot: QtBot, window: CompareWindow, records: list[Record]
) -> None:
    shown(qtbot, window, records[:2])
    QTest.mouseClick(window.slider_button, LEFT)
    one, two = window.stacked[:2]
    qtbot.waitUntil(one.isVisible)
    assert one.size() == two.size() == window.curtain.size()
    (divider,) = [each for each in window.curtain.dividers if each.isVisible()]
    seen = window.curtain.grab().toImage()
    middle = window.curtain.height() // 2
    left = seen.pixelColor(window.curtain.width() // 2 - 40, middle)
    assert left != seen.pixelColor(window.curtain.width() // 2 + 40, middle)
    divider.moved.emit(0.9)
    seen = window.curtain.grab().toImage()
    assert seen.pixelColor(window.curtain.width() // 2 + 40, middle) == left
    QTest.keyClick(divider, Qt.Key.Key_Left)
    assert divider.place == pytest.approx(0.88)
    divider.moved.emit(7)
    assert divider.place == 1.0


def test_under_the_slider_it_says_which_side_is_which(
    qtbot: QtBot, window: CompareWindow, records: list[Record]
) -> None:
    shown(qtbot, window, records[:2])
    window.show_slider(is_on=True)
    one, two = window.slider_captions[:2]
    qtbot.waitUntil(lambda: (one.text(), two.text()) == ("A: a fox", "B: a fox"))
    assert [caption.isVisible() for caption in window.slider_captions] == [True, True, False, False]
    assert one.alignment() == Qt.AlignmentFlag.AlignLeft
    assert two.alignment() == Qt.AlignmentFlag.AlignRight
    assert one.geometry().right() < two.geometry().left()
    assert one.geometry().top() >= window.curtain.geometry().bottom()


def test_a_varied_picture_says_so_in_words(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    parent, plain = records[0], records[0].request
    assert plain is not None
    ends = Composition(parent.picture, "f1"), Composition("elsewhere", "f2")
    asked = (
        replace(plain, start=Start(ends[:1], strength=0.3), rolls=Rolls.TEXTURE),
        replace(plain, start=Start(ends[1:])),
        replace(plain, start=Start(ends, share=0.25, strength=0.5)),
    )
    others = [replace(parent, id=90 + number, picture="", request=each) for number, each in enumerate(asked)]
    shown(qtbot, window, [parent, *others])
    assert cells(window) == [
        ["Several pictures", "Each its own", "One composition", "Each its own", "Each its own"],
        [
            "Begun from",
            "none",
            "varied from A, strength 0.3",
            "the composition of another picture",
            "blended from A and another picture, 25\N{NO-BREAK SPACE}% of the second, strength 0.5",
        ],
    ]


def test_whatever_can_differ_has_a_name() -> None:
    asked = {each.name for each in fields(GenerationRequest)} - {"count", "origin"}
    found = {each.name for each in fields(Environment)}
    names = {name_of(field) for field in asked | found | {"fingerprint"}}
    assert len(names) == len(asked) + len(found) + 1


def test_dividers_never_pass_each_other(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    shown(qtbot, window, records)
    first, second, third = window.curtain.dividers
    low, high = first.place, third.place
    second.moved.emit(0.1)
    assert low > 0.1
    assert (first.place, second.place, third.place) == (low, low, high)


def test_the_dividers_share_the_picture_and_not_the_ground_around_it(
    qtbot: QtBot, window: CompareWindow, records: list[Record]
) -> None:
    window.resize(1600, 500)
    shown(qtbot, window, records[:3])
    window.show_slider(is_on=True)
    qtbot.waitUntil(window.stacked[0].isVisible)
    one, two = window.curtain.dividers[:2]
    framing = window.stacked[0].framing
    side = framing.width * framing.scale / framing.view_width
    assert one.place == pytest.approx(0.5 - side / 6)
    assert two.place == pytest.approx(0.5 + side / 6)
    one.moved.emit(0.45)
    window.resize(1200, 500)
    assert one.place == 0.45


def test_the_same_request_says_so(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    again = replace(records[0], id=99)
    shown(qtbot, window, [records[0], again])
    assert cells(window) == []
    assert "pictures are equal" in window.differences.summary.text()
    assert records[0].environment is not None
    elsewhere = replace(again, environment=replace(records[0].environment, device="cuda:0"))
    window.open([records[0], elsewhere])
    assert cells(window) == [["Device", "cpu", "cuda:0"]]
    halving = replace(again, environment=replace(records[0].environment, products_halved=True))
    window.open([records[0], halving])
    assert cells(window) == [["Long sums in parts", "no", "yes"]]
    window.open([replace(each, request=None, environment=None) for each in (records[0], again)])
    assert "don't tell" in window.differences.summary.text()


def test_a_lost_file_is_said(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    records[1].path.unlink()
    window.open(records[:2])
    qtbot.waitUntil(lambda: "its file isn't where it was" in window.captions[1].toolTip())


def test_deleted_pictures_leave_and_the_last_one_closes(
    qtbot: QtBot, window: CompareWindow, records: list[Record]
) -> None:
    shown(qtbot, window, records[:3])
    window.pictures_gone([records[1].id])
    assert window.records == (records[0], records[2])
    assert window.isVisible()
    window.pictures_gone([records[0].id])
    assert not window.isVisible()


def test_stars_show_the_fact(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    shown(qtbot, window, records[:2])
    with qtbot.waitSignal(window.favourite_requested) as wanted:
        QTest.mouseClick(window.stars[1], LEFT)
    assert wanted.args == [[records[1].id], True]
    assert not window.stars[1].isChecked()
    window.pictures_changed([replace(records[1], marks=replace(records[1].marks, is_favourite=True))])
    assert window.stars[1].isChecked()


def test_dividers_stay_where_they_are_when_a_picture_gets_its_star(
    qtbot: QtBot, window: CompareWindow, records: list[Record]
) -> None:
    shown(qtbot, window, records[:3])
    window.show_slider(is_on=True)
    window.curtain.dividers[0].moved.emit(0.1)
    window.pictures_changed([replace(records[1], marks=replace(records[1].marks, is_favourite=True))])
    assert window.curtain.dividers[0].place == 0.1
    window.pictures_gone([records[2].id])
    assert window.curtain.dividers[0].place != 0.1


def test_a_file_that_was_changed_is_read_anew(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    shown(qtbot, window, records[:2])
    Image.new("RGB", (64, 48), "teal").save(records[0].path)
    window.files_changed([records[0]])
    qtbot.waitUntil(lambda: (image := window.beside[0].image) is not None and image.size() == QSize(64, 48))


def test_keys_of_commands_change_no_way_and_zoom_from_a_star(
    qtbot: QtBot, window: CompareWindow, records: list[Record]
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    shown(qtbot, window, records[:2])
    QTest.keyClick(window.stars[0], Qt.Key.Key_S, control)
    assert not window.slider_button.isChecked()
    for canvas in (window.beside[1], window.stacked[1]):
        assert canvas.framing.scale != 1.0
        QTest.keyClick(window.stars[0], Qt.Key.Key_1, control)
        assert canvas.framing.scale == 1.0
        QTest.keyClick(window.stars[0], Qt.Key.Key_0, control)
        window.show_slider(is_on=True)


def test_keys_change_the_way_and_close(qtbot: QtBot, window: CompareWindow, records: list[Record]) -> None:
    shown(qtbot, window, records[:2])
    QTest.keyClick(window.beside[0], Qt.Key.Key_S)
    assert window.slider_button.isChecked()
    assert nameless(window) == []
    assert [line for line in cut(window) if "Caption" not in line] == []
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
