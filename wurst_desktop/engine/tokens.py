"""Looks at a tokenizer's files before a library does, which would not say what is wrong with them."""

from collections.abc import KeysView
from pathlib import Path

from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.engine.configs import read_config
from wurst_desktop.engine.layout import required


def check_tokenizer(folder: Path) -> None:
    """Raise `CheckpointIncomplete` or `CheckpointCorrupt` unless `folder` holds a whole byte-pair vocabulary."""
    table, merges = required(folder, "vocab.json"), required(folder, "merges.txt")
    vocabulary = read_config(table)
    if not vocabulary or not all(isinstance(index, int) for index in vocabulary.values()):
        raise CheckpointCorrupt(table, marked("not a table from tokens to numbers"))
    _check_merges(merges, vocabulary.keys())
    for optional in ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"):
        if (folder / optional).is_file():
            read_config(folder / optional)


def _check_merges(file: Path, known: KeysView[str]) -> None:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise CheckpointCorrupt(file, str(error)) from error
    for number, line in enumerate(lines, start=1):
        halves = line.split()
        if line.startswith("#version") or not halves:
            continue
        if len(halves) != 2 or not {*halves, "".join(halves)} <= known:
            reason = marked("line {number} joins tokens that aren't in the vocabulary")
            raise CheckpointCorrupt(file, filled(reason, number=number))
