"""The details of the chosen picture."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.fakes import ENVIRONMENT
from tests.library import odd_files
from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_composition, keep_picture
from wurst_desktop.core.lora import LoraRef
from wurst_desktop.core.sameness import Here
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.use import Use
from wurst_desktop.ui.viewer.copyable import CopyButton, WrappedText
from wurst_desktop.ui.viewer.details import DetailsPanel
from wurst_desktop.ui.viewer.fact_words import FactKind
from wurst_desktop.ui.viewer.recipe import facts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def details(qtbot: QtBot, clerk: Clerk, history: HistoryOnDisk) -> DetailsPanel:
    made = DetailsPanel(clerk, history)
    made.resize(292, 520)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_with_nothing_chosen_it_says_what_to_do(details: DetailsPanel, history: HistoryOnDisk) -> None:
    assert details.empty.isVisible()
    details.show_record(keep_picture(history, "a fox"))
    assert not details.empty.isVisible()
    details.show_record(None)
    assert details.empty.isVisible()


def test_it_tells_the_prompt_and_the_facts(details: DetailsPanel, history: HistoryOnDisk) -> None:
    details.show_record(keep_picture(history, "a red fox", 42))
    assert details.prompt.text == "a red fox"
    assert details.without.text == "blurry"
    assert details.facts[FactKind.COMPOSITION].text == "42"
    assert details.facts[FactKind.TEXTURE].text == "142"
    assert details.facts[FactKind.MODEL].text == "scripted"
    assert not details.note.isVisible()
    assert not details.buttons.finish.isVisible()


def test_the_texts_of_the_facts_begin_at_one_place_behind_the_widest_name(
    details: DetailsPanel, history: HistoryOnDisk
) -> None:
    details.show_record(keep_picture(history, "a red fox"))
    shown = [field for field in details.facts.values() if field.isVisible()]
    begins = {text.x() for field in shown for text in field.findChildren(WrappedText)}
    (begin,) = begins
    assert begin > max(field.name_width for field in details.facts.values())


def test_longer_words_on_the_buttons_keep_it_wide_enough_for_them(
    qtbot: QtBot, details: DetailsPanel, history: HistoryOnDisk
) -> None:
    details.show_record(keep_picture(history, "a red fox"))
    for use, text in ((Use.PROMPT, "Den Prompt übernehmen"), (Use.SEED, "Den Startwert übernehmen")):
        details.buttons.uses[use].setText(text)
    details.resize(240, 520)
    qtbot.waitUntil(lambda: cut(details) == [])


def test_what_was_typed_tells_apart_what_was_wanted_and_what_was_not(
    details: DetailsPanel, history: HistoryOnDisk
) -> None:
    record = keep_picture(history, "a red fox")
    assert record.request is not None
    for raw, left_out, told in (
        ("a {red|blue} fox", "a {cat|dog}", "a {red|blue} fox\nwithout: a {cat|dog}"),
        ("a fox", "", "a fox"),
        ("", "cats", "without: cats"),
        ("", "", ""),
    ):
        typed = replace(record.request, raw_prompt=raw, raw_negative_prompt=left_out)
        details.show_record(replace(record, request=typed))
        assert details.typed.text == told


def test_the_loras_of_a_picture_are_told_with_their_strengths(details: DetailsPanel, history: HistoryOnDisk) -> None:
    record = keep_picture(history, "a red fox")
    assert record.request is not None
    loras = (LoraRef("lamp", "1a", 0.7), LoraRef("ink", "2b", -1.0))
    with_loras = replace(record, request=replace(record.request, loras=loras))
    details.show_record(with_loras)
    assert details.facts[FactKind.LORAS].isVisible()
    assert details.facts[FactKind.LORAS].text == "lamp 0.7, ink -1"
    assert {fact.kind for fact in facts(with_loras)} <= details.facts.keys()
    details.show_record(record)
    assert not details.facts[FactKind.LORAS].isVisible()


def test_every_fact_is_copied_with_one_click(details: DetailsPanel, history: HistoryOnDisk) -> None:
    record = keep_picture(history, "a red fox", 42)
    details.show_record(record)
    clipboard = QGuiApplication.clipboard()
    for field, text in (
        (details.prompt, "a red fox"),
        (details.facts[FactKind.TEXTURE], "142"),
        (details.facts[FactKind.FILE], str(record.path)),
    ):
        button = field.findChild(CopyButton)
        assert button is not None
        QTest.mouseClick(button, LEFT)
        assert clipboard.text() == text


def test_the_buttons_say_what_is_taken_from_which_picture(
    qtbot: QtBot, details: DetailsPanel, history: HistoryOnDisk
) -> None:
    record = keep_composition(history, "a fox")
    details.show_record(record)
    for use in Use:
        with qtbot.waitSignal(details.use_requested) as used:
            QTest.mouseClick(details.buttons.uses[use], LEFT)
        assert used.args == [use, record]
    for way, button in details.buttons.ways.items():
        with qtbot.waitSignal(details.go_on_requested) as wished:
            QTest.mouseClick(button, LEFT)
        assert wished.args == [way, [record]]
    others: Sequence[tuple[QAbstractButton, SignalInstance]] = (
        (details.buttons.open, details.opened),
        (details.buttons.folder, details.folder_requested),
        (details.buttons.finish, details.finish_requested),
    )
    for other, signal in others:
        with qtbot.waitSignal(signal) as wanted:
            QTest.mouseClick(other, LEFT)
        assert wanted.args == [record]


def test_a_lost_file_is_said_kindly_and_what_needs_it_rests(
    qtbot: QtBot, details: DetailsPanel, history: HistoryOnDisk
) -> None:
    lost, other = keep_picture(history, "a fox", 1), keep_picture(history, "an owl", 2)
    lost.path.unlink()
    details.show_record(lost)
    qtbot.waitUntil(details.note.isVisible)
    assert "isn't where it was" in details.note.text()
    assert details.note.property("role") == "warning"
    assert not details.buttons.open.isEnabled()
    assert details.buttons.uses[Use.EVERYTHING].isEnabled()
    details.show_record(other)
    assert not details.note.isVisible()
    assert details.buttons.open.isEnabled()


def test_a_foreign_picture_offers_nothing_to_use(details: DetailsPanel, history: HistoryOnDisk) -> None:
    details.show_record(replace(keep_picture(history, "a fox"), request=None))
    assert "made elsewhere" in details.note.text()
    assert details.note.property("role") == "quiet"
    assert not details.prompt.isVisible()
    assert not any(button.isEnabled() for button in details.buttons.uses.values())


@pytest.mark.parametrize("width", [240, 292, 500])
def test_all_is_named_and_nothing_cut_at_any_width(
    qtbot: QtBot, details: DetailsPanel, history: HistoryOnDisk, width: int
) -> None:
    details.resize(width, 600)
    record = keep_composition(history, "a fox " * 60 + "x" * 200)
    details.show_record(record)
    qtbot.waitUntil(lambda: cut(details) == [])
    assert nameless(details) == []
    for button in (*details.buttons.uses.values(), details.buttons.open, details.buttons.folder):
        assert details.rect().contains(button.mapTo(details, button.rect().bottomRight()))


def test_a_text_is_as_high_as_it_has_to_be(qtbot: QtBot, details: DetailsPanel, history: HistoryOnDisk) -> None:
    text = details.prompt.findChild(WrappedText)
    assert text is not None
    low = text.fontMetrics().lineSpacing()
    details.show_record(keep_picture(history, "fox"))
    qtbot.waitUntil(lambda: text.height() == low)
    details.show_record(keep_picture(history, "x" * 400, 2))
    qtbot.waitUntil(lambda: text.height() > 5 * low)
    details.show_record(keep_picture(history, "fox", 3))
    qtbot.waitUntil(lambda: text.height() == low)


def test_a_foreign_picture_tells_what_its_program_wrote(
    qtbot: QtBot, details: DetailsPanel, history: HistoryOnDisk
) -> None:
    folder = keep_picture(history, "a fox").path.parent
    odd_files.png(folder / "old.png", odd_files.CHUNKS["AUTOMATIC1111"])
    history.adopt()
    (record,) = history.records(history.ids("old"))
    details.show_record(record)
    qtbot.waitUntil(lambda: details.note.text() == "This picture was made with AUTOMATIC1111.")
    assert details.prompt.text == "a (red:1.2) fox"
    assert details.without.text == "blurry"
    assert "seed: 42" in details.settings.to_copy
    with qtbot.waitSignal(details.use_requested) as wanted:
        QTest.mouseClick(details.buttons.uses[Use.EVERYTHING], LEFT)
    assert wanted.args == [Use.EVERYTHING, record]
    details.show_record(keep_picture(history, "a fox", 2))
    assert not details.settings.isVisible()


def test_a_damaged_and_a_moving_file_say_so(qtbot: QtBot, details: DetailsPanel, history: HistoryOnDisk) -> None:
    record = keep_picture(history, "a fox")
    odd_files.moving(record.path.with_name("moves.png"))
    history.adopt()
    details.show_record(history.records(history.ids("moves"))[0])
    qtbot.waitUntil(lambda: "its first picture" in details.note.text())
    record.path.write_bytes(b"")
    details.show_record(record)
    qtbot.waitUntil(lambda: "can't be read" in details.note.text())
    assert not details.buttons.open.isEnabled()


def test_it_tells_whether_the_picture_comes_out_the_same_here(details: DetailsPanel, history: HistoryOnDisk) -> None:
    record = keep_picture(history, "a fox")
    assert record.request is not None
    details.show_record(record)
    assert not details.facts[FactKind.AGAIN].isVisible()
    details.show_here(Here(ENVIRONMENT, {"scripted": record.request.checkpoint}))
    assert details.facts[FactKind.AGAIN].text == "the same, pixel for pixel"
    details.show_here(Here(replace(ENVIRONMENT, torch="9.9"), {}))
    told = "another picture: its model scripted isn't installed; torch 2.0 then, 9.9 here"
    assert details.facts[FactKind.AGAIN].text == told
