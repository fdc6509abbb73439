"""Sweeps: what is typed becomes values, values become requests, each with each."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.errors import (
    AxesClash,
    BadInput,
    CheckpointMissing,
    FieldsClash,
    NotOffered,
    OutOfRange,
    WordsMissing,
)
from wurst_desktop.core.lora import LoraRef
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Mode, Schedule
from wurst_desktop.core.start import Composition, Start
from wurst_desktop.core.sweep import Axis, Grid, Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_jobs import grid_picture, sweep_jobs, sweep_pictures
from wurst_desktop.core.sweep_values import choices_of, kind_of, read_axis, written_values

FOX = GenerationRequest("a red fox, a red hut, bored", "red mist", 128, 128, seed=3, count=4)


def sweep(*axes: tuple[SweepField, str], request: GenerationRequest = FOX) -> Sweep:
    return Sweep(request, tuple(read_axis(field, text) for field, text in axes))


def cells(*axes: tuple[SweepField, str], request: GenerationRequest = FOX) -> tuple[GenerationRequest, ...]:
    return cell_requests(sweep(*axes, request=request), {"mini": CheckpointRef("mini", "f00d")})


@pytest.mark.parametrize(
    ("field", "text", "values"),
    [
        (SweepField.SEED, "1, 5,3", ("1", "5", "3")),
        (SweepField.SEED, "4..7, 5", ("4", "5", "6", "7")),
        (SweepField.SEED, "1\N{FULLWIDTH COMMA}5\N{IDEOGRAPHIC COMMA}3", ("1", "5", "3")),
        (SweepField.PRIOR_STEPS, "10..50+20", ("10", "30", "50")),
        (SweepField.PRIOR_STEPS, "3..1", ("3", "2", "1")),
        (SweepField.PRIOR_GUIDANCE, "0..1+0.25", ("0", "0.25", "0.5", "0.75", "1")),
        (SweepField.SIZE, "128 x 256, 512x384", ("128x256", "512x384")),
        (SweepField.SCHEDULE, "default, even", ("default", "even")),
        (SweepField.WORDS, 'red, "very, very blue",', ("red", "very, very blue")),
        (SweepField.WORDS, 'red,, "",', ("red", "")),
        (SweepField.MODEL, "mini, other", ("mini", "other")),
        (SweepField.LORA, "-1..1+0.5", ("-1", "-0.5", "0", "0.5", "1")),
        (SweepField.LORA, "ink=0..1+0.5, 2, lamp=1", ("ink=0", "ink=0.5", "ink=1", "ink=2", "lamp=1")),
        (SweepField.LORA, '"ink, fine=0", 1', ("ink, fine=0", "ink, fine=1")),
    ],
)
def test_values_stand_between_commas(field: SweepField, text: str, values: tuple[str, ...]) -> None:
    axis = read_axis(field, text)
    assert axis.values == values
    assert read_axis(field, written_values(axis)) == axis


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (SweepField.SEED, ""),
        (SweepField.SEED, "x"),
        (SweepField.SEED, "1.5"),
        (SweepField.SEED, "1..9+0"),
        (SweepField.PRIOR_GUIDANCE, "nan"),
        (SweepField.SIZE, "128"),
        (SweepField.MODE, "slow"),
        (SweepField.MODEL, ","),
        (SweepField.WORDS, ", ,"),
        (SweepField.LORA, "ink"),
        (SweepField.LORA, "ink="),
    ],
)
def test_what_is_no_such_value_is_refused(field: SweepField, text: str) -> None:
    with pytest.raises(NotOffered):
        read_axis(field, text)


def test_too_many_pictures_are_refused() -> None:
    with pytest.raises(OutOfRange):
        read_axis(SweepField.SEED, "1..100000000000")
    with pytest.raises(OutOfRange) as refused:
        sweep((SweepField.SEED, "1..100"), (SweepField.PRIOR_STEPS, "1..5"))
    assert refused.value.value == 500


def test_a_field_is_swept_once() -> None:
    with pytest.raises(AxesClash):
        sweep((SweepField.SEED, "1,2"), (SweepField.SEED, "3,4"))
    with pytest.raises(OutOfRange):
        Sweep(FOX, ())


@given(st.sampled_from(SweepField), st.text(max_size=30))
def test_any_text_is_read_or_refused(field: SweepField, text: str) -> None:
    with suppress(BadInput, CheckpointMissing):
        axis = read_axis(field, text)
        assert read_axis(field, written_values(axis)) == axis
        cell_requests(Sweep(FOX, (axis,)), {})


def test_each_value_meets_each_the_first_direction_fastest() -> None:
    found = cells((SweepField.SEED, "1,2"), (SweepField.PRIOR_GUIDANCE, "3,4"), (SweepField.MODE, "exact,fast"))
    assert [(each.seed, each.prior_guidance, each.mode) for each in found] == [
        (seed, guidance, mode) for mode in (Mode.EXACT, Mode.FAST) for guidance in (3.0, 4.0) for seed in (1, 2)
    ]
    assert {each.count for each in found} == {1}


def test_every_field_can_be_swept() -> None:
    start = Start((Composition("", "a"), Composition("", "b")))
    begun = GenerationRequest("fox", width=128, height=128, start=start, loras=(LoraRef("ink"),))
    values = {
        "lora": "0, 0.5",
        "text": "fox, owl",
        "whole": "5,6",
        "decimal": "0.5,1",
        "size": "128x256,256x128",
        "name": "mini",
    }
    for field in SweepField:
        text = ", ".join(each for each in choices_of(field) if each != "diffusers") or values[kind_of(field)]
        found = cells((field, text), request=begun)
        assert len(set(found)) == len(found)
        assert field in {SweepField.NOISE, SweepField.MODEL} or len(found) > 1


def test_words_change_where_they_stand_whole() -> None:
    found = cells((SweepField.WORDS, 'red, "deep, green"'))
    assert [(each.prompt, each.negative_prompt) for each in found] == [
        ("a red fox, a red hut, bored", "red mist"),
        ("a deep, green fox, a deep, green hut, bored", "deep, green mist"),
    ]


def test_words_of_two_directions_do_not_change_each_other() -> None:
    found = cells((SweepField.WORDS, "red, fox"), (SweepField.WORDS, "fox, red"))
    assert [each.prompt.split(",")[0] for each in found] == ["a red fox", "a fox fox", "a red red", "a fox red"]


def test_longer_words_are_looked_for_first() -> None:
    found = cells((SweepField.WORDS, "red, blue"), (SweepField.WORDS, "red fox, owl"))
    assert [each.prompt for each in found[::2]] == ["a red fox, a red hut, bored", "a owl, a red hut, bored"]


def test_words_that_are_not_there_are_refused() -> None:
    for words in ("owl, cat", '"", red'):
        with pytest.raises(WordsMissing):
            cells((SweepField.WORDS, words))


def test_a_strength_needs_a_picture_to_start_from() -> None:
    with pytest.raises(FieldsClash):
        cells((SweepField.STRENGTH, "0.1"))
    with pytest.raises(CheckpointMissing):
        cells((SweepField.MODEL, "elsewhere"))


def test_the_strengths_of_two_loras_are_two_directions() -> None:
    worn = replace(FOX, loras=(LoraRef("ink", "1a"), LoraRef("lamp", "2b", 0.3)))
    found = cells((SweepField.LORA, "ink=0,1"), (SweepField.LORA, "lamp=-1,2"), request=worn)
    assert [tuple(lora.strength for lora in each.loras) for each in found] == [(0, -1), (1, -1), (0, 2), (1, 2)]
    assert {lora.fingerprint for each in found for lora in each.loras} == {"1a", "2b"}
    for other in ("ink=2", "2"):
        with pytest.raises(AxesClash):
            sweep((SweepField.LORA, "ink=0,1"), (SweepField.LORA, other))


def test_a_lora_that_is_swept_is_one_of_the_request() -> None:
    worn = replace(FOX, loras=(LoraRef("ink"), LoraRef("lamp")))
    with pytest.raises(FieldsClash):
        cells((SweepField.LORA, "0.5"))
    for text in ("0.5", "dragon=0.5"):
        with pytest.raises(NotOffered) as refused:
            cells((SweepField.LORA, text), request=worn)
        assert refused.value.offered == ("ink=0.5", "lamp=0.5")
    with pytest.raises(OutOfRange):
        cells((SweepField.LORA, "ink=9"), request=worn)


def test_a_kept_picture_keeps_its_words_unless_words_are_swept() -> None:
    kept = GenerationRequest("ink of a blue owl", width=128, height=128, style="ink", raw_prompt="a {blue|red} owl")
    (same, _) = cells((SweepField.SCHEDULE, "default, even"), request=kept)
    assert (same, same.schedule) == (kept, Schedule.DEFAULT)
    (typed, changed) = cells((SweepField.WORDS, "owl, fox"), request=kept)
    assert (typed.prompt, changed.prompt) == ("a {blue|red} owl", "a {blue|red} fox")
    assert (typed.raw_prompt, typed.style) == ("", "ink")


def test_each_cell_has_its_own_lasting_job() -> None:
    one = sweep((SweepField.SEED, "1..3"))
    jobs = sweep_jobs(one, cell_requests(one, {}))
    assert [job.cell.index for job in jobs if job.cell] == [0, 1, 2]
    again = sweep_jobs(one, cell_requests(one, {}))
    assert [job.id for job in jobs] == [job.id for job in again]
    other = one.anew(FOX)
    names = {*sweep_pictures(one), *sweep_pictures(other), grid_picture(one), grid_picture(other)}
    assert len(names) == 8
    assert Grid(one, ("a", "", "b")).filled == 2


def test_a_shape_has_three_sides() -> None:
    assert sweep((SweepField.SEED, "1..3")).shape == (3, 1, 1)
    assert Sweep(FOX, (Axis(SweepField.SEED, ("1", "2")), Axis(SweepField.STYLE, ("a",)))).shape == (2, 1, 1)
