"""Keeps the translations of the window: `.venv/bin/python packaging/languages.py` after a text was changed.

extract   look for the texts in the source, and take new ones into resources/languages/*.ts, for Qt Linguist
compile   make of each .ts the .qm that the program loads

Without a word both. What is new stays English in the window until it's translated; tests/test_languages.py says so.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
SOURCES = ROOT / "wurst_desktop"
CODES = ("de", "es", "fr", "ja", "zh_CN")
"""All of core/settings.py but English, which the texts are written in."""
_MARKS = "tr+=tr_n,tr+=marked"


def extract(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to date with the source; what is no longer there goes."""
    files = [str(folder / f"wurst_{code}.ts") for code in CODES]
    # Neither places in the source nor their order: a change of one text is to be seen as that.
    how = ("-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en", "-extensions", "py")
    _run("pyside6-lupdate", [*how, "-tr-function-alias", _MARKS, str(SOURCES), "-ts", *files])


def compile_all(source: Path = FOLDER, target: Path = FOLDER) -> None:
    """Make the .qm files; a text that isn't translated isn't in them."""
    for code in CODES:
        _run("pyside6-lrelease", [str(source / f"wurst_{code}.ts"), "-qm", str(target / f"wurst_{code}.qm")])


def _run(tool: str, words: Sequence[str]) -> None:
    """Run one of PySide's tools, and stop with all that it said where it warns or fails."""
    done = subprocess.run([Path(sys.executable).with_name(tool), *words], capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    if done.returncode or "warning" in said.lower():
        raise SystemExit(f"{tool} found something amiss:\n{said}")


if __name__ == "__main__":
    steps = sys.argv[1:] or ["extract", "compile"]
    if "extract" in steps:
        extract()
    if "compile" in steps:
        compile_all()
