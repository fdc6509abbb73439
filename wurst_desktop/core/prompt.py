"""The AUTOMATIC1111 way of weighting words: `(word)`, `(word:1.3)`, `[word]`."""

import re
from dataclasses import dataclass

LARGEST_WEIGHT = 2.0
"""Beyond it embeddings leave what the model has seen; `(16:9)` would otherwise be a weight of 9."""

_STRONGER = 1.1
_WEAKER = 1 / 1.1
_TOKEN = re.compile(r"\\[()\[\]\\]|[(\[]|:\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*\)|[)\]]|[^\\()\[\]:]+|[\\:]")


@dataclass(frozen=True)
class Fragment:
    """A piece of a prompt and its weight: 1 is neutral, 0 .. 2."""

    text: str
    weight: float = 1.0


def a1111_fragments(prompt: str) -> tuple[Fragment, ...]:
    r"""The pieces of `prompt` with their weights; any text is read, nothing is refused.

    `(x)` weighs 1.1, `[x]` 1 / 1.1, `(x:1.3)` 1.3; nested ones multiply; `\(` is a plain bracket; a bracket that is
    never closed counts to the end and one that was never opened is plain text. Weights are held within 0 .. 2, empty
    pieces are dropped, neighbours of equal weight joined. The rules are those of that program's
    `prompt_parser.parse_prompt_attention`.
    """
    reader = _Reader()
    for match in _TOKEN.finditer(prompt):
        reader.take(match)
    return reader.fragments()


def a1111_spans(prompt: str) -> tuple[tuple[int, int, float], ...]:
    """Where the pieces of `a1111_fragments` lie in `prompt`, before they are joined: start, end, weight 0 .. 2."""
    reader = _Reader()
    for match in _TOKEN.finditer(prompt):
        reader.take(match)
    return reader.spans()


def joined_text(fragments: tuple[Fragment, ...]) -> str:
    """The prompt without its weights."""
    return "".join(fragment.text for fragment in fragments).strip()


class _Reader:
    def __init__(self) -> None:
        self._pieces: list[Fragment] = []
        self._places: list[tuple[int, int]] = []
        self._round: list[int] = []
        self._square: list[int] = []

    def take(self, match: re.Match[str]) -> None:
        token, weight = match.group(), match.group(1)
        if token == "(":
            self._round.append(len(self._pieces))
        elif token == "[":
            self._square.append(len(self._pieces))
        elif weight is not None and self._round:
            self._weigh(self._round.pop(), float(weight))
        elif token == ")" and self._round:
            self._weigh(self._round.pop(), _STRONGER)
        elif token == "]" and self._square:
            self._weigh(self._square.pop(), _WEAKER)
        else:
            self._pieces.append(Fragment(token[1:] if token[0] == "\\" and len(token) > 1 else token))
            self._places.append(match.span())

    def spans(self) -> tuple[tuple[int, int, float], ...]:
        self._close()
        return tuple(
            (start, end, min(max(piece.weight, 0.0), LARGEST_WEIGHT))
            for (start, end), piece in zip(self._places, self._pieces, strict=True)
        )

    def fragments(self) -> tuple[Fragment, ...]:
        self._close()
        joined: list[Fragment] = []
        for piece in self._pieces:
            weight = min(max(piece.weight, 0.0), LARGEST_WEIGHT)
            if joined and (joined[-1].weight == weight or not piece.text.strip()):
                joined[-1] = Fragment(joined[-1].text + piece.text, joined[-1].weight)
            else:
                joined.append(Fragment(piece.text, weight))
        # A blank says nothing by itself, but it parts the words beside it, so it stays with the piece before it.
        return tuple(piece for piece in joined if piece.text.strip())

    def _close(self) -> None:
        for start in self._round:
            self._weigh(start, _STRONGER)
        for start in self._square:
            self._weigh(start, _WEAKER)

    def _weigh(self, start: int, factor: float) -> None:
        self._pieces[start:] = [Fragment(piece.text, piece.weight * factor) for piece in self._pieces[start:]]
