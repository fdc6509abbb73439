"""What a safetensors file says that it holds, believed only as far as the file's own size bears it out.

The form is public (https://huggingface.co/docs/safetensors): eight bytes with the length of the header, the header as
JSON, then the values of all tensors, one after another.
"""

import json
import struct
from dataclasses import dataclass
from math import prod
from pathlib import Path

from wurst_desktop.core.marking import filled, marked

LARGEST_HEADER = 100 * 2**20
"""Bytes: the limit of the format. The header of the public weights' largest part has 180 kB."""

SIZES = {
    **dict.fromkeys(("F64", "I64", "U64", "C64"), 8),
    **dict.fromkeys(("F32", "I32", "U32"), 4),
    **dict.fromkeys(("F16", "BF16", "I16", "U16"), 2),
    **dict.fromkeys(("F8_E4M3", "F8_E5M2", "I8", "U8", "BOOL"), 1),
}
"""Bytes of one value, by the format's names of types."""

_LENGTH = struct.Struct("<Q")
_TEXTS = "__metadata__"


@dataclass(frozen=True)
class StoredTensor:
    """A tensor in a file; `start` counts bytes from the file's beginning, `length` are its bytes."""

    dtype: str
    shape: tuple[int, ...]
    start: int
    length: int


def read_header(file: Path) -> dict[str, StoredTensor]:
    """The tensors of a safetensors file by name, none of whose values was read.

    Raises `ValueError` for whatever doesn't hold together: a header larger than the format or the file allows, unknown
    types, negative sizes, values that overlap, leave gaps, or don't end with the file; and `OSError`.
    """
    header, begin = _header(file)
    tensors = {name: _tensor(name, told, begin) for name, told in header.items() if name != _TEXTS}
    _check_places(tensors, begin, file.stat().st_size)
    return tensors


def read_texts(file: Path) -> dict[str, str]:
    """The texts that a safetensors file holds beside its tensors. Raises `ValueError` and `OSError`."""
    match _header(file)[0].get(_TEXTS):
        case {**texts}:
            return {str(name): text for name, text in texts.items() if isinstance(text, str)}
        case _:
            return {}


def _header(file: Path) -> tuple[dict[str, object], int]:
    """What stands in the header, and how many bytes from its beginning the file's values begin."""
    size = file.stat().st_size
    with file.open("rb") as opened:
        first = opened.read(_LENGTH.size)
        if len(first) < _LENGTH.size:
            raise ValueError(marked("it is too short to be a safetensors file"))
        (length,) = _LENGTH.unpack(first)
        if length > LARGEST_HEADER:
            raise ValueError(marked("it isn't a safetensors file, or its header is damaged"))
        if length > size - _LENGTH.size:
            raise ValueError(marked("the header ends behind the end of the file"))
        return _object(opened.read(length)), _LENGTH.size + length


def _object(text: bytes) -> dict[str, object]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(marked("the header isn't JSON")) from error
    if not isinstance(found, dict):
        raise ValueError(marked("the header isn't a JSON object"))  # noqa: TRY004 - what is wrong is the file
    return found


def _tensor(name: str, told: object, begin: int) -> StoredTensor:
    match told:
        case {"dtype": str(dtype), "shape": list(shape), "data_offsets": [int(start), int(end)]} if dtype in SIZES:
            sides = tuple(side for side in shape if isinstance(side, int) and side >= 0)
            if len(sides) == len(shape) and start >= 0 and end - start == prod(sides) * SIZES[dtype]:
                return StoredTensor(dtype, sides, begin + start, end - start)
        case _:
            pass
    raise ValueError(filled(marked("what the header says of {name} doesn't hold together"), name=name))


def _check_places(tensors: dict[str, StoredTensor], begin: int, size: int) -> None:
    """The values have to follow one another without gaps, and to end with the file."""
    end = begin
    for name, tensor in sorted(tensors.items(), key=lambda each: (each[1].start, each[1].length)):
        if tensor.start != end:
            raise ValueError(filled(marked("{name} doesn't follow the values before it"), name=name))
        end += tensor.length
    if end > size:
        raise ValueError(filled(marked("the file is cut off: {size} bytes of {whole}"), size=size, whole=end))
    if end < size:
        reason = marked("there is something behind the values: {size} bytes instead of {whole}")
        raise ValueError(filled(reason, size=size, whole=end))
