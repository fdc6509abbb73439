"""All commands by typing: found, told apart, used, and the last used ones first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_picture
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.action_words import MENUS, SUBMENUS, why_not
from wurst_desktop.ui.keyboard.menu_places import menu_places
from wurst_desktop.ui.keyboard.palette import Palette


def opened(program: Program) -> Palette:
    program.window.commands.palette.trigger()
    palettes = [each for each in program.window.findChildren(Palette) if each.isVisible()]
    assert len(palettes) == 1
    return palettes[0]


def row(palette: Palette, name: str) -> list[str]:
    model = palette.list.model()
    line = palette.offered.index(name)
    return [str(model.index(line, column).data()) for column in range(3)]


def test_every_action_is_listed_with_its_place_and_keys(program: Program) -> None:
    palette = opened(program)
    assert set(palette.offered) == set(program.window.commands.named) - {"palette"}
    assert row(palette, "search") == ["Search the history", "Edit", "Ctrl+F"]
    assert row(palette, "generate") == ["Generate", "Queue", "Ctrl+Enter"]
    assert row(palette, "theme_dark")[1] == "View > Colours"
    assert nameless(palette) == []
    assert cut(palette) == []
    palette.reject()


def test_what_can_not_be_done_now_says_why_and_does_nothing(qtbot: QtBot, program: Program) -> None:
    palette = opened(program)
    assert row(palette, "vary") == ["Vary…", "Choose a picture that was made with Wurst Desktop.", "Ctrl+Shift+R"]
    asked: list[bool] = []
    program.window.commands.vary.triggered.connect(asked.append)
    QTest.keyClicks(palette.edit, "vary")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert asked == []
    palette.reject()


def test_typing_arrows_and_enter_use_a_command(qtbot: QtBot, program: Program) -> None:
    palette = opened(program)
    QTest.keyClicks(palette.edit, "colours")
    before = palette.list.currentIndex().row()
    QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == before + 1
    chosen = palette.offered[before + 1]
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert program.window.commands.named[chosen].isChecked()


def test_what_was_used_last_comes_first_and_is_remembered(
    qtbot: QtBot, open_window: OpenWindow, program: Program, own_home: Path
) -> None:
    for name in ("theme_light", "theme_dark"):
        palette = opened(program)
        palette.edit.setText(program.window.commands.named[name].text().replace("&", ""))
        QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    palette = opened(program)
    assert palette.offered[:2] == ["theme_dark", "theme_light"]
    palette.reject()
    program.window.close()
    program.close()
    assert load_settings(find_paths(own_home).settings)[0].remembered["recent_commands"] == [
        "theme_dark",
        "theme_light",
    ]
    again = opened(open_window(lambda _shelf, _wish: ScriptedEngine()))
    assert again.offered[:2] == ["theme_dark", "theme_light"]
    again.reject()


def test_nothing_found_is_said(program: Program) -> None:
    palette = opened(program)
    palette.edit.setText("zebra crossing")
    assert palette.note.isVisible()
    assert not palette.list.isVisible()
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.reject()


def test_every_action_stands_in_a_menu_exactly_once(program: Program) -> None:
    standing = [name for names in MENUS.values() for name in names if name]
    standing += [name for _, _, names, _ in SUBMENUS for name in names]
    assert sorted(standing) == sorted(program.window.commands.named)
    places = menu_places(program.window.menuBar())
    assert all(places[action.objectName()] for action in program.window.commands.named.values())


def test_no_two_actions_share_their_keys(program: Program) -> None:
    owners: dict[str, str] = {}
    for name, action in program.window.commands.named.items():
        for keys in action.shortcuts():
            assert owners.setdefault(keys.toString(), name) == name


def test_every_action_that_can_be_off_says_what_is_missing(program: Program) -> None:
    off = [name for name, action in program.window.commands.named.items() if not action.isEnabled()]
    assert len(off) > 20
    assert [name for name in off if why_not(name) == why_not("nonsense")] == []


@pytest.mark.parametrize("decoded", [True, False])
def test_the_menu_of_a_picture_names_the_keys_of_the_window(qtbot: QtBot, program: Program, decoded: bool) -> None:
    record = keep_picture(program.history, "a fox")
    program.begin()
    gallery, commands = program.window.panels.gallery, program.window.commands
    qtbot.waitUntil(lambda: list(gallery.ids) == [record.id])
    with qtbot.waitSignal(gallery.chosen):
        gallery.choose(record.id)
    commands.tags.setShortcut("Ctrl+Shift+T" if decoded else "")
    menu = gallery.menu.of(record)
    entries = {entry.objectName(): entry for entry in menu.findChildren(QAction)}
    assert entries["gallery-tags"].shortcut() == commands.tags.shortcut()
    assert entries["gallery-delete"].shortcut().toString() == "Del"
    assert entries["gallery-rating-3"].shortcut().toString() == "3"
    menu.deleteLater()
