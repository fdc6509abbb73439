"""What the bundled models are called and good for can be said in all languages."""

import json

from wurst_desktop.checkpoints.bundled_words import SUMMARIES
from wurst_desktop.core.model_titles import MINI_TITLE
from wurst_desktop.paths import bundled_resources


def told(key: str) -> set[str]:
    manifests = (bundled_resources() / "models").glob("*/wurst.json")
    return {json.loads(each.read_text(encoding="utf-8"))[key] for each in manifests}


def test_summaries_are_those_of_the_manifests() -> None:
    assert told("summary") == SUMMARIES


def test_titles_with_words_are_those_of_the_manifests() -> None:
    assert {title for title in told("title") if "(" in title} == {MINI_TITLE}
