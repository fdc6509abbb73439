"""What made a picture is copied as a command or as Python, where that can be."""

import shlex
from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.pictures import keep_picture, request
from wurst_desktop.app import Program
from wurst_desktop.core.command_line import command_of
from wurst_desktop.core.request import Mode
from wurst_desktop.core.start import Composition, Start
from wurst_desktop.ui.gallery.copy_as import CopyAs


def test_a_command_is_copied_from_details_and_gallery(qtbot: QtBot, program: Program) -> None:
    record = keep_picture(program.history, "a fox's den", 7)
    details, gallery = program.window.panels.details, program.window.panels.gallery
    details.show_record(record)
    details.buttons.copies[CopyAs.COMMAND].trigger()
    copied = QGuiApplication.clipboard().text()
    assert record.request is not None
    assert copied == command_of(record.request)
    words = shlex.split(copied)
    assert words[:2] == ["wurst-desktop", "generate"]
    assert words[-1] == "a fox's den"
    assert words[words.index("--seed") + 1] == "7"
    assert "on the clipboard" in program.window.panels.notices.label.text()
    QGuiApplication.clipboard().clear()
    gallery.wants.copy_as_requested.emit(CopyAs.COMMAND, record)
    assert QGuiApplication.clipboard().text() == copied


def test_python_is_copied_for_an_installed_model(qtbot: QtBot, program: Program) -> None:
    program.begin()
    record = keep_picture(program.history, "a fox")
    notice, card = program.window.panels.notices.label, program.window.panels.create.card
    gallery = program.window.panels.gallery
    assert record.request is not None
    assert card is not None
    gallery.wants.copy_as_requested.emit(CopyAs.PYTHON, record)
    assert "isn't installed" in notice.text()
    here = replace(record, request=replace(record.request, checkpoint=card.ref))
    gallery.wants.copy_as_requested.emit(CopyAs.PYTHON, here)
    qtbot.waitUntil(lambda: "diffusers is on the clipboard" in notice.text())
    code = QGuiApplication.clipboard().text()
    compile(code, "snippet", "exec")
    assert str(card.folder) in code
    fast = replace(here, request=replace(record.request, checkpoint=card.ref, mode=Mode.FAST))
    gallery.wants.copy_as_requested.emit(CopyAs.PYTHON, fast)
    qtbot.waitUntil(lambda: "no mode that re-uses" in notice.text())


def test_a_composition_that_stock_cannot_draw_is_taken_from_the_file(qtbot: QtBot, program: Program) -> None:
    program.begin()
    card = program.window.panels.create.card
    assert card is not None
    record = keep_picture(program.history, "a fox")
    asked = replace(request("a fox"), checkpoint=card.ref, variation_seed=3, variation_strength=0.2)
    program.window.panels.gallery.wants.copy_as_requested.emit(CopyAs.PYTHON, replace(record, request=asked))
    notice = program.window.panels.notices.label
    qtbot.waitUntil(lambda: "diffusers is on the clipboard" in notice.text())
    code = QGuiApplication.clipboard().text()
    compile(code, "snippet", "exec")
    assert str(record.path) in code
    assert "WuerstchenPrior" not in code


def test_what_began_from_a_composition_is_made_from_its_file(program: Program) -> None:
    record = keep_picture(program.history, "a fox")
    begun = replace(request("a fox"), start=Start((Composition("", "f00d"),)))
    assert shlex.split(command_of(begun, record.path)) == ["wurst-desktop", "generate", "--from", str(record.path)]
