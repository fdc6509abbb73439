"""The token meter: counted away from the GUI thread, said beneath the prompt, greyed in it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.create.test_panel import LARGE, SMALL
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointIncomplete
from wurst_desktop.core.request import LongPrompts, PromptSyntax
from wurst_desktop.core.tokens import PromptTokens, TokenCount
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.create.token_counting import TokenCounting
from wurst_desktop.ui.create.token_meter import meter_line

LIMIT = 8


class SignCounter:
    """Takes each character for a token; what it was asked is kept."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, PromptSyntax, LongPrompts]] = []

    def count(self, card: CheckpointCard, text: str, syntax: PromptSyntax, long_prompts: LongPrompts) -> PromptTokens:
        self.asked.append((card.ref.id, text, syntax, long_prompts))
        if card == LARGE:
            raise CheckpointIncomplete(Path("large"), "vocab.json")
        beyond = ((LIMIT, len(text)),) if len(text) > LIMIT else ()
        both = TokenCount(len(text), LIMIT, beyond)
        return PromptTokens(both, both)


@pytest.fixture
def panel(qtbot: QtBot) -> CreatePanel:
    made = CreatePanel((SMALL, LARGE))
    qtbot.addWidget(made)
    return made


def test_counts_what_was_typed_last(qtbot: QtBot, panel: CreatePanel, clerk: Clerk) -> None:
    counter = SignCounter()
    TokenCounting(panel, counter, clerk)
    for length in range(1, 7):
        panel.fields.prompt.setPlainText("x" * length)
    qtbot.waitUntil(lambda: panel.fields.prompt_meter.text() == "6 / 8")
    assert panel.fields.negative_meter.text() == ""
    assert len(counter.asked) < 7


def test_greys_what_falls_off_and_says_so(qtbot: QtBot, panel: CreatePanel, clerk: Clerk) -> None:
    TokenCounting(panel, SignCounter(), clerk)
    panel.fields.prompt.setPlainText("a red fox in snow")
    qtbot.waitUntil(lambda: panel.fields.prompt_meter.text() == "17 / 8")
    assert panel.fields.prompt_meter.property("role") == "warning"
    assert "beyond 8 tokens" in panel.fields.prompt.colours.reason_at(10)
    assert panel.fields.prompt.colours.reason_at(2) == ""
    formats = panel.fields.prompt.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in formats] == [(8, 9)]


def test_counts_anew_for_another_model_syntax_or_length(qtbot: QtBot, panel: CreatePanel, clerk: Clerk) -> None:
    counter = SignCounter()
    TokenCounting(panel, counter, clerk)
    panel.fields.prompt.setPlainText("fox")
    panel.fields.more.recall({"syntax": "plain", "long_prompts": "split"})
    qtbot.waitUntil(lambda: ("small", "fox", PromptSyntax.PLAIN, LongPrompts.SPLIT) in counter.asked)
    qtbot.waitUntil(lambda: panel.fields.prompt_meter.text() == "3 / 8")
    panel.fields.checkpoint.setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel.fields.prompt_meter.text() == "")


def test_says_where_the_stages_differ() -> None:
    long = TokenCount(90, 77)
    assert (
        meter_line(PromptTokens(long, TokenCount(80, 77, ((9, 12),))))
        == "composition 90 / 77 in parts, texture 80 / 77"
    )
