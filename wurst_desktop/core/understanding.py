"""What a model that knows few words won't understand of a prompt, before it is painted."""

import itertools
import re
from dataclasses import dataclass

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.choices import WILDCARD

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = frozenset(
    _WORD.findall(
        """
        a an and the on in at of with to it its is are there this that one two some my your picture image drawing photo
        background next left right above below beside under over top side colour color coloured colored
        """,
    )
)
_COLOURS = frozenset(_WORD.findall("red orange yellow green blue purple pink brown black grey gray white"))


@dataclass(frozen=True)
class UnknownWords:
    """Words that the model never learnt, as they come in the prompt; at least one."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class TooManyThings:
    """Things of which the model doesn't put more than one into a picture, as they come in the prompt; two or more."""

    things: tuple[str, ...]


@dataclass(frozen=True)
class FixedColour:
    """A thing that the model knows in its own colours only, and the colour that was asked for."""

    thing: str
    colour: str


Misgiving = UnknownWords | TooManyThings | FixedColour


def misgiving(prompt: str, card: CheckpointCard, learnt: str = "") -> Misgiving | None:
    """The first thing about `prompt` that the model of `card` can't do, or None; None too for a model without a list.

    `learnt` are words that LoRAs in use have taught it. What stands in lists of words isn't looked at.
    """
    if not card.words:
        return None
    words = _WORD.findall(WILDCARD.sub(" ", prompt).lower())
    known = {part for word in card.words for part in word.lower().split()} | _SMALL_WORDS
    known.update(learnt.lower().split())
    # A plural that isn't in the list counts as unknown: a model that learnt whole words draws anything for it.
    unknown = tuple(dict.fromkeys(word for word in words if word not in known))
    if unknown:
        return UnknownWords(unknown)
    return _too_many(words, card) or _fixed_colour(words, card)


def _too_many(words: list[str], card: CheckpointCard) -> TooManyThings | None:
    alone = set(card.lone_things)
    things = tuple(dict.fromkeys(word for word in words if word in alone or word in card.paired_things))
    return TooManyThings(things) if len(things) > 1 and not alone.isdisjoint(things) else None


def _fixed_colour(words: list[str], card: CheckpointCard) -> FixedColour | None:
    for colour, thing in itertools.pairwise(words):
        if colour in _COLOURS and thing in card.own_colours and f"{colour} {thing}" not in card.words:
            return FixedColour(thing, colour)
    return None
