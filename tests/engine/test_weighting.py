"""Encoded prompts, against the stock pipelines' own encoding."""

from typing import Any

import pytest
import torch
from diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen_prior import WuerstchenPriorPipeline
from hypothesis import HealthCheck, given, settings
from torch import Tensor

from tests.engine.conftest import MakeCard
from tests.prompt_texts import PROMPT_TEXTS
from wurst_desktop.core.errors import PromptRefused
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.engine.checkpoint import Checkpoint, open_checkpoint
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.prompts import read_prompt
from wurst_desktop.engine.weighting import TextEncoder

CPU = torch.device("cpu")
LONG = "a red cat on the mat, " * 20
READERS = [Part.PRIOR_TEXT, Part.TEXT]


@pytest.fixture(scope="module")
def checkpoint(made: MakeCard) -> Checkpoint:
    return open_checkpoint(made())


@pytest.fixture(scope="module", params=READERS)
def encoder(checkpoint: Checkpoint, request: pytest.FixtureRequest) -> TextEncoder:
    part: Part = request.param
    return TextEncoder(checkpoint.tokenizer(part), checkpoint.load(part, CPU, torch.float32), CPU, torch.float32)


def encode(encoder: TextEncoder, text: str, syntax: PromptSyntax = PromptSyntax.COMPEL) -> Tensor:
    with torch.inference_mode():
        return encoder.weighted(read_prompt("prompt", text, syntax))[0]


def stock(checkpoint: Checkpoint, encoder: TextEncoder, text: str) -> Tensor:
    prior = checkpoint.load(Part.PRIOR, CPU, torch.float32)
    stock_pipeline: Any = WuerstchenPriorPipeline
    pipeline = stock_pipeline(encoder.tokenizer, encoder.network, prior, checkpoint.scheduler(Part.PRIOR))
    with torch.inference_mode():
        encoded: Tensor = pipeline.encode_prompt(CPU, 1, False, prompt=[text])[0]
    return encoded


@pytest.mark.parametrize("text", ["", "a", "a red cat on the mat", "a red cat, on 3 mats. the end!", "Größe 猫"])
@pytest.mark.parametrize("syntax", PromptSyntax)
def test_unweighted_is_the_stock_encoding(
    checkpoint: Checkpoint, encoder: TextEncoder, text: str, syntax: PromptSyntax
) -> None:
    assert torch.equal(encode(encoder, text, syntax), stock(checkpoint, encoder, text))


def test_overlong_is_cut_when_plain_and_split_when_weighted(checkpoint: Checkpoint, encoder: TextEncoder) -> None:
    assert torch.equal(encode(encoder, LONG, PromptSyntax.PLAIN), stock(checkpoint, encoder, LONG))
    split = encode(encoder, LONG)
    assert split.shape[1] > 77
    assert split.shape[1] % 77 == 0


def test_weights_move_words_away_from_emptiness(checkpoint: Checkpoint, encoder: TextEncoder) -> None:
    neutral, empty = stock(checkpoint, encoder, "a red cat"), stock(checkpoint, encoder, "")
    expected = neutral.clone()
    tokens = encoder.tokenizer("a red cat").input_ids
    red = tokens.index(encoder.tokenizer("red").input_ids[1])
    expected[:, red] = empty[:, red] + (neutral[:, red] - empty[:, red]) * 1.3
    torch.testing.assert_close(encode(encoder, "a (red)1.3 cat"), expected, rtol=0, atol=1e-6)


def test_both_syntaxes_mean_the_same(encoder: TextEncoder) -> None:
    for weight in (0.5, 1.3):
        ours = encode(encoder, f"a (red:{weight}) cat", PromptSyntax.A1111)
        assert torch.equal(ours, encode(encoder, f"a (red){weight} cat"))


def test_weight_zero_forgets_a_word(encoder: TextEncoder) -> None:
    assert not torch.equal(encode(encoder, "a (red)0 cat"), encode(encoder, "a red cat"))


def test_prompts_of_unequal_length_come_out_equally_long(encoder: TextEncoder) -> None:
    scripts = [read_prompt("prompt", text, PromptSyntax.COMPEL) for text in (LONG, "", '("a", "b").and()')]
    with torch.inference_mode():
        encoded = encoder.weighted(*scripts)
    assert len({each.shape for each in encoded}) == 1


def test_half_precision_is_kept(checkpoint: Checkpoint) -> None:
    network = checkpoint.load(Part.TEXT, CPU, torch.bfloat16)
    encoder = TextEncoder(checkpoint.tokenizer(Part.TEXT), network, CPU, torch.bfloat16)
    assert encode(encoder, "a (red)1.3 cat").dtype == torch.bfloat16


@pytest.mark.parametrize("syntax", PromptSyntax)
def test_anything_is_encoded_to_finite_numbers_or_refused(encoder: TextEncoder, syntax: PromptSyntax) -> None:
    @settings(max_examples=60, suppress_health_check=list(HealthCheck))
    @given(PROMPT_TEXTS)
    def check(text: str) -> None:
        check_encoded(encoder, text, syntax)

    check()


def check_encoded(encoder: TextEncoder, text: str, syntax: PromptSyntax) -> None:
    """Whole, finite numbers of the right shape, in parts or cut; or a refusal."""
    try:
        script = read_prompt("prompt", text, syntax)
    except PromptRefused:
        return
    with torch.inference_mode():
        (encoded,) = encoder.weighted(script)
        (cut,) = encoder.weighted(script, is_cut=True)
    assert encoded.isfinite().all()
    assert cut.isfinite().all()
    assert encoded.shape[1] % 77 == 0
    assert cut.shape[1] <= encoded.shape[1]
