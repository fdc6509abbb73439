"""Says kindly when a prompt uses words that a small model never learnt."""

import re

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.choices import WILDCARD
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.phrases import listed

_SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        a an and the on in at of with to it its is are there this that one two some my your picture image drawing photo
        background next left right above below beside under over top side colour color coloured colored
        """,
    )
)
_EXAMPLES_SHOWN = 6
_LITTLE_TELLING = frozenset(
    re.findall(r"\w+", "red orange yellow green blue purple pink brown black grey white circle square triangle")
)
"""Colours and plain shapes: they say less of what a model can draw than things do."""


def unknown_words_hint(prompt: str, card: CheckpointCard, learnt: str = "") -> str:
    """A sentence naming the words of `prompt` that the model doesn't know, or "" if it knows them or says nothing.

    `learnt` are words that LoRAs in use have taught it. What stands in lists of words isn't looked at.
    """
    if not card.words:
        return ""
    known = {part for word in card.words for part in word.lower().split()} | _SMALL_WORDS
    known.update(learnt.lower().split())
    words = dict.fromkeys(re.findall(r"[^\W\d_]+", WILDCARD.sub(" ", prompt).lower()))
    # A plural counts as unknown: a model that learnt whole words draws anything for "mushrooms".
    unknown = [word for word in words if word not in known]
    if not unknown:
        return ""
    examples = sorted(card.words, key=_LITTLE_TELLING.__contains__)[:_EXAMPLES_SHOWN]
    return tr("{model} doesn't know {unknown}. It reads English, and knows {known} …").format(
        model=model_title(card.title), unknown=listed(unknown[:3]), known=listed(examples)
    )
