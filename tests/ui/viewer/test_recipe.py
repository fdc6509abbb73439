"""What is told of an entry."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.fakes import ENVIRONMENT
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Schedule
from wurst_desktop.core.seeds import derived_decoder_seed
from wurst_desktop.ui.viewer.recipe import facts

REQUEST = GenerationRequest("a fox", seed=42, width=128, height=256, checkpoint=CheckpointRef("mini", "f00d"))
RECORD = Record(1, Path("/pictures/a.png"), datetime(2026, 11, 22, 23, 5, tzinfo=UTC), 128, 256, REQUEST, ENVIRONMENT)


def told(record: Record) -> dict[str, str]:
    return {fact.name: fact.value for fact in facts(record)}


def test_all_that_made_a_picture() -> None:
    said = told(RECORD)
    made = said.pop("Made")
    assert "Nov 2026" in made or "22" in made
    assert said == {
        "Composition": "42",
        "Texture": str(derived_decoder_seed(42)),
        "Size": "128 x 256",
        "Steps": "29 + 12",
        "Guidance": "4 + off",
        "Model": "mini",
        "On": "cpu, full precision",
        "File": "a.png",
    }


def test_a_foreign_picture_tells_what_its_file_tells() -> None:
    assert list(told(replace(RECORD, request=None, environment=None))) == ["Size", "Made", "File"]


def test_other_choices_are_said() -> None:
    request = replace(REQUEST, schedule=Schedule.EVEN, decoder_guidance=1.5, checkpoint=CheckpointRef(""))
    said = told(replace(RECORD, request=request, environment=replace(ENVIRONMENT, dtype="int3")))
    assert said["Steps"] == "29 + 12, evenly spread"
    assert said["Guidance"] == "4 + 1.5"
    assert said["On"] == "cpu, int3"
    assert "Model" not in said


def test_what_is_copied_is_whole() -> None:
    copied = {fact.name: fact.copied for fact in facts(RECORD)}
    assert copied["File"] == str(RECORD.path)
    assert "torch 2.0" in copied["On"]
    assert copied["Composition"] == "42"


def test_marks_are_told_where_there_are_some() -> None:
    assert {"Rating", "Tags"}.isdisjoint(told(RECORD))
    said = told(replace(RECORD, marks=Marks(rating=3, tags=("print", "fox"))))
    assert (said["Rating"], said["Tags"]) == ("★★★☆☆", "fox, print")
