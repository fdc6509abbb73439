"""Reads JSON as values of the program's types, from whichever thread.

msgspec (0.22) describes a type for itself when it first meets it, and puts the description where all threads find it
before it is whole: two threads that meet a dataclass at the same moment end the process. Here one thread at a time
meets a type.
"""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

Value = TypeVar("Value")
Convert = Callable[[type[Any], Any], Any]
"""Makes a value of a type that JSON hasn't, from the JSON value that stands for it."""

_describing = threading.Lock()
_decoders: dict[tuple[object, Convert | None], "msgspec.json.Decoder[Any]"] = {}


def decode_json(
    text: bytes | bytearray | memoryview | str | msgspec.Raw, kind: type[Value], convert: Convert | None = None
) -> Value:
    """The value of type `kind` (a dataclass, a `msgspec.Struct` or a builtin of such) that the JSON text says.

    Raises `msgspec.DecodeError` (a ValueError) if it isn't JSON or not of that type, UnicodeDecodeError (one, too) if
    it isn't text, and whatever the type itself refuses its fields with.
    """
    value: Value = _decoder(kind, convert).decode(text)
    return value


def _decoder(kind: type[Any], convert: Convert | None) -> "msgspec.json.Decoder[Any]":
    with _describing:
        decoder = _decoders.get((kind, convert))
        if decoder is None:
            decoder = _decoders[kind, convert] = msgspec.json.Decoder(kind, dec_hook=convert)
        return decoder
