"""Whether a prompt still says mostly what another one said."""

import re
from collections.abc import Iterator

_SHORTEST = 3
_JOINING = frozenset({"the", "and", "with", "without", "background"})
"""Words that most prompts share, whatever they are about."""

_UNSPACED = 0x2E80
"""Scripts from here on write without spaces: each character counts as a word."""


def is_still_like(before: str, now: str) -> bool:
    """Whether at least half of the telling words of `before` stand in `now`; nothing is like an empty prompt."""
    wanted, found = set(_telling(before)), set(_telling(now))
    if not wanted:
        return bool(now.strip()) and now.split() == before.split()
    return 2 * len(wanted & found) >= len(wanted)


def _telling(prompt: str) -> Iterator[str]:
    for word in re.findall(r"[^\W\d_]+", prompt.casefold()):
        if ord(word[0]) >= _UNSPACED:
            yield from word
        elif len(word) >= _SHORTEST and word not in _JOINING:
            yield word
