"""LoRAs in a request: how they are written and read, and where they count."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import ENVIRONMENT
from wurst_desktop.core.command_line import command_of
from wurst_desktop.core.errors import LoraMissing, OutOfRange
from wurst_desktop.core.lora import LARGEST_LORA_STRENGTH, LoraRef, lora_list, lora_named, lora_text, no_lora
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.sameness import Aspect, Here, deviations
from wurst_desktop.ui.sameness_words import sameness_line

FIGURE = LoraRef("figure", "abcdef0123456789", 0.8)
FOX = GenerationRequest("a fox", checkpoint=CheckpointRef("mini", "f00d"), loras=(FIGURE,))
HERE = Here(ENVIRONMENT, {"mini": FOX.checkpoint})


@given(
    st.text("ab =1.-", min_size=1).map(str.strip).filter(bool), st.floats(-LARGEST_LORA_STRENGTH, LARGEST_LORA_STRENGTH)
)
def test_what_is_written_is_read(name: str, strength: float) -> None:
    lora = LoraRef(name, strength=strength)
    assert lora_named(lora_text(lora)) == lora


def test_a_name_alone_counts_once() -> None:
    assert lora_named(" ink ") == LoraRef("ink", strength=1.0)
    with pytest.raises(ValueError, match="float"):
        lora_named("ink=much")
    with pytest.raises(OutOfRange):
        lora_named("ink=9")
    with pytest.raises(OutOfRange):
        lora_named("ink=nan")


def test_the_command_names_them_in_their_order() -> None:
    line = command_of(replace(FOX, loras=(FIGURE, LoraRef("old ink", strength=1.0))))
    assert "--lora figure=0.8 --lora 'old ink=1.0'" in line
    assert lora_list(FOX.loras) == "figure 0.8"


def test_a_missing_or_changed_one_makes_another_picture() -> None:
    assert deviations(FOX, ENVIRONMENT, replace(HERE, loras=frozenset({FIGURE.fingerprint}))) == ()
    (found,) = deviations(FOX, ENVIRONMENT, HERE)
    assert found.aspect is Aspect.LORA
    assert sameness_line([found]).startswith("another picture: its LoRA figure")
    with pytest.raises(LoraMissing):
        no_lora(FIGURE)
