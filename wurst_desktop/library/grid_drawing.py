"""Draws the picture of a sweep: its pictures in rows and columns, with the values beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, log, sqrt

from PIL import Image, ImageDraw, ImageFont

from wurst_desktop.core.sweep import AxisText, GridText

LARGEST_AREA = 64_000_000
"""Pixels: a grid of many large pictures shows them smaller, so that others can open it too."""
_PAPER, _INK, _QUIET, _EMPTY = "#f6f5f4", "#1e1e1e", "#6a6865", "#dedcd9"
_SMALLEST_TEXT, _LARGEST_TEXT = 12, 40
_TEXT_OF_CELL = 0.075
_MOST_LINES = 4
_WIDE = 1.4
_FONTS = ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "segoeui.ttf", "Helvetica.ttc", "arial.ttf")

Picture = Callable[[int], Image.Image | None]
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def draw_grid(text: GridText, largest: tuple[int, int], picture: Picture) -> Image.Image:
    """The whole; `picture` gives that of a cell (or None), none of which is larger than `largest` (width, height)."""
    plan = _Plan.of(text, largest)
    image = Image.new("RGB", plan.size, _PAPER)
    pen = ImageDraw.Draw(image)
    _write(pen, text.title, plan.font, (plan.gap, plan.gap), plan.size[0] - 2 * plan.gap, _INK)
    for sheet in range(plan.sheets):
        _draw_sheet(pen, plan, sheet)
        for cell in range(plan.across * plan.down):
            place = plan.place(sheet, cell % plan.across, cell // plan.across)
            _paste(image, pen, plan, place, picture(sheet * plan.across * plan.down + cell))
    return image


@dataclass(frozen=True)
class _Plan:
    """Where everything comes to lie."""

    axes: Sequence[AxisText]
    cell: tuple[int, int]
    font: Font
    line: int
    gap: int
    left: int
    """The width of what stands left of the pictures."""
    head: int
    """The height of what stands above the pictures of one sheet."""
    top: int
    """The height of the title."""
    beside: int
    """How many sheets lie side by side."""

    @classmethod
    def of(cls, text: GridText, largest: tuple[int, int]) -> "_Plan":
        across, down, sheets = _shape(text)
        area = largest[0] * largest[1] * across * down * sheets
        scale = min(1.0, sqrt(LARGEST_AREA / area))
        cell = (max(1, int(largest[0] * scale)), max(1, int(largest[1] * scale)))
        height = round(min(max(cell[0] * _TEXT_OF_CELL, _SMALLEST_TEXT), _LARGEST_TEXT))
        font, line, gap = _font(height), ceil(height * 1.3), max(4, height // 2)
        columns, rows = text.axes[0], text.axes[1] if len(text.axes) > 1 else None
        left = gap
        if rows is not None:
            widest = max(_width(font, each) for each in (rows.name, *rows.labels))
            left = gap + min(widest, max(cell[0], 12 * height)) + line
        lines = max(len(_wrapped(label, font, cell[0])) for label in columns.labels)
        head = line * (lines + 1 + (sheets > 1)) + gap
        beside = min(range(1, sheets + 1), key=lambda many: _oddness(across, down, sheets, many, cell))
        width = beside * (left + across * (cell[0] + gap)) - 2 * gap
        title = len(_wrapped(text.title, font, width)) * line + gap if text.title else 0
        return cls(text.axes, cell, font, line, gap, left, head, gap + title, beside)

    @property
    def beside_rows(self) -> int:
        """How wide what is written beside a row may be: the height of a line stays free before the pictures."""
        return self.left - self.gap - self.line

    @property
    def across(self) -> int:
        return len(self.axes[0].labels)

    @property
    def down(self) -> int:
        return len(self.axes[1].labels) if len(self.axes) > 1 else 1

    @property
    def sheets(self) -> int:
        return len(self.axes[2].labels) if len(self.axes) > 2 else 1

    @property
    def sheet_size(self) -> tuple[int, int]:
        width = self.left + self.across * (self.cell[0] + self.gap)
        return width, self.head + self.down * (self.cell[1] + self.gap)

    @property
    def size(self) -> tuple[int, int]:
        width, height = self.sheet_size
        return self.beside * width, self.top + ceil(self.sheets / self.beside) * height

    def corner(self, sheet: int) -> tuple[int, int]:
        """The upper left corner of a sheet."""
        width, height = self.sheet_size
        return sheet % self.beside * width, self.top + sheet // self.beside * height

    def place(self, sheet: int, column: int, row: int) -> tuple[int, int]:
        """The upper left corner of a picture."""
        x, y = self.corner(sheet)
        return x + self.left + column * (self.cell[0] + self.gap), y + self.head + row * (self.cell[1] + self.gap)


def _draw_sheet(pen: ImageDraw.ImageDraw, plan: _Plan, sheet: int) -> None:
    x, y = plan.corner(sheet)
    whole = plan.sheet_size[0] - plan.left - plan.gap
    if plan.sheets > 1:
        name = f"{plan.axes[2].name}: {plan.axes[2].labels[sheet]}"
        _write(pen, name, plan.font, (x + plan.left, y), whole, _INK, most=1)
        y += plan.line
    _write(pen, plan.axes[0].name, plan.font, (x + plan.left, y), whole, _QUIET, most=1)
    for column, label in enumerate(plan.axes[0].labels):
        place = (plan.place(sheet, column, 0)[0], y + plan.line)
        _write(pen, label, plan.font, place, plan.cell[0], _INK)
    if plan.down > 1 or len(plan.axes) > 1:
        rows, width = plan.axes[1], plan.beside_rows
        _write(pen, rows.name, plan.font, (x + plan.gap, y + plan.line), width, _QUIET, most=1)
        for row, label in enumerate(rows.labels):
            spare = plan.cell[1] - len(_wrapped(label, plan.font, width)) * plan.line
            middle = plan.place(sheet, 0, row)[1] + max(0, spare // 2)
            _write(pen, label, plan.font, (x + plan.gap, middle), width, _INK)


def _paste(
    image: Image.Image, pen: ImageDraw.ImageDraw, plan: _Plan, place: tuple[int, int], picture: Image.Image | None
) -> None:
    width, height = plan.cell
    if picture is None:
        pen.rectangle((*place, place[0] + width - 1, place[1] + height - 1), fill=_EMPTY)
        return
    if picture.width > width or picture.height > height:
        picture = picture.copy()
        picture.thumbnail((width, height), Image.Resampling.LANCZOS)
    image.paste(picture, (place[0] + (width - picture.width) // 2, place[1] + (height - picture.height) // 2))


def _write(
    pen: ImageDraw.ImageDraw,
    text: str,
    font: Font,
    place: tuple[int, int],
    width: int,
    colour: str,
    most: int = _MOST_LINES,
) -> None:
    line = ceil(_height(font) * 1.3)
    for number, words in enumerate(_wrapped(text, font, width, most)):
        pen.text((place[0], place[1] + number * line), words, fill=colour, font=font)


def _wrapped(text: str, font: Font, width: int, most: int = _MOST_LINES) -> list[str]:
    """The text in lines of at most that width; what has no room ends in an ellipsis."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _width(font, longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [_cut(line, font, width) for line in lines]


def _cut(line: str, font: Font, width: int) -> str:
    if _width(font, line) <= width:
        return line
    while line and _width(font, f"{line}…") > width:
        line = line[:-1]
    return f"{line}…"


def _shape(text: GridText) -> tuple[int, int, int]:
    across, down, sheets = (*(len(axis.labels) for axis in text.axes), 1, 1)[:3]
    return across, down, sheets


def _oddness(across: int, down: int, sheets: int, beside: int, cell: tuple[int, int]) -> float:
    """How far from the shape of a screen, without holes, it is with so many sheets side by side."""
    rows = ceil(sheets / beside)
    holes = (rows * beside - sheets) / sheets
    return abs(log(beside * across * cell[0] / (rows * down * cell[1] * _WIDE))) + 2 * holes


def _width(font: Font, text: str) -> int:
    return ceil(font.getlength(text))


def _height(font: Font) -> float:
    return font.size if isinstance(font, ImageFont.FreeTypeFont) else _SMALLEST_TEXT


@lru_cache(maxsize=8)
def _font(size: int) -> Font:
    """One of the system's, which know many scripts, else Pillow's own."""
    for name in _FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return ImageFont.load_default(size)
