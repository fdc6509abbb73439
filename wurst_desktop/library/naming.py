"""What a picture file is called: words of the prompt, made fit for every system."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path, PurePosixPath

from wurst_desktop.core.record import Record
from wurst_desktop.core.request import CheckpointRef, GenerationRequest

SUFFIX = ".png"
_LONGEST_WORDS = 60
_LONGEST_WORDS_BYTES = 120
_UNTITLED = "untitled"
_UNSAFE = re.compile(r'[<>:"\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
_WEIGHT = re.compile(r":\s*[-+]?\d*\.?\d+")


@dataclass(frozen=True)
class Name:
    """Where a picture goes below the pictures folder, but for its number; `template` still holds `{number}`."""

    folder: PurePosixPath
    template: str
    suffix: str = SUFFIX

    def numbered(self, number: int) -> str:
        """The file name with this number."""
        return _safe(self.template.replace("{number}", f"{number:04d}")) + self.suffix

    def candidates(self, first: int) -> Iterator[str]:
        """File names to try one after another, from number `first` on."""
        if "{number}" in self.template:
            yield from (self.numbered(number) for number in count(first))
        else:
            yield from variants(self.numbered(0))


def named(pattern: str, request: GenerationRequest, created: datetime) -> Name:
    """The name of the picture of a single-image request, made at `created` (shown in local time)."""
    local = created.astimezone()
    filled = pattern.format(
        date=local.strftime("%Y-%m-%d"),
        time=local.strftime("%H-%M-%S"),
        number="{number}",
        words=words_of(request.prompt),
        seed=request.seed,
        model=words_of(Path(request.checkpoint.id).name),
        width=request.width,
        height=request.height,
    )
    *folders, last = filled.split("/")
    return Name(PurePosixPath(*(_safe(folder) for folder in folders if folder)), last)


def example_name(pattern: str, created: datetime) -> str:
    """What the seventh picture of a prompt would be called."""
    model = CheckpointRef("wurst-mini", "")
    name = named(pattern, GenerationRequest(prompt="a red fox in deep snow", seed=42, checkpoint=model), created)
    return str(name.folder / name.numbered(7))


def copy_names(pattern: str, record: Record, suffix: str, number: int) -> tuple[PurePosixPath, Iterator[str]]:
    """The folder below that of the order, and the file names to try for the copy of an entry, the `number`th of all."""
    local, request = record.created.astimezone(), record.request
    filled = pattern.format(
        name=record.path.stem,
        date=local.strftime("%Y-%m-%d"),
        time=local.strftime("%H-%M-%S"),
        number="{number}",
        words=words_of(request.prompt if request else record.path.stem),
        seed=request.seed if request else "",
        model=words_of(Path(request.checkpoint.id).name) if request else "",
        width=record.width,
        height=record.height,
    )
    *folders, last = filled.split("/")
    name = Name(PurePosixPath(*(_safe(folder) for folder in folders if folder)), last, suffix)
    return name.folder, name.candidates(number)


def words_of(text: str) -> str:
    """The first words of a text, joined by hyphens: letters and digits of any script, at most 60 characters."""
    words = unicodedata.normalize("NFC", _readable(_WEIGHT.sub(" ", text))).split()
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word
        if len(longer) > _LONGEST_WORDS or len(longer.encode()) > _LONGEST_WORDS_BYTES:
            break
        kept = longer
    return kept or _cut(words[0] if words else _UNTITLED)


def _readable(text: str) -> str:
    """Letters and digits with the marks on them; a space for all else, marks on an emoji included."""
    kept = ""
    for sign in text:
        kind = unicodedata.category(sign)[0]
        kept += sign if kind in "LN" or (kind == "M" and kept[-1:].strip()) else " "
    return kept


def variants(name: str) -> Iterator[str]:
    """The name itself, then the same with (2), (3) and so on before its suffix."""
    path = PurePosixPath(name)
    yield name
    yield from (f"{path.stem} ({number}){path.suffix}" for number in count(2))


def highest_number(template: str, names: Iterable[str]) -> int:
    """The highest number that a file of this template has among `names`; 0 where there is none."""
    before, _, _ = template.partition("{number}")
    pattern = re.compile(re.escape(before) + r"(\d{4,})(?!\d)")
    return max((int(found[1]) for name in names if (found := pattern.match(name))), default=0)


def _cut(word: str) -> str:
    return word[:_LONGEST_WORDS].encode()[:_LONGEST_WORDS_BYTES].decode(errors="ignore")


def _safe(part: str) -> str:
    # Windows refuses these signs, trailing dots and spaces, and the names of its old devices.
    clean = _UNSAFE.sub("-", part).rstrip(". ").lstrip()
    return f"_{clean}" if not clean or _RESERVED.match(clean) else clean
