"""Everything can be reached by Tab, in the order in which it is seen, and shows that it has the focus."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QProgressBar, QScrollBar, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.named import CONTROLS
from tests.ui.pictures import keep_picture
from tests.ui.test_theme import contrast
from wurst_desktop.app import Program

SEEN = 3
"""The contrast that WCAG 2.2 wants between a control with and without the focus."""


@pytest.fixture
def filled(qtbot: QtBot, program: Program) -> Program:
    """A window with two pictures, of which one is chosen, and all that is folded away unfolded."""
    for prompt in ("a fox", "an owl"):
        keep_picture(program.history, prompt)
    program.begin()
    window, gallery = program.window, program.window.panels.gallery
    qtbot.waitUntil(lambda: len(gallery.ids) == 2)
    with qtbot.waitSignal(gallery.chosen):
        gallery.choose(gallery.ids[0])
    qtbot.waitUntil(lambda: window.panels.preview.canvas.image is not None)
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return program


def walk(window: QWidget, first: QWidget) -> list[QWidget]:
    """The controls that Tab leads to, up to the one where it began."""
    order: list[QWidget] = []
    first.setFocus()
    while (focused := QApplication.focusWidget()) is not None and focused not in order:
        order.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return order


def reached_otherwise(control: QWidget) -> bool:
    """Progress is only looked at; texts that are only read have a button beside them that copies them."""
    is_text = isinstance(control, QTextEdit | QPlainTextEdit)
    return isinstance(control, QProgressBar | QScrollBar) or (
        is_text and control.focusPolicy() is Qt.FocusPolicy.ClickFocus
    )


def test_every_control_is_reached(filled: Program) -> None:
    window = filled.window
    reached = walk(window, window.panels.create.fields.prompt)
    controls = [
        each for kind in CONTROLS for each in window.findChildren(kind) if each.isVisible() and each.isEnabled()
    ]
    missed = [
        each.objectName()
        for each in controls
        if each not in reached and each.focusProxy() not in reached and not reached_otherwise(each)
        if not each.objectName().startswith("qt_")
    ]
    assert missed == []


def test_the_fields_follow_each_other_as_they_are_seen(filled: Program) -> None:
    fields = filled.window.panels.create.fields
    names = [each.objectName() for each in walk(filled.window, fields.style_picker)]
    wanted = ["styleButton", "chipsButton", "earlierPromptsButton", "promptEdit", "negativePromptEdit", "sizeCombo"]
    wanted += ["countSpin", "compositionHelp", "seedSpin", "seedLock", "seedDice", "seedFromPicture"]
    wanted += ["textureHelp", "decoderSeedSpin"]
    assert names[: len(wanted)] == wanted
    assert names.index("checkpointCombo") < names.index("moreButton") < names.index("generateButton")
    assert names.index("generateButton") < names.index("usePromptButton")
    assert names.index("gallerySearch") < names.index("galleryView")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_whatever_has_the_focus_shows_it(filled: Program, theme: str) -> None:
    window = filled.window
    filled.window.commands.named[f"theme_{theme}"].trigger()
    controls = walk(window, window.panels.create.fields.prompt)
    unseen = {}
    for before, control in zip([controls[-1], *controls], controls, strict=False):
        before.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is control
        place = QRect(control.mapTo(window, QPoint()), control.size()) & window.rect()
        focused = window.grab(place).toImage()
        window.setFocus()
        strongest = most_changed(window.grab(place).toImage(), focused)
        if strongest < SEEN:
            unseen[control.objectName()] = round(strongest, 2)
    assert unseen == {}


def most_changed(one: QImage, other: QImage) -> float:
    """The strongest contrast between the same pixel of two pictures."""
    pairs = {
        (one.pixel(x, y), other.pixel(x, y))
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    }
    return max((contrast(f"#{a & 0xFFFFFF:06x}", f"#{b & 0xFFFFFF:06x}") for a, b in pairs), default=1)
