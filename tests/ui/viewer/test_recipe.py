"""What is told of an entry."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.fakes import ENVIRONMENT
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Schedule
from wurst_desktop.core.seeds import derived_decoder_seed
from wurst_desktop.ui.viewer.fact_words import FactKind
from wurst_desktop.ui.viewer.recipe import facts

REQUEST = GenerationRequest("a fox", seed=42, width=128, height=256, checkpoint=CheckpointRef("mini", "f00d"))
RECORD = Record(1, Path("/pictures/a.png"), datetime(2026, 11, 22, 23, 5, tzinfo=UTC), 128, 256, REQUEST, ENVIRONMENT)


def told(record: Record) -> dict[FactKind, str]:
    return {fact.kind: fact.value for fact in facts(record)}


def test_all_that_made_a_picture() -> None:
    said = told(RECORD)
    made = said.pop(FactKind.MADE)
    assert "Nov 2026" in made or "22" in made
    assert said == {
        FactKind.COMPOSITION: "42",
        FactKind.TEXTURE: str(derived_decoder_seed(42)),
        FactKind.SIZE: "128 x 256",
        FactKind.STEPS: "29 + 12",
        FactKind.GUIDANCE: "4 + off",
        FactKind.MODEL: "mini",
        FactKind.MACHINE: "cpu, full precision",
        FactKind.FILE: "a.png",
    }


def test_a_foreign_picture_tells_what_its_file_tells() -> None:
    assert list(told(replace(RECORD, request=None, environment=None))) == [FactKind.SIZE, FactKind.MADE, FactKind.FILE]


def test_other_choices_are_said() -> None:
    request = replace(REQUEST, schedule=Schedule.EVEN, decoder_guidance=1.5, checkpoint=CheckpointRef(""))
    said = told(replace(RECORD, request=request, environment=replace(ENVIRONMENT, dtype="int3")))
    assert said[FactKind.STEPS] == "29 + 12, evenly spread"
    assert said[FactKind.GUIDANCE] == "4 + 1.5"
    assert said[FactKind.MACHINE] == "cpu, int3"
    assert FactKind.MODEL not in said


def test_pixels_that_the_processor_did_for_a_gpu_are_told() -> None:
    made = replace(ENVIRONMENT, device="a card", dtype="float16", pixels_aside=True)
    assert told(replace(RECORD, environment=made))[FactKind.MACHINE] == (
        "a card, half precision, pixels on the processor"
    )


def test_what_is_copied_is_whole() -> None:
    copied = {fact.kind: fact.copied for fact in facts(RECORD)}
    assert copied[FactKind.FILE] == str(RECORD.path)
    assert "torch 2.0" in copied[FactKind.MACHINE]
    assert copied[FactKind.COMPOSITION] == "42"


def test_marks_are_told_where_there_are_some() -> None:
    assert {FactKind.RATING, FactKind.TAGS}.isdisjoint(told(RECORD))
    said = told(replace(RECORD, marks=Marks(rating=3, tags=("print", "fox"))))
    assert (said[FactKind.RATING], said[FactKind.TAGS]) == ("★★★☆☆", "fox, print")
