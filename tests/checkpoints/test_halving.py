"""A copy in half precision has the same values, rounded, under the same names, in half the room."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from tests.checkpoints.folders import MANIFEST, combined, decoder, flat_prior, prior
from tests.small_disk import no_file_larger_than
from wurst_desktop.checkpoints.halving import Halving
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.errors import CheckpointIncomplete, CheckpointMissing, DiskFull
from wurst_desktop.core.model_errors import HalfAlready, NameTaken
from wurst_desktop.core.safetensors_header import read_header

ROOT = Path(__file__).parents[2]
TOKEN = CancelToken()
WEIGHTS = "diffusion_pytorch_model.safetensors"


def silent(_done: int, _total: int) -> None:
    """Hear of progress and say nothing."""


def values() -> dict[str, np.ndarray]:
    chance = np.random.default_rng(0)
    return {
        "plain": chance.normal(size=(300, 100)).astype(np.float32),
        "large": np.array([1e6, 1.0], np.float32),
        "half": chance.normal(size=7).astype(np.float16),
        "count": np.array([3, 4], np.int64),
        "nothing": np.zeros((0, 4), np.float32),
    }


def test_both_halves_become_one_folder_with_rounded_values(tmp_path: Path) -> None:
    decoder(tmp_path / "wuerstchen")
    prior(tmp_path / "wuerstchen-prior")
    save_file(values(), tmp_path / "wuerstchen/decoder" / WEIGHTS)
    shelf, told = ShelfOnDisk(tmp_path), list[tuple[int, int]]()
    made = Halving(shelf, tmp_path).convert("wuerstchen", lambda *each: told.append(each), TOKEN)
    assert made == "wuerstchen-half"
    assert told[-1][0] == told[-1][1]
    card = shelf.find(made)
    assert (card.title, card.license, card.prior_steps) == ("Würstchen v2, half precision", "MIT", 29)
    assert (card.folder, card.prior_folder) == (tmp_path / "wuerstchen-half", None)
    found, wanted = load_file(tmp_path / "wuerstchen-half/decoder" / WEIGHTS), values()
    assert {name: str(array.dtype) for name, array in found.items()} == {
        "plain": "float16",
        "large": "float32",
        "half": "float16",
        "count": "int64",
        "nothing": "float16",
    }
    for name, array in found.items():
        assert np.array_equal(array, wanted[name].astype(array.dtype))
    assert len(read_header(tmp_path / "wuerstchen-half/decoder" / WEIGHTS)) == 5
    check = Models(shelf, tmp_path).check(made, silent, TOKEN)
    assert check.is_sound
    assert check.compared == check.files


def test_a_folder_that_holds_all_stays_one_with_its_own_words(tmp_path: Path) -> None:
    combined(tmp_path / "small")
    shelf = ShelfOnDisk(tmp_path)
    assert Halving(shelf, tmp_path).convert("wurst-small", silent, TOKEN) == "wurst-small-half"
    card = shelf.find("wurst-small-half")
    assert (card.prior_folder, card.examples) == (None, ("a red fox",))
    with pytest.raises(NameTaken):
        Halving(shelf, tmp_path).convert("wurst-small", silent, TOKEN)
    with pytest.raises(CheckpointMissing):
        Halving(shelf, tmp_path).convert("dragon", silent, TOKEN)


def test_what_would_be_no_smaller_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    combined(tmp_path / "small")
    shelf = ShelfOnDisk(tmp_path)
    made = Halving(shelf, tmp_path).convert("wurst-small", silent, TOKEN)
    # Beyond the range of half precision, it keeps its type in every copy.
    save_file({"large": values()["large"]}, tmp_path / "small-half/decoder" / WEIGHTS)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(HalfAlready):
        Halving(shelf, tmp_path).convert(made, silent, TOKEN)
    assert sorted(tmp_path.iterdir()) == before


def test_the_list_says_which_models_are_in_half_precision(tmp_path: Path) -> None:
    combined(tmp_path / "small")
    shelf = ShelfOnDisk(tmp_path)
    Halving(shelf, tmp_path).convert("wurst-small", silent, TOKEN)
    listed = Models(shelf, tmp_path).listed()
    assert {each.id: each.is_half for each in listed} == {"wurst-small": False, "wurst-small-half": True}
    weights = tmp_path / "small-half/vqgan" / WEIGHTS
    weights.write_bytes(weights.read_bytes()[:-1])
    assert not any(each.is_half for each in Models(shelf, tmp_path).listed())


def test_a_conversion_that_was_stopped_leaves_nothing_on_the_shelf(tmp_path: Path) -> None:
    combined(tmp_path / "small")
    shelf, token = ShelfOnDisk(tmp_path), CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Halving(shelf, tmp_path).convert("wurst-small", silent, token)
    assert [card.ref.id for card in shelf.installed()] == ["wurst-small"]
    assert Halving(shelf, tmp_path).convert("wurst-small", silent, TOKEN) == "wurst-small-half"


def test_a_conversion_that_was_stopped_is_in_no_other_ones_way(tmp_path: Path) -> None:
    combined(tmp_path / "small")
    combined(tmp_path / "other", {**MANIFEST, "id": "other"})
    shelf, token = ShelfOnDisk(tmp_path), CancelToken()

    def stop_soon(done: int, _total: int) -> None:
        if done:
            token.cancel()

    with pytest.raises(Cancelled):
        Halving(shelf, tmp_path).convert("wurst-small", stop_soon, token)
    assert Halving(shelf, tmp_path).convert("other", silent, TOKEN) == "other-half"
    assert Halving(shelf, tmp_path).convert("wurst-small", silent, TOKEN) == "wurst-small-half"
    assert {"other-half", "wurst-small-half"} < {card.ref.id for card in shelf.installed()}
    assert not (tmp_path / ".converting").exists()


def halfway(tmp_path: Path, at: int) -> None:
    """Stop the conversion of what is there once so many bytes of it were dealt with."""
    token = CancelToken()

    def stop(done: int, _total: int) -> None:
        if done >= at:
            token.cancel()

    with pytest.raises(Cancelled):
        Halving(ShelfOnDisk(tmp_path), tmp_path).convert("wuerstchen", stop, token)


def public(tmp_path: Path, seed: int) -> int:
    decoder(tmp_path / "wuerstchen")
    prior(tmp_path / "wuerstchen-prior")
    chance = np.random.default_rng(seed)
    for file in sorted(tmp_path.glob("wuerstchen*/**/*.safetensors")):
        save_file({"a": chance.normal(size=20_000).astype(np.float32)}, file)
    return sum(file.stat().st_size for file in tmp_path.glob("wuerstchen*/**/*.*"))


def test_one_that_was_stopped_goes_on_from_its_whole_files(tmp_path: Path) -> None:
    size = public(tmp_path, 1)
    halfway(tmp_path, size // 2)
    kept = {file: file.stat().st_mtime_ns for file in (tmp_path / ".converting").rglob("*.safetensors")}
    assert kept
    (next(iter(kept)).parent / "left.safetensors.77.part").write_bytes(b"of a crash")
    shelf, told = ShelfOnDisk(tmp_path), list[int]()
    made = Halving(shelf, tmp_path).convert("wuerstchen", lambda done, _total: told.append(done), TOKEN)
    times = {file.relative_to(tmp_path).parts[-2]: file.stat().st_mtime_ns for file in kept if file.exists()}
    assert not times
    copied = {file: file.stat().st_mtime_ns for file in (tmp_path / "wuerstchen-half").rglob("*.safetensors")}
    assert set(kept.values()) < set(copied.values())
    assert not list(tmp_path.rglob("*.part"))
    assert told[-1] == max(told)
    check = Models(shelf, tmp_path).check(made, silent, TOKEN)
    assert (check.is_sound, check.compared) == (True, check.files)


def test_what_was_begun_of_another_model_of_this_name_is_not_gone_on_with(tmp_path: Path) -> None:
    size = public(tmp_path, 1)
    halfway(tmp_path, size // 2)
    public(tmp_path, 2)
    Halving(ShelfOnDisk(tmp_path), tmp_path).convert("wuerstchen", silent, TOKEN)
    for part, source in (("prior_prior", "wuerstchen-prior/prior"), ("decoder", "wuerstchen/decoder")):
        found = load_file(tmp_path / "wuerstchen-half" / part / WEIGHTS)["a"]
        assert np.array_equal(found, load_file(tmp_path / source / WEIGHTS)["a"].astype(np.float16))
    assert not (tmp_path / ".converting").exists()


def test_at_each_moment_there_is_no_copy_or_a_whole_one(tmp_path: Path) -> None:
    size = public(tmp_path, 1)
    shelf, steps = ShelfOnDisk(tmp_path), list[int]()

    def look(done: int, total: int) -> None:
        steps.append(done)
        assert total == size
        assert [card.ref.id for card in shelf.installed()] == ["wuerstchen"]

    Halving(shelf, tmp_path).convert("wuerstchen", look, TOKEN)
    # Each value is told of twice, and nothing is read in silence but what says whether there is something to do.
    assert steps == sorted(steps)
    assert steps[-1] == size
    assert [card.ref.id for card in shelf.installed()] == ["wuerstchen", "wuerstchen-half"]


def test_a_full_disk_is_called_by_its_name_and_gone_on_from(tmp_path: Path) -> None:
    public(tmp_path, 1)
    shelf = ShelfOnDisk(tmp_path)
    with no_file_larger_than(30_000), pytest.raises(DiskFull):
        Halving(shelf, tmp_path).convert("wuerstchen", silent, TOKEN)
    assert [card.ref.id for card in shelf.installed()] == ["wuerstchen"]
    assert Halving(shelf, tmp_path).convert("wuerstchen", silent, TOKEN) == "wuerstchen-half"


def test_a_copy_takes_no_priors_beside_its_original_and_can_be_removed(tmp_path: Path) -> None:
    public(tmp_path, 1)
    flat_prior(tmp_path / "wuerstchen-prior-model-base")
    shelf = ShelfOnDisk(tmp_path)
    for model in ("wuerstchen", "wuerstchen+base"):
        Halving(shelf, tmp_path).convert(model, silent, TOKEN)
    ids = [card.ref.id for card in shelf.installed()]
    assert set(ids) == {"wuerstchen", "wuerstchen-half", "wuerstchen+base", "wuerstchen+base-half"}
    assert len(ids) == 4
    assert Models(shelf, tmp_path).removal("wuerstchen-half") == [tmp_path / "wuerstchen-half"]
    # Where the original is gone, the copy takes its place.
    shutil.rmtree(tmp_path / "wuerstchen")
    shutil.rmtree(tmp_path / "wuerstchen-base-half")
    assert "wuerstchen-half" in {card.ref.id for card in shelf.installed()}
    assert len(shelf.installed()) > 1


def test_a_model_that_is_not_whole_is_not_converted(tmp_path: Path) -> None:
    public(tmp_path, 1)
    shutil.rmtree(tmp_path / "wuerstchen/vqgan")
    with pytest.raises(CheckpointIncomplete):
        Halving(ShelfOnDisk(tmp_path), tmp_path).convert("wuerstchen", silent, TOKEN)


def test_the_window_does_not_wait_for_numpy() -> None:
    code = "import sys, wurst_desktop.checkpoints.halving; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "False"
