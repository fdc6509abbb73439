"""The engine as the core sees it."""

from dataclasses import replace

import pytest
import torch

from tests.checkpoint_factory import Build
from tests.engine.conftest import MakeCard
from tests.engine.running import SMALL, engine_for, run
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard, PreviewMap
from wurst_desktop.core.errors import CheckpointMismatch, CheckpointMissing, PromptRefused
from wurst_desktop.core.events import EngineEvent, Planned, Previewable, Stage, Stepped
from wurst_desktop.core.picture import Pixels
from wurst_desktop.core.plan import Residency
from wurst_desktop.core.ports.engine import Composed, Painted
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, LongPrompts, NoiseMode, PromptSyntax

THREE = replace(SMALL, count=3, seed=40)


def test_same_request_gives_same_bits(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    first = run(engine)
    assert run(engine).made == first.made
    assert run(engine_for(tiny)).made == first.made


@pytest.mark.parametrize(
    "other",
    [
        replace(SMALL, seed=8),
        replace(SMALL, decoder_seed=8),
        replace(SMALL, prompt="the mat"),
        replace(SMALL, negative_prompt="red"),
        replace(SMALL, prior_steps=5),
        replace(SMALL, prior_guidance=2.0),
        replace(SMALL, decoder_steps=4),
        replace(SMALL, decoder_guidance=3.0),
        replace(SMALL, noise=NoiseMode.DIFFUSERS),
        replace(SMALL, seed=7 + 2**32),
    ],
)
def test_each_field_matters(tiny: CheckpointCard, other: GenerationRequest) -> None:
    engine = engine_for(tiny)
    assert run(engine, other).painted[0].pixels != run(engine).painted[0].pixels


@pytest.mark.parametrize("syntax", [PromptSyntax.COMPEL, PromptSyntax.A1111])
def test_a_long_prompt_is_cut_as_in_the_stock_pipelines_or_read_in_parts(
    tiny: CheckpointCard, syntax: PromptSyntax
) -> None:
    engine = engine_for(tiny)
    long = replace(SMALL, prompt="a red cat on the mat, " * 20)
    stock = run(engine, replace(long, syntax=PromptSyntax.PLAIN)).made
    assert run(engine, replace(long, syntax=syntax, long_prompts=LongPrompts.CUT)).made == stock
    assert run(engine, replace(long, syntax=syntax, long_prompts=LongPrompts.SPLIT)).made != stock


def test_decoder_seed_leaves_the_composition(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    assert run(engine, replace(SMALL, decoder_seed=8)).composed == run(engine).composed


def test_composition_does_not_depend_on_decoder_steps(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    assert run(engine, replace(SMALL, decoder_steps=5)).composed == run(engine).composed


@pytest.mark.parametrize("noise", NoiseMode)
def test_an_image_of_a_job_can_be_made_alone(tiny: CheckpointCard, noise: NoiseMode) -> None:
    engine, job = engine_for(tiny), replace(THREE, noise=noise, decoder_seed=5)
    together = run(engine, job).painted
    for image in range(job.count):
        alone = run(engine, job.image(image)).painted[0]
        assert (alone.pixels, alone.latent) == (together[image].pixels, together[image].latent)


@pytest.mark.parametrize("residency", Residency)
def test_residency_changes_no_bit(made: MakeCard, residency: Residency) -> None:
    expected = run(engine_for(made()), THREE)
    got = run(engine_for(made(), residency=residency), THREE)
    assert sorted(got.painted, key=lambda each: each.image) == expected.painted
    assert sorted(got.composed, key=lambda each: each.image) == expected.composed


@pytest.mark.parametrize("residency", Residency)
def test_weights_stored_in_half_are_computed_in_full(made: MakeCard, residency: Residency) -> None:
    card = made(Build(dtype=torch.float16))
    engine = engine_for(card, residency=residency)
    assert run(engine).painted == run(engine_for(card)).painted
    assert engine.environment().dtype == "float32"


def test_one_stage_at_a_time_composes_all_before_it_paints(tiny: CheckpointCard) -> None:
    order = [type(made) for made in run(engine_for(tiny, residency=Residency.STAGE), THREE).made]
    assert order == [Composed] * 3 + [Painted] * 3


def test_a_kept_composition_ends_as_the_unbroken_picture(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    unbroken = run(engine, THREE)
    kept = {made.image: made.latent for made in unbroken.composed if made.image != 1}
    finished = run(engine, THREE, kept)
    assert [made.image for made in finished.composed] == [1]
    assert finished.painted == unbroken.painted
    assert finished.steps_of(Stage.PRIOR, 0) == []


def test_finishing_alone_needs_no_prior_text(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    kept = {0: run(engine).composed[0].latent}
    assert run(engine, SMALL, kept).steps_of(Stage.TEXT) == [0, 1]


def test_in_the_stock_order_a_kept_composition_is_made_again_silently(tiny: CheckpointCard) -> None:
    engine, stock = engine_for(tiny), replace(SMALL, noise=NoiseMode.DIFFUSERS)
    unbroken = run(engine, stock)
    finished = run(engine, stock, {0: unbroken.composed[0].latent})
    assert finished.composed == []
    assert finished.painted == unbroken.painted


def test_a_composition_of_another_size_is_refused(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    kept = {0: run(engine, replace(SMALL, width=256)).composed[0].latent}
    with pytest.raises(CheckpointMismatch):
        run(engine, SMALL, kept)


def test_tells_every_step_of_every_stage(tiny: CheckpointCard) -> None:
    told = run(engine_for(tiny), replace(SMALL, count=2))
    assert told.steps_of(Stage.LOAD) == [0, 1, 2, 3, 4, 5]
    assert told.steps_of(Stage.TEXT) == [0, 1, 2]
    for image in range(2):
        assert told.steps_of(Stage.PRIOR, image) == [0, 1, 2, 3, 4]
        assert told.steps_of(Stage.DECODER, image) == [0, 1, 2, 3]
        assert told.steps_of(Stage.VQGAN, image) == [0, 1]
    assert {event.images for event in told.steps} == {2}
    assert sum(isinstance(event, Planned) for event in told.events) == 1


def test_loads_once(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    events: list[EngineEvent] = []
    engine.prepare("tiny", events.append, CancelToken())
    assert [event.step for event in events if isinstance(event, Stepped)] == [0, 1, 2, 3, 4, 5]
    assert run(engine).steps_of(Stage.LOAD) == []


SEEN = PreviewMap(((0.01, 0.0, 0.0), (0.0, 0.01, 0.0), *((0.0, 0.0, 0.0),) * 14), (0.5, 0.5, 0.5))


@pytest.mark.parametrize("seen", [SEEN, None])
def test_offers_both_stages_for_a_look_under_way(tiny: CheckpointCard, seen: PreviewMap | None) -> None:
    looks: list[tuple[Stage, Pixels | None]] = []
    card = replace(tiny, preview=seen)

    def look(event: EngineEvent) -> None:
        if isinstance(event, Previewable):
            looks.append((event.stage, event.draw()))

    unseen = run(engine_for(card)).painted
    watched = run(engine_for(card), watch=look)
    assert watched.painted == unseen
    # One after each step but the last, and the finished composition.
    assert [stage for stage, _ in looks] == [Stage.PRIOR] * SMALL.prior_steps + [Stage.DECODER] * (
        SMALL.decoder_steps - 1
    )
    for stage, pixels in looks:
        # Of compositions nothing is shown where no map beats a plain colour.
        if seen is None and stage is Stage.PRIOR:
            assert pixels is None
        else:
            assert pixels is not None
            assert len(set(pixels.data)) > 1
    assert (watched.composed[0].preview is None) is (seen is None)


def test_picture_has_the_size_that_was_asked_for(tiny: CheckpointCard) -> None:
    made = run(engine_for(tiny), replace(SMALL, width=256, height=128))
    assert (made.painted[0].pixels.width, made.painted[0].pixels.height) == (256, 128)
    assert (made.painted[0].latent.channels, made.painted[0].latent.width) == (16, 6)


def test_changes_checkpoints(made: MakeCard) -> None:
    tiny, other = made(), replace(made(Build(channels=24, seed=3)), ref=CheckpointRef("other"))
    engine = engine_for(tiny, other)
    first = run(engine).painted
    assert run(engine, replace(SMALL, checkpoint=CheckpointRef("other"))).painted[0].latent.channels == 24
    assert run(engine).painted == first


def test_refuses_a_prompt_before_anything_is_loaded(tiny: CheckpointCard) -> None:
    events: list[EngineEvent] = []
    asked = replace(SMALL, prompt="(cat).swap(dog)", syntax=PromptSyntax.COMPEL)
    with pytest.raises(PromptRefused):
        run(engine_for(tiny), asked, watch=events.append)
    assert events == []


def test_names_a_checkpoint_that_is_not_there(tiny: CheckpointCard) -> None:
    with pytest.raises(CheckpointMissing):
        run(engine_for(tiny), replace(SMALL, checkpoint=CheckpointRef("nowhere")))


def test_draws_with_the_files_that_were_meant_or_not_at_all(tiny: CheckpointCard) -> None:
    card = replace(tiny, ref=CheckpointRef("tiny", "those of now"))
    meant = run(engine_for(card), replace(SMALL, checkpoint=card.ref))
    assert run(engine_for(card), replace(SMALL, checkpoint=CheckpointRef("tiny"))).made == meant.made
    events: list[EngineEvent] = []
    with pytest.raises(CheckpointMissing) as refusal:
        run(engine_for(card), replace(SMALL, checkpoint=CheckpointRef("tiny", "those of then")), watch=events.append)
    assert (refusal.value.wanted, refusal.value.installed, refusal.value.is_changed) == ("tiny", ("tiny",), True)
    assert events == []


def test_plans_before_and_without_a_checkpoint(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    before = engine.plan()
    run(engine)
    assert engine.plan() == before
    assert engine_for().plan().device == before.device
