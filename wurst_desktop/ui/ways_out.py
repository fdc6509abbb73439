"""What an artist can do about an error with one click."""

from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from wurst_desktop.core.errors import (
    CheckpointCorrupt,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    CompositionMissing,
    DiskFull,
    FileUnreadable,
    FolderRefused,
    ListMissing,
    PictureBroken,
    RecordMissing,
    SettingsUnreadable,
    WurstError,
)
from wurst_desktop.core.model_errors import DriveMissing, NoRoom, TrashRefused
from wurst_desktop.ui.language import tr


@dataclass(frozen=True)
class LookAtModels:
    """See to the models on their own page."""


@dataclass(frozen=True)
class CheckFiles:
    """Have the index of the pictures compared with their files."""


@dataclass(frozen=True)
class OpenWordLists:
    """Open the folder that lists of words are kept in."""


@dataclass(frozen=True)
class ShowFile:
    """Show a file in the system's file manager."""

    path: Path


@dataclass(frozen=True)
class OpenFolder:
    """Open a folder, the nearest one above it where it isn't there."""

    path: Path


WayOut = LookAtModels | CheckFiles | OpenWordLists | ShowFile | OpenFolder


_OfModel = (
    CheckpointMissing | CheckpointIncomplete | CheckpointCorrupt | CheckpointMismatch | DriveMissing | PictureBroken
)


def way_out(error: WurstError) -> WayOut | None:
    """What helps, or None where nothing but other input, patience or the sentence itself does."""
    if isinstance(error, _OfModel):
        return LookAtModels()
    match error:
        case RecordMissing() | CompositionMissing():
            return CheckFiles()
        case ListMissing():
            return OpenWordLists()
        case SettingsUnreadable():
            return ShowFile(error.backup)
        case FileUnreadable(is_missing=False):
            return ShowFile(error.path)
        case DiskFull() | FolderRefused() | TrashRefused():
            return OpenFolder(error.path.parent)
        case NoRoom():
            return OpenFolder(error.folder)
        case _:
            return None


def way_out_title(way: WayOut) -> str:
    """What the button says that does it."""
    match way:
        case LookAtModels():
            return tr("See the models")
        case CheckFiles():
            return tr("Check all files")
        case OpenWordLists():
            return tr("Open the folder of lists")
        case ShowFile():
            return tr("Show the file")
        case OpenFolder():
            return tr("Open the folder")
        case _:
            assert_never(way)
