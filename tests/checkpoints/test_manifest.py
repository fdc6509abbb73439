"""`wurst.json` is read to the letter, and a mistake in it is named with its place."""

import json
from pathlib import Path

import pytest

from tests.checkpoints.folders import MANIFEST
from wurst_desktop.checkpoints.manifest import read_manifest
from wurst_desktop.core.checkpoint_card import PreviewMap
from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.request import Schedule


def written(folder: Path, **changes: object) -> Path:
    manifest = {key: value for key, value in {**MANIFEST, **changes}.items() if value is not None}
    (folder / "wurst.json").write_text(json.dumps(manifest), "utf-8")
    return folder


def test_all_keys_are_read(tmp_path: Path) -> None:
    manifest = read_manifest(written(tmp_path))
    assert manifest is not None
    assert (manifest.id, manifest.native_width, manifest.max_side) == ("wurst-small", 128, 256)
    assert (manifest.prior_steps, manifest.prior_schedule, manifest.prior_guidance) == (20, Schedule.EVEN, 3.5)
    assert manifest.words == ("fox", "red")
    assert manifest.preview is not None
    assert manifest.preview.as_map() == PreviewMap(((0.1, 0.2, 0.3),), (0.5, 0.5, 0.5))


def test_what_may_be_left_out_may_be_left_out(tmp_path: Path) -> None:
    folder = written(tmp_path, summary=None, words=None, examples=None, preview=None, prior_schedule=None)
    manifest = read_manifest(folder)
    assert manifest is not None
    assert (manifest.summary, manifest.words, manifest.preview, manifest.prior_schedule) == ("", (), None, "default")


def test_a_folder_without_a_manifest_has_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"title": None}, "title"),
        ({"id": "../evil"}, "id"),
        ({"id": ""}, "id"),
        ({"native_width": 192}, "native_width"),
        ({"native_width": 64}, "native_width"),
        ({"native_width": "128"}, "native_width"),
        ({"native_width": 512}, "max_side"),
        ({"min_side": 256}, "min_side"),
        ({"prior_steps": 0}, "prior_steps"),
        ({"prior_schedule": "odd"}, "prior_schedule"),
        ({"decoder_guidance": -1}, "decoder_guidance"),
        ({"misspelt": 1}, "misspelt"),
        ({"preview": {"prior_rgb": [[1, 2]], "prior_bias": [0, 0, 0]}}, "preview"),
        ({"words": "fox"}, "words"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, changes: dict[str, object], named: str) -> None:
    with pytest.raises(CheckpointCorrupt) as refused:
        read_manifest(written(tmp_path, **changes))
    assert refused.value.file == tmp_path / "wurst.json"
    assert named in refused.value.reason


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\0"])
def test_a_file_that_is_no_manifest_is_corrupt(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "wurst.json").write_bytes(content)
    with pytest.raises(CheckpointCorrupt):
        read_manifest(tmp_path)
