"""What differs in how pictures were made."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.fakes import ENVIRONMENT
from wurst_desktop.core.comparison import Difference, compare
from wurst_desktop.core.lora import LoraRef
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import CheckpointRef, GenerationRequest

FOX = GenerationRequest("a fox", seed=7, checkpoint=CheckpointRef("mini", "f00d"))
FIRST = Record(1, Path("1.png"), datetime(2026, 1, 1, tzinfo=UTC), 1024, 1024, FOX, ENVIRONMENT)


def test_the_same_differs_in_nothing() -> None:
    again = replace(FIRST, id=2, path=Path("2.png"))
    comparison = compare([FIRST, again])
    assert comparison.requests == comparison.environments == ()


def test_each_field_that_differs_is_told_once_with_all_values() -> None:
    other = replace(FIRST, request=replace(FOX, seed=8, prior_steps=12, checkpoint=CheckpointRef("mini", "beef")))
    third = replace(FIRST, environment=replace(ENVIRONMENT, device="cuda"))
    comparison = compare([FIRST, other, third])
    told = {each.field: each.values for each in comparison.requests}
    # Where the texture seed only follows the composition's, it differs too.
    textures = (FOX.texture_seed, replace(FOX, seed=8).texture_seed, FOX.texture_seed)
    assert told == {
        "seed": (7, 8, 7),
        "decoder_seed": textures,
        "prior_steps": (29, 12, 29),
        "fingerprint": ("f00d", "beef", "f00d"),
    }
    assert comparison.environments == (Difference("device", ("cpu", "cpu", "cuda")),)


def test_a_texture_seed_that_is_given_equals_one_that_follows() -> None:
    given = replace(FIRST, request=replace(FOX, decoder_seed=FOX.texture_seed))
    assert compare([FIRST, given]).requests == ()


def test_what_a_foreign_picture_does_not_tell_is_unknown() -> None:
    foreign = replace(FIRST, request=None, environment=None)
    told = {each.field: each.values for each in compare([FIRST, foreign]).requests}
    assert told["prompt"] == ("a fox", None)
    assert compare([foreign, foreign]).requests == ()


def test_loras_differ_by_strength_or_by_their_file() -> None:
    requests = [
        replace(FOX, loras=(LoraRef("ink", fingerprint, strength),))
        for fingerprint, strength in (("f00d", 1.0), ("f00d", 0.5), ("beef", 1.0))
    ]
    (found,) = compare([replace(FIRST, request=request) for request in requests]).requests
    assert (found.field, found.values) == ("loras", ("ink 1 (f00d)", "ink 0.5 (f00d)", "ink 1 (beef)"))
