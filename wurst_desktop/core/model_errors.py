"""What can go wrong with getting, checking and removing models: branches of the tree in core/errors."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wurst_desktop.core.errors import BadInput, NothingToRunOn, OutOfResources


class ModelWoe(StrEnum):
    """Why something on the disk can't become a model."""

    NOTHING_THERE = "nothing-there"
    NO_MODEL_INSIDE = "no-model-inside"
    ARCHIVE = "archive"
    PICKLE = "pickle"
    LORA = "lora"
    OTHER_MODEL = "other-model"
    NOT_SAFETENSORS = "not-safetensors"


@dataclass(eq=False)
class NotAModel(BadInput):
    """What was to be imported isn't a model, or not one that can be used."""

    path: Path
    woe: ModelWoe


@dataclass(eq=False)
class NameTaken(BadInput):
    """There is another model in the folder that this one would get."""

    folder: Path


@dataclass(eq=False)
class OnShelfAlready(BadInput):
    """All that was to be imported from `path` lies on the shelf as it is."""

    path: Path


@dataclass(eq=False)
class HalfAlready(BadInput):
    """A copy of `model` in half precision would be no smaller."""

    model: str


@dataclass(eq=False)
class ModelInUse(BadInput):
    """A model can't be removed, since `others` need its files."""

    model: str
    others: tuple[str, ...]


@dataclass(eq=False)
class ModelBundled(BadInput):
    """A model comes with the program and can't be removed."""

    model: str


@dataclass(eq=False)
class LicenceNotAccepted(BadInput):
    """Nothing is downloaded before somebody has accepted the licence of `model`."""

    model: str
    licence: str


@dataclass(eq=False)
class DownloadRunning(BadInput):
    """Another process is downloading into the same folder; `model` has to wait for it."""

    model: str


@dataclass(eq=False)
class DriveMissing(NothingToRunOn):
    """A model that is used where it lies isn't there now."""

    folder: Path


@dataclass(eq=False)
class HubUnreachable(NothingToRunOn):
    """No connection to `host` came about; `reason` is what the system says."""

    host: str
    reason: str


@dataclass(eq=False)
class HubRefused(NothingToRunOn):
    """`host` doesn't give `what` to everybody (HTTP 401 or 403)."""

    host: str
    what: str


@dataclass(eq=False)
class HubLacks(NothingToRunOn):
    """`host` has no `what` (any more)."""

    host: str
    what: str


@dataclass(eq=False)
class HubBusy(NothingToRunOn):
    """`host` asks for patience (HTTP 429); `seconds` how long, if it says so."""

    host: str
    seconds: float | None


@dataclass(eq=False)
class HubFailing(NothingToRunOn):
    """`host` has a fault of its own (HTTP 5xx), or answers what makes no sense."""

    host: str
    status: int


@dataclass(eq=False)
class HubUnsafe(NothingToRunOn):
    """`host` lists a file whose name leads out of its folder, or one that `is_double`: another's but for capitals."""

    host: str
    name: str
    is_double: bool = False


@dataclass(eq=False)
class FetchBroken(NothingToRunOn):
    """A file came with another length than was announced, each time; both are bytes."""

    file: str
    received: int
    expected: int


@dataclass(eq=False)
class FetchDiffers(NothingToRunOn):
    """A file came whole, but its SHA-256 isn't the one that was announced."""

    file: str


@dataclass(eq=False)
class NoRoom(OutOfResources):
    """A folder has too little room for what is to come into it; both are bytes. Nothing was begun."""

    folder: Path
    needed: int
    free: int


@dataclass(eq=False)
class TrashRefused(OutOfResources):
    """The system has no trash for a folder, or doesn't take it."""

    path: Path
    reason: str
