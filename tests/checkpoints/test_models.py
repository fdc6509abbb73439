"""What lies on the shelf is listed with its parts, checked to its end, and removed without harm to others."""

import shutil
from pathlib import Path

import pytest

from tests.checkpoints.folders import MANIFEST, combined, decoder, flat_prior, part, prior
from wurst_desktop.checkpoints.links import LINKS_NAME, Links
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.checkpoints.seals import SEALS_NAME
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.checkpoints.unfinished import DOWNLOADS, accept, keep_wish
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.errors import CheckpointIncomplete, CheckpointMissing
from wurst_desktop.core.fold_files import fold_file
from wurst_desktop.core.installed_model import InstalledModel, ModelPart, Origin
from wurst_desktop.core.model_errors import DriveMissing, ModelBundled, ModelInUse, TrashRefused

TOKEN = CancelToken()


def silent(_done: int, _total: int) -> None:
    """Hear of progress and say nothing."""


class Bench:
    """A shelf in a folder, and a trash beside it."""

    def __init__(self, root: Path) -> None:
        self.folder, self.bundled, self.bin = root / "models", root / "bundled", root / "bin"
        self.folder.mkdir()
        self.bin.mkdir()
        combined(self.bundled / "wurst-small")
        self.shelf = ShelfOnDisk(self.folder, self.bundled)
        self.folds = root / "folds"
        self.models = Models(self.shelf, self.folder, self._discard, self.folds)

    def _discard(self, path: Path) -> None:
        shutil.move(path, self.bin)

    def listed(self) -> dict[str, InstalledModel]:
        return {each.id: each for each in self.models.listed()}

    def fold(self, part: Path, facts: str = "") -> Path:
        """Keep what the engine worked out of the Stage B in `part`: 100 bytes."""
        file = fold_file(self.folds, part, facts or "a" * 64)
        self.folds.mkdir(exist_ok=True)
        file.write_bytes(bytes(100))
        return file

    def public(self) -> None:
        decoder(self.folder / "wuerstchen")
        prior(self.folder / "wuerstchen-prior")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_three_priors_with_one_decoder_share_it(bench: Bench) -> None:
    bench.public()
    flat_prior(bench.folder / "wuerstchen-prior-model-base")
    flat_prior(bench.folder / "wuerstchen-prior-model-finetuned")
    listed = bench.listed()
    assert list(listed) == ["wuerstchen", "wuerstchen+base", "wuerstchen+finetuned", "wurst-small"]
    base = listed["wuerstchen+base"]
    shared = {part.name: part.shared_with for part in base.parts}
    assert shared["decoder"] == shared["prior_text_encoder"] == ("wuerstchen", "wuerstchen+finetuned")
    assert shared["prior_prior"] == ()
    weights, config = (
        (bench.folder / "wuerstchen-prior-model-base" / name).stat().st_size
        for name in ("diffusion_pytorch_model.safetensors", "config.json")
    )
    assert base.own_size == weights + config
    assert base.size == sum(part.size for part in base.parts) > base.own_size
    assert (listed["wuerstchen"].is_default, base.is_default) == (True, False)
    assert (listed["wurst-small"].origin, base.origin) == (Origin.BUNDLED, Origin.KEPT)


def test_what_was_worked_out_of_its_weights_counts_as_a_part(bench: Bench) -> None:
    bench.public()
    flat_prior(bench.folder / "wuerstchen-prior-model-base")
    before = bench.listed()["wuerstchen"]
    bench.fold(bench.folder / "wuerstchen/decoder")
    model, other = bench.listed()["wuerstchen"], bench.listed()["wurst-small"]
    assert model.parts[-1] == ModelPart("folds", bench.folds, 100, ("wuerstchen+base",))
    assert (model.size, model.own_size) == (before.size + 100, before.own_size)
    assert all(part.name != "folds" for part in other.parts)


def test_a_prior_by_itself_takes_words_from_a_folder_that_has_nothing_else(bench: Bench) -> None:
    decoder(bench.folder / "wuerstchen")
    part(bench.folder / "wuerstchen-prior/text_encoder", weights="model")
    flat_prior(bench.folder / "wuerstchen-prior-model-base")
    card = bench.shelf.find("wuerstchen+base")
    assert card.texts_folder == bench.folder / "wuerstchen-prior"
    assert list(bench.listed()) == ["wuerstchen+base", "wurst-small"]


def test_words_of_another_width_are_not_lent(bench: Bench) -> None:
    decoder(bench.folder / "wuerstchen")
    part(bench.folder / "another/text_encoder", {"hidden_size": 768}, weights="model")
    flat_prior(bench.folder / "wuerstchen-prior-model-base")
    assert bench.listed()["wuerstchen"].problem is not None


def test_what_is_not_whole_is_listed_with_what_it_lacks(bench: Bench) -> None:
    bench.public()
    (bench.folder / "wuerstchen/vqgan/diffusion_pytorch_model.safetensors").unlink()
    model = bench.listed()["wuerstchen"]
    assert isinstance(model.problem, CheckpointIncomplete)
    assert not model.is_default
    assert next(iter(bench.models.listed())).id == "wurst-small"


def test_the_preferred_one_is_the_default_as_long_as_it_is_there(bench: Bench) -> None:
    bench.public()
    bench.shelf.prefer("wurst-small")
    assert bench.shelf.find("").ref.id == "wurst-small"
    assert bench.listed()["wurst-small"].is_default
    bench.shelf.prefer("gone")
    assert bench.shelf.find("").ref.id == "wuerstchen"


def test_a_check_reads_every_byte_and_remembers_it(bench: Bench) -> None:
    bench.public()
    told: list[tuple[int, int]] = []
    first = bench.models.check("wuerstchen", lambda done, total: told.append((done, total)), TOKEN)
    assert (first.is_sound, first.compared) == (True, 0)
    assert told[-1] == (first.size, first.size)
    weights = bench.folder / "wuerstchen/decoder/diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x7f")
    second = bench.models.check("wuerstchen", silent, TOKEN)
    assert second.compared == second.files == first.files
    (damaged,) = second.damaged
    assert damaged.file == weights
    assert "SHA-256" in damaged.reason


def test_a_check_finds_what_does_not_hold_together_at_once(bench: Bench) -> None:
    bench.public()
    weights = bench.folder / "wuerstchen-prior/prior/diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1])
    found = bench.models.check("wuerstchen", silent, TOKEN)
    assert [each.file for each in found.damaged] == [weights]
    assert "cut off" in found.damaged[0].reason
    # What was damaged when it was first seen isn't remembered as whole.
    assert bench.models.check("wuerstchen", silent, TOKEN).damaged


def test_a_check_stops_when_it_is_told_to(bench: Bench) -> None:
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        bench.models.check("wurst-small", silent, stopped)


def test_removing_a_prior_leaves_what_others_use(bench: Bench) -> None:
    bench.public()
    flat_prior(bench.folder / "wuerstchen-prior-model-base")
    removed = bench.models.remove("wuerstchen+base")
    assert removed == [bench.folder / "wuerstchen-prior-model-base"]
    assert (bench.bin / "wuerstchen-prior-model-base/config.json").is_file()
    assert list(bench.listed()) == ["wuerstchen", "wurst-small"]


def test_what_others_need_is_not_removed(bench: Bench) -> None:
    bench.public()
    flat_prior(bench.folder / "wuerstchen-prior-model-base")
    with pytest.raises(ModelInUse) as refused:
        bench.models.remove("wuerstchen")
    assert refused.value.others == ("wuerstchen+base",)
    bench.models.remove("wuerstchen+base")
    assert len(bench.models.remove("wuerstchen")) == 2
    assert list(bench.listed()) == ["wurst-small"]


def test_the_bundled_model_stays(bench: Bench) -> None:
    with pytest.raises(ModelBundled):
        bench.models.remove("wurst-small")
    with pytest.raises(CheckpointMissing):
        bench.models.remove("dragon")


def test_what_was_left_where_it_is_is_only_forgotten(bench: Bench, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    decoder(usb / "wuerstchen")
    prior(usb / "wuerstchen-prior")
    Links(bench.folder / LINKS_NAME).add([usb / "wuerstchen", usb / "wuerstchen-prior"])
    assert bench.listed()["wuerstchen"].origin is Origin.LINKED
    bench.models.remove("wuerstchen")
    assert list(bench.listed()) == ["wurst-small"]
    assert (usb / "wuerstchen/decoder/config.json").is_file()
    assert not list(bench.bin.iterdir())


def test_a_half_of_it_in_the_models_folder_stays_there(bench: Bench, tmp_path: Path) -> None:
    decoder(bench.folder / "wuerstchen")
    prior(tmp_path / "usb/wuerstchen-prior")
    Links(bench.folder / LINKS_NAME).add([tmp_path / "usb/wuerstchen-prior"])
    assert bench.listed()["wuerstchen"].origin is Origin.LINKED
    assert bench.models.remove("wuerstchen") == [tmp_path / "usb/wuerstchen-prior"]
    assert (bench.folder / "wuerstchen/decoder/config.json").is_file()
    assert bench.models.remove("wuerstchen") == [bench.folder / "wuerstchen"]
    assert [each.name for each in bench.bin.iterdir()] == ["wuerstchen"]


def test_words_that_a_model_borrows_elsewhere_are_left_alone(bench: Bench, tmp_path: Path) -> None:
    usb = tmp_path / "usb/wuerstchen-prior"
    part(usb / "text_encoder", {"hidden_size": 1280}, "model")
    decoder(bench.folder / "wuerstchen")
    flat_prior(bench.folder / "wuerstchen-prior-model-base")
    Links(bench.folder / LINKS_NAME).add([usb])
    assert bench.listed()["wuerstchen+base"].origin is Origin.KEPT
    own = [bench.folder / "wuerstchen", bench.folder / "wuerstchen-prior-model-base"]
    assert bench.models.removal("wuerstchen+base") == own
    bench.models.remove("wuerstchen+base")
    assert (usb / "text_encoder/config.json").is_file()
    assert list(Links(bench.folder / LINKS_NAME).folders()) == [usb]


def test_hashes_and_wishes_that_cannot_be_read_are_put_aside(bench: Bench) -> None:
    bench.public()
    bench.models.check("wuerstchen", silent, TOKEN)
    keep_wish(bench.folder, "wuerstchen", 10)
    accept(bench.folder, "wuerstchen")
    files = [*bench.folder.glob(f"{SEALS_NAME}/*.json"), *bench.folder.glob(f"{DOWNLOADS}/*.json")]
    assert len(files) == 4
    for file in files:
        file.write_bytes(b"{ half a li")
    bench.models.check("wuerstchen", silent, TOKEN)
    keep_wish(bench.folder, "wuerstchen+base", 10)
    accept(bench.folder, "wuerstchen+base")
    for file in files:
        assert file.with_suffix(".damaged").read_bytes() == b"{ half a li"
    files[0].write_bytes(b"again")
    bench.models.check("wuerstchen", silent, TOKEN)
    assert files[0].with_suffix(".2.damaged").read_bytes() == b"again"


def test_a_damaged_list_is_put_aside_before_it_is_written_anew(tmp_path: Path) -> None:
    links = Links(tmp_path / LINKS_NAME)
    links.add([tmp_path / "usb"])
    damaged = (tmp_path / LINKS_NAME).read_bytes()[:-3]
    (tmp_path / LINKS_NAME).write_bytes(damaged)
    assert not links.folders()
    links.add([tmp_path / "other"])
    assert links.folders() == [tmp_path / "other"]
    assert (tmp_path / LINKS_NAME).with_suffix(".damaged").read_bytes() == damaged


def test_a_drive_that_is_gone_is_listed_and_can_be_forgotten(bench: Bench, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    combined(usb / "mine", {**MANIFEST, "id": "mine"})
    Links(bench.folder / LINKS_NAME).add([usb / "mine"])
    assert bench.listed()["mine"].problem is None
    usb.rename(tmp_path / "pulled")
    gone = bench.listed()["mine"]
    assert isinstance(gone.problem, DriveMissing)
    assert not gone.is_default
    assert bench.models.remove("mine") == [usb / "mine"]
    assert list(bench.listed()) == ["wurst-small"]
    assert (tmp_path / "pulled/mine/wurst.json").is_file()


def test_a_trash_that_takes_nothing_is_said(bench: Bench) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError(13, "no trash here")

    bench.public()
    with pytest.raises(TrashRefused, match="no trash here"):
        Models(bench.shelf, bench.folder, refuse).remove("wuerstchen")
    assert bench.listed()["wuerstchen"].problem is None


def test_a_removed_model_is_found_again_by_its_fingerprint(bench: Bench) -> None:
    bench.public()
    before = bench.shelf.find("wuerstchen").ref
    bench.models.remove("wuerstchen")
    for folder in bench.bin.iterdir():
        shutil.copytree(folder, bench.folder / folder.name)
    assert bench.shelf.find("wuerstchen").ref == before


@pytest.mark.parametrize("is_linked", [False, True])
def test_what_was_worked_out_goes_with_the_weights(bench: Bench, tmp_path: Path, is_linked: bool) -> None:
    home = tmp_path / "elsewhere" / "mine" if is_linked else bench.folder / "mine"
    combined(home, {**MANIFEST, "id": "mine"})
    if is_linked:
        Links(bench.folder / LINKS_NAME).add([home])
    mine = [bench.fold(home / "decoder"), bench.fold(home / "decoder", "b" * 64)]
    other = bench.fold(bench.bundled / "wurst-small/decoder")
    bench.models.remove("mine")
    assert not any(file.exists() for file in mine)
    assert other.exists()
    assert home.exists() is is_linked


def test_what_others_still_need_stays(bench: Bench) -> None:
    bench.public()
    flat_prior(bench.folder / "wuerstchen-prior-model-base")
    file = bench.fold(bench.folder / "wuerstchen/decoder")
    bench.models.remove("wuerstchen+base")
    assert file.exists()
    bench.models.remove("wuerstchen")
    assert not file.exists()
