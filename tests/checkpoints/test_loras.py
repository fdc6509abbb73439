"""The folder of LoRAs: what is taken in, what is refused unopened, and how one is found again."""

import json
import pickle
import struct
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.fakes import ShelfOf, scripted_card
from wurst_desktop.checkpoints.loras import LoraFolder
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import FileUnreadable, FolderRefused, LoraMissing, LoraRefused
from wurst_desktop.core.lora import LORA_BASE, LORA_WORDS, LoraRef
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.core.model_errors import TrashRefused


def safetensors(shapes: Mapping[str, tuple[int, ...]], texts: Mapping[str, str] | None = None) -> bytes:
    """A file of zeros with these tensors."""
    header: dict[str, object] = {"__metadata__": dict(texts)} if texts else {}
    end = 0
    for name, shape in shapes.items():
        start, end = end, end + 4 * shape[0] * shape[1]
        header[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + bytes(end)


def lora(width: int = 8, texts: Mapping[str, str] | None = None) -> bytes:
    stem = "prior.blocks.0.attention.to_q"
    return safetensors({f"{stem}.lora_A.weight": (2, width), f"{stem}.lora_B.weight": (width, 2)}, texts)


def model(folder: Path, name: str, width: int) -> CheckpointCard:
    prior = folder / name / "prior_prior"
    prior.mkdir(parents=True)
    weights = safetensors({"blocks.0.attention.to_q.weight": (width, width)})
    (prior / "diffusion_pytorch_model.safetensors").write_bytes(weights)
    return scripted_card(name, folder / name)


@pytest.fixture
def loras(tmp_path: Path) -> LoraFolder:
    shelf = ShelfOf(model(tmp_path, "small", 8), model(tmp_path, "sister", 8), model(tmp_path, "large", 16))
    return LoraFolder(tmp_path / "loras", shelf)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_one_is_copied_in_and_says_what_it_is(loras: LoraFolder, tmp_path: Path) -> None:
    source = written(tmp_path / "figure.safetensors", lora(texts={LORA_WORDS: "a lamp", LORA_BASE: "Small"}))
    card = loras.take_in(source)
    assert (card.name, card.words, card.base, card.fits) == ("figure", "a lamp", "Small", ("small", "sister"))
    assert card.file.read_bytes() == source.read_bytes()
    assert card.file.parent == tmp_path / "loras"
    assert list(loras.installed()) == [card]
    assert [file.name for file in card.file.parent.iterdir()] == ["figure.safetensors"]


def test_the_same_file_is_not_copied_twice_and_another_one_gets_a_name_of_its_own(
    loras: LoraFolder, tmp_path: Path
) -> None:
    first = loras.take_in(written(tmp_path / "figure.safetensors", lora()))
    assert loras.take_in(written(tmp_path / "same.safetensors", lora())) == first
    other = loras.take_in(written(tmp_path / "figure.safetensors", lora(16)))
    assert (other.name, other.fits) == ("figure 2", ("large",))
    assert {card.name for card in loras.installed()} == {"figure", "figure 2"}


class _Bomb:
    """Says so when a pickle of it is opened."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (pytest.fail, ("the pickle was opened",))


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("evil.pt", pickle.dumps(_Bomb()), LoraFault.NOT_SAFETENSORS),
        ("evil.ckpt", pickle.dumps(_Bomb()), LoraFault.NOT_SAFETENSORS),
        ("evil.safetensors", pickle.dumps(_Bomb()), LoraFault.DAMAGED),
        ("short.safetensors", b"\1\0\0", LoraFault.DAMAGED),
        ("absurd.safetensors", struct.pack("<Q", 2**62) + b"{}", LoraFault.DAMAGED),
        ("list.safetensors", struct.pack("<Q", 2) + b"[]", LoraFault.DAMAGED),
        ("cut.safetensors", lora()[:-4], LoraFault.DAMAGED),
        ("model.safetensors", safetensors({"blocks.0.attention.to_q.weight": (8, 8)}), LoraFault.NO_LORA),
        ("wide.safetensors", lora(32), LoraFault.OTHER_SIZE),
        (
            "foreign.safetensors",
            safetensors({f"unet.mid_block.attn1.to_q.lora_{side}.weight": (2, 2) for side in "AB"}),
            LoraFault.OTHER_MODEL,
        ),
    ],
)
def test_what_is_no_lora_for_an_installed_model_stays_outside(
    loras: LoraFolder, tmp_path: Path, name: str, content: bytes, fault: LoraFault
) -> None:
    with pytest.raises(LoraRefused) as refusal:
        loras.take_in(written(tmp_path / name, content))
    assert refusal.value.fault is fault
    assert not (tmp_path / "loras").exists()


def test_what_was_put_there_by_hand_and_is_no_lora_is_passed_over(loras: LoraFolder, tmp_path: Path) -> None:
    loras.take_in(written(tmp_path / "figure.safetensors", lora()))
    written(tmp_path / "loras" / "evil.safetensors", pickle.dumps(_Bomb()))
    assert [card.name for card in loras.installed()] == ["figure"]


def test_one_is_found_by_its_file_whatever_its_name(loras: LoraFolder, tmp_path: Path) -> None:
    card = loras.take_in(written(tmp_path / "figure.safetensors", lora()))
    card.file.rename(card.file.with_name("renamed.safetensors"))
    assert loras.find(card.ref()).name == "renamed"
    assert loras.find(LoraRef("renamed")).fingerprint == card.fingerprint
    with pytest.raises(LoraMissing) as gone:
        loras.find(LoraRef("figure"))
    assert (gone.value.installed, gone.value.is_changed) == (("renamed",), False)


def test_another_file_under_the_name_is_not_taken_for_it(loras: LoraFolder, tmp_path: Path) -> None:
    card = loras.take_in(written(tmp_path / "figure.safetensors", lora()))
    card.file.write_bytes(lora(texts={LORA_WORDS: "other"}))
    with pytest.raises(LoraMissing) as changed:
        loras.find(card.ref())
    assert changed.value.is_changed


def test_one_goes_to_the_trash_with_its_card(loras: LoraFolder, tmp_path: Path) -> None:
    card = loras.take_in(written(tmp_path / "figure.safetensors", lora()))
    beside = written(card.file.with_suffix(".md"), b"# figure")
    gone: list[Path] = []
    bin_ = LoraFolder(tmp_path / "loras", ShelfOf(), gone.append)
    assert bin_.remove("figure") == card.file
    assert gone == [card.file, beside]
    with pytest.raises(LoraMissing):
        bin_.remove("nothing")

    def refuse(_file: Path) -> None:
        raise PermissionError("no trash here")

    with pytest.raises(TrashRefused):
        LoraFolder(tmp_path / "loras", ShelfOf(), refuse).remove("figure")


def test_a_file_that_is_not_there_is_named(loras: LoraFolder, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        loras.take_in(tmp_path / "nothing.safetensors")


def test_a_folder_that_cannot_be_made_is_said(loras: LoraFolder, tmp_path: Path) -> None:
    source = written(tmp_path / "figure.safetensors", lora())
    written(tmp_path / "loras", b"a file where the folder should be")
    with pytest.raises(FolderRefused):
        loras.take_in(source)
