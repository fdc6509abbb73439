"""Captions say what the scene shows, in ways that differ."""

import pytest

from wurst_desktop.training.captions import caption_at, full_caption
from wurst_desktop.training.landscapes import Landscape, Spot
from wurst_desktop.training.scenes import Figure, Layout, Plain, Scene, scene_at

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
