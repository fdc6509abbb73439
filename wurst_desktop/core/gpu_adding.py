"""The way to a GPU build: one process after the other, whoever starts them and hears what they say."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wurst_desktop.core.gpu_build import Command, GpuBuildRefused, GpuBuilds, GpuWoe, Tried

_PROGRESS = re.compile(r"Progress (\d+) of (\d+)\s*$")
_PART = re.compile(r"\s*Downloading (?:\S*/)?([^-\s]+)-([^-\s]+)\S* \(")
_INDEXES = re.compile(r"Looking in indexes: (.+)")
_UNPACKING = "Installing collected packages"
_NOTHING_FITS = ("No matching distribution found", "ResolutionImpossible")
_COMPLAINT = "ERROR: "


@dataclass(frozen=True)
class Asked:
    """An index on the network is asked at this address."""

    address: str


@dataclass(frozen=True)
class PartBegun:
    """A part, such as "torch 2.13.0", begins to come."""

    name: str


@dataclass(frozen=True)
class PartFetched:
    """So many bytes of so many of the part in hand have come."""

    done: int
    total: int


@dataclass(frozen=True)
class Unpacking:
    """All parts have come, and are being unpacked."""


@dataclass(frozen=True)
class Trying:
    """It is unpacked, and a process of its own loads it."""


AddingNews = Asked | PartBegun | PartFetched | Unpacking | Trying


class Adding:
    """What comes next, and what became of it; `requirements` are the builds of torch to ask for, best first."""

    def __init__(self, builds: GpuBuilds, requirements: Sequence[str], index: str = "") -> None:
        """Begin nothing yet. `index` is an index of torch builds, looked in besides those that pip knows."""
        self._builds = builds
        self._left = list(requirements)
        self._index = index
        self._is_trying = False
        self._lines: list[str] = []
        self._outcome: Tried | None = None

    def begin(self) -> Command:
        """The first process. Raises `NoRoom` or `FolderRefused`."""
        self._builds.begin()
        return self._fetch()

    def hear(self, line: str) -> Iterator[AddingNews]:
        """Take in a line that the process prints, and tell the news in it."""
        self._lines.append(line)
        if not self._is_trying:
            yield from read_news(line)

    def go_on(self, status: int) -> Command | None:
        """What follows a process that ended with `status`; None when all is done.

        Raises `GpuBuildRefused`, with what was said last, and `FolderRefused`.
        """
        lines, self._lines = self._lines, []
        if self._is_trying:
            tried = _what_was_said(status, lines)
            self._builds.keep(tried)
            self._outcome = tried
            return None
        if status == 0:
            self._is_trying = True
            return self._builds.trying()
        woe, said = _what_failed(lines)
        if woe is GpuWoe.NOT_FOUND and self._left:
            return self._fetch()
        raise GpuBuildRefused(woe, said)

    @property
    def is_trying(self) -> bool:
        """Whether all has come."""
        return self._is_trying

    @property
    def outcome(self) -> Tried:
        """What has come, once all is done."""
        if self._outcome is None:
            raise RuntimeError("it isn't done yet")
        return self._outcome

    def _fetch(self) -> Command:
        return self._builds.fetching(self._left.pop(0), self._index)


def read_news(line: str) -> Iterator[AddingNews]:
    """The news in a line that pip prints."""
    if found := _PROGRESS.match(line):
        yield PartFetched(int(found[1]), int(found[2]))
    elif found := _PART.match(line):
        yield PartBegun(f"{found[1]} {found[2]}")
    elif found := _INDEXES.match(line):
        yield from (Asked(each) for each in found[1].split(", ") if not each.startswith("file:"))
    elif line.startswith(_UNPACKING):
        yield Unpacking()


def _what_failed(lines: Sequence[str]) -> tuple[GpuWoe, str]:
    complaints = [line.removeprefix(_COMPLAINT).strip() for line in lines if line.startswith(_COMPLAINT)]
    if any(sign in each for each in complaints for sign in _NOTHING_FITS):
        return GpuWoe.NOT_FOUND, complaints[-1]
    if any("No module named pip" in line for line in lines):
        return GpuWoe.NO_PIP, ""
    spoken = complaints or [line.strip() for line in lines if line.strip() and not _PROGRESS.match(line)]
    return GpuWoe.NOT_FETCHED, spoken[-1] if spoken else ""


def _what_was_said(status: int, lines: Sequence[str]) -> Tried:
    spoken = [line.strip() for line in lines if line.strip()]
    last = spoken[-1] if spoken else ""
    if status != 0:
        raise GpuBuildRefused(GpuWoe.NOT_LOADED, last)
    try:
        said = json.loads(last)
        return Tried(said["version"], said["runtime"], tuple(said["devices"]))
    except (ValueError, LookupError, TypeError) as error:
        raise GpuBuildRefused(GpuWoe.NOT_LOADED, last) from error
