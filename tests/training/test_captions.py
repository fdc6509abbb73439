"""Captions say what the scene shows, in ways that differ."""

import pytest

from wurst_desktop.training.captions import caption_at, full_caption
from wurst_desktop.training.scenes import Figure, Layout, Scene, scene_at

RED_CIRCLE = Figure("circle", "red", 0.5, 0.27, 0.36)
BLUE_STAR = Figure("star", "blue", 0.5, 0.73, 0.36)
COLUMN = Scene("white", Layout.COLUMN, (RED_CIRCLE, BLUE_STAR), (0.5, 0.5))
ROW = Scene("orange", Layout.ROW, (RED_CIRCLE, BLUE_STAR), (0.5, 0.5))
OWL = Scene("orange", Layout.SINGLE, (Figure("owl", None, 0.5, 0.5, 0.6),), (0.5, 0.5))


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


def test_the_same_index_gives_the_same_caption() -> None:
    assert caption_at(ROW, 1, 9) == caption_at(ROW, 1, 9)


def test_captions_of_one_scene_differ() -> None:
    assert len({caption_at(ROW, 1, index) for index in range(60)}) > 20


def test_some_captions_are_as_short_as_people_type() -> None:
    assert "an owl" in {caption_at(OWL, 1, index).text.lower() for index in range(60)}


def test_no_caption_names_a_colour_that_is_not_there() -> None:
    for index in range(200):
        scene = scene_at(8, index)
        if any(figure.noun == "apple" for figure in scene.figures):
            continue
        named = set(caption_at(scene, 8, index).text.lower().replace(",", " ").replace(".", " ").split())
        there = {scene.background, *(figure.colour for figure in scene.figures)}
        assert named & {"red", "orange", "yellow", "green", "blue", "purple", "pink", "white"} <= there


def test_the_article_fits_the_word() -> None:
    texts = [caption_at(scene_at(6, index), 6, index).text.lower() for index in range(300)]
    assert not any(" a orange" in text or " a owl" in text or " an blue" in text for text in texts)
