"""Whether a picture comes out the same here: exactly what differs is named, and nothing else."""

from dataclasses import fields, replace

import msgspec
import pytest

from tests.fakes import ENVIRONMENT
from wurst_desktop.core.record import Environment
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Mode
from wurst_desktop.core.sameness import Aspect, Deviation, Here, deviations
from wurst_desktop.decoding import decode_json
from wurst_desktop.ui.sameness_words import sameness_line, sameness_sentence

MINI = CheckpointRef("mini", "f00d")
FOX = GenerationRequest("a fox", checkpoint=MINI)
HERE = Here(ENVIRONMENT, {"mini": MINI})


def test_the_same_machine_makes_the_same_picture() -> None:
    assert deviations(FOX, ENVIRONMENT, HERE) == ()
    assert sameness_line(()) == "the same, pixel for pixel"
    newer_kernel = replace(ENVIRONMENT, system=f"{ENVIRONMENT.system}-6.9-x86_64")
    assert deviations(FOX, newer_kernel, HERE) == ()


@pytest.mark.parametrize(
    ("field", "other", "aspect"),
    [
        ("program", "Wurst Desktop 0.0.1", Aspect.PROGRAM),
        ("device", "NVIDIA RTX 3060", Aspect.DEVICE),
        ("dtype", "float16", Aspect.PRECISION),
        ("batch", 4, Aspect.BATCH),
        ("torch", "2.13", Aspect.TORCH),
        ("diffusers", "0.37", Aspect.DIFFUSERS),
        ("system", "Windows-10", Aspect.SYSTEM),
        ("pixels_aside", True, Aspect.PIXELS),
        ("products_halved", True, Aspect.PRODUCTS),
    ],
)
def test_each_thing_that_differs_is_named(field: str, other: object, aspect: Aspect) -> None:
    (found,) = deviations(FOX, replace(ENVIRONMENT, **{field: other}), HERE)  # type: ignore[arg-type]
    assert found.aspect is aspect
    line = sameness_line([found])
    assert line.startswith("nearly the same: ")
    assert "then" in line
    assert "here" in line


def test_all_fields_of_an_environment_are_compared() -> None:
    other = Environment("a", "b", "c", 2, "d", "e", "f-g", pixels_aside=True, products_halved=True)
    assert len(deviations(FOX, other, HERE)) == len(fields(Environment))


def test_a_record_of_before_was_made_with_whole_products_and_all_on_one_device() -> None:
    told = msgspec.to_builtins(ENVIRONMENT)
    del told["pixels_aside"], told["products_halved"]
    older = decode_json(msgspec.json.encode(told), Environment)
    assert deviations(FOX, older, HERE) == ()
    halving = replace(HERE, environment=replace(ENVIRONMENT, products_halved=True))
    assert [each.aspect for each in deviations(FOX, older, halving)] == [Aspect.PRODUCTS]


def test_it_is_said_who_made_the_pixels_and_when() -> None:
    aside = replace(ENVIRONMENT, pixels_aside=True)
    then, here = deviations(FOX, aside, HERE), deviations(FOX, ENVIRONMENT, replace(HERE, environment=aside))
    assert sameness_line(then) == "nearly the same: the processor made its pixels for the GPU then, and doesn't here"
    assert sameness_line(here) == "nearly the same: the processor makes the pixels for the GPU here, and didn't then"


def test_other_weights_make_another_picture() -> None:
    for ref, aspect in ((CheckpointRef("gone", "f00d"), Aspect.MODEL), (CheckpointRef("mini", "old"), Aspect.WEIGHTS)):
        (found,) = deviations(replace(FOX, checkpoint=ref), ENVIRONMENT, HERE)
        assert found.aspect is aspect
        assert sameness_line([found]).startswith("another picture: ")


def test_all_that_differs_is_listed_and_a_sentence_has_what_decides() -> None:
    asked = replace(FOX, checkpoint=CheckpointRef("mini", "old"))
    found = deviations(asked, replace(ENVIRONMENT, device="RTX"), HERE)
    assert sameness_line(found) == (
        "another picture: the files of its model have changed since then; RTX then, cpu here"
    )
    assert sameness_sentence(found) == (
        "Here it comes out another picture: the files of its model have changed since then."
    )


def test_nothing_can_be_compiled_without_a_gpu() -> None:
    compiled = replace(FOX, mode=Mode.COMPILED)
    assert deviations(compiled, ENVIRONMENT, HERE) == (Deviation(Aspect.MODE, "compiled", "exact"),)
    assert deviations(compiled, ENVIRONMENT, replace(HERE, compiles=True)) == ()
    assert deviations(replace(FOX, mode=Mode.FAST), ENVIRONMENT, HERE) == ()


@pytest.mark.parametrize(
    ("device", "dtype", "is_other"),
    [
        ("NVIDIA RTX 3060", "float16", True),
        ("Apple M2 GPU", "float16", True),
        ("Apple M2 GPU", "float32", True),
        ("another processor", "bfloat16", True),
        ("another processor", "float32", False),
    ],
)
def test_fast_takes_shortcuts_on_a_processor_that_it_takes_nowhere_else(
    device: str, dtype: str, is_other: bool
) -> None:
    fast = replace(FOX, mode=Mode.FAST)
    elsewhere = replace(ENVIRONMENT, device=device, dtype=dtype)
    then, here = deviations(fast, elsewhere, HERE), deviations(fast, ENVIRONMENT, replace(HERE, environment=elsewhere))
    assert {Aspect.LEVELS in {each.aspect for each in found} for found in (then, here)} == {is_other}
    shortcuts = "another picture: the mode “Fast, less exact” takes other shortcuts"
    assert sameness_line(then).startswith(shortcuts) is is_other
    for request in (FOX, replace(fast, decoder_guidance=2.0)):
        assert Aspect.LEVELS not in {each.aspect for each in deviations(request, elsewhere, HERE)}


@pytest.mark.parametrize("device", ["Apple M2", "Apple M2 GPU"])
@pytest.mark.parametrize("mode", [Mode.EXACT, Mode.FAST])
def test_a_record_of_before_names_no_device_of_apples(device: str, mode: Mode) -> None:
    """They were all called the same: which one made it isn't known, and isn't said to be another."""
    request, mac = replace(FOX, mode=mode), replace(HERE, environment=replace(ENVIRONMENT, device=device))
    assert deviations(request, replace(ENVIRONMENT, device="arm"), mac) == ()
    (found,) = deviations(FOX, replace(ENVIRONMENT, device="arm"), HERE)
    assert found.aspect is Aspect.DEVICE


def test_it_is_said_in_a_sentence() -> None:
    other = replace(ENVIRONMENT, torch="1.0", dtype="float16", device="RTX")
    assert sameness_sentence(deviations(FOX, other, HERE)) == (
        "Here it comes out nearly the same: RTX then, cpu here; half precision then, full precision here; "
        "torch 1.0 then, 2.0 here."
    )
