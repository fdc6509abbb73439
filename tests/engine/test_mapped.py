"""Weights that are mapped while they are in use, and leave the process afterwards."""

from pathlib import Path

import psutil
import pytest
import torch
from safetensors.torch import load_file, save_file

from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.engine.mapped import MappedWeights


@pytest.fixture
def file(tmp_path: Path) -> Path:
    torch.manual_seed(0)
    tensors = {
        "odd": torch.randn(3, 5),
        "half": torch.randn(7).half(),
        "brain": torch.randn(2, 2, 3).bfloat16(),
        "count": torch.tensor(5),
        "flags": torch.tensor([True, False, True]),
        "nothing": torch.zeros(0, 4),
    }
    save_file(tensors, tmp_path / "weights.safetensors", metadata={"format": "pt"})
    return tmp_path / "weights.safetensors"


def test_gives_what_the_library_gives(file: Path) -> None:
    ours, theirs = MappedWeights(file), load_file(file)
    assert set(ours) == set(theirs)
    assert len(ours) == len(theirs)
    for name, tensor in theirs.items():
        assert torch.equal(ours[name], tensor)
        assert (ours[name].dtype, ours[name].shape) == (tensor.dtype, tensor.shape)


def test_the_header_alone_tells_shapes_and_the_main_type(file: Path, tmp_path: Path) -> None:
    assert MappedWeights(file).shapes == {name: tuple(tensor.shape) for name, tensor in load_file(file).items()}
    assert MappedWeights(file).main_type is torch.float32
    save_file({"large": torch.zeros(99).half(), "small": torch.zeros(9)}, tmp_path / "half.safetensors")
    assert MappedWeights(tmp_path / "half.safetensors").main_type is torch.float16
    save_file({}, tmp_path / "empty.safetensors")
    assert MappedWeights(tmp_path / "empty.safetensors").main_type is torch.float32


def test_a_tensor_outlives_the_next(file: Path) -> None:
    weights, theirs = MappedWeights(file), load_file(file)
    kept = weights["odd"]
    for name in weights:
        weights[name].sum()
    assert torch.equal(kept, theirs["odd"])


@pytest.mark.skipif(not hasattr(psutil.Process, "memory_maps"), reason="the system doesn't list mappings")
def test_what_is_let_go_of_leaves_the_process(file: Path) -> None:
    def mapped() -> int:
        return sum(Path(each.path) == file for each in psutil.Process().memory_maps(grouped=False))

    weights = MappedWeights(file)
    assert mapped() == 0
    kept = weights["odd"]
    assert kept.sum().isfinite()
    assert mapped() == 1
    del kept
    assert mapped() == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00",
        b"\x05\x00\x00\x00\x00\x00\x00\x00{",
        b"\x02\x00\x00\x00\x00\x00\x00\x00[]",
        b"\x0a\x00\x00\x00\x00\x00\x00\x00" + b'{"a": {} }',
    ],
)
def test_a_damaged_header_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "weights.safetensors").write_bytes(content)
    with pytest.raises(CheckpointCorrupt):
        MappedWeights(tmp_path / "weights.safetensors")


def test_a_file_that_was_cut_is_named(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4])
    with pytest.raises(CheckpointCorrupt, match="cut off"):
        MappedWeights(file)
