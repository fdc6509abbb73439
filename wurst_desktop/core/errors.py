"""Everything that can go wrong without being our bug: one tree of values that carry facts, not sentences.

WurstError
|- BadInput                     the request can't be carried out as it stands (exit status 2)
|  |- OutOfRange  NotOffered  SizeRefused  PromptRefused  FileUnreadable  RecordMissing  SettingsUnreadable
|  |- FieldsClash  CompositionMissing  CompositionsDiffer  AxesClash  WordsMissing  LoraMissing  LoraRefused
|  |- ListMissing  OnShelfAlready  DatabaseDamaged  WrittenByNewer
|  |- NotAModel  NameTaken  HalfAlready  ModelInUse  ModelBundled  LicenceNotAccepted  DownloadRunning
|- NothingToRunOn               no model or no device (exit status 3)
|  |- CheckpointMissing  CheckpointIncomplete  CheckpointCorrupt  CheckpointMismatch  DeviceUnavailable  DeviceLost
|  |- DriveMissing  HubUnreachable  HubRefused  HubLacks  HubBusy  HubFailing  HubUnsafe  FetchBroken  FetchDiffers
|  |- GpuBuildRefused
|- OutOfResources               memory or disk ran out (exit status 4)
|  |- OutOfMemory  DiskFull  FolderRefused  NoRoom  TrashRefused
`- PictureBroken                the numbers of a stage stopped being finite (exit status 1)

Those that have to do with getting and removing models are in core/model_errors; `GpuBuildRefused` is in
core/gpu_build.

The classes aren't frozen: Python sets the traceback on an exception when it is raised.
"""

from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.lora_fault import LoraFault


class WurstError(Exception):
    """Root of all errors that the program foresees and explains."""


class BadInput(WurstError):
    """What was asked can't be done as it was asked."""


@dataclass(eq=False)
class OutOfRange(BadInput):
    """A number lies outside what its field takes."""

    field: str
    value: float
    smallest: float
    largest: float


@dataclass(eq=False)
class NotOffered(BadInput):
    """A choice isn't among those that its field offers."""

    field: str
    value: str
    offered: tuple[str, ...]


@dataclass(eq=False)
class SizeRefused(BadInput):
    """Width and height can't be drawn; `nearest` holds the closest sizes that can, whose sides are times `step`."""

    width: int
    height: int
    nearest: tuple[tuple[int, int], ...]
    step: int


@dataclass(eq=False)
class PromptRefused(BadInput):
    """The weighting syntax of a prompt can't be read; `position` counts characters from 0 where it is known."""

    field: str
    text: str
    reason: str
    position: int | None = None


@dataclass(eq=False)
class FileUnreadable(BadInput):
    """A file isn't there, isn't what it should be, or is damaged."""

    path: Path
    reason: str
    is_missing: bool = False


@dataclass(eq=False)
class DatabaseDamaged(BadInput):
    """A database of the program is broken; the next start puts it aside and begins anew."""

    path: Path


@dataclass(eq=False)
class WrittenByNewer(BadInput):
    """A newer version of the program has kept its history here, in a form that this one doesn't know."""

    path: Path


@dataclass(eq=False)
class RecordMissing(BadInput):
    """The history has no such entry (any more)."""

    record_id: int


@dataclass(eq=False)
class FieldsClash(BadInput):
    """`value` of a field leaves no place for what `other` asks for."""

    field: str
    value: str
    other: str


@dataclass(eq=False)
class CompositionMissing(BadInput):
    """A picture is to begin from a composition that no file holds (any more); "" where its picture has no name."""

    picture: str


@dataclass(eq=False)
class CompositionsDiffer(BadInput):
    """Compositions can't be brought together since `field` ("size" or "model") isn't the same: `one` and `other`."""

    field: str
    one: str
    other: str


@dataclass(eq=False)
class AxesClash(BadInput):
    """Two directions of a sweep change the same field."""

    field: str


@dataclass(eq=False)
class WordsMissing(BadInput):
    """The words that a sweep puts others in the place of aren't in the prompts."""

    words: str
    prompt: str


@dataclass(eq=False)
class ListMissing(BadInput):
    """A prompt names a list of words that isn't there; `name` may hold `*` and `?`, which no list fits then."""

    name: str


@dataclass(eq=False)
class LoraMissing(BadInput):
    """No LoRA of that name (and with that file) is installed; `is_changed` says that one of the name is."""

    name: str
    installed: tuple[str, ...]
    is_changed: bool = False


@dataclass(eq=False)
class LoraRefused(BadInput):
    """A file can't be used as a LoRA of this model; `found` says what it is for, or where it is damaged."""

    file: Path
    fault: LoraFault
    found: str = ""


@dataclass(eq=False)
class SettingsUnreadable(BadInput):
    """The settings file is damaged; it was kept as `backup` and the defaults are in use."""

    path: Path
    backup: Path
    reason: str


class NothingToRunOn(WurstError):
    """There is no usable model or no usable device."""


@dataclass(eq=False)
class CheckpointMissing(NothingToRunOn):
    """No checkpoint of that name or folder (and with those files) is installed; `is_changed` says that one is."""

    wanted: str
    installed: tuple[str, ...]
    is_changed: bool = False


@dataclass(eq=False)
class CheckpointIncomplete(NothingToRunOn):
    """A file that a checkpoint needs isn't there."""

    folder: Path
    file: str


@dataclass(eq=False)
class CheckpointCorrupt(NothingToRunOn):
    """A file of a checkpoint can't be read; `reason` says what was found."""

    file: Path
    reason: str


@dataclass(eq=False)
class CheckpointMismatch(NothingToRunOn):
    """A file of a checkpoint belongs to another architecture or has tensors of the wrong shape."""

    file: Path
    expected: str
    found: str


@dataclass(eq=False)
class DeviceUnavailable(NothingToRunOn):
    """The device that was asked for isn't in this machine."""

    device: str
    present: tuple[str, ...]


@dataclass(eq=False)
class DeviceLost(NothingToRunOn):
    """The device stopped answering, and does nothing more for this process."""

    device: str


class OutOfResources(WurstError):
    """Memory or disk ran out; what was finished is kept."""


@dataclass(eq=False)
class OutOfMemory(OutOfResources):
    """A stage found no memory on `device`."""

    stage: str
    device: str


@dataclass(eq=False)
class DiskFull(OutOfResources):
    """A file couldn't be written for want of room."""

    path: Path


@dataclass(eq=False)
class FolderRefused(OutOfResources):
    """The system doesn't let the program write here."""

    path: Path
    reason: str


@dataclass(eq=False)
class PictureBroken(WurstError):
    """A stage gave numbers that aren't finite, in float32 too."""

    stage: str
