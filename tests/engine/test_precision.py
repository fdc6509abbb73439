"""Numbers that overflow: a wider precision is tried, and float32 gives up by name."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import TimestepBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from safetensors.torch import load_file, save_file

from tests.engine.running import SMALL, Run, engine_for, run
from tests.engine.scarcity import Scarcity
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import PictureBroken
from wurst_desktop.core.events import EngineEvent, Planned, Stage, Stepped
from wurst_desktop.core.plan import DeviceWish, Precision, Residency, settle
from wurst_desktop.engine.checkpoint import open_checkpoint
from wurst_desktop.engine.hardware import present_hardware
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.placement import Arithmetic, Placement


def scale(file: Path, name: str, factor: float) -> None:
    tensors = load_file(file)
    save_file({**tensors, name: tensors[name] * factor}, file)


def overflowing(card: CheckpointCard, factor: float) -> CheckpointCard:
    """A Stage C whose first layer is far too loud, and whose later norms would hide it again."""
    scale(card.folder / "prior_prior" / "diffusion_pytorch_model.safetensors", "projection.weight", factor)
    return card


class WiderRangeOnly(Scarcity):  # type: ignore[no-untyped-call]
    """Refuses memory only where numbers overflowed before."""

    def watch(self, event: EngineEvent) -> None:
        super().watch(event)
        if isinstance(event, Planned):
            self.under = (Residency.RESIDENT,) if event.plan.precision is Precision.BFLOAT16 else ()


def precisions(told: Run) -> list[Precision]:
    """Those that were planned, one after another."""
    return [event.plan.precision for event in told.events if isinstance(event, Planned)]


@pytest.mark.parametrize("precision", [Precision.FLOAT16, Precision.BFLOAT16])
def test_half_precision_draws_nearly_the_same(tiny: CheckpointCard, precision: Precision) -> None:
    exact, half = run(engine_for(tiny)).painted[0], run(engine_for(tiny, precision=precision)).painted[0]
    difference = np.frombuffer(exact.pixels.data, np.uint8).astype(int) - np.frombuffer(half.pixels.data, np.uint8)
    assert 0 < np.abs(difference).mean() < 4


@pytest.mark.parametrize("residency", Residency)
def test_overflow_in_half_is_done_again_in_a_wider_range(own_copy: CheckpointCard, residency: Residency) -> None:
    card = overflowing(own_copy, 1e6)
    engine = engine_for(card, precision=Precision.FLOAT16, residency=residency)
    told = run(engine)
    assert precisions(told) == [Precision.FLOAT16, Precision.BFLOAT16, Precision.FLOAT16]
    assert told.composed == run(engine_for(card, precision=Precision.BFLOAT16)).composed


@pytest.mark.parametrize("residency", Residency)
def test_no_picture_depends_on_what_overflowed_before(own_copy: CheckpointCard, residency: Residency) -> None:
    """Stage B of each begins in the precision of the plan, as it does where a kept composition is finished."""
    card, request = overflowing(own_copy, 1e6), replace(SMALL, count=2)
    engine = engine_for(card, precision=Precision.FLOAT16, residency=residency)
    for made in run(engine, request).painted:
        fresh = engine_for(card, precision=Precision.FLOAT16, residency=residency)
        (finished,) = run(fresh, request.image(made.image), {0: made.latent}).painted
        assert precisions(run(engine, request.image(made.image), {0: made.latent})) == [Precision.FLOAT16]
        assert finished.pixels == made.pixels


def test_a_job_that_was_left_in_a_wider_range_leaves_nothing_behind(own_copy: CheckpointCard) -> None:
    engine, token = engine_for(overflowing(own_copy, 1e6), precision=Precision.FLOAT16), CancelToken()

    def watch(event: EngineEvent) -> None:
        if isinstance(event, Planned) and event.plan.precision is Precision.BFLOAT16:
            token.cancel()

    with pytest.raises(Cancelled):
        run(engine, watch=watch, token=token)
    assert precisions(run(engine))[0] is Precision.FLOAT16


def test_a_fall_in_a_wider_range_is_not_taken_back(own_copy: CheckpointCard) -> None:
    card = overflowing(own_copy, 1e6)
    engine = engine_for(card, precision=Precision.FLOAT16, residency=Residency.RESIDENT)
    scarcity = WiderRangeOnly(Stage.PRIOR, (Residency.RESIDENT,))
    with scarcity:
        told = run(engine, watch=scarcity.watch)
    plans = [(event.plan.precision, event.plan.residency) for event in told.events if isinstance(event, Planned)]
    assert plans == [
        (Precision.FLOAT16, Residency.RESIDENT),
        (Precision.BFLOAT16, Residency.RESIDENT),
        (Precision.BFLOAT16, Residency.STAGE),
        (Precision.FLOAT16, Residency.STAGE),
    ]
    assert told.made == run(engine_for(card, precision=Precision.FLOAT16)).made


def test_overflow_in_full_precision_is_a_broken_picture(own_copy: CheckpointCard) -> None:
    card = overflowing(own_copy, 1e38)
    with pytest.raises(PictureBroken) as broken:
        run(engine_for(card))
    assert broken.value.stage == Stage.PRIOR


def test_stage_b_is_watched_too(own_copy: CheckpointCard) -> None:
    file = own_copy.folder / "decoder" / "diffusion_pytorch_model.safetensors"
    scale(file, "clf.1.bias", float("nan"))
    seen: list[EngineEvent] = []
    with pytest.raises(PictureBroken) as broken:
        run(engine_for(own_copy), replace(SMALL, decoder_steps=1), watch=seen.append)
    assert broken.value.stage == Stage.DECODER
    assert not any(isinstance(event, Stepped) and event.stage is Stage.VQGAN for event in seen)


def test_stage_a_is_done_again_in_a_wider_range(own_copy: CheckpointCard) -> None:
    """Overflow there would otherwise be a black picture."""
    file = own_copy.folder / "vqgan" / "diffusion_pytorch_model.safetensors"
    scale(file, "up_blocks.0.0.weight", 1e6)
    scale(file, "out_block.0.weight", 1e-6)
    told = run(engine_for(own_copy, precision=Precision.FLOAT16))
    assert precisions(told) == [Precision.FLOAT16, Precision.BFLOAT16, Precision.FLOAT16]
    assert len(told.painted) == len(run(engine_for(own_copy, precision=Precision.BFLOAT16)).painted) == 1
    done_again = [event.stage for event in told.events if isinstance(event, Stepped) and event.step == 0]
    assert (done_again.count(Stage.PRIOR), done_again.count(Stage.DECODER), done_again.count(Stage.VQGAN)) == (1, 1, 2)


def test_time_is_embedded_in_full_precision(tiny: CheckpointCard) -> None:
    opened = open_checkpoint(tiny)
    plan = settle(present_hardware(), opened.footprint, DeviceWish(precision=Precision.BFLOAT16))
    prior = Placement(opened, plan, Arithmetic()).network(Part.PRIOR, lambda _step, _steps: None)
    assert isinstance(prior, WuerstchenPrior)
    seen: list[torch.Tensor] = []
    mapper = next(block for block in prior.blocks if isinstance(block, TimestepBlock)).mapper
    mapper.register_forward_pre_hook(lambda _layer, inputs: seen.append(inputs[0]))
    latent, words = torch.zeros(1, 16, 3, 3, dtype=torch.bfloat16), torch.zeros(1, 77, 24, dtype=torch.bfloat16)
    with torch.inference_mode():
        prior(latent, r=torch.tensor([0.7123]), c=words)
        expected = prior.gen_r_embedding(torch.tensor([0.7123])).to(torch.bfloat16)
        assert not torch.equal(prior.gen_r_embedding(torch.tensor([0.7123], dtype=torch.bfloat16)), expected)
    assert torch.equal(seen[0], expected)
