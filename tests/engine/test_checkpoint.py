"""Opening checkpoints in their layouts, and refusing what isn't one before memory is spent."""

import json
import pickle
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.checkpoint_factory import Build, Layout, make_checkpoint
from tests.engine.conftest import MakeCard
from tests.engine.running import engine_for, run
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointCorrupt, CheckpointIncomplete, CheckpointMismatch
from wurst_desktop.engine.checkpoint import open_checkpoint
from wurst_desktop.engine.layout import Part, locate

Break = Callable[[Path], object]


def rewrite(name: str, **values: object) -> Break:
    """Change settings in the configuration `name`."""

    def change(root: Path) -> None:
        config = json.loads((root / name).read_text(encoding="utf-8"))
        (root / name).write_text(json.dumps({**config, **values}), encoding="utf-8")

    return change


def cut(name: str, keep: float) -> Break:
    """Leave only the first part of a file."""

    def change(root: Path) -> None:
        data = (root / name).read_bytes()
        (root / name).write_bytes(data[: int(len(data) * keep)])

    return change


def fill(name: str, text: str) -> Break:
    return lambda root: (root / name).write_text(text, encoding="utf-8")


def drop_tensor(name: str) -> Break:
    def change(root: Path) -> None:
        tensors = load_file(root / name)
        del tensors[min(tensors)]
        save_file(tensors, root / name)

    return change


DIFFUSION = "diffusion_pytorch_model.safetensors"
NEEDED = [
    f"decoder/{DIFFUSION}",
    "decoder/config.json",
    f"vqgan/{DIFFUSION}",
    f"prior_prior/{DIFFUSION}",
    "prior_prior/config.json",
    "text_encoder/model.safetensors",
    "prior_text_encoder/config.json",
    "tokenizer/vocab.json",
    "prior_tokenizer/merges.txt",
]


@pytest.mark.parametrize("layout", Layout)
def test_all_layouts_draw_the_same(made: MakeCard, layout: Layout) -> None:
    expected = run(engine_for(made())).painted[0].pixels
    card = made(Build(), layout)
    if layout is Layout.FLAT_PRIOR:
        # Its Stage C is another one than that of the repository that lends it the text encoder.
        assert run(engine_for(card)).painted[0].pixels != expected
    else:
        assert run(engine_for(card)).painted[0].pixels == expected


def test_a_flat_prior_takes_the_text_encoder_that_lies_nearest(made: MakeCard, own_copy: CheckpointCard) -> None:
    flat = made(Build(), Layout.FLAT_PRIOR)
    assert flat.prior_folder is not None
    assert locate(flat).parts[Part.PRIOR_TEXT] == flat.prior_folder.parent / "prior-repository" / "text_encoder"
    combined = replace(own_copy, prior_folder=flat.prior_folder)
    assert locate(combined).parts[Part.PRIOR_TEXT] == own_copy.folder / "prior_text_encoder"
    assert locate(combined).parts[Part.PRIOR] == flat.prior_folder
    run(engine_for(combined))


def test_a_flat_prior_alone_is_incomplete(made: MakeCard, tmp_path: Path) -> None:
    flat = made(Build(), Layout.FLAT_PRIOR)
    assert flat.prior_folder is not None
    alone = replace(flat, prior_folder=Path(shutil.copytree(flat.prior_folder, tmp_path / "alone" / "flat")))
    with pytest.raises(CheckpointIncomplete):
        open_checkpoint(alone)


@pytest.mark.parametrize("name", NEEDED)
def test_names_the_file_that_is_missing(own_copy: CheckpointCard, name: str) -> None:
    (own_copy.folder / name).unlink()
    with pytest.raises(CheckpointIncomplete) as refused:
        open_checkpoint(own_copy)
    assert refused.value.folder / refused.value.file == own_copy.folder / name


class Trap:
    """Leaves a mark on the disk as soon as somebody unpickles it."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return (Path.touch, (self._mark,))


def test_no_pickle_is_opened_ever(own_copy: CheckpointCard, tmp_path: Path) -> None:
    mark = tmp_path / "opened"
    trap = pickle.dumps(Trap(mark))
    for folder in (own_copy.folder, *(each for each in own_copy.folder.iterdir() if each.is_dir())):
        for name in ("diffusion_pytorch_model.bin", "pytorch_model.bin", "model.pt", "weights.ckpt", "data.pkl"):
            (folder / name).write_bytes(trap)
    run(engine_for(own_copy))
    (own_copy.folder / f"prior_prior/{DIFFUSION}").unlink()
    with pytest.raises(CheckpointIncomplete):
        open_checkpoint(own_copy)
    (own_copy.folder / f"prior_prior/{DIFFUSION}").write_bytes(trap)
    with pytest.raises(CheckpointCorrupt):
        open_checkpoint(own_copy)
    assert not mark.exists()
    pickle.loads(trap)
    assert mark.exists()


def test_an_empty_folder_is_incomplete(own_copy: CheckpointCard, tmp_path: Path) -> None:
    with pytest.raises(CheckpointIncomplete):
        open_checkpoint(replace(own_copy, folder=tmp_path))


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        (f"decoder/{DIFFUSION}", cut(f"decoder/{DIFFUSION}", 0.5)),
        (f"prior_prior/{DIFFUSION}", cut(f"prior_prior/{DIFFUSION}", 0.0)),
        ("text_encoder/model.safetensors", fill("text_encoder/model.safetensors", "<html>not found</html>")),
        ("vqgan/config.json", fill("vqgan/config.json", "{")),
        ("decoder/config.json", fill("decoder/config.json", "[]")),
        ("tokenizer/vocab.json", fill("tokenizer/vocab.json", '{"a": "b"}')),
        ("tokenizer/vocab.json", fill("tokenizer/vocab.json", "")),
        ("prior_tokenizer/merges.txt", fill("prior_tokenizer/merges.txt", "#version: 0.2\nno such\n")),
        ("scheduler/scheduler_config.json", fill("scheduler/scheduler_config.json", "nonsense")),
        ("scheduler/scheduler_config.json", fill("scheduler/scheduler_config.json", '{"s": "much"}')),
    ],
)
def test_names_the_file_that_is_damaged(own_copy: CheckpointCard, name: str, damage: Break) -> None:
    damage(own_copy.folder)
    with pytest.raises(CheckpointCorrupt) as refused:
        open_checkpoint(own_copy)
    assert refused.value.file == own_copy.folder / name
    assert refused.value.reason


@pytest.mark.parametrize(
    ("name", "damage", "expected", "found"),
    [
        (
            "decoder/config.json",
            rewrite("decoder/config.json", _class_name="StableCascadeUNet"),
            "WuerstchenDiffNeXt",
            "StableCascadeUNet",
        ),
        ("text_encoder/config.json", rewrite("text_encoder/config.json", model_type="t5"), "clip_text_model", "t5"),
        (f"prior_prior/{DIFFUSION}", rewrite("prior_prior/config.json", depth=3), "blocks.6.channelwise.0.bias", "no "),
        (f"prior_prior/{DIFFUSION}", rewrite("prior_prior/config.json", depth=1), "no ", "blocks.3"),
        (f"prior_prior/{DIFFUSION}", rewrite("prior_prior/config.json", c=64), "[256]", "[128]"),
        ("prior_prior/config.json", rewrite("prior_prior/config.json", depth="deep"), "prior", "TypeError"),
        (f"vqgan/{DIFFUSION}", drop_tensor(f"vqgan/{DIFFUSION}"), "down_blocks", "no down_blocks"),
    ],
)
def test_says_what_it_expected(own_copy: CheckpointCard, name: str, damage: Break, expected: str, found: str) -> None:
    damage(own_copy.folder)
    with pytest.raises(CheckpointMismatch) as refused:
        open_checkpoint(own_copy)
    assert refused.value.file == own_copy.folder / name
    assert expected in refused.value.expected
    assert found in refused.value.found


@pytest.mark.parametrize("part", ["prior_prior", "prior_text_encoder", "text_encoder", "vqgan"])
def test_halves_of_different_checkpoints_do_not_fit(own_copy: CheckpointCard, tmp_path: Path, part: str) -> None:
    other = make_checkpoint(tmp_path / "other", Build(channels=20, prior_text=32, text=24, seed=5))
    shutil.rmtree(own_copy.folder / part)
    shutil.copytree(other.folder / part, own_copy.folder / part)
    if part == "vqgan":
        open_checkpoint(own_copy)
    else:
        with pytest.raises(CheckpointMismatch):
            open_checkpoint(own_copy)


def test_reads_the_names_of_older_libraries(own_copy: CheckpointCard) -> None:
    expected = run(engine_for(own_copy)).painted
    file = own_copy.folder / "text_encoder" / "model.safetensors"
    tensors = {f"text_model.{name}": tensor for name, tensor in load_file(file).items()}
    save_file({**tensors, "text_model.embeddings.position_ids": torch.arange(77)[None]}, file)
    rewrite("prior_prior/config.json", _class_name="Prior", latent_size=[12, 12])(own_copy.folder)
    assert run(engine_for(own_copy)).painted == expected


def test_full_precision_weights_stay_mapped(tiny: CheckpointCard) -> None:
    network = open_checkpoint(tiny).load(Part.PRIOR, torch.device("cpu"), torch.float32)
    maps = Path("/proc/self/maps")
    if not maps.is_file():
        pytest.skip("only Linux tells")
    assert str(tiny.folder / "prior_prior" / DIFFUSION) in maps.read_text(encoding="utf-8")
    assert sum(parameter.numel() for parameter in network.parameters()) == open_checkpoint(tiny).footprint.prior


def test_footprint_counts_parameters(made: MakeCard) -> None:
    small, large = (
        open_checkpoint(made()).footprint,
        open_checkpoint(made(Build(prior_depth=4, decoder_blocks=(2, 3), vq_blocks=3, seed=2))).footprint,
    )
    assert small.prior < large.prior
    assert small.decoder < large.decoder
    assert small.vqgan < large.vqgan
    assert small.text < small.texts < 2 * small.text
