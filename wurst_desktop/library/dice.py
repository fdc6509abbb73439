"""Draws what a prompt leaves to chance, by dynamicprompts; signs that it would take for itself are kept from it."""

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from random import Random

from dynamicprompts.enums import SamplingMethod
from dynamicprompts.sampling_context import SamplingContext
from dynamicprompts.wildcards import WildcardManager
from dynamicprompts.wildcards.item import WildcardItem
from dynamicprompts.wildcards.values import WildcardValues
from pyparsing import ParseBaseException

from wurst_desktop.core.choices import WILDCARD
from wurst_desktop.core.errors import ListMissing, PromptRefused
from wurst_desktop.core.marking import marked
from wurst_desktop.library.failures import reading

_SIGNS = "#%$/{}_"
_KEPT_AWAY = {sign: chr(0xFDD0 + number) for number, sign in enumerate(_SIGNS)}
"""Stand-ins that no text holds: Unicode sets these places aside for such use."""

_BACK = str.maketrans({stand_in: sign for sign, stand_in in _KEPT_AWAY.items()})
_PLAIN_BRACES = re.compile(r"(?<![$%])\{([^{}|$_]*)\}")
_PLAIN_SIGN = re.compile(r"#|%(?!\{)|(?<!\$)\$(?![{$])|/(?=[/*])")
_COUNTS_THROUGH = re.compile(r"\{\s*[!@]|__[!@]")
_FAILURES = (ParseBaseException, ValueError, TypeError, KeyError, IndexError, RecursionError, StopIteration)
"""What dynamicprompts raises for texts that it can't make sense of."""


def draw(folder: Path, field: str, text: str, seed: int) -> str:
    """`text` with each choice made, by the seed alone. Raises `PromptRefused`, `ListMissing`, `FileUnreadable`."""
    counting = _COUNTS_THROUGH.search(text)
    if counting is not None:
        reason = marked("! and @ go through a list one by one, which a single picture can't; leave the sign out")
        raise PromptRefused(field, text, reason, counting.start())
    with reading(folder):
        drawn = _drawn(folder, field, text, seed)
    missing = WILDCARD.search(drawn)
    if missing is not None:
        raise ListMissing(missing[1])
    return drawn.translate(_BACK)


def list_names(folder: Path) -> Sequence[str]:
    """The names of all lists in `folder`. Raises `FileUnreadable`."""
    with reading(folder):
        return sorted(_lists(folder).get_collection_names())


def _drawn(folder: Path, field: str, text: str, seed: int) -> str:
    context = SamplingContext(
        default_sampling_method=SamplingMethod.RANDOM,
        wildcard_manager=_lists(folder),
        rand=Random(f"{field} {seed}"),
    )
    try:
        return "".join(str(found) for found in islice(context.sample_prompts(_kept_away(text)), 1))
    except ParseBaseException as error:
        # Its places hold: every stand-in is as long as the sign that it stands for.
        reason = marked("these alternatives can't be read; they are written as {red|blue}")
        raise PromptRefused(field, text, reason, min(error.loc, len(text))) from error
    except _FAILURES as error:
        reason = marked("these alternatives lead nowhere; a list may name itself, or a ${word} be unknown")
        raise PromptRefused(field, text, reason) from error


def _lists(folder: Path) -> WildcardManager:
    return _Lists(folder) if folder.is_dir() else _Lists(root_map={})


class _Lists(WildcardManager):
    """Lists whose lines are kept from being taken for syntax that they aren't."""

    def get_values(self, wildcard: str) -> WildcardValues:
        found = super().get_values(wildcard)
        return WildcardValues.from_items(
            WildcardItem(_kept_away(str(item)), item.weight if isinstance(item, WildcardItem) else 1.0)
            for item in found.items
        )


def _kept_away(text: str) -> str:
    text = _PLAIN_BRACES.sub(lambda found: _stand_in("{") + found[1] + _stand_in("}"), text)
    text = _PLAIN_SIGN.sub(lambda found: _stand_in(found[0]), text)
    parts = WILDCARD.split(text)
    # Every second part is a name; underscores elsewhere are just that.
    parts[::2] = [part.replace("_", _stand_in("_")) for part in parts[::2]]
    parts[1::2] = [f"__{name}__" for name in parts[1::2]]
    return "".join(parts)


def _stand_in(sign: str) -> str:
    return _KEPT_AWAY[sign]
