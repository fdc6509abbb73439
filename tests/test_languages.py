"""Everything that the window says is said in each language, whole, with all that is filled in."""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import languages
import pytest

from wurst_desktop.core.settings import LANGUAGES
from wurst_desktop.paths import find_paths

ROOT = Path(__file__).parents[1]
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
_FILLED_IN = re.compile(r"\{\w*[^{}]*\}|%n|&(?=\w)|\n")
_HINT = "run packaging/languages.py, and translate what is new"


@dataclass(frozen=True)
class Message:
    """A text and its translation, in all its plural forms."""

    source: str
    singular: str
    forms: tuple[str, ...]
    is_finished: bool


def messages(file: Path) -> Iterator[Message]:
    for each in ET.parse(file).getroot().iter("message"):
        target = each.find("translation")
        assert target is not None
        has_forms = each.get("numerus") == "yes"
        forms = tuple(form.text or "" for form in target.findall("numerusform")) if has_forms else (target.text or "",)
        singular = each.findtext("comment") or "" if has_forms else ""
        yield Message(each.findtext("source") or "", singular, forms, target.get("type") is None)


def test_each_language_of_the_settings_has_its_files() -> None:
    assert {*languages.CODES, "en", "system"} == set(LANGUAGES)
    files = {f"wurst_{code}.{kind}" for code in languages.CODES for kind in ("ts", "qm")}
    assert {file.name for file in languages.FOLDER.iterdir()} == files


def test_the_files_hold_the_texts_of_the_source(tmp_path: Path) -> None:
    for code in languages.CODES:
        (tmp_path / f"wurst_{code}.ts").write_bytes((languages.FOLDER / f"wurst_{code}.ts").read_bytes())
    languages.extract(tmp_path)
    changed = [
        file.name for file in tmp_path.iterdir() if file.read_bytes() != (languages.FOLDER / file.name).read_bytes()
    ]
    assert changed == [], _HINT


def test_what_the_program_loads_is_made_of_them(tmp_path: Path) -> None:
    languages.compile_all(target=tmp_path)
    changed = [
        file.name for file in tmp_path.iterdir() if file.read_bytes() != (languages.FOLDER / file.name).read_bytes()
    ]
    assert changed == [], _HINT


@pytest.mark.parametrize("code", languages.CODES)
def test_nothing_is_left_in_english(code: str) -> None:
    file = languages.FOLDER / f"wurst_{code}.ts"
    open_ones = [each.source for each in messages(file) if not each.is_finished or not all(each.forms)]
    assert open_ones == [], _HINT
    assert {len(each.forms) for each in messages(file) if each.singular} == {FORMS[code]}


@pytest.mark.parametrize("code", languages.CODES)
def test_a_translation_is_filled_in_as_its_source_is(code: str) -> None:
    wrong = [
        f"{each.source!r} -> {form!r}"
        for each in messages(languages.FOLDER / f"wurst_{code}.ts")
        for form in each.forms
        if not _alike(each, form)
    ]
    assert wrong == []


def _changed(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if file.read_bytes() != (languages.FOLDER / file.name).read_bytes()]


def _alike(message: Message, form: str) -> bool:
    """Whether all that is filled in, access keys and line ends are there as often, and it ends as the source does.

    The form for 1 may say the number in a word, as the English one does.
    """
    # A comma between the parts of a list has a space of its own in Chinese and Japanese.
    ends = not any(map(str.isalpha, message.source)) or _end(message.source) == _end(form)
    sources = [_filled_in(message.source), _filled_in(message.singular)]
    return ends and _filled_in(form) in sources


def _end(text: str) -> str:
    return text[-1:] if text[-1:] in {"…", " "} else ""


def _filled_in(text: str) -> Counter[str]:
    return Counter(_FILLED_IN.findall(text))


START = """
import sys, types
from pathlib import Path

def main(paths, handover):
    from wurst_desktop.ui.language import tr
    print(tr("Generate"))
    return 0

sys.modules["wurst_desktop.launch"] = launch = types.ModuleType("wurst_desktop.launch")
launch.main = main
from wurst_desktop.front_door import open_window
from wurst_desktop.paths import find_paths
open_window(find_paths(Path(sys.argv[1])))
"""
"""Opens the program up to where its window begins."""


@pytest.mark.parametrize(
    ("chosen", "system", "said"),
    [
        (None, "C.UTF-8", "Generate"),
        (None, "fr_CA.UTF-8", "Générer"),
        ("system", "de_AT.UTF-8", "Erzeugen"),
        ("en", "de_AT.UTF-8", "Generate"),
        ("de", "C.UTF-8", "Erzeugen"),
        (None, "pt_BR.UTF-8", "Generate"),
    ],
)
def test_the_window_speaks_as_chosen_or_as_the_system(
    tmp_path: Path, chosen: str | None, system: str, said: str
) -> None:
    if chosen is not None:
        settings = find_paths(tmp_path).settings
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"language": chosen}), encoding="utf-8")
    surroundings = {name: value for name, value in os.environ.items() if name not in {"LANGUAGE", "LC_MESSAGES"}}
    ran = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={**surroundings, "LC_ALL": system, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )
    assert ran.stdout.decode().strip() == said
