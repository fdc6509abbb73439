"""Jobs once more, with other seeds: what was left to chance is drawn anew."""

from dataclasses import replace
from datetime import UTC, datetime

from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.jobs.duplicates import copies_with_new_seeds

DRAWN = GenerationRequest("a blue fox", "grey", seed=7, raw_prompt="a {red|blue} fox")


def copied(request: GenerationRequest) -> GenerationRequest:
    (copy,) = copies_with_new_seeds([Job("a", request, datetime(2026, 1, 1, tzinfo=UTC))])
    assert copy.request.seed != request.seed
    return copy.request


def test_what_was_left_to_chance_is_open_again() -> None:
    again = copied(DRAWN)
    assert (again.prompt, again.raw_prompt, again.negative_prompt) == ("a {red|blue} fox", "", "grey")


def test_words_in_a_style_stay_as_they_are() -> None:
    styled = replace(DRAWN, prompt="ink of a fox", raw_prompt="a fox", style="ink")
    assert replace(copied(styled), seed=7) == styled
