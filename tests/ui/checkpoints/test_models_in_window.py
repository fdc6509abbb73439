"""The page in the whole window: new models are offered at once, the default is kept, and calls are counted in sight."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.checkpoints.folders import MANIFEST, combined
from tests.ui.named import cut, nameless
from wurst_desktop.app import Program
from wurst_desktop.core.settings import Settings
from wurst_desktop.core.settings_file import load_settings, save_settings
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.checkpoints.network_dialog import NetworkDialog
from wurst_desktop.ui.checkpoints.network_label import NetworkLabel
from wurst_desktop.ui.checkpoints.page import ModelsPage


def open_page(program: Program) -> ModelsPage:
    program.window.commands.models.trigger()
    page = program.window.findChild(ModelsPage)
    assert page is not None
    return page


def names(program: Program) -> list[str]:
    combo = program.window.panels.create.fields.checkpoint
    return [combo.itemText(row) for row in range(combo.count())]


def test_a_model_that_is_taken_in_is_offered_at_once_and_the_chosen_one_stays(
    qtbot: QtBot, program: Program, tmp_path: Path, own_home: Path
) -> None:
    program.begin()
    chosen = program.window.panels.create.card
    assert chosen is not None
    combined(tmp_path / "usb/other", {**MANIFEST, "id": "other", "title": "Another Model"})
    page = open_page(program)
    page.work.take_in(tmp_path / "usb", is_copied=False)
    qtbot.waitUntil(lambda: "Another Model" in names(program))
    assert program.window.panels.create.card == chosen

    def is_chosen() -> bool:
        # What the artist took in comes before what was brought along, so that the default is another one now.
        page.list.choose("wurst-mini")
        return page.list.count() > 4 and page.buttons["default"].isEnabled()

    qtbot.waitUntil(is_chosen)
    page.buttons["default"].click()
    settings = find_paths(own_home).settings
    qtbot.waitUntil(lambda: load_settings(settings)[0].checkpoint == "wurst-mini")
    qtbot.waitUntil(lambda: names(program)[0] == "Wurst Mini")
    assert program.window.panels.create.card == chosen


def test_what_is_chosen_elsewhere_while_the_window_is_open_stays(
    qtbot: QtBot, program: Program, own_home: Path
) -> None:
    program.begin()
    path = find_paths(own_home).settings
    save_settings(Settings(checkpoint="other", device="cpu", name_pattern="{number}"), path)
    program.window.panels.create.fields.prompt.setPlainText("a fox in the snow")
    qtbot.waitUntil(lambda: load_settings(path)[0].remembered.get("prompt") == "a fox in the snow")
    elsewhere = load_settings(path)[0]
    assert (elsewhere.checkpoint, elsewhere.device, elsewhere.name_pattern) == ("other", "cpu", "{number}")
    save_settings(Settings(checkpoint="third"), path, ("checkpoint",))
    program.close()
    assert load_settings(path)[0].checkpoint == "third"


def test_what_was_begun_on_the_page_is_told_when_it_is_closed_meanwhile(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.begin()
    combined(tmp_path / "usb/other", {**MANIFEST, "id": "other", "title": "Another Model"})
    page = open_page(program)
    page.work.take_in(tmp_path / "usb", is_copied=True)
    page.close()
    qtbot.waitUntil(lambda: "Another Model" in names(program))
    again = open_page(program)
    assert again.isVisible()
    qtbot.waitUntil(lambda: again.list.count() > 4)


def test_there_is_one_page_and_the_keyboard_opens_it(qtbot: QtBot, program: Program) -> None:
    program.begin()
    program.window.activateWindow()
    QTest.keyClick(program.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.window.findChild(ModelsPage) is not None)
    page = open_page(program)
    assert len(program.window.findChildren(ModelsPage)) == 1
    qtbot.waitUntil(lambda: page.list.count() > 3)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.entry is not None


def test_calls_to_the_network_are_counted_in_sight_and_listed(qtbot: QtBot, program: Program) -> None:
    label = program.window.findChild(NetworkLabel)
    assert label is not None
    assert label.text() == "0 network calls"
    label.click()
    none = program.window.findChild(NetworkDialog)
    assert none is not None
    assert not none.list.isVisible()
    assert not cut(none)
    none.close()
    label.log.saw("GET http://hub.example/api/models/somebody/model")
    qtbot.waitUntil(lambda: label.text() == "1 network call")
    qtbot.waitUntil(lambda: program.window.findChild(NetworkDialog) is None)
    label.click()
    one = program.window.findChild(NetworkDialog)
    assert one is not None
    assert one.list.item(0).text().endswith("GET http://hub.example/api/models/somebody/model")
    assert not nameless(one)
