"""A request holds only what can be drawn, and each of its images can be asked for alone."""

from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest

from wurst_desktop.core.errors import OutOfRange, PromptRefused, SizeRefused
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.seeds import LARGEST_SEED, derived_decoder_seed


def test_the_usual_values_are_those_of_the_public_weights() -> None:
    request = GenerationRequest("a fox")

    assert (request.width, request.height, request.count) == (1024, 1024, 1)
    assert (request.prior_steps, request.prior_guidance) == (29, 4.0)
    assert (request.decoder_steps, request.decoder_guidance) == (12, 0.0)


def changed(field: str, value: object, count: int = 1) -> GenerationRequest:
    """A request that differs in one field from a usual one."""
    fields: dict[str, Any] = {"count": count, field: value}
    return replace(GenerationRequest("a fox"), **fields)


@pytest.mark.parametrize(
    ("field", "smallest", "largest"),
    [
        ("count", 1, 1000),
        ("seed", 0, LARGEST_SEED),
        ("decoder_seed", 0, LARGEST_SEED),
        ("prior_steps", 1, 250),
        ("decoder_steps", 1, 250),
        ("prior_guidance", 0, 30),
        ("decoder_guidance", 0, 30),
    ],
)
def test_numbers_have_bounds(field: str, smallest: int, largest: int) -> None:
    for fine in (smallest, largest):
        assert getattr(changed(field, fine), field) == fine
    for wrong in (smallest - 1, largest + 1):
        with pytest.raises(OutOfRange) as raised:
            changed(field, wrong)
        assert (raised.value.field, raised.value.value, raised.value.smallest, raised.value.largest) == (
            field,
            wrong,
            smallest,
            largest,
        )


@pytest.mark.parametrize("guidance", [float("nan"), float("inf"), float("-inf")])
def test_numbers_are_finite(guidance: float) -> None:
    with pytest.raises(OutOfRange):
        GenerationRequest("a fox", prior_guidance=guidance)


def test_the_last_image_has_a_seed_too() -> None:
    assert GenerationRequest("a fox", seed=LARGEST_SEED - 9, count=10).image(9).seed == LARGEST_SEED
    for field in ("seed", "decoder_seed"):
        with pytest.raises(OutOfRange):
            changed(field, LARGEST_SEED - 8, count=10)


def test_sizes_that_cannot_be_drawn_are_refused_with_neighbours() -> None:
    with pytest.raises(SizeRefused) as raised:
        GenerationRequest("a fox", width=1000, height=1024)

    assert raised.value.nearest == ((1024, 1024), (896, 1024))


@pytest.mark.parametrize("field", ["prompt", "negative_prompt"])
def test_what_is_no_text_is_refused(field: str) -> None:
    with pytest.raises(PromptRefused) as raised:
        changed(field, "ab\udc80")

    assert (raised.value.field, raised.value.position) == (field, 2)


def test_an_image_of_a_job_is_a_request_of_its_own() -> None:
    job = GenerationRequest("a fox", count=4, seed=10, decoder_seed=100)

    assert job.image(0) == replace(job, count=1)
    assert job.image(3) == replace(job, count=1, seed=13, decoder_seed=103)
    assert job.image(3).image(0) == job.image(3)


def test_the_texture_seed_follows_the_seed_unless_given() -> None:
    job = GenerationRequest("a fox", count=2, seed=10)

    assert job.texture_seed == derived_decoder_seed(10)
    assert job.image(1).texture_seed == derived_decoder_seed(11)
    assert replace(job, decoder_seed=0).texture_seed == 0
    assert replace(job, decoder_seed=5).image(1).texture_seed == 6


def test_it_is_frozen_and_equal_by_value() -> None:
    request = GenerationRequest("a fox")
    with pytest.raises(FrozenInstanceError):
        request.seed = 5  # type: ignore[misc]

    assert request == GenerationRequest("a fox")
    assert hash(request) == hash(GenerationRequest("a fox"))
    assert request != GenerationRequest("a fox", seed=1)
