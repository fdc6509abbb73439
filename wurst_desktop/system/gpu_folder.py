"""The folder of the GPU build: what lies in it, whether it may be used, and how one comes into it.

    FOLDER/build.json     which build is used, for which torch and Python, and the sizes of its libraries
    FOLDER/build-N        that build, as pip lays it out
    FOLDER/coming         one that is being unpacked or tried
    FOLDER/fetched        pip's cache of what has come: broken off, it goes on behind the last file that came whole
    FOLDER/loading        how many starts in a row ended while it was being loaded

A build gets a place of its own each time, since a running program keeps the files of the former one open.
"""

import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.gpu_build import Command, GpuBuild, GpuBuildRefused, GpuCard, GpuWoe, Standing, Tried
from wurst_desktop.core.identity import NAME
from wurst_desktop.core.model_errors import NoRoom
from wurst_desktop.core.writing import write_whole, writing
from wurst_desktop.system.nvidia import wanted_builds

_LIBRARIES = ("*.so*", "*.dll", "*.pyd", "*.dylib")
_ROOM = 11_000_000_000
"""Bytes: what is fetched stays until all is unpacked, and pip unpacks once more in between."""
_MOST_BROKEN_STARTS = 2
_GPU_LIBRARIES = ("*torch_cuda*", "*torch_hip*", "*torch_xpu*")
_FRESH = (
    *("--only-binary", ":all:", "--no-user", "--no-input", "--disable-pip-version-check", "--no-warn-conflicts"),
    *("--progress-bar", "raw", "--retries", "10", "--resume-retries", "50"),
)


@dataclass(frozen=True)
class _Card:
    """What build.json holds."""

    place: str
    version: str
    python: str
    libraries: dict[str, int]


@dataclass(frozen=True)
class _Kept:
    """The build that build.json tells of."""

    place: Path
    version: str
    python: str
    libraries: dict[str, int]


class GpuFolder:
    """Holds at most one build that is used, and one that is to come."""

    def __init__(self, folder: Path, own_command: Sequence[str]) -> None:
        """`own_command` starts this program once more."""
        self._folder = folder
        self._own_command = tuple(own_command)
        self._card = folder / "build.json"
        self._mark = folder / "loading"
        self._coming = folder / "coming"
        self._used: Path | None = None
        self._is_given_up = False

    @property
    def folder(self) -> Path:
        """Where all of it lies."""
        return self._folder

    def use(self) -> Standing:
        """Have `import torch` find the build, if it may be used; to be called before anything imports torch."""
        kept = self._kept()
        standing = self._standing(kept)
        if standing is Standing.SOUND and kept is not None and "torch" not in sys.modules:
            self._used = kept.place
            if str(kept.place) not in sys.path:
                sys.path.insert(0, str(kept.place))
        return standing

    def begin_loading(self) -> None:
        """Note that a start of the window loads the build, so that the next one knows of a start that ended there."""
        if self._used is not None:
            self._count_broken(self._broken_starts() + 1)

    def end_loading(self) -> None:
        """Note that it was loaded, or that nobody wants it to be any more."""
        if not self._is_given_up:
            with suppress(OSError):
                self._mark.unlink(missing_ok=True)

    @contextmanager
    def loading(self) -> Iterator[None]:
        """Leave the build out from the next start on if torch can't be loaded in here. Raises `GpuBuildRefused`."""
        try:
            yield
        except (ImportError, OSError, AttributeError, RuntimeError) as error:
            if self._used is None:
                raise
            self._is_given_up = True
            self._count_broken(_MOST_BROKEN_STARTS)
            raise GpuBuildRefused(GpuWoe.NO_LONGER_LOADED, str(error)) from error

    def look(self) -> GpuBuild:
        """What there is."""
        kept = self._kept()
        version = "" if kept is None else kept.version
        return GpuBuild(self._standing(kept), version, _size_of(self._folder))

    def wanted(self, card: GpuCard | None, label: str = "") -> tuple[str, ...]:
        """The builds of torch to ask for, best first; `label` decides instead of the card. Raises `GpuBuildRefused`."""
        return wanted_builds(card, _release(built_in_version()), label)

    def begin(self) -> None:
        """Make ready for one to come; what was fetched before stays. Raises `NoRoom` or `FolderRefused`."""
        with writing(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._remove_unfinished()
            free = shutil.disk_usage(self._folder).free
        needed = _ROOM - _size_of(self._folder / "fetched")
        if free < needed:
            raise NoRoom(self._folder, needed, free)

    def fetching(self, requirement: str, index: str) -> Command:
        """What fetches and unpacks a build of torch; whatever else it needs comes as this program has it."""
        pins, between = self._folder / "constraints.txt", self._folder / "between"
        with writing(self._folder):
            shutil.rmtree(self._coming, ignore_errors=True)
            between.mkdir(exist_ok=True)
            pins.write_text("".join(f"{each}\n" for each in self._pins()), "utf-8")
        further = ("--extra-index-url", index) if index else ()
        places = ("--target", self._coming, "--cache-dir", self._folder / "fetched", "--constraint", pins)
        words = (*self._own_command, "--pip", "install", *_FRESH, *map(str, places), *further, requirement)
        # Else pip unpacks where the system keeps short-lived files, which is small on many.
        temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(between))
        return Command(words, {**temporary, "PIP_REQUIRE_VIRTUALENV": "0", "PYTHONUNBUFFERED": "1"})

    def trying(self) -> Command:
        """What loads the one that has come."""
        # In a home of its own, so that no earlier build is in the way.
        return Command((*self._own_command, "gpu", "try", str(self._coming)), {"WURST_HOME": str(self._coming / "no")})

    def keep(self, tried: Tried) -> None:
        """Use it from the next start on. Raises `GpuBuildRefused`, `DiskFull` or `FolderRefused`."""
        wanted = built_in_version()
        if _release(tried.version) != _release(wanted):
            raise GpuBuildRefused(GpuWoe.OTHER_VERSION, tried.version)
        if not tried.runtime:
            raise GpuBuildRefused(GpuWoe.PROCESSOR_ONLY, tried.version)
        with writing(self._folder):
            place = self._free_place()
            self._coming.rename(place)
            libraries = {str(file.relative_to(place).as_posix()): file.stat().st_size for file in _libraries(place)}
            card = {"place": place.name, "version": tried.version, "python": _python(), "libraries": libraries}
            write_whole(self._card, json.dumps(card, indent=1).encode())
            self._mark.unlink(missing_ok=True)
            for name in ("fetched", "between"):
                shutil.rmtree(self._folder / name, ignore_errors=True)

    def tidy(self) -> None:
        """Take away the builds before the present one; to be called where no other window is open.

        A window imports from its build for as long as it runs, so none goes when its successor comes.
        """
        kept = self._kept()
        for each in self._builds():
            # What is newer comes from another process just now.
            if kept is not None and _number(each) < _number(kept.place) and each != self._used:
                shutil.rmtree(each, ignore_errors=True)

    def remove(self) -> None:
        """Take all of it away. Raises `FolderRefused`.

        Files that a running program keeps open stay on Windows; they go with the next build or removal.
        """
        with writing(self._folder):
            self._card.unlink(missing_ok=True)
            shutil.rmtree(self._folder, ignore_errors=True)

    def _standing(self, kept: _Kept | None) -> Standing:
        if kept is None:
            return Standing.BUILT_IN if built_in_uses_gpus() else Standing.ABSENT
        if _release(kept.version) != _release(built_in_version()) or kept.python != _python():
            return Standing.OUTDATED
        if not all(_has_size(kept.place / name, size) for name, size in kept.libraries.items()):
            return Standing.DAMAGED
        return Standing.BROKE_OFF if self._broken_starts() >= _MOST_BROKEN_STARTS else Standing.SOUND

    def _kept(self) -> _Kept | None:
        try:
            text = self._card.read_bytes()
            # Where there is no build of ours, no start of the window has to wait for what this imports.
            from wurst_desktop.decoding import decode_json

            card = decode_json(text, _Card)
            return _Kept(self._folder / card.place, card.version, card.python, card.libraries)
        except (FileNotFoundError, PermissionError):
            return None
        except (OSError, ValueError):
            return _Kept(self._folder, built_in_version(), _python(), {"build.json": -1})

    def _broken_starts(self) -> int:
        try:
            return int(self._mark.read_text("ascii"))
        except (OSError, ValueError):
            return 0

    def _count_broken(self, starts: int) -> None:
        with suppress(OSError):
            self._mark.write_text(str(starts), "ascii")

    def _builds(self) -> list[Path]:
        return [each for each in self._folder.glob("build-*") if each.is_dir()]

    def _free_place(self) -> Path:
        return self._folder / f"build-{max(map(_number, self._builds()), default=0) + 1}"

    def _remove_unfinished(self) -> None:
        """Take away what a broken off try left: nobody has used it, as build.json didn't tell of it yet."""
        kept = self._kept()
        newer = [each for each in self._builds() if kept is None or _number(each) > _number(kept.place)]
        for each in (*newer, self._folder / "between"):
            shutil.rmtree(each, ignore_errors=True)

    def _pins(self) -> Iterator[str]:
        from importlib.metadata import distributions

        for one in distributions():
            name = str(one.metadata["Name"])
            # A program that is frozen, or installed from a folder, has itself in no index.
            if name.casefold() not in {"torch", NAME} and "+" not in one.version:
                yield f"{name}=={one.version}"


def built_in_version() -> str:
    """The version of the torch that came with the program, also where another one is put before it."""
    # Where there is no build of ours, no start of the window has to wait for what this imports.
    from importlib.metadata import distributions

    found = next(iter(distributions(name="torch", path=_own_path())), None)
    return "" if found is None else found.version


def built_in_uses_gpus() -> bool:
    """Whether the torch that came with the program is a build for GPUs, by the libraries that it brings."""
    folders = (Path(place) / "torch" / "lib" for place in _own_path())
    present = next((folder for folder in folders if folder.is_dir()), None)
    return present is not None and any(any(present.glob(pattern)) for pattern in _GPU_LIBRARIES)


def _own_path() -> list[str]:
    """Where Python looks for packages, but for builds of ours."""
    return [place for place in sys.path if not (Path(place).parent / "build.json").is_file()]


def _libraries(place: Path) -> Iterator[Path]:
    for pattern in _LIBRARIES:
        yield from (file for file in place.rglob(pattern) if file.is_file())


def _has_size(file: Path, size: int) -> bool:
    try:
        return file.stat().st_size == size
    except (OSError, ValueError):
        return False


def _size_of(folder: Path) -> int:
    sizes = (os.lstat(Path(parent) / name).st_size for parent, _, names in os.walk(folder) for name in names)
    return sum(sizes)


def _number(place: Path) -> int:
    """The number of a build; 0 for a place that is none."""
    number = place.name.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0


def _release(version: str) -> str:
    return version.partition("+")[0]


def _python() -> str:
    return ".".join(map(str, sys.version_info[:2]))
