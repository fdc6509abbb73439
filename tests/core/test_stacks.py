"""What was made alike lies on one stack."""

from dataclasses import replace

from wurst_desktop.core.lora import LoraRef
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Mode
from wurst_desktop.core.stacks import Stacks, kind_of, stacked
from wurst_desktop.core.start import Composition, Start

FOX = GenerationRequest("a fox", "grey", width=128, height=128, seed=1)


def test_chance_and_descent_make_no_other_kind() -> None:
    alike = (
        replace(FOX, seed=2),
        replace(FOX, decoder_seed=9),
        replace(FOX, variation_seed=3, variation_strength=0.5),
        replace(FOX, start=Start((Composition("", "a"),), strength=0.5)),
        replace(FOX, origin="a1b2", raw_prompt="a {fox|owl}"),
    )
    assert {kind_of(each) for each in alike} == {kind_of(FOX)}
    assert 0 <= kind_of(FOX) < 2**63


def test_words_and_settings_do() -> None:
    others = (
        replace(FOX, prompt="an owl"),
        replace(FOX, negative_prompt=""),
        replace(FOX, width=256),
        replace(FOX, prior_steps=5),
        replace(FOX, decoder_guidance=2.0),
        replace(FOX, mode=Mode.FAST),
        replace(FOX, checkpoint=CheckpointRef("other")),
        replace(FOX, loras=(LoraRef("ink"),)),
        replace(FOX, loras=(LoraRef("ink", strength=0.5),)),
    )
    assert len({kind_of(each) for each in (FOX, *others)}) == len(others) + 1


def test_neighbours_of_a_kind_are_stacked() -> None:
    kinds = {1: 7, 2: 7, 3: 8, 4: 7, 5: 7, 6: 7}
    ids = [1, 2, 3, 9, 4, 5, 6, 10, 11]
    assert stacked(ids, kinds, ()) == Stacks([1, 3, 9, 4, 10, 11], {1: [1, 2], 4: [4, 5, 6]}, {})
    assert stacked(ids, kinds, {5}) == Stacks([1, 3, 9, 4, 5, 6, 10, 11], {1: [1, 2]}, {4: [4, 5, 6]})
    assert stacked([], kinds, ()) == Stacks([])
