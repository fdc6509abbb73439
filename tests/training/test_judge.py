"""The judge says what is on true renders, and sees when it is wrong."""

import numpy as np
import pytest

from wurst_desktop.training.evaluate import Share, held_out_tasks, table
from wurst_desktop.training.judge import Sight, Verdict, background_colour, figure_colour, verdict
from wurst_desktop.training.landscapes import Landscape
from wurst_desktop.training.render import picture
from wurst_desktop.training.scenes import Figure, Layout, Plain, Scene, scene_at
from wurst_desktop.training.words import COLOURS
from wurst_desktop.training.worlds import LARGE


def pair(first: str, second: str) -> Scene:
    figures = (Figure("circle", first, 0.27, 0.5, 0.36), Figure("star", second, 0.73, 0.5, 0.36))
    return Scene(Plain("white"), Layout.ROW, figures)


@pytest.mark.parametrize("colour", COLOURS)
def test_every_background_is_told_by_its_rim(colour: str) -> None:
    scene = Scene(Plain(colour), Layout.SINGLE, (Figure("cat", None, 0.5, 0.5, 0.66),))
    assert background_colour(picture(scene, 128)) == colour


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("noun", ["house", "castle", "balloon", "kite", "sailboat", "tent", "star", "heart"])
def test_every_figure_colour_is_told(noun: str, colour: str) -> None:
    background = "blue" if colour != "blue" else "yellow"
    scene = Scene(Plain(background), Layout.SINGLE, (Figure(noun, colour, 0.5, 0.5, 0.62),))
    assert figure_colour(picture(scene, 128)[16:112, 16:112], background) == colour


def test_an_empty_background_has_no_figure_colour() -> None:
    scene = Scene(Plain("green"), Layout.SINGLE, (Figure("star", "red", 0.5, 0.5, 0.1),))
    assert figure_colour(picture(scene, 128)[:30, :30], "green") is None


def test_a_pair_the_wrong_way_round_is_wrong() -> None:
    asked = pair("red", "blue")
    right = Sight(("circle", "star"))
    assert verdict(asked, picture(asked, 128), right).colours is True
    assert verdict(asked, picture(pair("blue", "red"), 128), right).colours is False
    assert verdict(asked, picture(asked, 128), Sight(("star", "circle"))).nouns is False


def test_a_landscape_is_judged_by_what_is_seen_on_it() -> None:
    scene = next(scene for scene in map(landscape_at, range(1000)) if scene is not None)
    (figure,) = scene.figures
    assert isinstance(scene.setting, Landscape)
    seen = Sight((figure.noun, None), figure.colour, scene.setting.time, scene.setting.terrain)
    drawn = picture(scene, 64)
    right, wrong = verdict(scene, drawn, seen), verdict(scene, drawn, Sight((figure.noun, None), "no colour"))
    assert (right.time, right.terrain, right.colours, right.background) == (True, True, True, None)
    assert (wrong.time, wrong.terrain, wrong.colours, wrong.background) == (False, False, False, None)


def landscape_at(index: int) -> Scene | None:
    """The scene of that number, if it is a landscape with a coloured thing in it."""
    scene = scene_at(7, index)
    is_meant = isinstance(scene.setting, Landscape) and any(figure.colour for figure in scene.figures)
    return scene if is_meant else None


def test_nearly_all_true_renders_pass_by_their_pixels() -> None:
    scenes = [scene for scene in (scene_at(7, index, held_out=True) for index in range(110)) if scene.background]
    verdicts = [verdict(scene, picture(scene, 128), Sight((None, None))) for scene in scenes]
    assert all(one.background for one in verdicts)
    asked = [one.colours for one in verdicts if one.colours is not None]
    assert np.mean(asked) >= 0.95


def test_the_table_counts_each_measure_over_what_asks_for_it() -> None:
    verdicts = [
        Verdict(background=True, nouns=True, colours=None, layout=Layout.SINGLE),
        Verdict(background=True, nouns=False, colours=True, layout=Layout.SINGLE),
        Verdict(background=False, nouns=True, colours=False, layout=Layout.ROW),
        Verdict(background=False, nouns=True, colours=None, layout=Layout.ROW),
        Verdict(background=None, nouns=True, colours=None, layout=Layout.SINGLE, time=True, terrain=False),
    ]
    assert table(verdicts) == {
        "background": Share(2, 4),
        "time of day": Share(1, 1),
        "terrain": Share(0, 1),
        "main colour or object": Share(4, 5),
        "object": Share(2, 3),
        "object colour": Share(1, 1),
        "pair colours in place": Share(0, 1),
        "pair objects in place": Share(2, 2),
    }
    assert Share(0, 0).percent == 100


def test_tasks_are_held_out_and_always_the_same() -> None:
    tasks = held_out_tasks(30, LARGE)
    assert tasks == held_out_tasks(30, LARGE)
    assert all(task.scene.is_held_out for task in tasks)
    assert len({task.prompt for task in tasks}) > 20
