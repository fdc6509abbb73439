"""What sentences are put together from: lists of names, words that are quoted, and reasons that others gave."""

from collections.abc import Iterable, Sequence

from wurst_desktop.ui.language import tr, translated


def listed(parts: Iterable[str]) -> str:
    """One after another: "a, b, c"."""
    return tr(", ", "between the parts of a list").join(parts)


def all_of(names: Sequence[str]) -> str:
    """All of them: "a, b and c"; `names` has one at least."""
    *before, last = names
    if not before:
        return last
    return tr("{names} and {last}", "a list: a, b and c").format(names=listed(before), last=last)


def one_of(names: Sequence[str]) -> str:
    """One to be chosen: "a, b or c"; `names` has one at least."""
    *before, last = names
    if not before:
        return last
    return tr("{names} or {last}", "a list: a, b or c").format(names=listed(before), last=last)


def clause(reason: str) -> str:
    """A reason as a part of a sentence: without its stop, and in the window's language where it is one of ours."""
    return translated(reason).strip().rstrip(".。")


def excerpt(text: str, longest: int) -> str:
    """A text in one line, cut where it has more than so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
