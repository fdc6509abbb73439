"""Words that may be meant while a prompt is typed: from earlier prompts, wildcards, styles and the model itself."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

SHORTEST = 2
"""Nothing is suggested before so many letters."""

_LONGEST_PHRASE = 60
_PHRASE_ENDS = re.compile(r"[,.;:\n(){}\[\]|\"]+")
_WEIGHT = re.compile(r"^[\d.+\-\s]+|[+\-\s]+$")
_UNFINISHED = re.compile(r"__[^\s_][^_\n]*_?$|__$|[^\W_]+$")
_SHORT_WORD = 2


class Kind(StrEnum):
    """Where a suggestion comes from."""

    EARLIER = "earlier"
    MODEL = "model"
    WILDCARD = "wildcard"
    STYLE = "style"


@dataclass(frozen=True)
class Suggestion:
    """Something that could stand in the place of the unfinished word; a style is chosen instead of written."""

    text: str
    kind: Kind


@dataclass(frozen=True)
class Vocabulary:
    """What can be suggested: phrases the more frequent first, names of wildcards and styles, words of the model."""

    phrases: Sequence[str] = ()
    wildcards: Sequence[str] = ()
    styles: Sequence[str] = ()
    words: Sequence[str] = ()


@dataclass(frozen=True)
class Offer:
    """The suggestions for what stands from character `start` to the caret."""

    start: int
    suggestions: tuple[Suggestion, ...]


def phrases_of(prompts: Iterable[str]) -> tuple[str, ...]:
    """The phrases and longer words of `prompts`, in small letters, the more frequent first."""
    counted: Counter[str] = Counter()
    for prompt in prompts:
        for phrase in _phrases(prompt.lower()):
            words = [word for word in phrase.split() if len(word) > _SHORT_WORD]
            counted.update({phrase, *words} if len(phrase) <= _LONGEST_PHRASE else set(words))
    return tuple(sorted(counted, key=lambda phrase: (-counted[phrase], -len(phrase), phrase)))


def offer(text: str, caret: int, vocabulary: Vocabulary, limit: int = 8) -> Offer:
    """What could be meant by the unfinished word before `caret`; at most `limit`, each once."""
    unfinished = _UNFINISHED.search(text, 0, caret)
    if unfinished is None or len(unfinished.group()) < SHORTEST:
        return Offer(caret, ())
    begun = unfinished.group()
    if begun.startswith("__"):
        names = _begun(begun[2:].rstrip("_"), vocabulary.wildcards)
        return Offer(unfinished.start(), tuple(Suggestion(f"__{name}__", Kind.WILDCARD) for name in names)[:limit])
    found = {
        **dict.fromkeys(_begun(begun, vocabulary.phrases), Kind.EARLIER),
        **dict.fromkeys(_begun(begun, vocabulary.words), Kind.MODEL),
    }
    # A style goes around the whole prompt, never into one of several alternatives.
    is_inside = text.rfind("{", 0, caret) > text.rfind("}", 0, caret)
    fitting = () if is_inside else vocabulary.styles
    styles = tuple(Suggestion(name, Kind.STYLE) for name in _begun(begun, fitting))
    written = tuple(Suggestion(word, kind) for word, kind in found.items() if word != begun.lower())
    return Offer(unfinished.start(), (*written[: limit - len(styles[:2])], *styles[:2]))


def _phrases(prompt: str) -> Iterator[str]:
    for part in _PHRASE_ENDS.split(prompt):
        phrase = _WEIGHT.sub("", part.strip())
        if len(phrase) > SHORTEST and "_" not in phrase and "$" not in phrase:
            yield " ".join(phrase.split())


def _begun(begun: str, words: Sequence[str]) -> Iterator[str]:
    small = begun.lower()
    return (word for word in words if word.lower().startswith(small))
