"""The two halves of a picture, held apart on the bundled model: composition and texture."""

from collections import Counter
from dataclasses import replace

import pytest

from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.descent import Parent, TextureWish, blended, redecoded, varied
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Rolls
from wurst_desktop.core.sizes import Size
from wurst_desktop.core.sweep import Axis, Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.engine.compositions import Compositions
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.paths import bundled_resources

HOUSE = GenerationRequest(
    "a red house on a blue background", width=128, height=128, seed=5, prior_steps=6, decoder_steps=4
)


@pytest.fixture(scope="module")
def engine() -> WuerstchenEngine:
    return WuerstchenEngine(ShelfOnDisk(bundled_resources() / "models"), DeviceWish())


def painted(engine: WuerstchenEngine, request: GenerationRequest, *starts: Latent) -> list[Painted]:
    exact = request.start is not None and request.start.is_exact
    latents = dict.fromkeys(range(request.count), starts[0]) if exact else {}
    made = engine.generate(request, latents, lambda _event: None, CancelToken(), starts)
    return [each for each in made if isinstance(each, Painted)]


def test_each_half_can_be_held_while_the_other_changes(engine: WuerstchenEngine) -> None:
    (house,) = painted(engine, HOUSE)
    parent = Parent.of(HOUSE, "", house.latent)

    textures = painted(engine, redecoded(parent, TextureWish(99, 2)), house.latent)
    assert all(each.latent == house.latent for each in textures)
    assert len({each.pixels.data for each in (house, *textures)}) == 3

    (same,) = painted(engine, varied(parent, 0, 1), house.latent)
    assert (same.latent, same.pixels) == (house.latent, house.pixels)
    (other,) = painted(engine, varied(parent, 0.6, 1), house.latent)
    assert other.latent != house.latent

    rolled = painted(engine, replace(HOUSE, count=2, rolls=Rolls.TEXTURE))
    assert [each.latent for each in rolled] == [house.latent] * 2
    assert rolled[0].pixels == house.pixels
    assert rolled[1].pixels != house.pixels


def test_a_sweep_over_textures_composes_once_and_paints_what_each_alone_is(engine: WuerstchenEngine) -> None:
    axes = (Axis(SweepField.DECODER_SEED, ("5", "6")), Axis(SweepField.DECODER_STEPS, ("2", "4")))
    cells = cell_requests(Sweep(replace(HOUSE, checkpoint=CheckpointRef("wurst-mini")), axes), {})
    shelf = ShelfOnDisk(bundled_resources() / "models")
    sweeping = WuerstchenEngine(shelf, DeviceWish(), compositions=Compositions())
    steps: Counter[Stage] = Counter()

    def count(event: EngineEvent) -> None:
        if isinstance(event, Stepped) and event.step:
            steps[event.stage] += 1

    made = [each for cell in cells for each in sweeping.generate(cell, {}, count, CancelToken())]
    assert [each for each in made if isinstance(each, Painted)] == [painted(engine, cell)[0] for cell in cells]
    assert (steps[Stage.PRIOR], steps[Stage.DECODER]) == (6, 2 * (2 + 4))


def test_a_composition_is_painted_true_to_another_size(engine: WuerstchenEngine) -> None:
    (house,) = painted(engine, HOUSE)
    parent = Parent.of(HOUSE, "", house.latent)
    (own,) = painted(engine, redecoded(parent, TextureWish(HOUSE.texture_seed, size=Size(128, 128))), house.latent)
    assert own == house
    (larger,) = painted(engine, redecoded(parent, TextureWish(HOUSE.texture_seed, size=Size(192, 128))), house.latent)
    assert larger.latent == house.latent
    assert (larger.pixels.width, larger.pixels.height) == (192, 128)


def test_a_blend_ends_at_its_parents(engine: WuerstchenEngine) -> None:
    owl = replace(HOUSE, prompt="an owl on a green background", seed=6)
    (one,), (other,) = painted(engine, HOUSE), painted(engine, owl)
    parents = [Parent.of(request, "", made.latent) for request, made in ((HOUSE, one), (owl, other))]
    assert painted(engine, blended(parents[0], parents[1], 0), one.latent, other.latent)[0].pixels == one.pixels
    assert painted(engine, blended(parents[0], parents[1], 1), one.latent, other.latent)[0].pixels == other.pixels
