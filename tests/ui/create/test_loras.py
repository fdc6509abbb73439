"""The LoRAs among the fields: added, weighed, taken out, remembered, and refused where they don't fit."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDoubleSpinBox, QMenu, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.create.test_panel import SMALL
from tests.ui.named import nameless
from wurst_desktop.core.errors import LoraMissing, LoraRefused
from wurst_desktop.core.lora import LoraCard, LoraRef
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.lora_keeping import LoraKeeping
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.field_column import FieldColumn

LAMP = LoraCard("lamp", "1a", Path("lamp.safetensors"), "a lamp", "Small", (SMALL.ref.id,))
INK = LoraCard("ink & co", "2b", Path("ink & co.safetensors"), fits=(SMALL.ref.id,))
FOREIGN = LoraCard("foreign", "3c", Path("foreign.safetensors"), base="Large", fits=("large",))


@dataclass
class LorasInMemory:
    """Installed LoRAs, and what an import comes to."""

    cards: list[LoraCard] = field(default_factory=list)
    refusal: LoraRefused | None = None

    def installed(self) -> Sequence[LoraCard]:
        return tuple(self.cards)

    def find(self, wanted: LoraRef) -> LoraCard:
        for card in self.cards:
            if wanted.name == card.name:
                return card
        raise LoraMissing(wanted.name, ())

    def take_in(self, source: Path) -> LoraCard:
        if self.refusal is not None:
            raise self.refusal
        self.cards.append(replace(LAMP, name=source.stem, fingerprint="new"))
        return self.cards[-1]

    def remove(self, name: str) -> Path:
        card = self.find(LoraRef(name))
        self.cards.remove(card)
        return card.file


@pytest.fixture
def loras() -> LorasInMemory:
    return LorasInMemory([LAMP, INK, FOREIGN])


@pytest.fixture
def panel(qtbot: QtBot) -> CreatePanel:
    made = CreatePanel((SMALL,))
    qtbot.addWidget(made)
    made.fields.prompt.setPlainText("a lamp")
    return made


@pytest.fixture
def keeping(qtbot: QtBot, panel: CreatePanel, loras: LorasInMemory, clerk: Clerk) -> LoraKeeping:
    made = LoraKeeping(panel, loras, clerk)
    qtbot.waitUntil(lambda: len(panel.fields.loras.cards) == 3)
    return made


def asked(panel: CreatePanel) -> GenerationRequest:
    request = panel.request()
    assert request is not None
    return request


def asked_loras(panel: CreatePanel) -> tuple[LoraRef, ...]:
    return panel.fields.loras.loras


def strength(panel: CreatePanel, number: int) -> QDoubleSpinBox:
    found = panel.findChild(QDoubleSpinBox, f"lora{number}StrengthSpin")
    assert isinstance(found, QDoubleSpinBox)
    return found


def test_one_is_added_weighed_and_taken_out(panel: CreatePanel, keeping: LoraKeeping, qtbot: QtBot) -> None:
    actions = {action.text(): action for action in panel.fields.loras.menu.actions()}
    with qtbot.waitSignal(panel.edited):
        actions["lamp"].trigger()
    actions["ink && co"].trigger()
    actions["lamp"].trigger()
    with qtbot.waitSignal(panel.edited):
        strength(panel, 1).setValue(0.7)
    assert asked(panel).loras == (LoraRef("lamp", "1a", 0.7), LoraRef("ink & co", "2b", 1.0))
    remove = panel.findChild(QToolButton, "lora1RemoveButton")
    assert remove is not None
    with qtbot.waitSignal(panel.edited):
        remove.click()
    assert asked(panel).loras == (LoraRef("ink & co", "2b", 1.0),)


def test_only_what_fits_the_model_can_be_added(panel: CreatePanel, keeping: LoraKeeping) -> None:
    texts = {action.text(): action.isEnabled() for action in panel.fields.loras.menu.actions() if action.text()}
    assert texts == {
        "lamp": True,
        "ink && co": True,
        "foreign, for Large": False,
        "&Import a file…": True,
        "&Learn one from your pictures…": True,
        "&Remove one from this machine": True,
    }


def question(panel: CreatePanel, qtbot: QtBot, name: str) -> QMessageBox:
    """What is asked when one is to be removed."""
    menu = panel.fields.loras.menu.findChild(QMenu, "removeLoraMenu")
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == f"{name}…").trigger()
    box = panel.findChild(QMessageBox, "removeLoraQuestion")
    assert isinstance(box, QMessageBox)
    return box


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


def test_one_is_removed_from_the_machine_after_a_question(
    panel: CreatePanel, keeping: LoraKeeping, loras: LorasInMemory, qtbot: QtBot
) -> None:
    panel.fields.loras.add_card(INK)
    box = question(panel, qtbot, "ink && co")
    assert "ink & co.safetensors" in box.informativeText()
    assert "trash" in box.informativeText()
    press(box, "Keep it")
    qtbot.waitUntil(lambda: panel.findChild(QMessageBox) is None)
    assert INK in loras.cards
    press(question(panel, qtbot, "ink && co"), "Into the trash")
    qtbot.waitUntil(lambda: INK not in panel.fields.loras.cards)
    assert loras.cards == [LAMP, FOREIGN]
    assert "is in the trash" in panel.fields.notice.text()
    assert panel.fields.notice.property("role") == "quiet"
    # What is asked for stays, so that it can be put back.
    assert isinstance(panel.fields.loras.fault(), LoraMissing)


def test_its_cross_is_in_reach_however_narrow_the_panel_is(
    panel: CreatePanel, keeping: LoraKeeping, qtbot: QtBot
) -> None:
    panel.fields.loras.show_loras((LAMP.ref(),))
    panel.show()
    more = panel.findChild(QToolButton, "moreButton")
    assert more is not None
    more.click()
    panel.resize(10, 600)
    cross = panel.findChild(QToolButton, "lora1RemoveButton")
    assert cross is not None
    column = panel.findChild(FieldColumn)
    assert column is not None
    # Beside the strength, once all have their places.
    qtbot.waitUntil(lambda: cross.isVisible() and cross.x() > strength(panel, 1).x())
    qtbot.waitUntil(lambda: cross.mapTo(column.viewport(), QPoint(cross.width(), 0)).x() <= column.viewport().width())


def test_all_of_them_have_names(panel: CreatePanel, keeping: LoraKeeping) -> None:
    panel.fields.loras.show_loras((LAMP.ref(), INK.ref()))
    assert nameless(panel) == []


def test_those_of_a_picture_are_shown_and_asked_for_again(panel: CreatePanel, keeping: LoraKeeping) -> None:
    request = replace(asked(panel), loras=(LoraRef("renamed", "1a", 0.123456), INK.ref(-1.0)))
    panel.taking.everything(request)
    assert asked(panel).loras == request.loras
    panel.taking.everything(replace(request, loras=()))
    assert asked(panel).loras == ()


@pytest.mark.parametrize(
    ("lora", "said"),
    [
        (LoraRef("gone", "9f"), "no LoRA “gone” here"),
        (LoraRef("lamp", "9f"), "isn't the one that was used then"),
        (FOREIGN.ref(), "made for Large, a Würstchen of another size. Choose the model"),
    ],
)
def test_one_that_cannot_be_used_is_said_before_a_job_is_made(
    panel: CreatePanel, keeping: LoraKeeping, lora: LoraRef, said: str
) -> None:
    panel.fields.loras.show_loras((lora,))
    assert panel.request() is None
    assert said in panel.fields.notice.text()
    panel.fields.loras.show_loras(())
    assert panel.request() is not None


def test_those_in_use_are_said_where_they_are_folded_away(panel: CreatePanel, keeping: LoraKeeping) -> None:
    more = panel.findChild(QToolButton, "moreButton")
    assert more is not None
    assert (more.text(), more.toolTip()) == ("More", "")
    panel.fields.loras.add_card(LAMP)
    assert (more.text(), more.accessibleName(), more.toolTip()) == ("More (1 LoRA)", "More (1 LoRA)", "lamp 1")
    strength(panel, 1).setValue(0.7)
    assert more.toolTip() == "lamp 0.7"
    panel.recall(
        {
            "loras": [
                {"name": "ink", "fingerprint": "2b", "strength": 1},
                {"name": "x", "fingerprint": "y", "strength": 2},
            ]
        }
    )
    assert more.text() == "More (2 LoRAs)"
    panel.fields.loras.show_loras(())
    assert more.text() == "More"


def test_they_are_remembered(panel: CreatePanel, keeping: LoraKeeping, qtbot: QtBot) -> None:
    panel.fields.loras.show_loras((LAMP.ref(0.25),))
    kept = panel.remembered()
    other = CreatePanel((SMALL,))
    qtbot.addWidget(other)
    other.recall(kept)
    assert other.fields.loras.loras == (LAMP.ref(0.25),)
    other.recall({"loras": [{"name": "x"}, 3, {"name": "x", "fingerprint": "y", "strength": 99}]})
    assert not asked_loras(other)


def test_what_one_taught_is_known(keeping: LoraKeeping, panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("a lamp in the dark")
    assert "doesn't know lamp, dark" in panel.fields.notice.text()
    panel.fields.loras.add_card(LAMP)
    assert "doesn't know dark" in panel.fields.notice.text()


def test_a_file_is_taken_in_and_used(panel: CreatePanel, keeping: LoraKeeping, qtbot: QtBot) -> None:
    keeping.take_in(Path("figure.safetensors"))
    qtbot.waitUntil(lambda: panel.fields.loras.loras == (LoraRef("figure", "new", 1.0),))
    assert panel.fields.notice.text() == "In the prompt, write “a lamp”."
    assert asked(panel).loras == (LoraRef("figure", "new", 1.0),)


def test_a_file_for_another_model_is_refused_with_the_reason(
    panel: CreatePanel, keeping: LoraKeeping, loras: LorasInMemory, qtbot: QtBot
) -> None:
    loras.refusal = LoraRefused(Path("sdxl.safetensors"), LoraFault.OTHER_MODEL, "Stable Diffusion XL")
    keeping.take_in(Path("sdxl.safetensors"))
    qtbot.waitUntil(lambda: "made for Stable Diffusion XL" in panel.fields.notice.text())
    assert panel.fields.loras.loras == ()
