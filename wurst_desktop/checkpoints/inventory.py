"""The shelf as a list of models with their parts: how large each is, and who else uses it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from wurst_desktop.checkpoints.halves import Halves
from wurst_desktop.checkpoints.precision import is_half
from wurst_desktop.checkpoints.reading import size_of
from wurst_desktop.checkpoints.shelf import Shelved
from wurst_desktop.core.fold_files import FOLDED_PART, FOLDS_PART, fold_files
from wurst_desktop.core.installed_model import InstalledModel, ModelPart


def inventory(shelved: Sequence[Shelved], folds: Path | None = None) -> Sequence[InstalledModel]:
    """All that lies on the shelf; the first that can be used is the default.

    What was worked out of their weights lies in `folds`, and counts as a part of theirs.
    """
    users = _users(shelved)
    default = next((each for each in shelved if each.card is not None), None)
    return [_model(each, users, folds, is_default=each is default) for each in shelved]


def used_folders(halves: Halves) -> frozenset[Path]:
    """The folders on the shelf that a model takes something from."""
    return frozenset(halves.folders)


def _users(shelved: Sequence[Shelved]) -> Mapping[Path, tuple[str, ...]]:
    """Who uses each folder of a part."""
    users: dict[Path, tuple[str, ...]] = {}
    for each in shelved:
        if each.card is not None:
            for folder in set(each.halves.parts().values()):
                users[folder] = (*users.get(folder, ()), each.id)
    return users


def _model(
    shelved: Shelved, users: Mapping[Path, tuple[str, ...]], folds: Path | None, *, is_default: bool
) -> InstalledModel:
    halves, card = shelved.halves, shelved.card
    sizes: dict[str, int] = {}
    for name, path in halves.files().items():
        part = name.partition("/")[0]
        sizes[part] = sizes.get(part, 0) + size_of(path)
    places = dict(halves.parts())
    folded = places[FOLDED_PART]

    def others(folder: Path) -> tuple[str, ...]:
        return tuple(user for user in users.get(folder, ()) if user != shelved.id)

    parts = [ModelPart(name, folder, sizes[name], others(folder)) for name, folder in places.items() if name in sizes]
    kept = [] if folds is None else [size_of(file) for file in fold_files(folds, folded)]
    if folds is not None and any(kept):
        parts.append(ModelPart(FOLDS_PART, folds, sum(kept), others(folded)))
    return InstalledModel(
        id=shelved.id,
        title=shelved.id if card is None else card.title,
        license="" if card is None else card.license,
        summary="" if card is None else card.summary,
        folder=halves.folder,
        prior_folder=halves.prior_folder,
        origin=shelved.origin,
        parts=tuple(parts),
        fingerprint="" if card is None else card.ref.fingerprint,
        problem=shelved.problem,
        is_default=is_default,
        is_half=is_half(halves),
    )
