"""Folds that are made once: the same bits as those made anew, and never those of other weights or of half a file."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from safetensors.torch import load_file, save_file

from tests.checkpoint_factory import Build
from tests.engine.conftest import MakeCard
from tests.engine.running import engine_for, run
from tests.engine.scarcity import Scarcity, rooms
from tests.fakes import ShelfOf
from tests.small_disk import no_file_larger_than
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.plan import DeviceWish, Precision, Residency
from wurst_desktop.engine.checkpoint import Checkpoint, open_checkpoint
from wurst_desktop.engine.fast.fold import Fold, folds_of
from wurst_desktop.engine.kept_folds import KeptFolds
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.opening import get_ready
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

PROCESSOR = "a processor"
CPU = torch.device("cpu")


def nothing() -> None:
    """Nobody stops it."""


def refuse() -> None:
    raise AssertionError("a fold is made")


def engine(card: CheckpointCard, folds: KeptFolds, residency: Residency | None = None) -> WuerstchenEngine:
    return WuerstchenEngine(ShelfOf(card), DeviceWish(residency=residency), folds=folds)


def loaded(checkpoint: Checkpoint, dtype: torch.dtype = torch.float32) -> WuerstchenDiffNeXt:
    return cast("WuerstchenDiffNeXt", checkpoint.load(Part.DECODER, CPU, dtype))


def without_weights(checkpoint: Checkpoint) -> WuerstchenDiffNeXt:
    return cast("WuerstchenDiffNeXt", checkpoint.empty(Part.DECODER, torch.float32))


def made(network: WuerstchenDiffNeXt) -> dict[str, Fold]:
    with torch.no_grad():
        return dict(folds_of(network))


def same(one: Fold, other: Fold) -> bool:
    return torch.equal(one.weight, other.weight) and torch.equal(one.bias, other.bias)


def all_same(ones: object, others: dict[str, Fold]) -> bool:
    assert isinstance(ones, dict)
    return ones.keys() == others.keys() and all(same(ones[name], fold) for name, fold in others.items())


def kept_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
@pytest.mark.parametrize("residency", list(Residency))
def test_made_and_read_they_draw_the_same_bits(
    made: MakeCard, tmp_path: Path, residency: Residency, dtype: torch.dtype
) -> None:
    card = made(Build(dtype=dtype))
    expected = run(engine_for(card, residency=residency)).painted
    assert run(engine(card, KeptFolds(tmp_path), residency)).painted == expected
    (file,) = kept_in(tmp_path)
    written = file.stat().st_mtime_ns
    assert run(engine(card, KeptFolds(tmp_path), residency)).painted == expected
    assert kept_in(tmp_path) == [file]
    assert file.stat().st_mtime_ns == written


@pytest.mark.parametrize("residency", list(Residency))
def test_they_are_made_while_nobody_waits(tiny: CheckpointCard, tmp_path: Path, residency: Residency) -> None:
    drawing = engine(tiny, KeptFolds(tmp_path), residency)
    events = list[EngineEvent]()
    drawing.prepare("tiny", events.append, CancelToken())
    (file,) = kept_in(tmp_path)
    written = file.stat().st_mtime_ns
    steps = [event for event in events if isinstance(event, Stepped)]
    assert {step.stage for step in steps} == {Stage.LOAD}
    assert steps[-1].step == steps[-1].steps
    assert run(drawing).painted == run(engine_for(tiny, residency=residency)).painted
    assert [each.stat().st_mtime_ns for each in kept_in(tmp_path)] == [written]


def test_a_later_load_makes_none(tiny: CheckpointCard, tmp_path: Path) -> None:
    checkpoint, folds = open_checkpoint(tiny), KeptFolds(tmp_path)
    assert folds.ahead(checkpoint, torch.float32, PROCESSOR, nothing)
    assert not folds.ahead(checkpoint, torch.float32, PROCESSOR, refuse)
    found = folds.of(without_weights(checkpoint), checkpoint, torch.float32, PROCESSOR, refuse)
    assert len(found) > 1
    assert all_same(found, made(loaded(checkpoint)))


def test_without_a_folder_there_are_none(tiny: CheckpointCard) -> None:
    checkpoint, folds = open_checkpoint(tiny), KeptFolds()
    assert not folds.ahead(checkpoint, torch.float32, PROCESSOR, refuse)
    assert folds.of(loaded(checkpoint), checkpoint, torch.float32, PROCESSOR, refuse) == {}


def test_those_of_other_weights_in_the_same_place_are_not_taken(own_copy: CheckpointCard, tmp_path: Path) -> None:
    home = tmp_path / "folds"
    KeptFolds(home).ahead(open_checkpoint(own_copy), torch.float32, PROCESSOR, nothing)
    (before,) = kept_in(home)
    weights = next((own_copy.folder / "decoder").glob("*.safetensors"))
    size = weights.stat().st_size
    save_file({name: 2 * tensor for name, tensor in load_file(weights).items()}, weights, metadata={"format": "pt"})
    assert weights.stat().st_size == size
    checkpoint = open_checkpoint(own_copy)
    found = KeptFolds(home).of(loaded(checkpoint), checkpoint, torch.float32, PROCESSOR, nothing)
    assert all_same(found, made(loaded(checkpoint)))
    (after,) = kept_in(home)
    assert after != before


@pytest.mark.parametrize("other", ["type", "processor"])
def test_nor_those_for_another_type_or_processor(tiny: CheckpointCard, tmp_path: Path, other: str) -> None:
    checkpoint, folds = open_checkpoint(tiny), KeptFolds(tmp_path)
    folds.ahead(checkpoint, torch.float32, PROCESSOR, nothing)
    dtype = torch.float64 if other == "type" else torch.float32
    processor = "another one" if other == "processor" else PROCESSOR
    with pytest.raises(AssertionError, match="is made"):
        folds.of(loaded(checkpoint, dtype), checkpoint, dtype, processor, refuse)
    found = folds.of(loaded(checkpoint, dtype), checkpoint, dtype, processor, nothing)
    assert all_same(found, made(loaded(checkpoint, dtype)))
    assert {fold.weight.dtype for fold in found.values()} == {dtype}


def flipped(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


def renamed(content: bytes) -> bytes:
    return content.replace(b".bias", b".bisa", 1)


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "one bit": flipped,
    "a name": renamed,
    "cut off": lambda content: content[:-9],
    "all zeros": lambda content: bytes(len(content)),
    "empty": lambda _content: b"",
    "something else": lambda _content: b"not folds",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_made_anew(tiny: CheckpointCard, tmp_path: Path, damage: str) -> None:
    expected = run(engine(tiny, KeptFolds(tmp_path))).painted
    (file,) = kept_in(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(DAMAGES[damage](whole))
    assert run(engine(tiny, KeptFolds(tmp_path))).painted == expected
    assert [each.read_bytes() for each in kept_in(tmp_path)] == [whole]


def test_what_cannot_be_kept_stops_no_picture(tiny: CheckpointCard, tmp_path: Path) -> None:
    expected = run(engine_for(tiny)).painted
    (tmp_path / "a file").write_text("in the way")
    assert run(engine(tiny, KeptFolds(tmp_path / "a file"))).painted == expected
    home = tmp_path / "folds"
    with no_file_larger_than(1000):
        assert run(engine(tiny, KeptFolds(home))).painted == expected
    assert kept_in(home) == []
    assert run(engine(tiny, KeptFolds(home, lambda _folder: 200_000_000))).painted == expected
    assert kept_in(home) == []


def test_none_are_made_ahead_where_they_could_not_be_kept(tiny: CheckpointCard, tmp_path: Path) -> None:
    checkpoint, home = open_checkpoint(tiny), tmp_path / "folds"
    almost_full = KeptFolds(home, lambda _folder: 260 << 20)
    assert not almost_full.ahead(checkpoint, torch.float32, PROCESSOR, refuse)
    (tmp_path / "a file").write_text("in the way")
    refused = KeptFolds(tmp_path / "a file")
    assert not refused.ahead(checkpoint, torch.float32, PROCESSOR, refuse)


@pytest.mark.parametrize("residency", [Residency.STAGE, Residency.LAYER])
def test_memory_that_runs_out_while_they_are_made_ahead_changes_no_plan(
    tiny: CheckpointCard, tmp_path: Path, residency: Residency
) -> None:
    drawing, scarcity = engine(tiny, KeptFolds(tmp_path), residency), Scarcity(Stage.LOAD, tuple(Residency))
    events = list[EngineEvent]()

    def report(event: EngineEvent) -> None:
        scarcity.watch(event)
        events.append(event)

    with scarcity:
        drawing.prepare("tiny", report, CancelToken())
    assert scarcity.refused
    assert rooms(events) == []
    assert drawing.plan().residency is residency
    steps = [event for event in events if isinstance(event, Stepped)]
    assert steps[-1].step == steps[-1].steps
    assert kept_in(tmp_path) == []
    assert run(drawing).painted == run(engine_for(tiny)).painted


def test_stopped_while_they_are_made_none_are_kept(tiny: CheckpointCard, tmp_path: Path) -> None:
    token = CancelToken()
    drawing = engine(tiny, KeptFolds(tmp_path), Residency.LAYER)

    def report(event: EngineEvent) -> None:
        if isinstance(event, Stepped):
            token.cancel()

    with pytest.raises(Cancelled):
        drawing.prepare("tiny", report, token)
    assert kept_in(tmp_path) == []
    assert run(drawing).painted == run(engine_for(tiny)).painted


def test_half_precision_needs_none(tiny: CheckpointCard, tmp_path: Path) -> None:
    wish = DeviceWish(precision=Precision.BFLOAT16)
    drawing = WuerstchenEngine(ShelfOf(tiny), wish, folds=KeptFolds(tmp_path))
    drawing.prepare("tiny", lambda _event: None, CancelToken())
    assert run(drawing).painted
    assert kept_in(tmp_path) == []


def test_a_model_that_came_is_ready(tiny: CheckpointCard, tmp_path: Path) -> None:
    get_ready(tiny, tmp_path)
    (file,) = kept_in(tmp_path)
    written = file.stat().st_mtime_ns
    run(engine(tiny, KeptFolds(tmp_path)))
    assert [each.stat().st_mtime_ns for each in kept_in(tmp_path)] == [written]
