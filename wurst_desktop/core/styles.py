"""Named wordings that an artist puts around a prompt."""

from collections.abc import Sequence
from dataclasses import dataclass

from wurst_desktop.core.errors import NotOffered

SLOT = "{prompt}"


@dataclass(frozen=True)
class Style:
    """Words that go around a prompt, or behind it where they have no `{prompt}`; the same for the negative prompt."""

    name: str
    prompt: str
    negative_prompt: str = ""


@dataclass(frozen=True)
class Worded:
    """A whole prompt; what was typed begins at character `start`, and stands there as often as the style has it."""

    text: str
    start: int


NO_STYLE = Style("", "")


def worded(template: str, typed: str) -> Worded:
    """`typed` in its style: the rule of AUTOMATIC1111's web UI (`styles.merge_prompts`)."""
    if SLOT in template:
        return Worded(template.replace(SLOT, typed), template.index(SLOT))
    return Worded(", ".join(part for part in (typed.strip(), template.strip()) if part), 0)


def with_changes(styles: Sequence[Style], before: Sequence[Style], after: Sequence[Style]) -> Sequence[Style]:
    """`styles`, with what became of `before` in `after`; all others stay, and what comes back comes to its place."""
    changed = {style.name for style in {*before} ^ {*after}}
    made = [style for style in styles if style.name not in changed]
    for place, style in enumerate(after):
        if style.name in changed:
            made.insert(place, style)
    return made


def find_style(name: str, styles: Sequence[Style]) -> Style:
    """The style of that name; "" is none. Raises `NotOffered`."""
    if not name:
        return NO_STYLE
    found = next((style for style in styles if style.name == name), None)
    if found is None:
        raise NotOffered("style", name, tuple(style.name for style in styles))
    return found
