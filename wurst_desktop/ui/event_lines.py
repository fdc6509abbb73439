"""Reads the lines of JSON in which another process of the program tells what happens."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from wurst_desktop.decoding import decode_json

Event = TypeVar("Event")


def event_reader(kinds: Sequence[type[Event]]) -> Callable[[bytes], Event | None]:
    """What reads a line that tells of one of `kinds`, and gives None for anything else that the process may say."""
    named = {kind.__name__: kind for kind in kinds}

    def read(line: bytes) -> Event | None:
        try:
            ((name, facts),) = decode_json(line, dict[str, msgspec.Raw]).items()
            return decode_json(facts, named[name], _convert)
        except (ValueError, KeyError):
            return None

    return read


def _convert(kind: type, value: object) -> object:
    """Paths are told as strings."""
    return kind(value)
