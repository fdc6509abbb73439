"""The words for what the compared pictures' requests say."""

from collections.abc import Mapping
from enum import StrEnum

from wurst_desktop.core.start import Composition, Start
from wurst_desktop.ui.create.option_words import choice_label
from wurst_desktop.ui.number_words import percent

_UNKNOWN = "not known"
_NOTHING = "none"


def value_text(value: object, letters: Mapping[str, str]) -> str:
    """A value as an artist reads it; `letters` are those of the compared pictures, by their lasting names."""
    if value is None:
        return _UNKNOWN
    if isinstance(value, Start):
        return _start(value, letters)
    if isinstance(value, StrEnum):
        return choice_label(value)
    return f"{value:g}" if isinstance(value, float) else str(value) or _NOTHING


def _start(start: Start, letters: Mapping[str, str]) -> str:
    names = [_name(parent, letters) for parent in start.parents]
    strength = f"strength {start.strength:g}" if start.strength else ""
    if len(names) == 1:
        return f"varied from {names[0]}, {strength}" if strength else f"the composition of {names[0]}"
    blended = f"blended from {names[0]} and {names[1]}, {percent(start.share)} of the second"
    return f"{blended}, {strength}" if strength else blended


def _name(parent: Composition, letters: Mapping[str, str]) -> str:
    return letters.get(parent.picture, "another picture")
