"""The artist's styles, in the CSV form that other programs read: name, prompt, negative_prompt."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.styles import Style
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import overwrite

_COLUMNS = ("name", "prompt", "negative_prompt")
_FORMER_PROMPT = "text"
"""What the column of the prompt was called before 2022-10 in AUTOMATIC1111's web UI."""


class StyleFile:
    """Reads the file each time, so that what another program wrote counts at once. Safe from any thread."""

    def __init__(self, path: Path) -> None:
        """Take the file, which need not be there."""
        self._path = path

    def styles(self) -> Sequence[Style]:
        return read_styles(self._path) if self._path.exists() else ()

    def keep(self, styles: Sequence[Style]) -> None:
        _write(self._path, styles)

    def imported(self, source: Path) -> Sequence[Style]:
        every = {style.name: style for style in [*self.styles(), *read_styles(source)]}
        self.keep([*every.values()])
        return tuple(every.values())

    def export(self, target: Path) -> None:
        _write(target, self.styles())


def read_styles(path: Path) -> Sequence[Style]:
    """The styles in a CSV file; rows without a name are left out. Raises `FileUnreadable`."""
    with reading(path):
        text = path.read_text(encoding="utf-8-sig")
    try:
        rows = csv.DictReader(StringIO(text, newline=""), strict=True)
        columns = set(rows.fieldnames or ())
        found = [_style(row) for row in rows]
    except csv.Error as error:
        raise FileUnreadable(path, filled(marked("it isn't a table of styles ({reason})"), reason=error)) from error
    if "name" not in columns or not columns & {"prompt", _FORMER_PROMPT}:
        raise FileUnreadable(path, filled(marked("it has no columns {columns}"), columns=", ".join(_COLUMNS)))
    return tuple(style for style in found if style.name)


def _style(row: dict[str | None, str | None]) -> Style:
    return Style(
        (row.get("name") or "").strip(),
        row.get("prompt") or row.get(_FORMER_PROMPT) or "",
        row.get("negative_prompt") or "",
    )


def _write(path: Path, styles: Iterable[Style]) -> None:
    text = StringIO(newline="")
    table = csv.writer(text)
    table.writerow(_COLUMNS)
    table.writerows((style.name, style.prompt, style.negative_prompt) for style in styles)
    overwrite(path, text.getvalue().encode("utf-8-sig"))
