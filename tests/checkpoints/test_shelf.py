"""The shelf finds checkpoints in every layout, prefers the artist's own, and says what is wrong with the rest."""

import json
from pathlib import Path

import pytest

from tests.checkpoints.folders import (
    MANIFEST,
    SMALL_DECODER,
    SMALL_PRIOR,
    combined,
    decoder,
    flat_prior,
    part,
    prior,
)
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.errors import CheckpointCorrupt, CheckpointIncomplete, CheckpointMissing
from wurst_desktop.core.request import Schedule
from wurst_desktop.core.sizes import Size


def ids(shelf: ShelfOnDisk) -> list[str]:
    return [card.ref.id for card in shelf.installed()]


@pytest.fixture
def models(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    return combined(tmp_path / "bundled" / "wurst-small").parent


def test_a_combined_folder_is_described_by_its_manifest(bundled: Path) -> None:
    (card,) = ShelfOnDisk(bundled).installed()
    assert (card.ref.id, card.title, card.license) == ("wurst-small", "Wurst Small", "MIT")
    assert (card.folder, card.prior_folder) == (bundled / "wurst-small", None)
    assert (card.native, card.smallest_side, card.largest_side) == (Size(128, 128), 128, 256)
    assert (card.prior_steps, card.schedule, card.prior_guidance) == (20, Schedule.EVEN, 3.5)
    assert (card.decoder_steps, card.decoder_guidance) == (10, 0)
    assert card.examples == ("a red fox",)
    assert card.preview is not None
    assert len(card.ref.fingerprint) == 64


def test_the_public_weights_are_known_without_a_manifest(models: Path) -> None:
    decoder(models / "wuerstchen")
    prior(models / "wuerstchen-prior")
    (card,) = ShelfOnDisk(models).installed()
    assert (card.ref.id, card.title, card.license) == ("wuerstchen", "Würstchen v2", "MIT")
    assert (card.folder, card.prior_folder) == (models / "wuerstchen", models / "wuerstchen-prior")
    assert (card.native, card.smallest_side, card.largest_side) == (Size(1024, 1024), 1024, 1536)
    assert (card.prior_steps, card.schedule, card.prior_guidance) == (29, Schedule.DEFAULT, 4.0)
    assert (card.decoder_steps, card.decoder_guidance) == (12, 0.0)


def test_flat_priors_make_checkpoints_of_their_own_with_what_they_are_for(models: Path) -> None:
    decoder(models / "wuerstchen")
    prior(models / "wuerstchen-prior")
    for kind in ("base", "finetuned", "interpolated"):
        flat_prior(models / f"wuerstchen-prior-model-{kind}")
    shelf = ShelfOnDisk(models)
    assert ids(shelf) == ["wuerstchen", "wuerstchen+base", "wuerstchen+finetuned", "wuerstchen+interpolated"]
    base = shelf.find("wuerstchen+base")
    assert base.prior_folder == models / "wuerstchen-prior-model-base"
    assert base.title == "Würstchen v2, base prior"
    assert "style" in base.summary
    fingerprints = {card.ref.fingerprint for card in shelf.installed()}
    # The three flat priors hold the same bytes here, and the prior of the whole repository too.
    assert len(fingerprints) == 1


def test_a_decoder_comes_with_its_own_prior_first(models: Path) -> None:
    decoder(models / "wuerstchen")
    prior(models / "another-prior")
    prior(models / "zebra-prior")
    prior(models / "wuerstchen-prior")
    assert ids(ShelfOnDisk(models)) == ["wuerstchen", "wuerstchen+another-prior", "wuerstchen+zebra-prior"]


def test_a_flat_prior_may_take_its_text_encoder_from_a_combined_folder(models: Path) -> None:
    combined(models / "small")
    flat_prior(models / "small-prior-model-mine", SMALL_PRIOR)
    shelf = ShelfOnDisk(models)
    assert ids(shelf) == ["wurst-small", "small+mine"]
    assert shelf.find("small+mine").license == "not stated"


def test_a_flat_prior_without_a_text_encoder_is_no_checkpoint(models: Path) -> None:
    decoder(models / "wuerstchen")
    flat_prior(models / "wuerstchen-prior-model-base")
    assert ids(ShelfOnDisk(models)) == []


def test_halves_that_do_not_fit_are_not_paired(models: Path) -> None:
    decoder(models / "tiny", SMALL_DECODER)
    prior(models / "wuerstchen-prior")
    found = ShelfOnDisk(models).look()
    assert found.cards == ()
    (problem,) = found.problems
    assert isinstance(problem, CheckpointIncomplete)
    assert (problem.folder, problem.file) == (models / "tiny-prior/prior", "config.json")


def test_weights_that_nothing_is_known_of_are_offered_with_the_usual_values(models: Path) -> None:
    decoder(models / "mine", SMALL_DECODER)
    prior(models / "mine-prior", SMALL_PRIOR)
    (card,) = ShelfOnDisk(models).installed()
    assert (card.ref.id, card.title, card.license) == ("mine", "mine", "not stated")
    assert card.prior_steps == 29


def test_checkpoints_may_lie_in_a_folder_of_their_owner(models: Path) -> None:
    decoder(models / "warp-ai/wuerstchen")
    prior(models / "warp-ai/wuerstchen-prior")
    assert ids(ShelfOnDisk(models)) == ["wuerstchen"]


def test_the_artists_models_come_before_the_bundled_one(models: Path, bundled: Path) -> None:
    decoder(models / "wuerstchen")
    prior(models / "wuerstchen-prior")
    shelf = ShelfOnDisk(models, bundled)
    assert ids(shelf) == ["wuerstchen", "wurst-small"]
    assert shelf.find("").ref.id == "wuerstchen"


def test_a_copy_in_half_precision_comes_after_its_original_unless_it_is_preferred(models: Path, bundled: Path) -> None:
    combined(models / "wurst-small-half", {**MANIFEST, "id": "wurst-small-half"})
    shelf = ShelfOnDisk(models, bundled)
    assert ids(shelf) == ["wurst-small", "wurst-small-half"]
    combined(models / "zebra", {**MANIFEST, "id": "zebra"})
    assert ids(shelf) == ["zebra", "wurst-small", "wurst-small-half"]
    shelf.prefer("wurst-small-half")
    assert ids(shelf)[0] == "wurst-small-half"


def test_a_copy_in_half_precision_takes_the_place_of_an_original_that_is_gone(models: Path, bundled: Path) -> None:
    combined(models / "other-half", {**MANIFEST, "id": "other-half"})
    assert ids(ShelfOnDisk(models, bundled)) == ["other-half", "wurst-small"]


def test_of_two_with_one_name_the_artists_own_is_meant(models: Path, bundled: Path) -> None:
    mine = combined(models / "better", {**MANIFEST, "title": "Mine"})
    shelf = ShelfOnDisk(models, bundled)
    assert ids(shelf) == ["wurst-small"]
    assert shelf.find("wurst-small").folder == mine


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert ids(ShelfOnDisk(tmp_path / "nowhere")) == []


@pytest.mark.parametrize(
    ("file", "missing"),
    [
        ("prior_prior/diffusion_pytorch_model.safetensors", ("prior_prior", "diffusion_pytorch_model.safetensors")),
        ("text_encoder/model.safetensors", ("text_encoder", "model.safetensors")),
        ("vqgan/config.json", ("vqgan", "config.json")),
    ],
)
def test_an_incomplete_checkpoint_is_a_problem_with_a_name(
    bundled: Path, models: Path, file: str, missing: tuple[str, str]
) -> None:
    broken = combined(models / "broken")
    (broken / file).unlink()
    found = ShelfOnDisk(models, bundled).look()
    assert [card.folder for card in found.cards] == [bundled / "wurst-small"]
    (problem,) = found.problems
    assert isinstance(problem, CheckpointIncomplete)
    assert (problem.folder, problem.file) == (broken / missing[0], missing[1])


def test_a_damaged_manifest_hides_only_its_own_checkpoint(models: Path, bundled: Path) -> None:
    broken = combined(models / "broken")
    (broken / "wurst.json").write_text("{", "utf-8")
    found = ShelfOnDisk(models, bundled).look()
    assert [card.ref.id for card in found.cards] == ["wurst-small"]
    assert [type(problem) for problem in found.problems] == [CheckpointCorrupt]


def test_a_checkpoint_is_found_by_its_folder_wherever_it_lies(tmp_path: Path, bundled: Path) -> None:
    folder = combined(tmp_path / "elsewhere" / "copy", {**MANIFEST, "id": "other"})
    shelf = ShelfOnDisk(bundled)
    card = shelf.find(str(folder))
    assert (card.folder, card.title) == (folder, "Wurst Small")
    assert shelf.find(card.ref.id) == card


def test_a_folder_on_the_shelf_goes_by_its_name(bundled: Path) -> None:
    shelf = ShelfOnDisk(bundled)
    assert shelf.find(str(bundled / "wurst-small")).ref.id == "wurst-small"


def test_each_half_of_a_pair_leads_to_the_pair(tmp_path: Path) -> None:
    decoder(tmp_path / "x/wuerstchen")
    prior(tmp_path / "x/wuerstchen-prior")
    flat_prior(tmp_path / "x/wuerstchen-prior-model-base")
    shelf = ShelfOnDisk()
    for wanted, prior_folder in {
        "wuerstchen": "wuerstchen-prior",
        "wuerstchen-prior": "wuerstchen-prior",
        "wuerstchen-prior-model-base": "wuerstchen-prior-model-base",
        "": "wuerstchen-prior",
    }.items():
        card = shelf.find(str(tmp_path / "x" / wanted))
        assert (card.folder, card.prior_folder) == (tmp_path / "x/wuerstchen", tmp_path / "x" / prior_folder)
        assert shelf.find(card.ref.id) == card


def test_a_folder_is_named_from_where_one_stands(
    tmp_path: Path, bundled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    combined(tmp_path / "here")
    monkeypatch.chdir(tmp_path)
    assert ShelfOnDisk().find("here").folder == tmp_path / "here"


def test_what_is_not_installed_is_missing(bundled: Path) -> None:
    with pytest.raises(CheckpointMissing) as missing:
        ShelfOnDisk(bundled).find("dragon")
    assert (missing.value.wanted, missing.value.installed) == ("dragon", ("wurst-small",))
    with pytest.raises(CheckpointMissing):
        ShelfOnDisk().find("")


def test_a_folder_that_is_no_checkpoint_lacks_a_decoder(tmp_path: Path) -> None:
    with pytest.raises(CheckpointIncomplete) as refused:
        ShelfOnDisk().find(str(tmp_path))
    assert (refused.value.folder, refused.value.file) == (tmp_path, "decoder/config.json")


def test_new_weights_have_a_new_fingerprint(bundled: Path) -> None:
    shelf = ShelfOnDisk(bundled)
    before = shelf.find("").ref.fingerprint
    with (bundled / "wurst-small/decoder/diffusion_pytorch_model.safetensors").open("ab") as file:
        file.write(b"more")
    assert shelf.find("").ref.fingerprint != before


def test_what_lies_beside_the_parts_does_not_count(bundled: Path) -> None:
    shelf = ShelfOnDisk(bundled)
    before = shelf.find("").ref.fingerprint
    folder = bundled / "wurst-small"
    (folder / "MODEL_CARD.md").write_text("new words", "utf-8")
    (folder / "compressor.safetensors").write_bytes(b"x")
    (folder / "wurst.json").write_text(json.dumps({**MANIFEST, "title": "Renamed"}), "utf-8")
    assert shelf.find("").ref.fingerprint == before


def test_a_configuration_that_cannot_be_read_fits_nothing(models: Path) -> None:
    decoder(models / "wuerstchen")
    prior(models / "wuerstchen-prior")
    (models / "wuerstchen-prior/prior/config.json").write_text("{", "utf-8")
    part(models / "list")
    (models / "list/config.json").write_text("[]", "utf-8")
    assert ids(ShelfOnDisk(models)) == []
