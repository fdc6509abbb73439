"""The sheet shows the keys as they are now."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.named import cut, nameless
from wurst_desktop.app import Program
from wurst_desktop.ui.keyboard.sheet import ShortcutSheet


def opened(program: Program) -> ShortcutSheet:
    sheets = [each for each in program.window.findChildren(ShortcutSheet) if each.isVisible()]
    assert len(sheets) == 1
    return sheets[0]


def test_a_question_mark_opens_it_but_is_typed_where_one_types(qtbot: QtBot, program: Program) -> None:
    window, prompt = program.window, program.window.panels.create.fields.prompt
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    prompt.setFocus()
    QTest.keyClick(prompt, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert prompt.toPlainText() == "?"
    assert not [each for each in window.findChildren(ShortcutSheet) if each.isVisible()]
    window.panels.create.fields.generate.setFocus()
    QTest.keyClick(window.panels.create.fields.generate, Qt.Key.Key_Question)
    sheet = opened(program)
    assert nameless(sheet) == []
    assert cut(sheet) == []
    sheet.reject()


def test_it_lists_menus_and_the_keys_of_single_places(program: Program) -> None:
    program.window.commands.sweep.setShortcut("Ctrl+J")
    program.window.commands.shortcut_sheet.trigger()
    sheet = opened(program)
    sections = dict(sheet.sections)
    queue = dict(sections["Queue"])
    assert queue["Ctrl+Enter"] == "Generate"
    assert queue["Ctrl+J"] == "Sweep…"
    assert ("S", "Sliders, or side by side") in sections["Comparing"]
    assert ("Ctrl++, Ctrl+-", "Larger or smaller pictures") in sections["In the gallery"]
    assert ("Enter, F2", "Edit the job") in sections["In the queue"]
    sheet.reject()


def test_tooltips_follow_the_keys(program: Program) -> None:
    fields, commands = program.window.panels.create.fields, program.window.commands
    assert fields.generate.toolTip() == "Ctrl+Enter"
    assert fields.earlier.toolTip() == "Earlier prompts (Ctrl+H)"
    commands.earlier_prompts.setShortcut("Ctrl+J")
    assert fields.earlier.toolTip() == "Earlier prompts (Ctrl+J)"
    commands.earlier_prompts.setShortcuts([])
    assert fields.earlier.toolTip() == "Earlier prompts"
