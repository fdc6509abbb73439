"""Other textures of a composition that was drawn lately cost no Stage C work, and come out the same."""

from dataclasses import replace

import pytest

from tests.engine.running import SMALL, Run, engine_for, run
from tests.fakes import ShelfOf
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import Stage
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.request import GenerationRequest, Mode, NoiseMode, PromptSyntax, Rolls
from wurst_desktop.engine.compositions import Compositions
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

WEIGHTED = replace(SMALL, syntax=PromptSyntax.COMPEL, prompt="a red++ cat", negative_prompt="grey")
TEXTURES = {
    "decoder seed": replace(WEIGHTED, decoder_seed=99),
    "decoder steps": replace(WEIGHTED, decoder_steps=5),
    "decoder guidance": replace(WEIGHTED, decoder_guidance=2.0),
    "the next of a job": replace(WEIGHTED, seed=SMALL.seed - 1, count=2, rolls=Rolls.COMPOSITION),
    "as it was": WEIGHTED,
}
COMPOSITIONS = {
    "prompt": replace(WEIGHTED, prompt="a red+ cat"),
    "negative prompt": replace(WEIGHTED, negative_prompt=""),
    "seed": replace(WEIGHTED, seed=8),
    "steps": replace(WEIGHTED, prior_steps=5),
    "guidance": replace(WEIGHTED, prior_guidance=2.0),
    "syntax": replace(WEIGHTED, syntax=PromptSyntax.PLAIN),
    "size": replace(WEIGHTED, width=256),
    "variation": replace(WEIGHTED, variation_seed=4, variation_strength=0.1),
    "mode": replace(WEIGHTED, mode=Mode.FAST),
    "order of chance": replace(WEIGHTED, noise=NoiseMode.DIFFUSERS),
}


def remembering(card: CheckpointCard, most: int = 9) -> WuerstchenEngine:
    return WuerstchenEngine(ShelfOf(card), DeviceWish(), compositions=Compositions(most))


def composing_steps(result: Run) -> int:
    return sum(bool(event.step) for event in result.steps if event.stage is Stage.PRIOR)


@pytest.mark.parametrize("name", TEXTURES)
def test_other_textures_need_no_stage_c(tiny: CheckpointCard, name: str) -> None:
    engine, request = remembering(tiny), TEXTURES[name]
    first = run(engine, WEIGHTED)
    later = run(engine, request)
    assert composing_steps(first) == WEIGHTED.prior_steps
    assert composing_steps(later) == (request.count - 1) * WEIGHTED.prior_steps
    assert later.made == run(engine_for(tiny), request).made


@pytest.mark.parametrize("name", COMPOSITIONS)
def test_another_composition_is_drawn(tiny: CheckpointCard, name: str) -> None:
    engine, request = remembering(tiny), COMPOSITIONS[name]
    run(engine, WEIGHTED)
    assert not engine.knows_composition(request)
    later = run(engine, request)
    assert composing_steps(later) == request.prior_steps
    assert later.made == run(engine_for(tiny), request).made


def test_the_stock_order_is_drawn_each_time(tiny: CheckpointCard) -> None:
    engine, request = remembering(tiny), replace(WEIGHTED, noise=NoiseMode.DIFFUSERS)
    first, again = run(engine, request), run(engine, request)
    assert composing_steps(again) == request.prior_steps
    assert again.made == first.made


def test_what_was_asked_for_longest_ago_is_forgotten(tiny: CheckpointCard) -> None:
    engine = remembering(tiny, most=2)
    assert not engine.knows_composition(WEIGHTED)
    run(engine, replace(WEIGHTED, count=3))
    assert [_knows(engine, seed) for seed in range(3)] == [False, True, True]
    run(engine, replace(WEIGHTED, seed=WEIGHTED.seed + 1))
    run(engine, replace(WEIGHTED, seed=WEIGHTED.seed + 9))
    assert [_knows(engine, seed) for seed in range(3)] == [False, True, False]


def test_without_a_memory_all_is_drawn(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    run(engine, WEIGHTED)
    assert not engine.knows_composition(WEIGHTED)


def _knows(engine: WuerstchenEngine, by: int) -> bool:
    return engine.knows_composition(_of_seed(WEIGHTED.seed + by))


def _of_seed(seed: int) -> GenerationRequest:
    return replace(WEIGHTED, seed=seed)
