"""The settings window: all that is told of each setting, found by words, in effect at once, and reset."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_picture
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.copying import PictureKind
from wurst_desktop.core.plan import DeviceWish, Residency
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.engine import Engine
from wurst_desktop.core.request import Mode
from wurst_desktop.core.settings import Page, Settings, told
from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.gallery.copies_dialog import CopiesDialog
from wurst_desktop.ui.keyboard.shortcut_editor import ShortcutEditor
from wurst_desktop.ui.settings.controls import ChoiceField, FolderField, MemoryField, PatternField, SwitchField
from wurst_desktop.ui.settings.window import SettingsWindow


def opened(program: Program) -> SettingsWindow:
    program.window.commands.settings.trigger()
    windows = [each for each in program.window.findChildren(SettingsWindow) if each.isVisible()]
    assert len(windows) == 1
    return windows[0]


@pytest.fixture
def settings_window(program: Program) -> Iterator[SettingsWindow]:
    program.begin()
    window = opened(program)
    yield window
    window.close()


def pick(field: object, value: object) -> None:
    assert isinstance(field, ChoiceField)
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def saved(home: Path) -> Settings:
    return load_settings(find_paths(home).settings)[0]


@pytest.mark.parametrize("page", list(Page))
def test_each_page_shows_its_settings_whole(settings_window: SettingsWindow, page: Page) -> None:
    settings_window.turn_to(page)
    shown = [name for name, row in settings_window.rows.items() if row.isVisible()]
    assert shown == [name for name in settings_window.rows if told(name).page is page]
    assert shown
    assert nameless(settings_window) == []
    assert cut(settings_window) == []


def test_words_find_settings_of_all_pages(settings_window: SettingsWindow) -> None:
    settings_window.search.setText("memory")
    assert [name for name, row in settings_window.rows.items() if row.isVisible()] == ["residency", "memory_limit"]
    settings_window.search.setText("contrast colours")
    assert [name for name, row in settings_window.rows.items() if row.isVisible()] == ["theme"]
    settings_window.search.setText("zebra")
    assert settings_window.none.isVisible()
    settings_window.search.clear()
    assert settings_window.rows["pictures_folder"].isVisible()


def test_a_choice_holds_at_once_is_kept_and_can_be_reset(
    qtbot: QtBot, program: Program, settings_window: SettingsWindow, own_home: Path
) -> None:
    row = settings_window.rows["theme"]
    pick(row.control, "light")
    assert program.window.commands.theme_light.isChecked()
    qtbot.waitUntil(lambda: saved(own_home).theme == "light")
    settings_window.turn_to(Page.LOOK)
    assert row.reset.isVisible()
    row.reset.click()
    assert program.window.commands.theme_system.isChecked()
    assert not row.reset.isVisible()


def test_a_switch_is_the_same_as_in_the_menu(program: Program, settings_window: SettingsWindow) -> None:
    field = settings_window.rows["keep_awake"].control
    assert isinstance(field, SwitchField)
    settings_window.turn_to(Page.WORK)
    field.click()
    assert not program.window.commands.keep_awake.isChecked()


def test_the_pattern_shows_a_name_and_refuses_what_makes_none(
    qtbot: QtBot, settings_window: SettingsWindow, own_home: Path
) -> None:
    field = settings_window.rows["name_pattern"].control
    assert isinstance(field, PatternField)
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "{words}-{seed}-{number}")
    assert field.shown.text() == "a-red-fox-in-deep-snow-42-0007.png"
    qtbot.waitUntil(lambda: saved(own_home).name_pattern == "{words}-{seed}-{number}")
    QTest.keyClicks(field.edit, "{colour}")
    assert "{words}" in field.shown.text()
    assert saved(own_home).name_pattern == "{words}-{seed}-{number}"


def test_what_holds_later_says_so_and_offers_to_start_again(
    qtbot: QtBot, settings_window: SettingsWindow, own_home: Path, tmp_path: Path
) -> None:
    field = settings_window.rows["pictures_folder"].control
    assert isinstance(field, FolderField)
    field.edit.setText(str(tmp_path))
    field.edit.editingFinished.emit()
    qtbot.waitUntil(lambda: saved(own_home).pictures_folder == tmp_path)
    assert settings_window.restart.isVisible()
    with qtbot.waitSignal(settings_window.restart_wanted):
        settings_window.restart.button.click()


def test_a_new_start_is_offered_as_long_as_a_choice_waits_for_it(qtbot: QtBot, program: Program) -> None:
    program.begin()
    window = opened(program)
    pick(window.rows["language"].control, "ja")
    assert window.restart.isVisible()
    assert window.restart.sentence.text() == "Waiting for the next start: Language."
    with qtbot.waitSignal(window.destroyed):
        window.close()
    window = opened(program)
    assert window.restart.isVisible()
    window.turn_to(Page.LOOK)
    window.rows["language"].reset.click()
    assert not window.restart.isVisible()
    window.close()


def test_the_machine_is_used_as_chosen_without_a_new_start(qtbot: QtBot, open_window: OpenWindow) -> None:
    wishes: list[DeviceWish] = []

    def open_engine(_shelf: Shelf, wish: DeviceWish) -> Engine:
        wishes.append(wish)
        return ScriptedEngine()

    program = open_window(open_engine)
    with qtbot.waitSignal(program.session.prepared):
        program.begin()
    window = opened(program)
    pick(window.rows["residency"].control, "stage")
    limit = window.rows["memory_limit"].control
    assert isinstance(limit, MemoryField)
    limit.spin.setValue(6)
    program.window.panels.create.fields.prompt.setPlainText("a red circle")
    with qtbot.waitSignal(program.session.saved):
        program.window.panels.create.submit()
    assert wishes[-1] == DeviceWish(residency=Residency.STAGE, memory=6 * 2**30)
    window.close()


def test_keys_are_changed_taken_from_others_and_reset(
    qtbot: QtBot, program: Program, settings_window: SettingsWindow, own_home: Path
) -> None:
    settings_window.turn_to(Page.KEYBOARD)
    editor, commands = settings_window.rows["shortcuts"].control, program.window.commands
    assert isinstance(editor, ShortcutEditor)
    editor.choose("sweep")
    editor.keys.setKeySequence(QKeySequence("Ctrl+H"))
    assert editor.note.text() == "Ctrl+H belongs to “Earlier prompts…” now."
    assert editor.take.text() == "Take them from there"
    editor.take.click()
    assert commands.sweep.shortcut().toString() == "Ctrl+H"
    assert commands.earlier_prompts.shortcuts() == []
    qtbot.waitUntil(lambda: saved(own_home).shortcuts == {"sweep": "Ctrl+H", "earlier_prompts": ""})
    editor.choose("earlier_prompts")
    editor.usual.click()
    assert commands.earlier_prompts.shortcut().toString() == "Ctrl+H"
    editor.usual_all.click()
    assert commands.sweep.shortcut().toString() == "Ctrl+G"
    assert editor.chosen == {}


@pytest.mark.parametrize(("keys", "said"), [("G", "typed"), ("Ctrl+C", "needed"), ("Shift+A", "typed")])
def test_keys_that_would_be_in_the_way_are_refused(settings_window: SettingsWindow, keys: str, said: str) -> None:
    editor = settings_window.rows["shortcuts"].control
    assert isinstance(editor, ShortcutEditor)
    editor.choose("sweep")
    editor.keys.setKeySequence(QKeySequence(keys))
    assert said in editor.note.text()
    assert not editor.take.isEnabled()


def test_own_keys_hold_at_the_next_start(
    open_window: OpenWindow, program: Program, settings_window: SettingsWindow
) -> None:
    editor = settings_window.rows["shortcuts"].control
    assert isinstance(editor, ShortcutEditor)
    editor.choose("generate")
    editor.keys.setKeySequence(QKeySequence("Alt+Return"))
    editor.take.click()
    program.window.close()
    program.close()
    again = open_window(lambda _shelf, _wish: ScriptedEngine()).window.commands.generate
    assert [keys.toString() for keys in again.shortcuts()] == ["Alt+Enter", "Alt+Return"]


def test_the_keys_open_it_and_escape_closes_it(qtbot: QtBot, program: Program) -> None:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (window,) = [each for each in program.window.findChildren(SettingsWindow) if each.isVisible()]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_choices_are_taken_back_in_the_history_of_changes(
    qtbot: QtBot, program: Program, settings_window: SettingsWindow, own_home: Path
) -> None:
    edits = program.session.edits
    row = settings_window.rows["theme"]
    pick(row.control, "light")
    field = settings_window.rows["name_pattern"].control
    assert isinstance(field, PatternField)
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "{seed}-{number}")
    assert edits.done == ["setting “Colours”", "setting “File names”"]
    edits.undo()
    assert field.edit.text() == Settings().name_pattern
    assert edits.done == ["setting “Colours”"]
    edits.undo()
    assert program.window.commands.theme_system.isChecked()
    assert not row.reset.isVisible()
    edits.go_to(2)
    assert program.window.commands.theme_light.isChecked()
    qtbot.waitUntil(lambda: saved(own_home).name_pattern == "{seed}-{number}")


def test_a_setting_that_is_as_it_was_leaves_nothing_to_take_back(
    program: Program, settings_window: SettingsWindow
) -> None:
    edits, field = program.session.edits, settings_window.rows["keep_awake"].control
    assert isinstance(field, SwitchField)
    field.click()
    assert len(edits.done) == 1
    field.click()
    assert edits.done == []
    pick(settings_window.rows["theme"].control, Settings().theme)
    assert edits.done == []


def test_keys_are_taken_back_as_well(program: Program, settings_window: SettingsWindow) -> None:
    editor = settings_window.rows["shortcuts"].control
    assert isinstance(editor, ShortcutEditor)
    program.window.commands.benchmark.setShortcut(QKeySequence("Ctrl+J"))
    settings_window.chosen.emit("shortcuts", {"benchmark": "Ctrl+J"})
    program.session.edits.undo()
    assert program.window.commands.benchmark.shortcut().isEmpty()
    program.session.edits.redo()
    assert program.window.commands.benchmark.shortcut() == QKeySequence("Ctrl+J")


def test_the_mode_is_what_more_begins_with(program: Program, settings_window: SettingsWindow) -> None:
    more = program.window.panels.create.fields.more
    pick(settings_window.rows["mode"].control, "fast")
    assert (more.values()["mode"], more.differing) == (Mode.FAST, 0)
    more.recall({"mode": "exact"})
    pick(settings_window.rows["mode"].control, "compiled")
    assert more.values()["mode"] is Mode.EXACT


def test_copies_are_offered_in_the_format_that_was_chosen(program: Program, settings_window: SettingsWindow) -> None:
    pick(settings_window.rows["copy_kind"].control, ".webp")
    program.window.panels.gallery.wants.copies_requested.emit([keep_picture(program.history, "a fox").id])
    dialog = program.window.findChild(CopiesDialog)
    assert isinstance(dialog, CopiesDialog)
    assert dialog.order().kind is PictureKind.WEBP
    dialog.reject()


def test_one_copy_is_offered_in_that_format_too(
    qtbot: QtBot, program: Program, settings_window: SettingsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(settings_window.rows["copy_kind"].control, ".jpg")
    keep_picture(program.history, "a fox")
    gallery = program.window.panels.gallery
    gallery.open()
    qtbot.waitUntil(lambda: gallery.grid.model().rowCount() == 1)
    gallery.grid.setCurrentIndex(gallery.grid.model().index(0, 0))
    suggested: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        suggested.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    qtbot.waitUntil(program.window.commands.export.isEnabled)
    program.window.commands.export.trigger()
    assert [Path(name).suffix for name in suggested] == [".jpg"]
