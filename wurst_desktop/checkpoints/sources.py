"""What lies in a folder or file that somebody wants to import: halves of models, flat priors, or nothing of use."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.checkpoints.halves import (
    PICTURE_PARTS,
    READ_BY_ENGINE,
    TEXT_PARTS,
    is_decoder,
    is_flat_prior,
    is_prior,
    is_text_lender,
)
from wurst_desktop.checkpoints.manifest import FILE_NAME
from wurst_desktop.checkpoints.places import Place, places_in, subfolders
from wurst_desktop.core.model_errors import ModelWoe, NotAModel

_ARCHIVES = {".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".xz", ".bz2"}
_PICKLES = {".bin", ".ckpt", ".pt", ".pth", ".pkl", ".pickle"}
_DEEPEST = 3
_TOP_FILES = (FILE_NAME, "model_index.json")
_PARTS = (*PICTURE_PARTS, "prior", "prior_prior", *(f"prior_{part}" for part in TEXT_PARTS))


@dataclass(frozen=True)
class Source:
    """A folder that has something of a model in it, and the files that would be copied, by their names in it.

    Only files that the engine reads, and only out of folders whose names are known: nothing that lies there decides
    where something is written.
    """

    place: Place

    def files(self) -> Mapping[str, Path]:
        """By names such as `decoder/config.json`."""
        folder = self.place.folder
        found = [folder / name for name in _TOP_FILES if (folder / name).is_file()]
        folders = [folder / part for part in _PARTS] if not is_flat_prior(folder) else [folder]
        for part in folders:
            found += [path for path in sorted(part.glob("*")) if _is_read(path)]
        return {path.relative_to(folder).as_posix(): path for path in found}


def sources_in(folder: Path) -> Sequence[Source]:
    """All that can be imported out of `folder`: itself, or what lies in it, a few folders deep.

    Raises `NotAModel` if there is nothing, and says what there is instead.
    """
    if not folder.exists():
        raise NotAModel(folder, ModelWoe.NOTHING_THERE)
    if folder.is_file():
        raise NotAModel(folder, _woe_of_file(folder))
    place = Place.of(folder.resolve())
    found = [Source(each) for each in _below(place, 0)]
    if not found:
        raise NotAModel(folder, _woe_of_folder(folder))
    return found


def has_safetensors_name(path: Path) -> bool:
    """Whether `path` is a file of weights, by its name."""
    return path.is_file() and path.suffix.lower() == ".safetensors"


def _below(place: Place, depth: int) -> Iterator[Place]:
    if _is_of_use(place.folder):
        yield place
    elif depth < _DEEPEST:
        for each in places_in(place.folder):
            yield from _below(each, depth + 1)


def _is_of_use(folder: Path) -> bool:
    return is_decoder(folder) or is_prior(folder) or is_flat_prior(folder) or is_text_lender(folder)


def _is_read(path: Path) -> bool:
    return path.suffix in READ_BY_ENGINE and path.is_file() and not path.name.startswith(".")


def _woe_of_file(file: Path) -> ModelWoe:
    suffix = file.suffix.lower()
    if suffix in _ARCHIVES:
        return ModelWoe.ARCHIVE
    return ModelWoe.PICKLE if suffix in _PICKLES else ModelWoe.NOT_SAFETENSORS


def _woe_of_folder(folder: Path) -> ModelWoe:
    """What a folder without a model has instead."""
    suffixes = {path.suffix.lower() for each in (folder, *subfolders(folder)) for path in each.glob("*")}
    if suffixes & _PICKLES and ".safetensors" not in suffixes:
        return ModelWoe.PICKLE
    return ModelWoe.ARCHIVE if suffixes & _ARCHIVES else ModelWoe.NO_MODEL_INSIDE
