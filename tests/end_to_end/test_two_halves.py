"""The two halves of a picture, held apart on the bundled model: composition and texture."""

from dataclasses import replace

import pytest

from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.descent import Parent, TextureWish, blended, redecoded, varied
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports import Painted
from wurst_desktop.core.request import GenerationRequest, Rolls
from wurst_desktop.core.start import Composition
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
    parent = Parent(HOUSE, Composition("", house.latent.fingerprint))

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


def test_a_blend_ends_at_its_parents(engine: WuerstchenEngine) -> None:
    owl = replace(HOUSE, prompt="an owl on a green background", seed=6)
    (one,), (other,) = painted(engine, HOUSE), painted(engine, owl)
    parents = [
        Parent(request, Composition("", made.latent.fingerprint)) for request, made in ((HOUSE, one), (owl, other))
    ]
    assert painted(engine, blended(parents[0], parents[1], 0), one.latent, other.latent)[0].pixels == one.pixels
    assert painted(engine, blended(parents[0], parents[1], 1), one.latent, other.latent)[0].pixels == other.pixels
