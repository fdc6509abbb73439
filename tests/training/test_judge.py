"""The judge says what is on true renders, and sees when it is wrong."""

import numpy as np
import pytest

from wurst_desktop.training.evaluate import Share, held_out_tasks, table
from wurst_desktop.training.judge import Verdict, background_colour, figure_colour, verdict
from wurst_desktop.training.render import picture
from wurst_desktop.training.scenes import Figure, Layout, Scene, scene_at
from wurst_desktop.training.words import COLOURS

LIGHT = (0.5, 0.5)


def pair(first: str, second: str) -> Scene:
    figures = (Figure("circle", first, 0.27, 0.5, 0.36), Figure("star", second, 0.73, 0.5, 0.36))
    return Scene("white", Layout.ROW, figures, LIGHT)


@pytest.mark.parametrize("colour", COLOURS)
def test_every_background_is_told_by_its_rim(colour: str) -> None:
    scene = Scene(colour, Layout.SINGLE, (Figure("cat", None, 0.5, 0.5, 0.66),), LIGHT)
    assert background_colour(picture(scene, 128)) == colour


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("noun", ["house", "castle", "balloon", "kite", "sailboat", "tent", "star", "heart"])
def test_every_figure_colour_is_told(noun: str, colour: str) -> None:
    background = "blue" if colour != "blue" else "yellow"
    scene = Scene(background, Layout.SINGLE, (Figure(noun, colour, 0.5, 0.5, 0.62),), LIGHT)
    assert figure_colour(picture(scene, 128)[16:112, 16:112], background) == colour


def test_an_empty_background_has_no_figure_colour() -> None:
    scene = Scene("green", Layout.SINGLE, (Figure("star", "red", 0.5, 0.5, 0.1),), LIGHT)
    assert figure_colour(picture(scene, 128)[:30, :30], "green") is None


def test_a_pair_the_wrong_way_round_is_wrong() -> None:
    asked = pair("red", "blue")
    assert verdict(asked, picture(asked, 128), ("circle", "star")).colours is True
    assert verdict(asked, picture(pair("blue", "red"), 128), ("circle", "star")).colours is False
    assert verdict(asked, picture(asked, 128), ("star", "circle")).nouns is False


def test_nearly_all_true_renders_pass_by_their_pixels() -> None:
    scenes = [scene_at(7, index, held_out=True) for index in range(80)]
    verdicts = [verdict(scene, picture(scene, 128), (None, None)) for scene in scenes]
    assert all(one.background for one in verdicts)
    asked = [one.colours for one in verdicts if one.colours is not None]
    assert np.mean(asked) >= 0.95


def test_the_table_counts_each_measure_over_what_asks_for_it() -> None:
    verdicts = [
        Verdict(background=True, nouns=True, colours=None, layout=Layout.SINGLE),
        Verdict(background=True, nouns=False, colours=True, layout=Layout.SINGLE),
        Verdict(background=False, nouns=True, colours=False, layout=Layout.ROW),
    ]
    assert table(verdicts) == {
        "background": Share(2, 3),
        "main colour or object": Share(2, 3),
        "object": Share(1, 2),
        "object colour": Share(1, 1),
        "pair colours in place": Share(0, 1),
        "pair shapes in place": Share(1, 1),
    }
    assert Share(0, 0).percent == 100


def test_tasks_are_held_out_and_always_the_same() -> None:
    tasks = held_out_tasks(30)
    assert tasks == held_out_tasks(30)
    assert all(task.scene.is_held_out for task in tasks)
    assert len({task.prompt for task in tasks}) > 20
