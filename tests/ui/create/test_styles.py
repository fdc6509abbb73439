"""The style picker, and what it does to what is asked for."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from tests.ui.create.test_panel import SMALL
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.styles import NO_STYLE, Style
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.style_file import StyleFile
from wurst_desktop.library.wildcards import WildcardFolder
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.create.style_keeping import StyleKeeping
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.wiring.field_edits import FieldEdits

NOIR = Style("Noir", "{prompt}, film noir", "colour")
POP = Style("Pop & Co", "loud {prompt}")


@pytest.fixture
def book(tmp_path: Path) -> StyleFile:
    made = StyleFile(tmp_path / "styles.csv")
    made.keep([NOIR, POP])
    return made


@pytest.fixture
def edits(history: HistoryOnDisk, clerk: Clerk) -> Edits:
    return Edits(history, clerk)


@pytest.fixture
def panel(qtbot: QtBot, book: StyleFile, clerk: Clerk, edits: Edits) -> CreatePanel:
    made = CreatePanel((SMALL,))
    qtbot.addWidget(made)
    made.recall({"style": "Noir"})
    keeping = StyleKeeping(made, book, clerk)
    keeping.done.connect(edits.remember)
    FieldEdits(made, edits, made)
    qtbot.waitUntil(lambda: len(made.fields.style_picker.styles) == 2)
    return made


def test_the_style_in_use_is_remembered_and_part_of_the_request(panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("a fox")
    request = panel.request()
    assert request is not None
    assert (request.prompt, request.style) == ("a fox", "Noir")
    assert panel.remembered()["style"] == "Noir"
    panel.fields.style_picker.choose("")
    assert panel.fields.style_picker.text() == "No style"
    assert panel.remembered()["style"] == ""


def test_a_prompt_is_kept_as_a_style(qtbot: QtBot, panel: CreatePanel, book: StyleFile) -> None:
    panel.fields.prompt.setPlainText("ink of {prompt}")
    panel.fields.negative.setPlainText("photo")
    panel.fields.style_picker.keep.trigger()
    dialog = panel.findChild(QInputDialog, "styleNameDialog")
    assert dialog is not None
    dialog.setTextValue(" Ink ")
    dialog.accept()
    ink = Style("Ink", "ink of {prompt}", "photo")
    qtbot.waitUntil(lambda: panel.fields.style_picker.styles == (NOIR, POP, ink))
    assert book.styles() == (NOIR, POP, ink)


def test_a_removed_style_is_in_use_no_more(qtbot: QtBot, panel: CreatePanel, book: StyleFile) -> None:
    panel.fields.style_picker.remove.trigger()
    qtbot.waitUntil(lambda: panel.fields.style_picker.styles == (POP,))
    assert panel.fields.style_picker.style_chosen == NO_STYLE
    assert not panel.fields.style_picker.remove.isEnabled()
    assert book.styles() == (POP,)


def test_a_removed_style_comes_back_to_its_place_and_into_use(
    qtbot: QtBot, panel: CreatePanel, book: StyleFile, edits: Edits
) -> None:
    picker = panel.fields.style_picker
    picker.remove.trigger()
    qtbot.waitUntil(lambda: edits.done == ["removing a style"])
    # What was written into the file meanwhile, by whatever program, stays.
    late = Style("Late", "late {prompt}")
    book.keep([POP, late])
    edits.undo()
    qtbot.waitUntil(lambda: picker.styles == (NOIR, POP, late))
    assert picker.style_chosen == NOIR
    assert book.styles() == (NOIR, POP, late)
    qtbot.waitUntil(lambda: edits.undone == ["removing a style"])
    edits.redo()
    qtbot.waitUntil(lambda: picker.styles == (POP, late))
    assert picker.style_chosen == NO_STYLE


def test_a_style_kept_over_another_one_gives_it_back(
    qtbot: QtBot, panel: CreatePanel, book: StyleFile, edits: Edits
) -> None:
    told: list[str] = []
    keeping = panel.findChild(StyleKeeping)
    assert keeping is not None
    keeping.done.connect(lambda _edit, sentence: told.append(sentence))
    keeping.keep(Style("Noir", "something else"))
    qtbot.waitUntil(lambda: edits.done == ["keeping a style"])
    assert told == ["The style “Noir” was there already; it says something else now."]
    assert book.styles() == (Style("Noir", "something else"), POP)
    edits.undo()
    qtbot.waitUntil(lambda: book.styles() == (NOIR, POP))
    qtbot.waitUntil(lambda: panel.fields.style_picker.style_chosen == NOIR)


def test_imported_styles_are_taken_back(
    qtbot: QtBot, panel: CreatePanel, book: StyleFile, edits: Edits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "other.csv"
    StyleFile(file).keep([Style("Pop & Co", "quiet"), Style("Ink", "ink")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    panel.fields.style_picker.import_file.trigger()
    qtbot.waitUntil(lambda: edits.done == ["importing styles"])
    assert len(book.styles()) == 3
    edits.undo()
    qtbot.waitUntil(lambda: panel.fields.style_picker.styles == (NOIR, POP))
    assert book.styles() == (NOIR, POP)


def test_words_of_a_picture_come_back_as_typed_and_everything_as_painted(panel: CreatePanel) -> None:
    request = GenerationRequest("a red fox, film noir", "colour", raw_prompt="a {red|blue} fox", style="Noir")
    panel.taking.prompt(request)
    assert panel.fields.prompt.toPlainText() == "a {red|blue} fox"
    assert panel.fields.style_picker.style_chosen == NOIR
    panel.taking.everything(request)
    assert panel.fields.prompt.toPlainText() == "a red fox, film noir"
    assert panel.fields.style_picker.style_chosen == NO_STYLE


def test_requests_are_made_final_in_their_order(
    qtbot: QtBot, panel: CreatePanel, book: StyleFile, clerk: Clerk, tmp_path: Path
) -> None:
    drawing = Drawing(book, WildcardFolder(tmp_path), clerk)
    told: list[GenerationRequest] = []
    drawing.drawn.connect(told.append)
    drawing.draw(GenerationRequest("plain"))
    assert [request.prompt for request in told] == ["plain"]
    drawing.draw(GenerationRequest("{a|a} b", count=2))
    drawing.draw(GenerationRequest("c", style="Noir"))
    qtbot.waitUntil(lambda: len(told) == 4)
    assert [request.prompt for request in told[1:]] == ["a b", "a b", "c, film noir"]
    with qtbot.waitSignal(clerk.refused):
        drawing.draw(GenerationRequest("a {b|c"))
