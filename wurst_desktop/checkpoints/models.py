"""What can be done with the models on the shelf: list them, check them, take them off."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from send2trash import send2trash

from wurst_desktop.checkpoints.halves import Halves
from wurst_desktop.checkpoints.inventory import inventory, used_folders
from wurst_desktop.checkpoints.links import LINKS_NAME, Links
from wurst_desktop.checkpoints.reading import size_of
from wurst_desktop.checkpoints.seals import SEALS_NAME, Seal, Seals, sha256_of
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.checkpoints.trash import Trash, discard
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.fold_files import FOLDED_PART, fold_files
from wurst_desktop.core.installed_model import InstalledModel, ModelCheck, Origin
from wurst_desktop.core.marking import reason_of
from wurst_desktop.core.model_errors import DriveMissing, ModelBundled, ModelInUse
from wurst_desktop.core.model_ports import Note
from wurst_desktop.core.safetensors_header import read_header


class Models:
    """Keeps the shelf in order. Safe from any thread, one piece of work at a time."""

    def __init__(self, shelf: ShelfOnDisk, folder: Path, trash: Trash = send2trash, folds: Path | None = None) -> None:
        """`folder` is the artist's own on `shelf`; `trash` gets rid of a folder so that it can be brought back.

        In `folds` lies what the engine worked out of their weights.
        """
        self._shelf = shelf
        self._folds = folds
        self._links = Links(folder / LINKS_NAME)
        self._seals = Seals(folder / SEALS_NAME)
        self._trash = trash

    def listed(self) -> Sequence[InstalledModel]:
        """All that lies on the shelf, whole or not, the default first."""
        return [*inventory(self._shelf.shelved(), self._folds), *self._gone()]

    def check(self, model: str, note: Note, token: CancelToken) -> ModelCheck:
        """Read all files of a model to their end, and hold them against what they were.

        Files that were never read before are remembered as they are now, if they hold together. Raises
        `CheckpointMissing`, `Cancelled`, `DiskFull` or `FolderRefused`.
        """
        halves = self._shelf.entry(model).halves
        files = halves.files()
        total = sum(size_of(path) for path in files.values())
        done = compared = 0
        damaged: list[CheckpointCorrupt] = []

        def told(count: int) -> None:
            nonlocal done
            token.check()
            done += count
            note(done, total)

        for path in files.values():
            place = _place_of(path, halves)
            name = path.relative_to(place).as_posix()
            known = self._seals.of(place).get(name)
            compared += known is not None
            try:
                seal = _whole(path, known, told)
            except (OSError, ValueError) as error:
                damaged.append(CheckpointCorrupt(path, reason_of(error)))
            else:
                self._seals.keep(place, {name: seal})
        return ModelCheck(len(files), compared, total, tuple(damaged))

    def removal(self, model: str) -> Sequence[Path]:
        """The folders that no other model needs, and that removing this one would take.

        Of a model that is used where it lies it is only what lies there, since nothing but a list changes then. Of any
        other it is never what lies elsewhere, such as words that it borrows there.
        Raises `CheckpointMissing`, `ModelBundled`, or `ModelInUse` if there is none.
        """
        gone = [each.folder for each in self._gone() if each.id == model]
        if gone:
            return gone
        mine = self._shelf.entry(model)
        if mine.origin is Origin.BUNDLED:
            raise ModelBundled(model)
        others = [each for each in self._shelf.shelved() if each.id != mine.id and each.card is not None]
        needed = {folder: each.id for each in others for folder in used_folders(each.halves)}
        linked = set(self._links.folders())
        is_linked = mine.origin is Origin.LINKED
        its_own = [each for each in mine.halves.folders if (each in linked) is is_linked]
        folders = [folder for folder in its_own if folder not in needed]
        if not folders:
            raise ModelInUse(model, tuple(dict.fromkeys(needed[folder] for folder in its_own)))
        return folders

    def remove(self, model: str) -> Sequence[Path]:
        """Hand those folders to the system's trash; one that was left where it is is only forgotten.

        Pictures keep the model's name and fingerprint. Raises the same, and `TrashRefused`.
        """
        folders, linked = self.removal(model), set(self._links.folders())
        for folder in folders:
            if folder not in linked:
                discard(folder, self._trash)
            self._seals.forget(folder)
            self._drop_folds(folder)
        self._links.take_off([folder for folder in folders if folder in linked])
        return folders

    def _drop_folds(self, folder: Path) -> None:
        """Delete what was worked out of the weights in `folder`: whoever brings them back has it made again."""
        if self._folds is not None:
            for file in fold_files(self._folds, folder / FOLDED_PART):
                # One that is in use, which only Windows minds, does no harm.
                with suppress(OSError):
                    file.unlink(missing_ok=True)

    def _gone(self) -> Sequence[InstalledModel]:
        """What is used where it lies, and isn't there now."""
        return [
            InstalledModel(
                id=folder.name,
                title=folder.name,
                license="",
                summary="",
                folder=folder,
                prior_folder=None,
                origin=Origin.LINKED,
                parts=(),
                problem=DriveMissing(folder),
            )
            for folder in self._links.folders()
            if not folder.is_dir()
        ]


def _place_of(path: Path, halves: Halves) -> Path:
    return next(folder for folder in reversed(halves.folders) if path.is_relative_to(folder))


def _whole(path: Path, known: Seal | None, told: Callable[[int], None]) -> Seal:
    """What `path` is. Raises `ValueError` unless it holds together and is what it was, and `OSError`."""
    if path.suffix == ".safetensors":
        read_header(path)
    seal = sha256_of(path, told)
    if known is not None and seal != known:
        raise ValueError(
            "its SHA-256 isn't what it was when it came" if seal.size == known.size else "its length changed"
        )
    return seal
