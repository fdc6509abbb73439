"""A new artist is told what there is, in place, and can begin at once."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.named import cut, nameless
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.jobs import JobState
from wurst_desktop.core.plan import WUERSTCHEN_V2, Device, DeviceWish, Hardware, settle
from wurst_desktop.core.public_cost import PublicCost
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.beginning.public_card import PublicCard
from wurst_desktop.ui.beginning.public_words import NOT_KNOWN_YET, what_it_takes

PLAN = settle(Hardware("a processor", 3, 24 * 2**30, 20 * 2**30), WUERSTCHEN_V2, DeviceWish())


def card_of(program: Program) -> PublicCard:
    card = program.window.findChild(PublicCard, "publicCard")
    assert card is not None
    return card


def press(program: Program, name: str) -> None:
    button = program.window.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_generate_makes_the_greyed_example_first_of_all_and_only_then(qtbot: QtBot, program: Program) -> None:
    program.begin()
    create = program.window.panels.create
    assert create.card is not None
    assert create.fields.prompt.placeholderText() == f"for example: {create.card.examples[0]}"
    create.submit()
    assert create.fields.prompt.toPlainText() == create.card.examples[0]
    qtbot.waitUntil(lambda: [job.state for job in program.session.jobs] == [JobState.DONE])
    create.fields.prompt.clear()
    create.submit()
    assert create.fields.notice.text() == "Say what you would like to see, in a few words."
    assert len(program.session.jobs) == 1


def test_who_has_made_something_before_is_asked_for_words(open_window: OpenWindow, program: Program) -> None:
    program.window.panels.create.submit()
    program.window.panels.create.fields.prompt.clear()
    program.window.close()
    program.close()
    create = open_window(lambda _shelf, _wish: ScriptedEngine()).window.panels.create
    assert create.request() is None
    create.submit()
    assert create.fields.prompt.toPlainText() == ""


def test_the_public_model_is_told_of_with_what_it_takes_here(qtbot: QtBot, program: Program) -> None:
    card = card_of(program)
    assert card.isVisible()
    assert card.cost.text() == NOT_KNOWN_YET
    before = card.heightForWidth(card.maximumWidth())
    program.session.planned.emit(PLAN)
    assert "of memory" in card.cost.text()
    assert "a guess" in card.cost.text()
    assert card.heightForWidth(card.maximumWidth()) == before
    program.window.resize(1280, 680)
    assert nameless(program.window) == []
    qtbot.waitUntil(lambda: cut(program.window) == [])


def test_all_it_says_is_whole_sentences() -> None:
    cost = PublicCost(1_000_000_000, 15_000_000_000, 700.0, is_measured=True)
    assert what_it_takes(cost).endswith("about 12 min here, by what “How fast is this machine?” measured.")
    on_gpu = PublicCost(1_000_000_000, 15_000_000_000, None, is_measured=False)
    assert what_it_takes(on_gpu).endswith("is known once it has drawn one.")
    assert PLAN.device is Device.CPU


def test_the_card_leads_to_the_models(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.window.commands.models.triggered):
        press(program, "publicCardModels")


def test_the_card_is_sent_away_for_good(open_window: OpenWindow, program: Program) -> None:
    press(program, "publicCardLeave")
    assert not card_of(program).isVisible()
    program.window.close()
    program.close()
    assert not card_of(open_window(lambda _shelf, _wish: ScriptedEngine())).isVisible()


def test_who_has_a_public_model_needs_no_card(open_window: OpenWindow, own_home: Path) -> None:
    paths = find_paths(own_home)
    shutil.copytree(paths.bundled_models / "wurst-mini", paths.models / "wuerstchen")
    manifest = paths.models / "wuerstchen" / "wurst.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"wurst-mini"', '"wuerstchen"'), encoding="utf-8")
    program = open_window(lambda _shelf, _wish: ScriptedEngine())
    assert "wuerstchen" in {card.ref.id for card in program.window.panels.create.cards}
    assert not card_of(program).isVisible()


def test_the_welcome_takes_no_room_from_the_gallery(program: Program) -> None:
    program.window.resize(1280, 600)
    picture = program.window.findChild(QLabel, "welcomeLabel")
    assert picture is not None
    assert program.window.panels.preview.minimumSizeHint().height() < 200
