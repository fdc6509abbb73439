"""The options: each says when it differs from the recommendation, and goes back with one click."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.fakes import scripted_card
from wurst_desktop.core.request import GenerationRequest, LongPrompts, Schedule
from wurst_desktop.ui.create.more_options import MoreOptions


def test_a_changed_option_offers_to_go_back(qtbot: QtBot) -> None:
    options = MoreOptions()
    qtbot.addWidget(options)
    options.offer(scripted_card())
    options.show()
    assert options.differing == 0
    request = GenerationRequest("fox", prior_steps=9, schedule=Schedule.EVEN, decoder_steps=3)
    options.show_request(replace(request, long_prompts=LongPrompts.CUT))
    assert options.differing == 2
    rows = options._rows  # noqa: SLF001
    assert rows["prior_steps"].reset.isVisible()
    assert not rows["decoder_steps"].reset.isVisible()
    rows["prior_steps"].reset.click()
    rows["schedule"].reset.click()
    assert options.differing == 0
    assert options.values()["prior_steps"] == 4
