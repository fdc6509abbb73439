"""The words for what the compared pictures' requests say."""

from collections.abc import Mapping
from enum import StrEnum

from wurst_desktop.core.start import Composition, Start
from wurst_desktop.ui.create.option_words import choice_label
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import decimal, percent

_UNKNOWN = tr("not known", "a value in the table of what differs between pictures")
_YES = tr("yes", "a value in the table of what differs between pictures")
_NO = tr("no", "a value in the table of what differs between pictures")
_NOTHING = tr("none", "a value in the table of what differs between pictures")


def value_text(value: object, letters: Mapping[str, str]) -> str:
    """A value as an artist reads it; `letters` are those of the compared pictures, by their lasting names."""
    if value is None:
        return _UNKNOWN
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, Start):
        return _start(value, letters)
    if isinstance(value, StrEnum):
        return choice_label(value)
    return decimal(value) if isinstance(value, float) else str(value) or _NOTHING


def _start(start: Start, letters: Mapping[str, str]) -> str:
    names = [_name(parent, letters) for parent in start.parents]
    strength = tr("strength {strength}", "how much a composition is drawn over").format(
        strength=decimal(start.strength)
    )
    if len(names) == 1 and not start.strength:
        return tr("the composition of {picture}").format(picture=names[0])
    if len(names) == 1:
        begun = tr("varied from {picture}").format(picture=names[0])
    else:
        begun = tr("blended from {one} and {other}, {share} of the second").format(
            one=names[0], other=names[1], share=percent(start.share)
        )
    return f"{begun}, {strength}" if start.strength else begun


def _name(parent: Composition, letters: Mapping[str, str]) -> str:
    return letters.get(parent.picture, tr("another picture"))
