"""Captions say what the scene shows, in ways that differ."""

import re

import pytest

from wurst_desktop.training.captions import caption_at, full_caption
from wurst_desktop.training.chatter import BIG, FRIENDLY, SMALL, plural
from wurst_desktop.training.landscapes import Landscape, Spot
from wurst_desktop.training.lessons import SHORT_LENGTH
from wurst_desktop.training.scenes import Figure, Layout, Plain, Scene, largeness, scene_at
from wurst_desktop.training.worlds import LARGE, World
from wurst_desktop.training.worlds import SMALL as SMALL_WORLD

RED_CIRCLE = Figure("circle", "red", 0.5, 0.27, 0.36)
BLUE_STAR = Figure("star", "blue", 0.5, 0.73, 0.36)
COLUMN = Scene(Plain("white"), Layout.COLUMN, (RED_CIRCLE, BLUE_STAR))
ROW = Scene(Plain("orange"), Layout.ROW, (RED_CIRCLE, BLUE_STAR))
OWL = Scene(Plain("orange"), Layout.SINGLE, (Figure("owl", None, 0.5, 0.5, 0.6),))


@pytest.mark.parametrize(
    ("scene", "choice", "text"),
    [
        (COLUMN, 0, "a red circle above a blue star on a white background"),
        (COLUMN, 1, "a blue star below a red circle on a white background"),
        (ROW, 0, "a red circle next to a blue star on an orange background"),
        (ROW, 2, "a red circle to the left of a blue star on an orange background"),
        (ROW, 3, "a blue star to the right of a red circle on an orange background"),
        (OWL, 0, "an owl on an orange background"),
    ],
)
def test_the_full_caption_says_all(scene: Scene, choice: int, text: str) -> None:
    assert full_caption(scene, choice) == text


def test_a_landscape_is_said_with_its_place_and_time() -> None:
    landscape = Landscape("night", "sea", Spot(0.5, 0.2, 0.06), (), (), 1)
    ship = Scene(landscape, Layout.SINGLE, (Figure("sailboat", "red", 0.25, 0.55, 0.4),))
    assert full_caption(ship) == "a red sailboat by the sea at night"
    assert full_caption(Scene(landscape, Layout.SINGLE, ())) == "the sea at night"
    said = {caption_at(ship, 1, index).text.lower() for index in range(120)}
    assert any("on the left" in text for text in said)
    assert not any("on the right" in text or "in the middle" in text for text in said)
    assert any("moonlight" in text for text in said)


def test_the_same_index_gives_the_same_caption() -> None:
    assert caption_at(ROW, 1, 9) == caption_at(ROW, 1, 9)


def test_captions_of_one_scene_differ() -> None:
    assert len({caption_at(ROW, 1, index) for index in range(60)}) > 20


def test_some_captions_are_as_short_as_people_type() -> None:
    assert "an owl" in {caption_at(OWL, 1, index).text.lower() for index in range(60)}


def test_no_caption_names_a_colour_that_is_not_there() -> None:
    for index in range(200):
        scene = scene_at(8, index)
        if scene.background is None or any(figure.noun == "apple" for figure in scene.figures):
            continue
        named = set(caption_at(scene, 8, index).text.lower().replace(",", " ").replace(".", " ").split())
        there = {scene.background, *(figure.colour for figure in scene.figures)}
        assert named & {"red", "orange", "yellow", "green", "blue", "purple", "pink", "white"} <= there


def test_the_article_fits_the_word() -> None:
    texts = [caption_at(scene_at(6, index), 6, index).text.lower() for index in range(300)]
    assert not any(" a orange" in text or " a owl" in text or " an blue" in text for text in texts)


def test_words_that_say_nothing_stand_before_names_only() -> None:
    said = {caption_at(ROW, 1, index).text.lower() for index in range(2000)}
    friendly = [text for text in said if any(word in text.split() for word in FRIENDLY)]
    assert len(friendly) > 20
    assert not any(f"the {word} left" in text or f"the {word} right" in text for text in said for word in FRIENDLY)


@pytest.mark.parametrize("world", [SMALL_WORLD, LARGE], ids=["small", "large"])
def test_only_small_things_are_called_little_and_only_large_ones_big(world: World) -> None:
    called = set()
    for index in range(3000):
        scene = scene_at(3, index, world=world)
        words = set(caption_at(scene, 3, index, world).text.lower().split())
        if words & {*SMALL, *BIG}:
            called.add(bool(words & {*BIG}))
            assert scene.layout is Layout.SINGLE
            assert largeness(scene, world) > 0.7 if words & {*BIG} else largeness(scene, world) < 0.3
    assert called == {True, False}


def test_two_of_a_kind_are_counted() -> None:
    hearts = Scene(
        Plain("white"), Layout.ROW, (Figure("heart", "red", 0.3, 0.5, 0.36), Figure("heart", "blue", 0.7, 0.5, 0.36))
    )
    said = [caption_at(hearts, 1, index) for index in range(60)]
    counted = [told for told in said if "two" in told.text.lower()]
    assert counted
    plain = [re.sub(rf"({'|'.join(FRIENDLY)}) ", "", told.text.lower()) for told in counted]
    assert all("two hearts, one red and one blue" in text for text in plain)
    assert not any(told.is_swapped for told in counted)


def test_a_thing_is_named_in_the_plural_too() -> None:
    assert any("owls" in caption_at(OWL, 1, index).text.lower().split() for index in range(200))


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("mushroom", "mushrooms"),
        ("butterfly", "butterflies"),
        ("fox", "foxes"),
        ("cactus", "cacti"),
        ("octopus", "octopuses"),
        ("monkey", "monkeys"),
        ("fish", "fish"),
        ("wolf", "wolves"),
    ],
)
def test_plurals_are_english(noun: str, many: str) -> None:
    assert plural(noun) == many


def test_captions_fit_the_length_that_most_steps_are_taught_with() -> None:
    for index in range(3000):
        text = caption_at(scene_at(4, index), 4, index).text.lower()
        assert len(re.findall(r"[a-z]+|[^\sa-z]+", text)) + 2 <= SHORT_LENGTH
