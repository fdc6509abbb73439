"""What was asked for before, from the history itself: each wording once, the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from wurst_desktop.core.ports.library import History
from wurst_desktop.core.request import GenerationRequest

_LOOKED_AT = 2000
"""So many of the newest pictures are asked; more would take long in a large history."""


@dataclass(frozen=True)
class Wording:
    """Prompt and negative prompt as they were typed, and the style around them."""

    prompt: str
    negative_prompt: str = ""
    style: str = ""

    @classmethod
    def of(cls, request: GenerationRequest) -> "Wording":
        """What was typed for a request."""
        return cls(*request.typed, request.style)


def earlier_wordings(history: History, search: str = "", limit: int = 200) -> Sequence[Wording]:
    """At most `limit` wordings of the entries that fit `search`, newest first."""
    found: dict[Wording, None] = {}
    for record in history.records(history.ids(search)[:_LOOKED_AT]):
        if record.request is not None and len(found) < limit:
            found.setdefault(Wording.of(record.request))
    return tuple(found)
