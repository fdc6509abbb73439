"""A prompt as a row of chips: phrases that can be weighed one by one, each with its place in the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from wurst_desktop.core.prompt_marks import Span
from wurst_desktop.core.prompt_spans import read_spans
from wurst_desktop.core.request import PromptSyntax

_STOPS = ",.;:"


@dataclass(frozen=True)
class Chip:
    """The characters `start` to `end` (exclusive) of a prompt: words of one weight between two stops."""

    start: int
    end: int
    text: str
    weight: float


def read_chips(text: str, syntax: PromptSyntax) -> tuple[Chip, ...]:
    """The chips of `text` in order, without brackets, stops and the blanks around them."""
    chips: list[Chip] = []
    for piece in _parted(text, read_spans(text, syntax).spans):
        last = chips[-1] if chips else None
        if last is not None and last.weight == piece.weight and _belongs(text[last.end : piece.start]):
            chips[-1] = Chip(last.start, piece.end, text[last.start : piece.end], last.weight)
        else:
            chips.append(Chip(piece.start, piece.end, text[piece.start : piece.end], piece.weight))
    return tuple(chip for chip in chips if _is_whole(chip))


def _parted(text: str, spans: tuple[Span, ...]) -> Iterator[Span]:
    """The spans cut at stops, bare of blanks; alternatives ({red|blue}) stay whole."""
    depths = _depths(text)
    for span in spans:
        start = span.start
        for place in range(span.start, span.end + 1):
            if place == span.end or (text[place] in _STOPS and not depths[place] and _is_stop(text, place)):
                words = text[start:place]
                first = start + len(words) - len(words.lstrip())
                last = start + len(words.rstrip())
                if first < last:
                    yield Span(first, last, span.weight, span.part)
                start = place + 1


def _depths(text: str) -> list[int]:
    """Before each character, and after the last one, how many alternatives ({red|blue}) it lies in."""
    depths = [0]
    for sign in text:
        depths.append(max(depths[-1] + (sign == "{") - (sign == "}"), 0))
    return depths


def _is_whole(chip: Chip) -> bool:
    """Whether it holds alternatives from bracket to bracket: no weight can be put on half of them."""
    return chip.text.count("{") == chip.text.count("}")


def _is_stop(text: str, place: int) -> bool:
    """A stop that isn't inside a word, as in 16:9."""
    return place + 1 == len(text) or not text[place + 1].isalnum()


def _belongs(between: str) -> bool:
    return not between.strip()
