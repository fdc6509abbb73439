"""Pictures that begin from kept compositions, and noise that is mixed of two."""

from collections import Counter
from dataclasses import dataclass, field, replace

import pytest
import torch

from tests.engine.conftest import MakeCard
from tests.engine.running import SMALL, engine_for, run
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.descent import Parent, TextureWish, blended, redecoded, varied
from wurst_desktop.core.errors import CheckpointMismatch
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import Residency
from wurst_desktop.core.ports.engine import Composed, Painted
from wurst_desktop.core.request import GenerationRequest, Rolls
from wurst_desktop.core.sizes import Size, Sizing
from wurst_desktop.engine.conversion import tensor_of
from wurst_desktop.engine.noise import Source, turned
from wurst_desktop.engine.schedule import prior_times, resumed
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

CPU = torch.device("cpu")


@dataclass
class Steps:
    """The steps that an engine takes in each stage, the beginning not counted."""

    taken: Counter[Stage] = field(default_factory=Counter)

    def __call__(self, event: EngineEvent) -> None:
        if isinstance(event, Stepped) and event.step:
            self.taken[event.stage] += 1


def composed(engine: WuerstchenEngine, request: GenerationRequest, *starts: Latent) -> list[Latent]:
    made = engine.generate(request, {}, lambda _event: None, CancelToken(), starts, only_compose=True)
    return [each.latent for each in made if isinstance(each, Composed)]


def parent(latent: Latent, request: GenerationRequest = SMALL) -> Parent:
    return Parent.of(request, "", latent)


def distance(one: Latent, other: Latent) -> float:
    return float((tensor_of(one) - tensor_of(other)).norm())


def test_composing_alone_neither_reads_for_stage_b_nor_paints(tiny: CheckpointCard) -> None:
    engine, request = engine_for(tiny), replace(SMALL, count=2)
    whole = run(engine, request)
    steps = Steps()
    assert list(engine.generate(request, {}, steps, CancelToken(), only_compose=True)) == whole.composed
    assert steps.taken[Stage.PRIOR] == 2 * SMALL.prior_steps
    assert not steps.taken.keys() & {Stage.DECODER, Stage.VQGAN}


@pytest.mark.parametrize("residency", [Residency.RESIDENT, Residency.STAGE])
def test_textures_roll_over_one_composition_that_is_drawn_once(made: MakeCard, residency: Residency) -> None:
    result = run(engine_for(made(), residency=residency), replace(SMALL, count=3, rolls=Rolls.TEXTURE))
    assert len({each.latent.data for each in result.composed}) == 1
    assert len({each.pixels.data for each in result.painted}) == 3
    assert result.steps_of(Stage.PRIOR, 1) == []


def test_compositions_roll_under_one_texture_seed(tiny: CheckpointCard) -> None:
    engine, request = engine_for(tiny), replace(SMALL, count=2, rolls=Rolls.COMPOSITION)
    first, second = run(engine, request).painted
    assert first.latent != second.latent
    assert run(engine, replace(SMALL, seed=SMALL.seed + 1, decoder_seed=SMALL.texture_seed)).painted[0].pixels == (
        second.pixels
    )


def test_without_strength_a_variation_is_the_same_composition(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    (latent,) = composed(engine, SMALL)
    assert composed(engine, varied(parent(latent), 0, 99), latent) == [latent]


def test_strength_leads_away_from_the_composition(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    (latent,) = composed(engine, SMALL)
    away = [
        distance(latent, composed(engine, varied(parent(latent), strength, 99), latent)[0])
        for strength in (0.05, 0.3, 0.9)
    ]
    assert 0 < away[0] < away[1] < away[2]


def test_a_variation_draws_only_the_steps_below_its_strength(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    (latent,) = composed(engine, SMALL)
    request = replace(varied(parent(latent), 0.4, 99), prior_steps=10)
    steps = Steps()
    list(engine.generate(request, {}, steps, CancelToken(), (latent,), only_compose=True))
    assert steps.taken[Stage.PRIOR] == 1 + sum(0 < time < 0.4 for time in prior_times(10, request.schedule))


def test_the_way_that_is_left_begins_at_the_strength() -> None:
    assert resumed([1.0, 0.75, 0.5, 0.25, 0.0], 0.6) == [0.6, 0.5, 0.25, 0.0]
    assert resumed([1.0, 0.5, 0.0], 0.5) == [0.5, 0.0]


def test_the_ends_of_a_blend_are_its_parents(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    (one,), (other,) = composed(engine, SMALL), composed(engine, replace(SMALL, seed=8))
    pair = parent(one), parent(other)
    assert composed(engine, blended(*pair, 0.0), one, other) == [one]
    assert composed(engine, blended(*pair, 1.0), one, other) == [other]
    (middle,) = composed(engine, blended(*pair, 0.5), one, other)
    assert distance(middle, one) == pytest.approx(distance(middle, other), rel=0.2)
    assert distance(middle, one) < distance(one, other)


def test_a_blend_needs_no_stage_c(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    (one,), (other,) = composed(engine, SMALL), composed(engine, replace(SMALL, seed=8))
    steps = Steps()
    made = engine.generate(blended(parent(one), parent(other), 0.5), {}, steps, CancelToken(), (one, other))
    assert len(list(made)) == 2
    assert steps.taken[Stage.PRIOR] == 0
    assert steps.taken[Stage.DECODER] == SMALL.decoder_steps


def test_a_start_of_another_model_is_refused(made: MakeCard, tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    (latent,) = composed(engine, SMALL)
    fewer = replace(latent, channels=1, data=latent.data[: 2 * latent.height * latent.width])
    with pytest.raises(CheckpointMismatch):
        composed(engine, varied(parent(fewer), 0.5, 9), fewer)


@pytest.mark.parametrize(("width", "height"), [(128, 128), (192, 128), (256, 320)])
def test_a_composition_is_painted_true_to_any_size(tiny: CheckpointCard, width: int, height: int) -> None:
    engine = engine_for(tiny)
    usual = run(engine).painted[0]
    wish = TextureWish(SMALL.texture_seed, size=Size(width, height))
    made = list(engine.generate(redecoded(parent(usual.latent), wish), {0: usual.latent}, Steps(), CancelToken()))
    (painted,) = (each for each in made if isinstance(each, Painted))
    assert painted.latent == usual.latent
    assert (painted.pixels.width, painted.pixels.height) == (width, height)
    assert (painted.pixels == usual.pixels) is ((width, height) == (128, 128))


def test_what_was_painted_at_another_size_can_be_gone_on_from(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny)
    (one,), (other,) = composed(engine, SMALL), composed(engine, replace(SMALL, seed=8))
    larger = redecoded(parent(one), TextureWish(1, size=Size(192, 192)))
    (away,) = composed(engine, varied(parent(one, larger), 0.5, 9), one)
    assert (away.width, away.height) == (one.width, one.height)
    assert away == composed(engine, varied(parent(one), 0.5, 9), one)[0]
    (mixed,) = composed(engine, blended(parent(one, larger), parent(other), 0.3), one, other)
    assert mixed == composed(engine, blended(parent(one), parent(other), 0.3), one, other)[0]
    with pytest.raises(CheckpointMismatch):
        composed(engine, blended(parent(one, larger), parent(other, larger), 0.3), one, _wider(other))


def test_a_new_picture_can_be_true_to_size(tiny: CheckpointCard) -> None:
    request = replace(SMALL, width=192, sizing=Sizing.TRUE)
    painted = run(engine_for(tiny), request).painted[0]
    assert (painted.latent.width, painted.latent.height) == (5, 3)
    assert (painted.pixels.width, painted.pixels.height) == (192, 128)


def _wider(latent: Latent) -> Latent:
    return replace(latent, width=2 * latent.width, data=latent.data * 2)


def test_a_whole_variation_is_the_other_seed(tiny: CheckpointCard) -> None:
    engine, other = engine_for(tiny), replace(SMALL, seed=21)
    base = composed(engine, SMALL)[0]
    whole = replace(SMALL, variation_seed=21, variation_strength=1.0)
    assert composed(engine, whole) == composed(engine, other)
    away = [distance(base, composed(engine, replace(whole, variation_strength=share))[0]) for share in (0.02, 0.2, 1.0)]
    assert 0 < away[0] < away[1] < away[2]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_mixed_noise_is_as_strong_as_either(share: float) -> None:
    drawn = Source(1, 2, share).draw((200_000,))
    assert float(drawn.std()) == pytest.approx(1, abs=0.01)
    first = Source(1).draw((200_000,))
    assert 0 < float(torch.corrcoef(torch.stack([drawn, first]))[0, 1]) < 1


def test_a_source_can_be_gone_back_in() -> None:
    source = Source(1, 2, 0.5)
    source.draw((3,))
    mark = source.mark()
    drawn = source.draw((3,))
    source.rewind(mark)
    assert torch.equal(source.draw((3,)), drawn)


def test_turning_between_what_points_the_same_way_is_a_straight_line() -> None:
    one = torch.tensor([1.0, 2.0])
    assert torch.equal(turned(one, one * 3, 0.5), one * 2)
    assert torch.isfinite(turned(torch.zeros(2), torch.zeros(2), 0.5)).all()
