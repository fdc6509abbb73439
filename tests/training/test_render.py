"""Scenes are drawn as they say."""

import numpy as np
import pytest

from wurst_desktop.training.render import BACKGROUND_RGB, picture
from wurst_desktop.training.scenes import Figure, Layout, Plain, Scene, scene_at
from wurst_desktop.training.words import COLOURED_OBJECTS, SHAPES, SPRITES


def test_a_picture_has_the_asked_side_and_is_the_same_each_time() -> None:
    scene = scene_at(1, 3)
    once, again = picture(scene, 128), picture(scene, 128)
    assert once.shape == (128, 128, 3)
    assert once.dtype == np.uint8
    assert np.array_equal(once, again)


def test_an_odd_side_is_not_skewed_by_the_padding_of_rows() -> None:
    corner = picture(scene_at(1, 3), 65)[2:4, 2:63].astype(int)
    assert np.abs(np.diff(corner, axis=1)).max() <= 4


@pytest.mark.parametrize("noun", [*SPRITES, *SHAPES, *COLOURED_OBJECTS])
def test_every_noun_is_drawn_on_the_background(noun: str) -> None:
    colour = None if noun in SPRITES else "red"
    scene = Scene(Plain("blue"), Layout.SINGLE, (Figure(noun, colour, 0.5, 0.5, 0.64),))
    drawn = picture(scene, 64).astype(int)
    differs = np.abs(drawn - np.array(BACKGROUND_RGB["blue"])).sum(2) > 90
    assert 0.08 < differs.mean() < 0.6
    assert not differs[:6].any()
