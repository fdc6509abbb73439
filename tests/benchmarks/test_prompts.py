"""5,000 prompts in each syntax: read, written, counted and encoded, to finite numbers or refused, without a network."""

import pytest
import torch
from hypothesis import given, settings

from tests.checkpoint_factory import make_checkpoint
from tests.core.test_prompt_translation import check_stable
from tests.engine.conftest import no_bars as no_bars  # noqa: PLC0414 - the fixture
from tests.engine.test_weighting import check_encoded
from tests.prompt_texts import PROMPT_TEXTS
from wurst_desktop.core.request import LongPrompts, PromptSyntax
from wurst_desktop.engine.checkpoint import open_checkpoint
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.token_counter import CheckpointTokens
from wurst_desktop.engine.weighting import TextEncoder

PROMPTS = 5000


@pytest.mark.benchmark
@pytest.mark.timeout(0)
@pytest.mark.parametrize("syntax", PromptSyntax)
def test_five_thousand_prompts(tmp_path_factory: pytest.TempPathFactory, syntax: PromptSyntax) -> None:
    card = make_checkpoint(tmp_path_factory.mktemp("checkpoint"))
    checkpoint = open_checkpoint(card)
    cpu = torch.device("cpu")
    network = checkpoint.load(Part.PRIOR_TEXT, cpu, torch.float32)
    encoder = TextEncoder(checkpoint.tokenizer(Part.PRIOR_TEXT), network, cpu, torch.float32)
    tokens = CheckpointTokens()
    written = 0

    @settings(max_examples=PROMPTS)
    @given(PROMPT_TEXTS)
    def check(text: str) -> None:
        nonlocal written
        written += check_stable(text, syntax, syntax, lambda words: encoder.tokenizer(words).input_ids)
        assert tokens.count(card, text, syntax, LongPrompts.CUT).texture.used >= 2
        check_encoded(encoder, text, syntax)

    check()
    # Plain text is what it is; of the rest, blends, refusals and what only half a syntax could say stay as typed.
    assert syntax is PromptSyntax.PLAIN or written > PROMPTS / 2
