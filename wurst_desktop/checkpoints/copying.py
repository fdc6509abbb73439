"""Copies files of models so that they can be trusted: what was begun is gone on with, and the copy is read again."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from io import FileIO
from pathlib import Path

from wurst_desktop.checkpoints.reading import reading, size_of
from wurst_desktop.checkpoints.seals import Seal, sha256_of
from wurst_desktop.core.disk_room import free_bytes
from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.marking import marked
from wurst_desktop.core.model_errors import NoRoom
from wurst_desktop.core.writing import bring_to_disk, writing

PARTIAL = ".part"
"""What a file's name ends with until it is whole."""

_PIECE = 4 * 2**20

Told = Callable[[int], None]
"""Hears of bytes as they are read; each byte comes twice, once for the copying and once for the reading again."""


def check_room(folder: Path, needed: int) -> None:
    """Raise `NoRoom` unless `needed` bytes fit into `folder`, which needn't be there yet."""
    with writing(folder):
        free = free_bytes(folder)
    if needed > free:
        raise NoRoom(folder, needed, free)


def still_needed(files: Mapping[str, Path], target: Path) -> int:
    """Bytes that have yet to be written for `files` to lie in `target`."""
    return sum(max(size_of(path) - _begun(target / name), 0) for name, path in files.items())


def remove_others(target: Path, files: Iterable[str]) -> None:
    """Remove what a try with another model left in `target`: all that is none of `files`. Raises `FolderRefused`.

    Whoever publishes the folder publishes all that lies in it.
    """
    kept = {target / f"{name}{ending}" for name in files for ending in ("", PARTIAL)}
    with writing(target):
        # A folder comes behind all that is in it.
        for path in sorted(target.rglob("*"), reverse=True):
            if path.is_dir() and not path.is_symlink():
                with suppress(OSError):
                    path.rmdir()
            elif path not in kept:
                path.unlink()


def copy_files(files: Mapping[str, Path], target: Path, told: Told) -> Mapping[str, Seal]:
    """Copy `files` to `target` under their names, and give what each is. Raises what `copy_file` raises."""
    return {name: copy_file(path, target / name, told) for name, path in files.items()}


def copy_file(source: Path, target: Path, told: Told) -> Seal:
    """Copy one file, from where an earlier try broke off, and give what it is.

    Raises `FileUnreadable`, `DiskFull`, `FolderRefused`, or `CheckpointCorrupt` for a copy that isn't like its source.
    """
    partial = target.with_name(target.name + PARTIAL)
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    if not target.is_file():
        _go_on(source, partial, told)
        with writing(target):
            partial.replace(target)
    wanted, found = _read(source, told), _read(target, told)
    if wanted != found:
        target.unlink()
        raise CheckpointCorrupt(target, marked("the copy isn't like its source"))
    return found


def clear(staged: Path) -> None:
    """Remove the folder in which models become whole, unless another one was begun there."""
    with suppress(OSError):
        staged.rmdir()


def _begun(file: Path) -> int:
    partial = file.with_name(file.name + PARTIAL)
    return size_of(file) or size_of(partial)


def _go_on(source: Path, partial: Path, told: Told) -> None:
    """Bring `partial` to the length of `source`, from where it ends."""
    begun = partial.stat().st_size if partial.is_file() else 0
    with (
        reading(source),
        source.open("rb", buffering=0) as opened,
        writing(partial),
        partial.open("ab") as written,
    ):
        opened.seek(begun)
        while piece := _piece(opened, source):
            written.write(piece)
            told(len(piece))
        written.flush()
        bring_to_disk(written.fileno())


def _piece(opened: FileIO, source: Path) -> bytes:
    with reading(source):
        return opened.read(_PIECE)


def _read(file: Path, told: Told) -> Seal:
    with reading(file):
        return sha256_of(file, told)
