"""What happened in the folders of the pictures without the program's doing."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class FolderNews:
    """`changed` are entries that are new, back, or in another place; `touched` those whose file is other or gone.

    `folders` are folders that nobody knew, `unreadable` files that aren't pictures or are damaged.
    `arrived` are entries that were kept, or finished, since the look before, by this process or another one.
    """

    changed: tuple[int, ...] = ()
    touched: tuple[int, ...] = ()
    folders: tuple[Path, ...] = ()
    unreadable: tuple[Path, ...] = ()
    arrived: tuple[int, ...] = ()


@dataclass(frozen=True)
class Missing:
    """An entry whose file isn't where it should be."""

    id: int
    path: Path


@dataclass(frozen=True)
class Damaged:
    """A file that can't be read, and why."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Verification:
    """How index and files agree: entries without a file, files that can't be read, files without an entry."""

    checked: int
    missing: tuple[Missing, ...]
    damaged: tuple[Damaged, ...]
    unlisted: tuple[Path, ...]
    is_whole: bool = True

    @property
    def is_sound(self) -> bool:
        """Whether all is as it should be."""
        return not (self.missing or self.damaged or self.unlisted)
