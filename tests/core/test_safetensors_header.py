"""A header is believed only as far as it holds together and the file's size bears it out."""

import json
import struct
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.safetensors_header import LARGEST_HEADER, StoredTensor, read_header

WHOLE: Mapping[str, object] = {
    "__metadata__": {"format": "pt"},
    "b": {"dtype": "F32", "shape": [2, 3], "data_offsets": [4, 28]},
    "a": {"dtype": "F16", "shape": [2], "data_offsets": [0, 4]},
    "nothing": {"dtype": "F32", "shape": [0, 4], "data_offsets": [4, 4]},
}


def written(folder: Path, header: object, values: bytes = bytes(28)) -> Path:
    text = json.dumps(header).encode()
    file = folder / "weights.safetensors"
    file.write_bytes(struct.pack("<Q", len(text)) + text + values)
    return file


def changed(**entry: object) -> dict[str, object]:
    return {**WHOLE, "b": {"dtype": "F32", "shape": [2, 3], "data_offsets": [4, 28], **entry}}


def test_a_whole_header_tells_where_each_tensor_lies(tmp_path: Path) -> None:
    file = written(tmp_path, WHOLE)
    begin = file.stat().st_size - 28
    assert read_header(file) == {
        "b": StoredTensor("F32", (2, 3), begin + 4, 24),
        "a": StoredTensor("F16", (2,), begin, 4),
        "nothing": StoredTensor("F32", (0, 4), begin + 4, 0),
    }


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ([], "JSON object"),
        (changed(dtype="F33"), "b doesn't hold together"),
        (changed(shape=[2, 4]), "b doesn't hold together"),
        (changed(shape=[-2, -3]), "b doesn't hold together"),
        (changed(shape=[2**62, 2**62]), "b doesn't hold together"),
        (changed(shape=[2.0, 3]), "b doesn't hold together"),
        (changed(data_offsets=[-20, 4]), "b doesn't hold together"),
        (changed(data_offsets=[0, 24]), "doesn't follow"),
        (changed(data_offsets=[8, 32]), "doesn't follow"),
        (changed(shape=[2, 2**40], data_offsets=[4, 4 + 2**43]), "cut off"),
        ({"a": WHOLE["a"]}, "behind the values"),
        ({**WHOLE, "c": None}, "c doesn't hold together"),
    ],
)
def test_what_does_not_hold_together_is_said(tmp_path: Path, header: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_header(written(tmp_path, header))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "too short"),
        (b"\x80\x04\x95\x10", "too short"),
        (b"\x80\x04\x95\x10\0\0\0\0\0\0\0", "isn't a safetensors file"),
        (struct.pack("<Q", 2**63), "isn't a safetensors file"),
        (struct.pack("<Q", LARGEST_HEADER), "behind the end"),
        (struct.pack("<Q", 4) + b"\xff\xfe{}", "isn't JSON"),
        (struct.pack("<Q", 60_000) + b"[" * 60_000, "isn't JSON"),
    ],
)
def test_absurd_sizes_are_not_believed(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "weights.safetensors"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=said):
        read_header(file)


@given(content=st.binary(max_size=200))
def test_no_bytes_end_in_anything_but_an_answer_or_a_refusal(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "weights.safetensors"
    file.write_bytes(struct.pack("<Q", min(len(content), 100)) + content)
    with suppress(ValueError):
        assert read_header(file) == {}
