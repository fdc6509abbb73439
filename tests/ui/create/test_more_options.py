"""The options: each says when it differs from the recommendation, and goes back with one click."""

from dataclasses import replace

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.fakes import PLAN, scripted_card
from wurst_desktop.core.plan import Device
from wurst_desktop.core.request import GenerationRequest, LongPrompts, Mode, Rolls, Schedule
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


def test_compiling_is_offered_only_where_it_pays(qtbot: QtBot) -> None:
    options = MoreOptions()
    qtbot.addWidget(options)
    options.offer(scripted_card())
    modes = options.field("mode")
    assert isinstance(modes, QComboBox)
    model = modes.model()
    assert isinstance(model, QStandardItemModel)
    for device in (Device.CPU, Device.CUDA, Device.CPU):
        options.show_plan(replace(PLAN, device=device))
        offered = [model.item(row).isEnabled() for row in range(model.rowCount())]
        assert offered == [True, True, device is Device.CUDA]


def test_the_mode_is_exact_until_another_is_chosen_and_says_when_it_differs(qtbot: QtBot) -> None:
    options = MoreOptions()
    qtbot.addWidget(options)
    options.offer(scripted_card())
    assert options.values()["mode"] is Mode.EXACT
    options.recall({"mode": "fast"})
    assert options.values()["mode"] is Mode.FAST
    assert options.differing == 1


def test_what_several_pictures_share_and_how_far_they_vary_is_asked(qtbot: QtBot) -> None:
    options = MoreOptions()
    qtbot.addWidget(options)
    options.offer(scripted_card())
    request = GenerationRequest("a fox", count=2, rolls=Rolls.BOTH, variation_seed=2**40, variation_strength=0.25)
    options.show_request(request)
    values = options.values()
    assert (values["rolls"], values["variation_seed"], values["variation_strength"]) == (Rolls.BOTH, 2**40, 0.25)
    assert options.differing >= 3
