"""Files that somebody else moves between two looks, as the process that downloads does, are no fault of the program."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.checkpoints.folders import decoder, prior
from wurst_desktop.checkpoints.halving import Halving
from wurst_desktop.checkpoints.importing import Importing
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.checkpoints.places import places_in
from wurst_desktop.checkpoints.shelf import ShelfOnDisk, Shelved
from wurst_desktop.checkpoints.unfinished import DOWNLOADS, keep_wish, unfinished
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import FileUnreadable

TOKEN = CancelToken()
WEIGHTS = "decoder/diffusion_pytorch_model.safetensors"


def silent(_done: int, _total: int) -> None:
    """Hear of progress and say nothing."""


class Mover:
    """Somebody who takes a file away as soon as it was seen to be there."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def takes(self, file: Path) -> None:
        look = Path.stat

        def seen(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
            found = look(path, follow_symlinks=follow_symlinks)
            if path == file:
                file.unlink()
            return found

        self._monkeypatch.setattr(Path, "stat", seen)

    def takes_listed(self, folder: Path, to: Path) -> None:
        """The folder goes between the listing of what it lies in and its own."""
        scan = os.scandir

        def listed(path: Path | str) -> object:
            if Path(path) == folder:
                folder.rename(to)
            return scan(path)

        self._monkeypatch.setattr(os, "scandir", listed)


def test_a_snapshot_that_goes_while_its_age_is_looked_at_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshots = tmp_path / "models--somebody--wuerstchen/snapshots"
    kept, going = decoder(snapshots / "kept"), decoder(snapshots / "going")
    look, seen = Path.stat, list[Path]()

    def goes(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        seen.append(path)
        if path == going and seen.count(going) > 1:
            raise FileNotFoundError(path)
        return look(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", goes)
    assert [place.folder for place in places_in(tmp_path)] == [kept]


class FleetingShelf(ShelfOnDisk):
    """The weights of Stage B go after everything was listed."""

    def __init__(self, folder: Path, mover: Mover) -> None:
        super().__init__(folder)
        self._folder, self._mover = folder, mover

    def shelved(self) -> Sequence[Shelved]:
        found = super().shelved()
        self._mover.takes(self._folder / "wuerstchen" / WEIGHTS)
        return found


@pytest.fixture
def mover(monkeypatch: pytest.MonkeyPatch) -> Mover:
    return Mover(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    decoder(tmp_path / "models/wuerstchen")
    prior(tmp_path / "models/wuerstchen-prior")
    return tmp_path / "models"


def test_what_has_come_is_told_while_it_is_being_moved(folder: Path, mover: Mover) -> None:
    keep_wish(folder, "wuerstchen", 10**6)
    mover.takes(folder / "wuerstchen" / WEIGHTS)
    (left,) = unfinished(folder)
    assert left.done > 0


def test_what_has_come_is_told_while_its_folder_goes(folder: Path, mover: Mover, tmp_path: Path) -> None:
    keep_wish(folder, "wuerstchen", 10**6)
    staged = decoder(folder / DOWNLOADS / "wuerstchen") / "vqgan"
    mover.takes_listed(staged, tmp_path / "elsewhere")
    (left,) = unfinished(folder)
    assert left.done > 0
    assert not staged.exists()


def test_a_model_is_listed_with_the_files_that_are_left(folder: Path, mover: Mover) -> None:
    models = Models(FleetingShelf(folder, mover), folder)
    (listed,) = models.listed()
    config = (folder / "wuerstchen/decoder/config.json").stat().st_size
    assert next(part.size for part in listed.parts if part.name == "decoder") == config


def test_a_check_finds_what_went_meanwhile(folder: Path, mover: Mover) -> None:
    found = Models(FleetingShelf(folder, mover), folder).check("wuerstchen", silent, TOKEN)
    assert [each.file for each in found.damaged] == [folder / "wuerstchen" / WEIGHTS]


def test_a_copy_names_the_file_that_went(folder: Path, mover: Mover, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    mover.takes(folder / "wuerstchen" / WEIGHTS)
    with pytest.raises(FileUnreadable) as refused:
        Importing(ShelfOnDisk(target), target).copy(folder, silent, TOKEN)
    assert refused.value.is_missing


def test_a_conversion_names_the_file_that_went(folder: Path, mover: Mover) -> None:
    with pytest.raises(FileUnreadable) as refused:
        Halving(FleetingShelf(folder, mover), folder).convert("wuerstchen", silent, TOKEN)
    assert refused.value.is_missing
