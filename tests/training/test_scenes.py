"""Scenes are pure functions of seed and index, and the held-out ones never enter training."""

from wurst_desktop.training.scenes import Layout, scene_at
from wurst_desktop.training.words import COLOURED_OBJECTS, COLOURS, OBJECTS, RELATIONS, SHAPES, SPRITES, is_held_out


def test_the_same_index_gives_the_same_scene() -> None:
    assert [scene_at(3, index) for index in range(50)] == [scene_at(3, index) for index in range(50)]


def test_training_never_shows_a_held_out_combination() -> None:
    assert not any(scene_at(1, index).is_held_out for index in range(400))


def test_the_held_out_stream_shows_nothing_else() -> None:
    assert all(scene_at(1, index, held_out=True).is_held_out for index in range(60))


def test_about_an_eighth_of_all_sprites_on_backgrounds_is_held_out() -> None:
    combinations = [f"{sprite}|{colour}" for sprite in SPRITES for colour in COLOURS]
    share = sum(map(is_held_out, combinations)) / len(combinations)
    assert 0.07 < share < 0.18


def test_a_pair_is_held_out_on_every_background_at_once() -> None:
    pairs = [scene for scene in (scene_at(5, index) for index in range(300)) if scene.layout is not Layout.SINGLE]
    assert pairs
    assert all(scene.background not in scene.combination.split("|")[:1] for scene in pairs)
    assert {scene.combination.count("|") for scene in pairs} == {2}


def test_no_figure_has_the_colour_of_its_background() -> None:
    scenes = [scene_at(2, index) for index in range(300)]
    assert all(figure.colour != scene.background for scene in scenes for figure in scene.figures)


def test_the_stream_shows_every_noun() -> None:
    seen = {figure.noun for index in range(1500) for figure in scene_at(4, index).figures}
    assert seen == {*OBJECTS, *SHAPES}


def test_the_vocabulary_is_as_large_as_promised() -> None:
    assert len(OBJECTS) >= 30
    assert len(set(OBJECTS)) == len(OBJECTS)
    assert {"red", "orange", "yellow", "green", "blue", "purple", "pink", "white"} == set(COLOURS)
    assert {"circle", "square", "triangle", "star", "heart"} == set(SHAPES)
    assert {"above", "below", "next to", "to the left of", "to the right of"} == set(RELATIONS)
    assert set(COLOURED_OBJECTS) < set(OBJECTS)
