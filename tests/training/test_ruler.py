"""Sizes and places of figures are read off latents, and what isn't there isn't asked for."""

import math

import torch

from tests.training.conftest import ToyTraining
from wurst_desktop.training.lessons import MEASURES, measures
from wurst_desktop.training.ruler import Ruler, trained_ruler
from wurst_desktop.training.scenes import Figure, Layout, Plain, Scene

_ALL = torch.ones(())


def test_a_single_figure_has_no_second_size_or_place() -> None:
    scene = Scene(Plain("blue"), Layout.SINGLE, (Figure("cat", None, x=0.45, y=0.56, size=0.6),))
    size, x, y, *second = measures(scene)
    assert (size, round(x, 6), round(y, 6)) == (6.0, -0.5, 0.6)
    assert all(map(math.isnan, second))


def test_what_is_not_there_costs_nothing() -> None:
    ruler, latents = Ruler(2, 4), torch.randn(3, 2, 2, 2)
    assert ruler.loss(latents, torch.full((3, MEASURES), math.nan), _ALL) == 0
    told = ruler(latents).detach()
    assert ruler.loss(latents, told, _ALL) == 0
    told[:, 3:] = math.nan
    told[0, 0] += 3
    assert torch.isclose(ruler.loss(latents, told, _ALL), torch.tensor(3.0))
    assert ruler.loss(latents, told, torch.tensor([0, 1, 1])) == 0


def test_a_trained_ruler_reads_true_latents(toy_training: ToyTraining) -> None:
    lessons = toy_training.shop.lessons
    everyone = list(range(24))
    told = lessons.measures_of(everyone)
    # Latents that say it outright, among much else.
    latents = torch.randn(24, 8, 3, 3, generator=torch.Generator().manual_seed(3))
    latents[:, :6, 0, 0] = told.nan_to_num()
    before = Ruler(8, 9).loss(latents, told, _ALL)
    ruler = trained_ruler(latents, lessons, seed=1, report=print, steps=150)
    assert ruler.loss(latents, told, _ALL) < 0.02 * before
    assert not any(parameter.requires_grad for parameter in ruler.parameters())
