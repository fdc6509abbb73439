"""The create panel: what the fields say becomes a checked request, or a marked field."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.request import (
    CheckpointRef,
    GenerationRequest,
    LongPrompts,
    NoiseMode,
    PromptSyntax,
    Rolls,
    Schedule,
)
from wurst_desktop.core.seeds import derived_decoder_seed
from wurst_desktop.core.sizes import Size, Sizing
from wurst_desktop.core.start import Composition, Start
from wurst_desktop.ui.create.panel import CreatePanel

SMALL = CheckpointCard(
    CheckpointRef("small", "f1"), Path("small"), "Small", "MIT", "Draws little things.", Size(128, 128), 128, 128,
    20, Schedule.DEFAULT, 4.0, 10, 0.0, words=("fox", "red", "circle"), examples=("a red fox",),
)  # fmt: skip
LARGE = CheckpointCard(
    CheckpointRef("large", "f2"), Path("large"), "Large", "MIT", "Draws anything.", Size(1024, 1024), 1024, 1536,
    29, Schedule.DEFAULT, 4.0, 12, 0.0,
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot) -> CreatePanel:
    made = CreatePanel((SMALL, LARGE))
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_example_is_one_press_of_enter_away_from_its_picture(panel: CreatePanel, qtbot: QtBot) -> None:
    panel.taking.example("a red fox")
    qtbot.waitUntil(panel.fields.generate.hasFocus)
    with qtbot.waitSignal(panel.create_requested) as asked:
        QTest.keyClick(panel.fields.generate, Qt.Key.Key_Return)
    assert asked.args[0].prompt == "a red fox"


def test_what_more_opens_comes_into_sight(panel: CreatePanel, qtbot: QtBot) -> None:
    panel.resize(320, 700)
    more = panel.findChild(QToolButton, "moreButton")
    assert more is not None
    assert panel.fields.more.visibleRegion().isEmpty()
    more.click()
    qtbot.waitUntil(lambda: panel.fields.more.visibleRegion().boundingRect().height() > 200)


def test_more_says_how_many_of_its_options_were_changed(panel: CreatePanel) -> None:
    more = panel.fields.folding.button
    assert more.text() == "More"
    panel.fields.more.recall({"prior_steps": 9, "mode": "fast"})
    assert (more.text(), more.accessibleName()) == ("More (2 changed options)", "More (2 changed options)")
    reset = panel.findChild(QToolButton, "modeComboReset")
    assert reset is not None
    reset.click()
    assert more.text() == "More (1 changed option)"


def test_the_request_carries_what_the_fields_say(panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText(" a red fox ")
    panel.fields.negative.setPlainText("blurry")
    panel.fields.seed.keep(42)
    panel.fields.how_many.setValue(3)
    assert panel.request() == GenerationRequest(
        prompt="a red fox",
        negative_prompt="blurry",
        width=128,
        height=128,
        count=3,
        seed=42,
        prior_steps=20,
        decoder_steps=10,
        long_prompts=LongPrompts.CUT,
        checkpoint=SMALL.ref,
        rolls=Rolls.TEXTURE,
    )


def test_choosing_another_syntax_writes_the_weights_anew(panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("a (red)1.3 fox")
    panel.fields.negative.setPlainText("a  cat")
    combo = panel.findChild(QComboBox, "syntaxCombo")
    assert combo is not None
    combo.setCurrentIndex(1)
    assert panel.fields.prompt.toPlainText() == "a (red)1.3 fox"
    combo.setCurrentIndex(0)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert panel.fields.prompt.toPlainText() == "a (red:1.3) fox"
    assert panel.fields.negative.toPlainText() == "a  cat"
    assert "Undo" in panel.fields.notice.text()
    panel.fields.prompt.undo()
    assert panel.fields.prompt.toPlainText() == "a (red)1.3 fox"


def test_going_back_to_the_usual_syntax_writes_the_weights_anew(panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("a (red)1.3 fox")
    combo = panel.findChild(QComboBox, "syntaxCombo")
    reset = panel.findChild(QToolButton, "syntaxComboReset")
    assert combo is not None
    assert reset is not None
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert panel.fields.prompt.toPlainText() == "a (red:1.3) fox"
    reset.click()
    assert panel.fields.prompt.toPlainText() == "a (red)1.3 fox"


@pytest.mark.parametrize(
    ("prompt", "key", "told"),
    [
        ("a (red)1.3 fox", Qt.Key.Key_End, "drawn as words"),
        ('("a fox", "an owl").blend(1, 1)', Qt.Key.Key_Down, "can't be written"),
    ],
)
def test_weights_that_another_syntax_cannot_say_are_left_and_told_of(
    panel: CreatePanel, prompt: str, key: Qt.Key, told: str
) -> None:
    panel.fields.prompt.setPlainText(prompt)
    combo = panel.findChild(QComboBox, "syntaxCombo")
    assert combo is not None
    QTest.keyClick(combo, key)
    assert panel.fields.prompt.toPlainText() == prompt
    assert told in panel.fields.notice.text()


def test_a_prompt_that_cannot_be_drawn_is_marked_at_its_place(qtbot: QtBot, panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("a fox")
    panel.fields.negative.setPlainText("no (cat).swap(dog)")
    with qtbot.assertNotEmitted(panel.create_requested):
        panel.submit()
    assert panel.fields.negative.property("wrong")
    assert ".swap()" in panel.fields.notice.text()
    assert panel.fields.negative.textCursor().position() == 3


def test_an_unlocked_seed_is_another_one_each_time_and_the_texture_follows(panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("fox")
    seeds = set()
    for _ in range(3):
        panel.submit()
        seeds.add(panel.fields.seed.seed)
        assert panel.fields.decoder_seed.seed == derived_decoder_seed(panel.fields.seed.seed)
    assert len(seeds) == 3


def test_an_empty_prompt_is_marked_and_makes_no_job(qtbot: QtBot, panel: CreatePanel) -> None:
    with qtbot.assertNotEmitted(panel.create_requested):
        panel.fields.generate.click()
    assert panel.fields.prompt.property("wrong")
    assert "few words" in panel.fields.notice.text()
    panel.fields.prompt.setPlainText("fox")
    assert not panel.fields.prompt.property("wrong")


def test_a_seed_that_leaves_no_room_for_the_count_is_marked(panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("fox")
    panel.fields.seed.keep(2**53 - 1)
    panel.fields.how_many.setValue(2)
    assert panel.request() is None
    assert panel.fields.seed.spin.property("wrong")


def test_choosing_a_model_brings_its_sizes_and_recommendations(panel: CreatePanel) -> None:
    panel.fields.checkpoint.setCurrentIndex(1)
    assert panel.fields.size_combo.size_chosen == Size(1024, 1024)
    assert panel.fields.more.values()["prior_steps"] == 29
    assert panel.fields.more.differing == 0


def test_a_changed_option_stays_when_the_model_changes(panel: CreatePanel) -> None:
    panel.taking.everything(GenerationRequest("fox", prior_steps=7, width=128, height=128, checkpoint=SMALL.ref))
    panel.fields.checkpoint.setCurrentIndex(1)
    assert panel.fields.more.values()["prior_steps"] == 7
    assert panel.fields.more.values()["decoder_steps"] == 12


def test_use_everything_makes_the_same_request_again(panel: CreatePanel) -> None:
    request = GenerationRequest(
        prompt="(fox:1.2)",
        negative_prompt="fog",
        width=1536,
        height=1024,
        count=2,
        seed=5,
        decoder_seed=6,
        prior_steps=31,
        schedule=Schedule.EVEN,
        prior_guidance=3.5,
        decoder_steps=9,
        decoder_guidance=1.5,
        syntax=PromptSyntax.A1111,
        noise=NoiseMode.DIFFUSERS,
        checkpoint=LARGE.ref,
    )
    panel.taking.everything(request)
    assert panel.request() == request


def test_sizes_between_come_and_go_with_their_option(panel: CreatePanel) -> None:
    request = GenerationRequest(
        "fox",
        width=1088,
        height=1152,
        seed=5,
        decoder_seed=6,
        sizing=Sizing.TRUE,
        long_prompts=LongPrompts.CUT,
        checkpoint=LARGE.ref,
    )
    panel.taking.everything(request)
    assert panel.request() == request
    panel.fields.more.recall({"sizing": Sizing.CELLS})
    assert panel.fields.size_combo.size_chosen == Size(1024, 1024)


def test_what_began_elsewhere_is_said_where_the_fields_cannot(panel: CreatePanel) -> None:
    start = Start((Composition("there", "a1"),), strength=0.5)
    panel.taking.everything(GenerationRequest("fox", width=128, height=128, checkpoint=SMALL.ref, start=start))
    assert "Make again" in panel.fields.notice.text()


def test_words_that_the_small_model_does_not_know_are_named(panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("a red dragon")
    assert "dragon" in panel.fields.notice.text()
    assert "fox" in panel.fields.notice.text()
    panel.fields.prompt.setPlainText("a red fox on a circle")
    assert panel.fields.notice.text() == ""
    panel.fields.prompt.setPlainText("two red foxes on a circle")
    assert "foxes" in panel.fields.notice.text()


def test_things_are_named_before_colours_and_shapes(panel: CreatePanel) -> None:
    words = ("red", "blue", "circle", "square", "star", "heart", "apple", "bear", "bee", "bird")
    panel.show_cards((replace(SMALL, words=words), LARGE))
    panel.fields.prompt.setPlainText("a cathedral")
    assert panel.fields.notice.text() == (
        "Small doesn't know cathedral. It reads English, and knows star, heart, apple, bear, bee, bird …"
    )


def test_a_contact_sheet_rolls_compositions_whatever_several_pictures_share(qtbot: QtBot, panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("fox")
    for rolls, rolled in ((Rolls.TEXTURE, Rolls.BOTH), (Rolls.COMPOSITION, Rolls.COMPOSITION)):
        panel.fields.more.recall({"rolls": rolls})
        with qtbot.waitSignal(panel.sheet_requested) as asked:
            panel.submit_sheet()
        assert asked.args[0].rolls is rolled
        assert not asked.args[0].shares_composition


@pytest.mark.parametrize(
    ("composition", "texture", "count", "shared"),
    [
        (False, False, 12, Rolls.BOTH),
        (True, False, 12, Rolls.TEXTURE),
        (False, True, 12, Rolls.COMPOSITION),
        (True, True, 12, Rolls.TEXTURE),
        (True, True, 1, Rolls.BOTH),
    ],
)
def test_several_pictures_share_what_is_locked(
    panel: CreatePanel, composition: bool, texture: bool, count: int, shared: Rolls
) -> None:
    panel.fields.prompt.setPlainText("fox")
    panel.fields.how_many.setValue(count)
    panel.fields.seed.lock.setChecked(composition)
    panel.fields.decoder_seed.lock.setChecked(texture)
    asked = panel.request()
    assert asked is not None
    assert asked.rolls is shared
    panel.fields.more.recall({"rolls": Rolls.BOTH, "noise": NoiseMode.DIFFUSERS})
    asked = panel.request()
    assert asked is not None
    assert asked.rolls is Rolls.BOTH
    panel.fields.more.recall({"rolls": "locked"})
    asked = panel.request()
    assert asked is not None
    # Where all noise is drawn in one go the halves can't be told apart.
    assert asked.rolls is Rolls.BOTH


@pytest.mark.parametrize("rolls", Rolls)
def test_a_job_that_waits_shares_in_the_fields_what_it_shares(panel: CreatePanel, rolls: Rolls) -> None:
    panel.fields.checkpoint.setCurrentIndex(0)
    waits = GenerationRequest("fox", width=128, height=128, count=3, checkpoint=SMALL.ref, rolls=rolls)
    panel.taking.request(waits)
    assert panel.request() == waits


def test_what_one_picture_came_from_makes_a_series_of_its_composition(panel: CreatePanel) -> None:
    panel.fields.checkpoint.setCurrentIndex(0)
    panel.taking.everything(GenerationRequest("fox", width=128, height=128, seed=7, checkpoint=SMALL.ref))
    panel.fields.how_many.setValue(12)
    asked = panel.request()
    assert asked is not None
    assert [image.seed for image in map(asked.image, range(12))] == [7] * 12
    assert len({image.texture_seed for image in map(asked.image, range(12))}) == 12


def test_who_asks_for_the_same_twice_is_told_what_gives_another(panel: CreatePanel) -> None:
    panel.fields.prompt.setPlainText("fox")
    panel.submit()
    panel.submit()
    assert panel.fields.notice.text() == ""
    panel.fields.seed.lock.setChecked(True)
    panel.submit()
    assert "throw the dice" in panel.fields.notice.text()
    panel.fields.decoder_seed.dice.click()
    panel.fields.how_many.setValue(12)
    panel.submit()
    assert panel.fields.notice.text() == ""
    panel.fields.how_many.setValue(5)
    panel.submit()
    assert "throw the dice" in panel.fields.notice.text()
    panel.fields.how_many.setValue(6)
    panel.submit()
    assert panel.fields.notice.text() == ""


def test_the_texture_dice_give_one_picture_of_a_locked_composition_other_words(panel: CreatePanel) -> None:
    panel.fields.seed.keep(7)
    for prompt, rolls in (("a {red|blue} fox", Rolls.TEXTURE), ("a red fox", Rolls.BOTH)):
        panel.fields.prompt.setPlainText(prompt)
        asked = panel.request()
        assert asked is not None
        assert asked.rolls is rolls
