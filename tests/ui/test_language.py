"""The window speaks the language wished for; what no catalogue knows stays English."""

import json
import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from wurst_desktop.core.marking import filled, marked
from wurst_desktop.ui.language import chosen, decimal_sign, number, tr, tr_n, translated

ROOT = Path(__file__).parents[2]
RELEASE = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en"><context><name></name>{messages}</context></TS>
"""
MESSAGE = "<message><source>{}</source><comment>{}</comment><translation>{}</translation></message>"
COUNTED = (
    '<message numerus="yes"><source>%n owls</source><comment>%n owl</comment><translation>{}</translation></message>'
)
GERMAN = (
    MESSAGE.format("A fox", "", "Ein Fuchs")
    + MESSAGE.format("Open", "a command", "Öffnen")
    + MESSAGE.format("Open", "a state", "Offen")
    + MESSAGE.format("no {{name}} of {{size}}", "", "{{size}} hat kein {{name}}")
    + COUNTED.format("<numerusform>%n Eule</numerusform><numerusform>%n Eulen</numerusform>")
)
JAPANESE = COUNTED.format("<numerusform>フクロウ%n羽</numerusform>")
SAY = """
import json, sys
from pathlib import Path
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.ui.language import begin, decimal_sign, number, tr, tr_n, translated

begin(sys.argv[1], Path(sys.argv[2]))
said = {
    "plain": tr("A fox"),
    "command": tr("Open", "a command"),
    "state": tr("Open", "a state"),
    "counts": [tr_n("%n owls", "%n owl", count) for count in (1, 2, 1234)],
    "number": number(1234.5, 2),
    "sign": decimal_sign(),
    "marked": translated(marked("A fox")),
    "filled": translated(filled(marked("no {name} of {size}"), name="Rot", size="{3}")),
    "unknown": [tr("A hare"), tr("Open", "a door"), tr_n("%n hares", "%n hare", 1), tr_n("%n hares", "%n hare", 2)],
}
sys.stdout.buffer.write(json.dumps(said).encode())
"""


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["de-AT"], "de"),
        (["de_CH", "fr-CH"], "de"),
        (["fr"], "fr"),
        (["zh-CN"], "zh_CN"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["zh-Hant-TW"], "en"),
        (["zh-Hant"], "en"),
        (["zh-TW", "ja-JP"], "ja"),
        (["pt-BR"], "en"),
        (["pt-BR", "es-ES"], "es"),
        (["en-GB", "de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_of_the_systems_languages_that_there_is_is_chosen(tags: list[str], language: str) -> None:
    assert chosen("system", tags) == language


def test_a_wish_goes_before_the_system() -> None:
    assert chosen("ja", ["de-AT"]) == "ja"
    assert chosen("en", ["de-AT"]) == "en"


def test_without_a_beginning_all_is_english() -> None:
    assert tr("A fox") == tr("A fox", "an animal") == translated(marked("A fox")) == "A fox"
    assert [tr_n("%n owls", "%n owl", count) for count in (0, 1, 2, 1234)] == [
        "0 owls",
        "1 owl",
        "2 owls",
        "1,234 owls",
    ]
    assert (number(3.14159, 2), number(7), decimal_sign()) == ("3.14", "7", ".")


def test_a_filled_text_is_its_english_and_says_itself_again() -> None:
    reason = filled(marked("no {name} of {size}"), name="red", size=3)
    assert reason == translated(reason) == "no red of 3"


def test_a_catalogue_is_spoken(tmp_path: Path) -> None:
    released("de", GERMAN, tmp_path)
    said = spoken("de", tmp_path)
    unknown = said.pop("unknown")
    assert said == {
        "plain": "Ein Fuchs",
        "command": "Öffnen",
        "state": "Offen",
        "counts": ["1 Eule", "2 Eulen", "1.234 Eulen"],
        "number": "1.234,50",
        "sign": ",",
        "marked": "Ein Fuchs",
        "filled": "{3} hat kein Rot",
    }
    assert unknown == ["A hare", "Open", "1 hare", "2 hares"]


def test_a_language_with_one_form_for_all_counts_has_its_own(tmp_path: Path) -> None:
    released("ja", JAPANESE, tmp_path)
    assert spoken("ja", tmp_path)["counts"] == ["フクロウ1羽", "フクロウ2羽", "フクロウ1,234羽"]


def test_without_a_catalogue_the_texts_stay_english_and_numbers_are_the_languages(tmp_path: Path) -> None:
    said = spoken("de", tmp_path)
    assert (said["plain"], said["counts"]) == ("A fox", ["1 owl", "2 owls", "1.234 owls"])
    assert said["number"] == "1.234,50"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the language isn't told by the surroundings")
def test_the_system_says_the_language_and_how_numbers_are_written_where_one_lives(tmp_path: Path) -> None:
    released("de", GERMAN, tmp_path)
    said = spoken("system", tmp_path, "de_CH.UTF-8")
    assert said["plain"] == "Ein Fuchs"
    assert str(said["number"]).endswith("234.50")
    assert spoken("de", tmp_path, "fr_FR.UTF-8")["number"] == "1.234,50"


def released(language: str, messages: str, folder: Path) -> None:
    """Make the catalogue as the build makes it."""
    source = folder / f"wurst_{language}.ts"
    source.write_text(CATALOGUE.format(language=language, messages=messages.format()), encoding="utf-8")
    subprocess.run([RELEASE, "-silent", source], check=True)


def spoken(wish: str, catalogues: Path, system: str = "C") -> dict[str, object]:
    """What a process says that began with a language: it is one for as long as the process is."""
    ran = subprocess.run(
        [sys.executable, "-c", SAY, wish, str(catalogues)],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "LANGUAGE": "", "LC_ALL": system, "LANG": system},
    )
    assert (ran.returncode, ran.stderr.decode()) == (0, "")
    found: dict[str, object] = json.loads(ran.stdout)
    return found
