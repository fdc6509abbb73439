"""Previews learn from finished pictures, and are shown only where they beat a plain colour on others."""

from dataclasses import replace
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from tests.fakes import ShelfOf, scripted_card
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard, PreviewMap
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.engine.sight import Sight, Sums
from wurst_desktop.engine.sights import Sights
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

CHANNELS = 4
TRUE = torch.tensor([[0.004, 0.0, 0.001], [0.0, 0.004, 0.0], [0.001, 0.0, 0.004], [0.0, 0.0, 0.0]])
CARD = scripted_card()


def composition(seed: int) -> Tensor:
    return torch.randn(1, CHANNELS, 3, 4, generator=torch.Generator().manual_seed(seed)) * 42 - 1


def picture(latent: Tensor) -> Tensor:
    """What such a composition becomes: each cell in the colour that it stands for."""
    colours = torch.einsum("bchw,cr->brhw", latent, TRUE) + 0.5
    return colours.clamp(0, 1).repeat_interleave(8, 2).repeat_interleave(8, 3)


def noise(seed: int) -> Tensor:
    return torch.rand(1, 3, 24, 32, generator=torch.Generator().manual_seed(1000 + seed))


def learnt(count: int = 40) -> Sight:
    sight = Sight.none(CHANNELS)
    for seed in range(count):
        sight = sight.plus(composition(seed), picture(composition(seed)))
    return sight


def test_a_linear_world_is_seen_as_it_is() -> None:
    found = learnt().best(None)
    assert found is not None
    torch.testing.assert_close(torch.tensor(found.rgb), TRUE, rtol=0, atol=2e-4)
    torch.testing.assert_close(torch.tensor(found.bias), torch.full((3,), 0.5), rtol=0, atol=5e-3)


def test_errors_are_those_of_pictures_that_were_held_out() -> None:
    sight = learnt()
    assert (sight.learnt.cells, sight.held_out.cells) == (30 * 12, 10 * 12)
    mapped = sight.learnt.fitted()
    held = [seed for seed in range(40) if seed % 4 == 3]
    rows = torch.cat([(composition(seed) + 1).div(42).permute(0, 2, 3, 1).reshape(-1, CHANNELS) for seed in held])
    colours = torch.cat([picture(composition(seed))[..., ::8, ::8].permute(0, 2, 3, 1).reshape(-1, 3) for seed in held])
    by_hand = (rows.double() @ mapped[:-1] + mapped[-1] - colours).square().mean()
    errors = sight.errors(mapped)
    assert abs(errors.of_map - float(by_hand)) < 1e-7
    assert errors.of_map < errors.of_average / 5
    flat = colours.double() - sight.learnt.average[-1]
    assert abs(errors.of_average - float(flat.square().mean())) < 1e-7


def test_what_is_no_better_than_a_plain_colour_is_not_shown() -> None:
    sight = Sight.none(CHANNELS)
    for seed in range(40):
        sight = sight.plus(composition(seed), noise(seed))
    shipped = PreviewMap(((1.0, 0.0, 0.0),) * CHANNELS, (0.0, 0.0, 0.0))
    assert sight.best(None) is None
    assert sight.best(shipped) is None


def test_what_came_with_the_checkpoint_counts_until_enough_is_learnt_and_where_it_is_better() -> None:
    shipped = PreviewMap(tuple((row[0], row[1], row[2]) for row in TRUE.tolist()), (0.5, 0.5, 0.5))
    wrong = replace(shipped, bias=(0.9, 0.1, 0.5))
    assert learnt(2).best(wrong) == wrong
    assert learnt(2).best(None) is None
    assert learnt().best(wrong) not in {wrong, None}
    assert learnt(9).best(shipped) == shipped


def test_it_is_known_at_the_next_start(tmp_path: Path) -> None:
    sights = Sights(tmp_path)
    assert sights.best(CARD, CHANNELS) is None
    for seed in range(40):
        sights.learn(CARD, composition(seed), picture(composition(seed)))
    found = sights.best(CARD, CHANNELS)
    assert found is not None
    assert Sights(tmp_path).best(CARD, CHANNELS) == found
    assert Sights(tmp_path).best(replace(CARD, ref=replace(CARD.ref, fingerprint="other")), CHANNELS) is None
    assert Sights(tmp_path).best(CARD, CHANNELS + 1) is None
    next(tmp_path.glob("*.safetensors")).write_bytes(b"torn")
    assert Sights(tmp_path).best(CARD, CHANNELS) is None


def test_sums_of_nothing_have_an_error_too() -> None:
    assert Sums.none(2).error(torch.zeros(3, 3, dtype=torch.float64)) == 0


def test_the_engine_learns_from_each_picture_that_it_finishes(tiny: CheckpointCard, tmp_path: Path) -> None:
    card = replace(tiny, ref=replace(tiny.ref, fingerprint="f00d"))
    engine = WuerstchenEngine(ShelfOf(card), DeviceWish(), sights=Sights(tmp_path))
    request = GenerationRequest("a fox", width=128, height=128, prior_steps=1, decoder_steps=1, count=2)
    for only_compose in (True, False):
        for _ in engine.generate(request, {}, lambda _event: None, CancelToken(), only_compose=only_compose):
            pass
    (file,) = tmp_path.iterdir()
    assert int(load_file(file)["pictures"]) == 2
