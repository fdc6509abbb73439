"""Says kindly what a small model can't do of what a prompt asks."""

import re
from typing import assert_never

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.understanding import FixedColour, TooManyThings, UnknownWords, misgiving
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.phrases import all_of, listed

_UNKNOWN_SHOWN = 3
_EXAMPLES_SHOWN = 6
_LITTLE_TELLING = frozenset(
    re.findall(r"\w+", "red orange yellow green blue purple pink brown black grey white circle square triangle")
)
"""Colours and plain shapes: they say less of what a model can draw than things do."""


def prompt_hint(prompt: str, card: CheckpointCard, learnt: str = "") -> str:
    """A sentence on what the model won't do of `prompt`, or "" where nothing is known against it.

    `learnt` are words that LoRAs in use have taught it.
    """
    model = model_title(card.title)
    match misgiving(prompt, card, learnt):
        case None:
            return ""
        case UnknownWords(words):
            examples = sorted(card.words, key=_LITTLE_TELLING.__contains__)[:_EXAMPLES_SHOWN]
            return tr("{model} doesn't know {unknown}. It reads English, and knows {known} …").format(
                model=model, unknown=listed(words[:_UNKNOWN_SHOWN]), known=listed(examples)
            )
        case TooManyThings(things):
            return tr("{model} draws one thing in a picture, or two shapes: {things} won't all come out.").format(
                model=model, things=all_of(things)
            )
        case FixedColour(thing, colour):
            return tr("{model} knows {thing} in its own colours only: {colour} may go to something else.").format(
                model=model, thing=thing, colour=colour
            )
        case other:
            assert_never(other)
