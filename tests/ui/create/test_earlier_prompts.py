"""Earlier prompts: found, searched, taken."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.create.test_panel import SMALL
from tests.ui.pictures import keep_picture
from wurst_desktop.core.earlier import Wording, earlier_wordings
from wurst_desktop.core.suggestions import Kind
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.wildcards import WildcardFolder
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.earlier_prompts import EarlierPrompts
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.create.suggesting import Suggesting


def keep_some(history: HistoryOnDisk) -> None:
    for seed, prompt in enumerate(("a red fox", "an owl", "a red fox", "a red house")):
        keep_picture(history, prompt, seed)


def test_each_wording_once_the_newest_first(history: HistoryOnDisk) -> None:
    keep_some(history)
    assert [wording.prompt for wording in earlier_wordings(history)] == ["a red house", "a red fox", "an owl"]
    assert [wording.prompt for wording in earlier_wordings(history, "fox")] == ["a red fox"]
    assert len(earlier_wordings(history, limit=2)) == 2


def test_typing_narrows_and_enter_takes(qtbot: QtBot, history: HistoryOnDisk, clerk: Clerk) -> None:
    keep_some(history)
    dialog = EarlierPrompts(history, clerk)
    qtbot.addWidget(dialog)
    dialog.look()
    dialog.open()
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    QTest.keyClicks(dialog.search, "owl")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    with qtbot.waitSignal(dialog.taken) as taken:
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert taken.args == [Wording("an owl", "blurry")]
    assert not dialog.isVisible()


def test_enter_right_after_the_last_letter_takes_what_these_words_find(
    qtbot: QtBot, history: HistoryOnDisk, clerk: Clerk
) -> None:
    keep_some(history)
    dialog = EarlierPrompts(history, clerk)
    qtbot.addWidget(dialog)
    dialog.look()
    dialog.open()
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    with qtbot.waitSignal(dialog.taken) as taken:
        QTest.keyClicks(dialog.search, "owl")
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert taken.args == [Wording("an owl", "blurry")]


def test_an_enter_is_forgotten_where_other_words_are_typed_or_the_dialog_is_closed(
    qtbot: QtBot, history: HistoryOnDisk, clerk: Clerk
) -> None:
    keep_some(history)
    dialog = EarlierPrompts(history, clerk)
    qtbot.addWidget(dialog)
    dialog.look()
    dialog.open()
    with qtbot.assertNotEmitted(dialog.taken):
        QTest.keyClicks(dialog.search, "owl")
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        QTest.keyClick(dialog.search, Qt.Key.Key_Backspace)
        qtbot.waitUntil(lambda: [dialog.list.item(row).text()[:6] for row in range(dialog.list.count())] == ["an owl"])
        QTest.keyClicks(dialog.search, "l")
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        dialog.reject()
        answered: list[None] = []
        clerk.ask(lambda: None, answered.append)
        qtbot.waitUntil(lambda: bool(answered))


def test_says_when_nothing_is_found(qtbot: QtBot, history: HistoryOnDisk, clerk: Clerk) -> None:
    dialog = EarlierPrompts(history, clerk)
    qtbot.addWidget(dialog)
    dialog.look()
    dialog.open()
    qtbot.waitUntil(dialog.empty.isVisible)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_what_was_asked_for_is_suggested(qtbot: QtBot, history: HistoryOnDisk, clerk: Clerk, tmp_path: Path) -> None:
    panel = CreatePanel((replace(SMALL, words=("foal",)),))
    qtbot.addWidget(panel)
    suggesting = Suggesting(panel, history, WildcardFolder(tmp_path), clerk)
    keep_some(history)
    panel.fields.prompt.setPlainText("x")
    panel.submit()
    qtbot.waitUntil(lambda: len(suggesting.offered("fo", 2).suggestions) == 2)
    assert [each.text for each in suggesting.offered("fo", 2).suggestions] == ["fox", "foal"]
    assert suggesting.offered("fo", 2).suggestions[1].kind is Kind.MODEL


def test_a_list_that_was_written_elsewhere_is_suggested_once_the_field_is_entered(
    qtbot: QtBot, clerk: Clerk, history: HistoryOnDisk, tmp_path: Path
) -> None:
    panel = CreatePanel((SMALL,))
    qtbot.addWidget(panel)
    suggesting = Suggesting(panel, history, WildcardFolder(tmp_path), clerk)
    (tmp_path / "animal.txt").write_text("fox\nowl\n")
    suggesting.learn()
    qtbot.waitUntil(lambda: len(suggesting.offered("__an", 4).suggestions) == 1)
    (tmp_path / "angle.txt").write_text("wide\n")
    panel.fields.negative.setFocus()
    panel.show()
    panel.activateWindow()
    panel.fields.prompt.setFocus()
    qtbot.waitUntil(lambda: len(suggesting.offered("__an", 4).suggestions) == 2)


def test_a_list_that_is_written_while_the_window_is_open_is_known(
    qtbot: QtBot, clerk: Clerk, history: HistoryOnDisk, tmp_path: Path
) -> None:
    panel = CreatePanel((SMALL,))
    qtbot.addWidget(panel)
    (tmp_path / "animal.txt").write_text("fox\nowl\n")
    Suggesting(panel, history, WildcardFolder(tmp_path), clerk).learn()
    colours = panel.fields.prompt.colours
    panel.fields.prompt.setPlainText("an __animal__ in a __place__")
    qtbot.waitUntil(lambda: [each.is_known for each in colours.named_lists] == [True, False])
    (tmp_path / "place.txt").write_text("wood\n")
    panel.fields.prompt.setPlainText("an __animal__ in a __place__, __season__")
    qtbot.waitUntil(lambda: [each.is_known for each in colours.named_lists] == [True, True, False])
    assert "animal" not in panel.fields.notice.text()
