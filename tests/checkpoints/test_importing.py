"""Models come from any folder: left there, or copied, checked and gone on with; nothing is written over."""

import io
import json
import os
import pickle
import shutil
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.checkpoints.folders import MANIFEST, PUBLIC_PRIOR, combined, decoder, flat_prior, part, prior, safetensors
from wurst_desktop.checkpoints.hub_cache import hub_cache, models_in_cache
from wurst_desktop.checkpoints.importing import Importing
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.errors import CheckpointCorrupt, FileUnreadable
from wurst_desktop.core.model_errors import ModelWoe, NameTaken, NoRoom, NotAModel, OnShelfAlready

TOKEN = CancelToken()
UNREADABLE = Path("/proc/self/mem")
"""Fails with an input/output error at its start, as a scratched disk does."""


def silent(_done: int, _total: int) -> None:
    """Hear of progress and say nothing."""


class Usage(NamedTuple):
    free: int


class Desk:
    """A models folder, and a drive that models come from."""

    def __init__(self, root: Path) -> None:
        self.folder, self.drive = root / "models", root / "drive"
        self.drive.mkdir()
        self.shelf = ShelfOnDisk(self.folder)
        self.importing = Importing(self.shelf, self.folder)

    def copy(self, path: Path) -> list[str]:
        return list(self.importing.copy(path, silent, TOKEN))

    def ids(self) -> list[str]:
        return [card.ref.id for card in self.shelf.installed()]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def public(folder: Path) -> Path:
    decoder(folder / "wuerstchen")
    prior(folder / "wuerstchen-prior")
    return folder


def cached(hub: Path) -> Path:
    """The public weights as huggingface_hub lays them out: snapshots of links to blobs."""
    for name, make in (("wuerstchen", decoder), ("wuerstchen-prior", prior)):
        repository = hub / f"models--warp-ai--{name}"
        snapshot = make(repository / "snapshots" / "abc123")
        (repository / "blobs").mkdir()
        for number, file in enumerate(path for path in sorted(snapshot.rglob("*")) if path.is_file()):
            blob = repository / "blobs" / str(number)
            file.rename(blob)
            file.symlink_to(blob)
    return hub


def test_both_halves_stay_where_they_are_and_can_be_used(desk: Desk) -> None:
    public(desk.drive)
    assert list(desk.importing.link(desk.drive)) == ["wuerstchen"]
    assert desk.shelf.find("").folder == desk.drive / "wuerstchen"
    assert sorted(each.name for each in desk.folder.iterdir()) == ["linked.json"]


def test_what_is_on_the_shelf_already_changes_nothing(tmp_path: Path) -> None:
    folder, bundled = tmp_path / "models", tmp_path / "bundled"
    mini = combined(bundled / "wurst-small")
    combined(folder / "owner/mine", {**MANIFEST, "id": "mine"})
    shelf = ShelfOnDisk(folder, bundled)
    importing = Importing(shelf, folder)
    before = shelf.shelved()
    for there in (mini, bundled, folder / "owner/mine"):
        with pytest.raises(OnShelfAlready):
            importing.link(there)
        with pytest.raises(OnShelfAlready):
            importing.copy(there, silent, TOKEN)
    assert shelf.shelved() == before
    assert [each.name for each in folder.iterdir()] == ["owner"]


def test_of_what_is_linked_already_only_the_rest_is_new(desk: Desk) -> None:
    decoder(desk.drive / "one/wuerstchen")
    desk.importing.link(desk.drive)
    with pytest.raises(OnShelfAlready):
        desk.importing.link(desk.drive)
    prior(desk.drive / "two/wuerstchen-prior")
    assert list(desk.importing.link(desk.drive / "one", desk.drive / "two")) == ["wuerstchen"]


def test_a_drive_that_is_gone_comes_back(desk: Desk) -> None:
    public(desk.drive / "usb")
    desk.importing.link(desk.drive)
    (desk.drive / "usb").rename(desk.drive / "gone")
    assert desk.ids() == []
    (desk.drive / "gone").rename(desk.drive / "usb")
    assert desk.ids() == ["wuerstchen"]


def test_a_prior_on_a_drive_uses_the_decoder_of_the_shelf(desk: Desk) -> None:
    public(desk.folder)
    flat_prior(desk.drive / "wuerstchen-prior-model-mine")
    assert list(desk.importing.link(desk.drive / "wuerstchen-prior-model-mine")) == ["wuerstchen+mine"]


def test_a_copy_has_what_the_engine_reads_and_nothing_else(desk: Desk) -> None:
    public(desk.drive)
    source = desk.drive / "wuerstchen"
    for name in ("README.md", "setup.py", "decoder/model.bin", "decoder/.hidden.json", "notes/extra.json"):
        (source / name).parent.mkdir(exist_ok=True)
        (source / name).write_bytes(b"x")
    told: list[tuple[int, int]] = []
    assert list(desk.importing.copy(desk.drive, lambda *each: told.append(each), TOKEN)) == ["wuerstchen"]
    copied = {path.relative_to(desk.folder).as_posix() for path in (desk.folder / "wuerstchen").rglob("*.*")}
    assert copied == {
        f"wuerstchen/{name}"
        for name in (
            "decoder/config.json",
            "decoder/diffusion_pytorch_model.safetensors",
            "vqgan/config.json",
            "vqgan/diffusion_pytorch_model.safetensors",
            "text_encoder/config.json",
            "text_encoder/model.safetensors",
        )
    }
    assert told[-1][0] == told[-1][1]
    assert not (desk.folder / ".incoming").exists()
    check = Models(desk.shelf, desk.folder).check("wuerstchen", silent, TOKEN)
    assert check.compared == check.files


def test_a_copy_that_was_stopped_is_gone_on_with(desk: Desk) -> None:
    combined(desk.drive / "small")
    weights = desk.drive / "small/decoder/diffusion_pytorch_model.safetensors"
    weights.write_bytes(safetensors(os.urandom(20 * 2**20)))
    token = CancelToken()

    def stop_soon(done: int, _total: int) -> None:
        if done > 5 * 2**20:
            token.cancel()

    with pytest.raises(Cancelled):
        desk.importing.copy(desk.drive, stop_soon, token)
    partial = desk.folder / ".incoming/small/decoder/diffusion_pytorch_model.safetensors.part"
    begun = partial.stat()
    assert 0 < begun.st_size < weights.stat().st_size
    assert desk.ids() == []
    assert desk.copy(desk.drive) == ["wurst-small"]
    assert (desk.folder / "small/decoder" / weights.name).read_bytes() == weights.read_bytes()


def test_a_copy_that_was_stopped_in_its_second_half_is_gone_on_with(desk: Desk) -> None:
    public(desk.drive)
    (desk.drive / "wuerstchen-prior/prior/diffusion_pytorch_model.safetensors").write_bytes(safetensors(bytes(2**20)))
    token = CancelToken()

    def stop_late(done: int, _total: int) -> None:
        if done > 2**19:
            token.cancel()

    with pytest.raises(Cancelled):
        desk.importing.copy(desk.drive, stop_late, token)
    assert desk.copy(desk.drive) == ["wuerstchen"]


def test_what_a_broken_off_import_left_of_another_model_is_not_published(desk: Desk) -> None:
    combined(desk.drive / "small")
    incoming = desk.folder / ".incoming/small"
    for name in ("decoder/model.safetensors", "scheduler/old.json", "decoder/text_encoder/config.json.part"):
        (incoming / name).parent.mkdir(parents=True, exist_ok=True)
        (incoming / name).write_bytes(b"of another model")
    whole = desk.drive / "small/decoder/diffusion_pytorch_model.safetensors"
    begun = incoming / "decoder/diffusion_pytorch_model.safetensors.part"
    begun.write_bytes(whole.read_bytes()[:100])
    assert desk.copy(desk.drive) == ["wurst-small"]
    published = {path.relative_to(desk.folder / "small") for path in (desk.folder / "small").rglob("*")}
    source = {path.relative_to(desk.drive / "small") for path in (desk.drive / "small").rglob("*")}
    assert published <= source


def test_a_copy_that_came_out_differently_is_not_taken(desk: Desk) -> None:
    combined(desk.drive / "small")
    incoming = desk.folder / ".incoming/small/decoder"
    incoming.mkdir(parents=True)
    (incoming / "diffusion_pytorch_model.safetensors.part").write_bytes(b"something else")
    with pytest.raises(CheckpointCorrupt):
        desk.copy(desk.drive)
    assert desk.copy(desk.drive) == ["wurst-small"]


@pytest.mark.parametrize("is_linked", [True, False])
def test_a_cache_of_the_hub_goes_by_the_names_of_its_repositories(desk: Desk, is_linked: bool) -> None:
    hub = cached(desk.drive)
    found = models_in_cache(hub)
    assert [folder.parent.parent.name for folder in found] == [
        "models--warp-ai--wuerstchen",
        "models--warp-ai--wuerstchen-prior",
    ]
    assert list(desk.importing.link(hub)) if is_linked else desk.copy(hub) == ["wuerstchen"]
    card = desk.shelf.find("wuerstchen")
    assert card.title == "Würstchen v2"
    assert not any(path.is_symlink() for path in desk.folder.rglob("*"))


def test_an_unfinished_cache_is_not_offered(tmp_path: Path) -> None:
    hub = cached(tmp_path)
    next(hub.glob("*/snapshots/*/vqgan/*.safetensors")).unlink()
    assert models_in_cache(hub) == []
    assert models_in_cache(tmp_path / "nowhere") == []


@pytest.mark.parametrize(
    ("surroundings", "expected"),
    [
        ({"HF_HUB_CACHE": "/a", "HF_HOME": "/b"}, "/a"),
        ({"HUGGINGFACE_HUB_CACHE": "/a"}, "/a"),
        ({"HF_HOME": "/b", "XDG_CACHE_HOME": "/c"}, "/b/hub"),
        ({"XDG_CACHE_HOME": "/c"}, "/c/huggingface/hub"),
    ],
)
def test_the_cache_lies_where_the_library_puts_it(surroundings: dict[str, str], expected: str) -> None:
    assert hub_cache(surroundings) == Path(expected)


def test_a_single_file_becomes_a_prior_beside_the_others(desk: Desk) -> None:
    public(desk.folder)
    file = desk.drive / "My Prior (v2).safetensors"
    file.write_bytes(safetensors(b"\1" * 8))
    assert desk.copy(file) == ["wuerstchen+My-Prior--v2"]
    card = desk.shelf.find("wuerstchen+My-Prior--v2")
    assert card.prior_folder is not None
    assert json.loads((card.prior_folder / "config.json").read_text("utf-8")) == PUBLIC_PRIOR


@pytest.mark.parametrize(
    ("header", "woe"),
    [
        ({"blocks.0.lora_A.weight": {"dtype": "F16", "shape": [4], "data_offsets": [0, 8]}}, ModelWoe.LORA),
        ({"unet": {"dtype": "F16", "shape": [4], "data_offsets": [0, 8]}}, ModelWoe.OTHER_MODEL),
        ({"a": {"dtype": "F16", "shape": [2, 2], "data_offsets": [0, 8]}}, ModelWoe.OTHER_MODEL),
        ({"a": {"dtype": "F16", "shape": [4], "data_offsets": [0, 2**40]}}, ModelWoe.NOT_SAFETENSORS),
    ],
)
def test_a_single_file_of_another_kind_is_refused(desk: Desk, header: dict[str, object], woe: ModelWoe) -> None:
    public(desk.folder)
    file = desk.drive / "mine.safetensors"
    file.write_bytes(safetensors(header=header))
    with pytest.raises(NotAModel) as refused:
        desk.copy(file)
    assert refused.value.woe is woe


def evil_zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../../evil/decoder/config.json", "{}")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "woe"),
    [
        ("model.zip", evil_zip(), ModelWoe.ARCHIVE),
        ("model.ckpt", pickle.dumps([1]), ModelWoe.PICKLE),
        ("notes.txt", b"hello", ModelWoe.NOT_SAFETENSORS),
        ("folder/model.zip", evil_zip(), ModelWoe.ARCHIVE),
        ("folder/pytorch_model.bin", pickle.dumps([1]), ModelWoe.PICKLE),
        ("folder/notes.txt", b"hello", ModelWoe.NO_MODEL_INSIDE),
    ],
)
def test_what_is_no_model_is_called_by_its_name(desk: Desk, name: str, content: bytes, woe: ModelWoe) -> None:
    file = desk.drive / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    for take in (desk.copy, desk.importing.link):
        with pytest.raises(NotAModel) as refused:
            take(file.parent if name.startswith("folder") else file)
        assert refused.value.woe is woe
    assert not (desk.folder / ".incoming").exists()
    assert not list(desk.drive.parent.rglob("evil"))


def test_what_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(NotAModel) as refused:
        desk.copy(desk.drive / "nowhere")
    assert refused.value.woe is ModelWoe.NOTHING_THERE


def test_names_in_a_model_decide_nothing_of_where_it_goes(desk: Desk) -> None:
    hostile = part(desk.drive / "small")
    combined(hostile, {"id": "../../evil"})
    desk.copy(desk.drive)
    assert (desk.folder / "small/wurst.json").is_file()
    assert desk.ids() == []
    assert not list(desk.drive.parent.rglob("evil"))


def test_nothing_is_written_over(desk: Desk) -> None:
    combined(desk.drive / "small")
    mine = desk.folder / "small"
    mine.mkdir(parents=True)
    with pytest.raises(NameTaken) as refused:
        desk.copy(desk.drive)
    assert refused.value.folder == mine
    assert not list(mine.iterdir())


def test_too_little_room_is_said_before_anything_is_begun(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    combined(desk.drive / "small")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(free=5))
    with pytest.raises(NoRoom) as refused:
        desk.copy(desk.drive)
    assert refused.value.free == 5
    assert refused.value.needed > 5
    assert not desk.folder.exists()


@pytest.mark.skipif(not UNREADABLE.exists(), reason="this system has no file that fails when it is read")
def test_a_file_that_cannot_be_read_is_named(desk: Desk) -> None:
    combined(desk.drive / "small")
    failing = desk.drive / "small/vqgan/diffusion_pytorch_model.safetensors"
    failing.unlink()
    failing.symlink_to(UNREADABLE)
    with pytest.raises(FileUnreadable) as refused:
        desk.copy(desk.drive)
    assert refused.value.path == failing
