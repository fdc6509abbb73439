"""What the bundled models are good for can be said in all languages."""

import json

from wurst_desktop.checkpoints.bundled_words import SUMMARIES
from wurst_desktop.paths import bundled_resources


def test_summaries_are_those_of_the_manifests() -> None:
    manifests = (bundled_resources() / "models").glob("*/wurst.json")
    assert {json.loads(each.read_text(encoding="utf-8"))["summary"] for each in manifests} == SUMMARIES
