"""Titles of models that are words are said in the window's language; names stay as they are."""

import json
import subprocess
import sys
from pathlib import Path

from wurst_desktop.core.model_titles import half_title, title_halved
from wurst_desktop.paths import bundled_resources
from wurst_desktop.ui.model_titles import model_title

ROOT = Path(__file__).parents[2]
SAY = """
import json, sys
from pathlib import Path
from wurst_desktop.ui.language import begin

begin("de", Path(sys.argv[1]))
from wurst_desktop.ui.model_titles import model_title
sys.stdout.buffer.write(json.dumps([model_title(title) for title in json.loads(sys.argv[2])]).encode())
"""
TITLES = {
    "Würstchen v2": "Würstchen v2",
    "Würstchen v2, base prior": "Würstchen v2, Basis-Prior",
    "Würstchen v2, base prior, half precision": "Würstchen v2, Basis-Prior, halbe Genauigkeit",
    "Grandma's own, half precision": "Grandma's own, halbe Genauigkeit",
    "mine": "mine",
    "Gallery": "Gallery",
    "Gallery, half precision": "Gallery, halbe Genauigkeit",
    "Würstchen v2, aesthetic prior": "Würstchen v2, ästhetischer Prior",
    "Wurst Mini 256 (still learning)": "Wurst Mini 256 (lernt noch)",
}


def test_a_copy_is_called_after_its_model() -> None:
    assert half_title("Mine") == "Mine, half precision"
    assert title_halved("Mine, half precision") == "Mine"
    assert title_halved("Mine") is None


def test_in_english_a_title_is_itself() -> None:
    assert [model_title(title) for title in TITLES] == list(TITLES)


def test_words_are_said_in_german_and_names_stay() -> None:
    # A process of its own: a language is spoken from the start.
    catalogues = str(bundled_resources() / "languages")
    said = subprocess.run(
        [sys.executable, "-c", SAY, catalogues, json.dumps(list(TITLES))], capture_output=True, check=True, cwd=ROOT
    )
    assert json.loads(said.stdout) == list(TITLES.values())
