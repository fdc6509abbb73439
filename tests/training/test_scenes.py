"""Scenes are pure functions of seed and index, and the held-out ones never enter training."""

import pytest

from wurst_desktop.training.landscapes import Landscape
from wurst_desktop.training.scenes import Layout, Scene, largeness, scene_at
from wurst_desktop.training.words import (
    COLOURED_OBJECTS,
    COLOURS,
    IN_THE_AIR,
    OBJECTS,
    ON_LAND,
    ON_WATER,
    RELATIONS,
    SHAPES,
    SPRITES,
    TERRAINS,
    TIMES,
    is_held_out,
)
from wurst_desktop.training.worlds import LARGE, SMALL


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


def test_the_small_world_knows_its_own_sprites_on_plain_backgrounds_only() -> None:
    scenes = [scene_at(4, index, world=SMALL) for index in range(1500)]
    assert {figure.noun for scene in scenes for figure in scene.figures} == set(SMALL.nouns)
    assert all(scene.background for scene in scenes)
    assert set(SMALL.sprites) < set(SPRITES)
    assert len(SMALL.objects) >= 30


def test_no_figure_has_the_colour_of_its_background() -> None:
    scenes = [scene_at(2, index) for index in range(300)]
    plain = [scene for scene in scenes if scene.background]
    assert all(figure.colour != scene.background for scene in plain for figure in scene.figures)


def test_the_stream_shows_every_noun() -> None:
    seen = {figure.noun for index in range(3000) for figure in scene_at(4, index).figures}
    assert seen == {*OBJECTS, *SHAPES}


@pytest.fixture(scope="module")
def landscapes() -> list[Scene]:
    """Scenes that lie in a landscape."""
    return [scene for scene in (scene_at(4, index) for index in range(2000)) if isinstance(scene.setting, Landscape)]


def test_landscapes_have_every_time_and_terrain_and_now_and_then_nothing_in_them(landscapes: list[Scene]) -> None:
    assert {scene.setting.words for scene in landscapes} == {f"{place}|{time}" for place in TERRAINS for time in TIMES}
    empty = [scene for scene in landscapes if not scene.figures]
    assert 0.05 < len(empty) / len(landscapes) < 0.25
    assert not any(scene.is_held_out for scene in empty)


def test_ships_are_on_the_sea(landscapes: list[Scene]) -> None:
    for scene in landscapes:
        for figure in scene.figures:
            assert figure.noun not in ON_WATER or scene.setting.words.startswith("sea")
            assert figure.size / 2 <= figure.x <= 1 - figure.size / 2 or abs(figure.x - 0.5) > 0.2
            assert 0 <= largeness(scene, LARGE) <= 1


def test_the_vocabulary_is_as_large_as_promised() -> None:
    assert len(OBJECTS) >= 30
    assert len(set(OBJECTS)) == len(OBJECTS)
    assert {"red", "orange", "yellow", "green", "blue", "purple", "pink", "white"} == set(COLOURS)
    assert {"circle", "square", "triangle", "star", "heart"} == set(SHAPES)
    assert {*ON_LAND, *ON_WATER, *IN_THE_AIR} < set(OBJECTS)
    assert {"above", "below", "next to", "to the left of", "to the right of"} == set(RELATIONS)
    assert set(COLOURED_OBJECTS) < set(OBJECTS)
