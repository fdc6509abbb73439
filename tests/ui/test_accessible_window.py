"""A screen reader finds a name, a role and the state of everything in the window and in each of its dialogs."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.pictures import keep_composition, keep_picture
from tests.ui.spoken_tree import ill_spoken, parts
from tests.windows import OpenWindow
from wurst_desktop.app import Program

OPENING = (
    *("models", "benchmark", "about", "earlier_prompts", "sweep", "export_many", "empty_bin", "tags", "vary"),
    *("picture_log", "sweep_picture", "open_picture", "gpu"),
)


@pytest.fixture
def program(open_window: OpenWindow, qtbot: QtBot) -> Program:
    """A window with three pictures and a composition, one of them chosen, and all fields in sight."""
    made = open_window(lambda _shelf, _wish: ScriptedEngine())
    for seed in (1, 2, 3):
        keep_picture(made.history, f"a fox number {seed}", seed)
    keep_composition(made.history, "a house", 4)
    made.window.panels.create.fields.prompt.setPlainText("a fox")
    made.history.delete([keep_picture(made.history, "an owl", 5).id])
    made.begin()
    gallery = made.window.panels.gallery
    model = gallery.grid.model()
    qtbot.waitUntil(lambda: model.rowCount() == 4 and all(model.index(row, 0).data() for row in range(4)))
    gallery.grid.setCurrentIndex(model.index(1, 0))
    qtbot.waitUntil(made.window.commands.vary.isEnabled)
    return made


def test_everything_in_the_window_can_be_told(program: Program) -> None:
    more = program.window.findChild(QWidget, "moreButton")
    assert more is not None
    more.click()  # type: ignore[attr-defined]
    assert ill_spoken(program.window) == []


@pytest.mark.parametrize("action", OPENING)
def test_everything_in_a_dialog_can_be_told(program: Program, qtbot: QtBot, action: str) -> None:
    before = shown_windows()
    getattr(program.window.commands, action).trigger()
    qtbot.waitUntil(lambda: shown_windows() - before != set())
    (opened,) = shown_windows() - before
    assert ill_spoken(opened) == []
    opened.close()


def shown_windows() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def test_a_picture_is_a_graphic_with_its_prompt(program: Program, qtbot: QtBot) -> None:
    canvas = program.window.panels.preview.canvas
    # At first it shows the newest picture.
    qtbot.waitUntil(lambda: canvas.isVisible() and canvas.image is not None and "a fox number" in said_of(canvas))
    assert QAccessible.queryAccessibleInterface(canvas).role() == QAccessible.Role.Graphic


def said_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_a_cell_of_the_gallery_is_found_with_its_prompt(program: Program) -> None:
    names = [part.text(QAccessible.Text.Name) for part in parts(program.window.panels.gallery)]
    assert any(name.startswith("a fox number 2, composition 2") for name in names)


def button_without_words(_window: QWidget) -> QWidget:
    return QPushButton()


def two_of_one_name(window: QWidget) -> QWidget:
    QPushButton("Go", window)
    return QPushButton("Go")


def painted_without_a_role(_window: QWidget) -> QWidget:
    from PySide6.QtCore import Qt

    made = QWidget()
    made.setAccessibleName("Something painted")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


@pytest.mark.parametrize(
    ("faulty", "fault"),
    [
        (button_without_words, "has no name"),
        (two_of_one_name, "2 have one name"),
        (painted_without_a_role, "has no role"),
    ],
)
def test_what_cannot_be_told_is_found(faulty: Callable[[QWidget], QWidget], fault: str, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    faulty(window).setParent(window)
    window.show()
    (found,) = ill_spoken(window)
    assert found.startswith(fault)
