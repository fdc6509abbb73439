"""The look: readable in both themes, and changed at once."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.windows import windows
from wurst_desktop.ui.theme import CONTRAST, DARK, LIGHT, Colours, Theme

STYLE = Path(__file__).parents[2] / "resources" / "style" / "wurst.qss"
READABLE = 4.5

Scheme = Callable[[], Qt.ColorScheme]


class Dress(Protocol):
    """Puts a theme on the application."""

    def __call__(self, choice: str, scheme: Scheme | None = None) -> Theme: ...


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Dress]:
    worn: list[Theme] = []

    def put_on(choice: str, scheme: Scheme | None = None) -> Theme:
        theme = Theme(qapp, STYLE, choice, scheme)
        worn.append(theme)
        theme.dress()
        return theme

    yield put_on
    for theme in worn:
        theme.deleteLater()
        qapp.sendPostedEvents(theme, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [DARK, LIGHT, CONTRAST], ids=["dark", "light", "contrast"])
def test_all_text_can_be_read(colours: Colours) -> None:
    pairs = [(text, ground) for text in ("text", "quiet", "warning") for ground in ("surround", "panel", "field")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("text", "raised"), ("text", "selection")]
    pairs += [("faint", "field")]
    poor = {
        (text, ground): round(contrast(getattr(colours, text), getattr(colours, ground)), 2)
        for text, ground in pairs
        if contrast(getattr(colours, text), getattr(colours, ground)) < READABLE
    }
    assert poor == {}


@pytest.mark.parametrize("choice", ["dark", "light", "contrast"])
def test_what_a_field_is_for_can_be_read_before_anything_is_typed(qtbot: QtBot, choice: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, STYLE, choice)
    theme.dress()
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        # A block of ink: the letters of a text are thin, and their edges are blended.
        field.setPlaceholderText("\u2588" * 8)
        field.resize(160, 40)
        field.show()
        image = field.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(160) for y in range(40)}
        assert max(contrast(colour, theme.colours.field) for colour in seen - {theme.colours.focus}) >= READABLE
        assert theme.colours.faint in seen
    theme.deleteLater()
    app.setStyleSheet("")


def test_a_choice_changes_the_colours_at_once(qapp: QApplication) -> None:
    qapp.setStyleSheet("")
    theme = Theme(qapp, STYLE, "light")
    assert theme.colours == LIGHT
    assert qapp.palette().window().color().name() == LIGHT.panel
    assert qapp.styleSheet() == ""
    theme.dress()
    assert LIGHT.accent in qapp.styleSheet()
    theme.choose("dark")
    assert theme.colours == DARK
    assert DARK.accent in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()
    theme.deleteLater()
    qapp.setStyleSheet("")


@pytest.mark.parametrize("choice", ["system", "light", "contrast"])
def test_a_change_of_the_system_is_followed_if_that_was_chosen(dress: Dress, qapp: QApplication, choice: str) -> None:
    scheme = Qt.ColorScheme.Dark
    theme = dress(choice, lambda: scheme)
    before = theme.colours
    for scheme, followed in ((Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        wanted = followed if choice == "system" else before
        assert qapp.palette().window().color().name() == wanted.panel
        assert wanted.field in qapp.styleSheet()


@pytest.mark.parametrize("choice", ["dark", "light", "contrast"])
def test_what_is_selected_is_grey(dress: Dress, qapp: QApplication, choice: str) -> None:
    theme = dress(choice)
    assert qapp.palette().highlight().color().name() == theme.colours.selection
    assert qapp.palette().color(QPalette.ColorRole.HighlightedText).name() == theme.colours.text
    assert f"selection-background-color: {theme.colours.accent}" not in qapp.styleSheet()


def test_rows_of_lists_and_tables_have_air(qtbot: QtBot, dress: Dress) -> None:
    dress("dark")
    rows, table = QListWidget(), QTreeWidget()
    rows.addItem("a fox")
    table.addTopLevelItem(QTreeWidgetItem(["a fox"]))
    for view in (rows, table):
        qtbot.addWidget(view)
        view.show()
        assert view.sizeHintForRow(0) >= view.fontMetrics().height() + 8


def test_the_colours_of_a_window_that_is_gone_change_no_more(qapp: QApplication, own_home: Path) -> None:
    with windows(qapp, own_home) as open_window:
        open_window(lambda _shelf, _wish: ScriptedEngine())
        theme = qapp.findChildren(Theme)[-1]
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert told == []
    theme.deleteLater()
    qapp.setStyleSheet("")


@pytest.mark.parametrize("choice", ["dark", "light", "contrast"])
def test_the_list_of_a_combo_box_is_of_one_colour_up_to_its_rim(qtbot: QtBot, dress: Dress, choice: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    combo = QComboBox(window)
    combo.addItems(["a fox", "an owl", "a hare"])
    dress(choice)
    with qtbot.waitExposed(window):
        window.show()
    combo.showPopup()
    popup = combo.view().window()
    qtbot.waitUntil(popup.isVisible)
    shown, view = popup.grab().toImage(), combo.view()
    rim, beneath = (shown.pixelColor(shown.width() - 4, y) for y in (2, view.geometry().bottom() - 2))
    assert rim == beneath
    combo.hidePopup()
