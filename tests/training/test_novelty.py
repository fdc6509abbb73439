"""Copies are told from new pictures."""

import numpy as np
import pytest

from wurst_desktop.training.novelty import COPY, nearest
from wurst_desktop.training.pool import shrunk
from wurst_desktop.training.render import picture
from wurst_desktop.training.scenes import scene_at


def test_a_training_picture_is_at_no_distance_from_itself() -> None:
    pictures = [picture(scene_at(1, index), 128) for index in range(5)]
    known = np.stack([shrunk(pixels) for pixels in pictures])
    assert nearest(pictures, known) == pytest.approx([0.0] * 5, abs=1e-3)


def test_another_picture_is_farther_than_a_copy_and_the_distance_is_the_least() -> None:
    black, grey = np.zeros((128, 128, 3), np.uint8), np.full((128, 128, 3), 51, np.uint8)
    white = np.full((128, 128, 3), 255, np.uint8)
    (distance,) = nearest([black], np.stack([shrunk(white), shrunk(grey)]))
    assert distance == pytest.approx(0.2, abs=1e-3)
    assert distance > COPY
