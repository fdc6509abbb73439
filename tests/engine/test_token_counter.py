"""The window counts tokens as the engine's own tokenizers and Compel do."""

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from transformers import CLIPTokenizer

from tests.engine.conftest import MakeCard
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointIncomplete, PromptRefused
from wurst_desktop.core.request import LongPrompts, PromptSyntax
from wurst_desktop.core.tokens import PromptTokens
from wurst_desktop.engine.compel_names import Blend, FlattenedPrompt
from wurst_desktop.engine.layout import locate
from wurst_desktop.engine.prompts import read_prompt
from wurst_desktop.engine.token_counter import CheckpointTokens

CUT, SPLIT = LongPrompts.CUT, LongPrompts.SPLIT
PROMPTS = st.lists(
    st.sampled_from(
        ["a cat", "red", "dog's", " ", " ", ",", "...", ".", "(", ")", '"', "++", "--", ")1.3", ":1.2)", "[", "]",
         "(a (b)0.5)1.5", "((a))b", "é", "猫", "\n", "C++", "16:9", ":)", "3-4", "ẞ", "x" * 40, "word " * 40,
         '("a cat", "b").and(1, 2)', '("a (red)1.3 cat", "b c").blend(1, 0.3)']
    ),
    max_size=8,
).map("".join)  # fmt: skip


@pytest.fixture(scope="module")
def card(made: MakeCard) -> CheckpointCard:
    return made()


@pytest.fixture(scope="module")
def tokens() -> CheckpointTokens:
    return CheckpointTokens()


@pytest.fixture(scope="module")
def tokenizer(card: CheckpointCard) -> CLIPTokenizer:
    opened: CLIPTokenizer = CLIPTokenizer.from_pretrained(str(locate(card).prior_tokenizer), local_files_only=True)
    return opened


@pytest.mark.parametrize("syntax", PromptSyntax)
@given(text=PROMPTS)
def test_counts_what_the_engine_encodes(
    card: CheckpointCard, tokens: CheckpointTokens, tokenizer: CLIPTokenizer, syntax: PromptSyntax, text: str
) -> None:
    try:
        script = read_prompt("prompt", text, syntax)
    except PromptRefused:
        return
    counted = tokens.count(card, text, syntax, CUT)
    assert counted.texture.used == len(tokenizer(script.plain).input_ids)
    prompts = [] if script.weighted is None else [each for part in script.weighted.prompts for each in flat(part)]
    longest = max((sum(length(tokenizer, piece.text) for piece in each.children) for each in prompts), default=None)
    assert counted.composition.used == (counted.texture.used if longest is None else longest + 2)


def flat(prompt: FlattenedPrompt | Blend) -> list[FlattenedPrompt]:
    return list(prompt.prompts) if isinstance(prompt, Blend) else [prompt]


def length(tokenizer: CLIPTokenizer, text: str) -> int:
    return len(tokenizer(text).input_ids) - 2


def count(card: CheckpointCard, text: str, syntax: PromptSyntax, long_prompts: LongPrompts = CUT) -> PromptTokens:
    return CheckpointTokens().count(card, text, syntax, long_prompts)


@pytest.mark.parametrize("syntax", PromptSyntax)
def test_knows_the_words_that_fall_off(card: CheckpointCard, syntax: PromptSyntax) -> None:
    text = "1 " * 75 + "2 3"
    counted = count(card, text, syntax)
    assert counted.composition == counted.texture
    assert counted.composition.is_over
    assert [text[start:end] for start, end in counted.composition.unread] == ["2 3"]
    assert count(card, "1 " * 75, syntax).composition.unread == ()


def test_a_prompt_in_parts_leaves_nothing_out_for_the_composition(card: CheckpointCard) -> None:
    text = "1 " * 80
    assert count(card, text, PromptSyntax.COMPEL, SPLIT).composition.unread == ()
    assert count(card, text, PromptSyntax.COMPEL, SPLIT).texture.unread != ()
    assert count(card, text, PromptSyntax.PLAIN, SPLIT).composition.unread != ()


def test_a_weight_takes_no_tokens(card: CheckpointCard) -> None:
    assert count(card, "a (1)1.3 2", PromptSyntax.COMPEL) == count(card, "a 1 2", PromptSyntax.COMPEL)


def test_names_what_is_missing(card: CheckpointCard) -> None:
    with pytest.raises(CheckpointIncomplete):
        count(replace(card, folder=card.folder / "nowhere"), "a", PromptSyntax.PLAIN)


def test_needs_no_torch() -> None:
    look = "import sys, wurst_desktop.engine.token_counter; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
