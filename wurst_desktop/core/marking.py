"""Marks texts that the window shows in its own language, where the window's translations can't be known."""

from collections.abc import Mapping


class Filled(str):
    """A marked text whose gaps have been filled in: English, and what it takes to say it in another language."""

    __slots__ = ("pattern", "values")

    pattern: str
    values: Mapping[str, object]


def marked(text: str) -> str:
    """The text itself: lupdate finds it by this call, and `ui.language.translated` says it in the window's language."""
    return text


def filled(pattern: str, **values: object) -> Filled:
    """`pattern`, which is `marked`, with `values` in its gaps; `ui.language.translated` knows what to do with it."""
    text = Filled(pattern.format(**values))
    text.pattern, text.values = pattern, values
    return text


def reason_of(error: Exception) -> str:
    """What an exception says of the reason; `filled` where its sender filled it."""
    return next((each for each in error.args if isinstance(each, Filled)), None) or str(error)
