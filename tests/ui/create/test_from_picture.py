"""What the fields take from a picture: its seeds one by one, and whom the next one descends from."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import scripted_card
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.create.panel import CreatePanel

OWL = GenerationRequest("an owl", width=128, height=128, seed=42)


@pytest.fixture
def panel(qtbot: QtBot) -> CreatePanel:
    made = CreatePanel([scripted_card()])
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.fields.prompt.setPlainText("a fox")
    return made


def asked(panel: CreatePanel) -> GenerationRequest:
    request = panel.request()
    assert request is not None
    return request


def test_each_seed_is_taken_by_itself(panel: CreatePanel) -> None:
    fields = panel.fields
    assert not fields.seed.from_picture.isEnabled()
    panel.look_at(OWL)
    fields.decoder_seed.from_picture.click()
    assert (asked(panel).decoder_seed, fields.seed.is_locked) == (OWL.texture_seed, False)
    fields.seed.from_picture.click()
    assert (asked(panel).seed, asked(panel).prompt) == (42, "a fox")
    panel.look_at(None)
    assert not fields.decoder_seed.from_picture.isEnabled()


def test_what_is_made_of_a_pictures_settings_descends_from_it(panel: CreatePanel) -> None:
    panel.taking.everything(OWL, "a1b2")
    line = panel.fields.origin
    assert line.isVisible()
    assert line.label.text() == "Made like “an owl”"
    panel.fields.prompt.setPlainText("an owl at night")
    assert asked(panel).origin == "a1b2"
    line.leave.click()
    assert asked(panel).origin == ""
    assert not line.isVisible()


def test_another_prompt_typed_over_it_goes_on_from_nothing_and_undo_brings_it_back(panel: CreatePanel) -> None:
    panel.taking.everything(OWL, "a1b2")
    panel.fields.prompt.selectAll()
    panel.fields.prompt.insertPlainText("a red house")
    assert not panel.fields.origin.isVisible()
    panel.fields.prompt.undo()
    assert panel.fields.origin.isVisible()
    assert asked(panel).origin == "a1b2"


def test_what_was_made_of_another_prompt_ends_it_for_good(panel: CreatePanel) -> None:
    panel.taking.everything(OWL, "a1b2")
    panel.fields.prompt.setPlainText("a red house")
    panel.submit()
    panel.fields.prompt.setPlainText("an owl")
    assert asked(panel).origin == ""
    assert not panel.fields.origin.isVisible()


def test_other_words_begin_anew(panel: CreatePanel) -> None:
    ways: list[Callable[[], None]] = [
        lambda: panel.taking.example("a cat"),
        lambda: panel.taking.prompt(OWL),
        lambda: panel.taking.everything(OWL),
    ]
    for begin in ways:
        panel.taking.everything(OWL, "a1b2")
        begin()
        assert asked(panel).origin == ""
        assert not panel.fields.origin.isVisible()


def test_both_locks_are_closed_where_both_seeds_are_kept(panel: CreatePanel) -> None:
    takings: list[Callable[[GenerationRequest], None]] = [panel.taking.everything, panel.taking.seeds]
    for take in takings:
        panel.taking.request(OWL)
        assert (panel.fields.seed.is_locked, panel.fields.decoder_seed.is_locked) == (True, False)
        take(OWL)
        assert (panel.fields.seed.is_locked, panel.fields.decoder_seed.is_locked) == (True, True)
        assert (asked(panel).seed, asked(panel).decoder_seed) == (OWL.seed, OWL.texture_seed)


def test_textures_of_several_go_on_following_their_compositions(panel: CreatePanel) -> None:
    several = replace(OWL, count=3)
    panel.taking.everything(several)
    assert [asked(panel).image(number).texture_seed for number in range(3)] == [
        several.image(number).texture_seed for number in range(3)
    ]
