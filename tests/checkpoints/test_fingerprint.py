"""The fingerprint tells checkpoints apart without reading all of them."""

import os
import struct
from pathlib import Path

import pytest

from tests.checkpoints.folders import safetensors
from wurst_desktop.checkpoints.fingerprint import Fingerprints, quick_fingerprint

MIB = 2**20


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    path = tmp_path / "model.safetensors"
    path.write_bytes(safetensors(bytes(4 * MIB)))
    return path


def changed(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place, os.SEEK_SET if place >= 0 else os.SEEK_END)
        file.write(b"\x7f")


@pytest.mark.parametrize("place", [200, MIB - 1, -1, -MIB])
def test_a_byte_at_either_end_changes_it(weights: Path, place: int) -> None:
    before = quick_fingerprint({"a": weights})
    changed(weights, place)
    assert quick_fingerprint({"a": weights}) != before


def test_the_middle_of_the_weights_is_not_read(weights: Path) -> None:
    before = quick_fingerprint({"a": weights})
    changed(weights, 2 * MIB)
    assert quick_fingerprint({"a": weights}) == before


def test_a_header_of_more_than_a_mebibyte_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(safetensors(bytes(4 * MIB), {"__metadata__": {"note": "x" * 2 * MIB}}))
    before = quick_fingerprint({"a": path})
    changed(path, 2 * MIB)
    assert quick_fingerprint({"a": path}) != before


def test_name_size_and_small_files_count(tmp_path: Path, weights: Path) -> None:
    config = tmp_path / "config.json"
    config.write_text("{}", "utf-8")
    plain = quick_fingerprint({"a": weights, "b": config})
    assert quick_fingerprint({"b": config, "a": weights}) == plain
    assert quick_fingerprint({"a": weights, "c": config}) != plain
    config.write_text("[]", "utf-8")
    assert quick_fingerprint({"a": weights, "b": config}) != plain


@pytest.mark.parametrize("content", [b"", b"abc", struct.pack("<Q", 2**63)])
def test_a_damaged_weights_file_has_a_fingerprint_too(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(content)
    assert len(quick_fingerprint({"a": path})) == 64


def test_it_is_remembered_until_a_file_changes(weights: Path) -> None:
    fingerprints = Fingerprints()
    before = fingerprints.of({"a": weights})
    stat = weights.stat()
    changed(weights, -1)
    os.utime(weights, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert fingerprints.of({"a": weights}) == before
    os.utime(weights, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1_000_000_000))
    assert fingerprints.of({"a": weights}) != before
