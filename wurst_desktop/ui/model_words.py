"""What an artist is told of models: their parts, where they are, and what went wrong with getting or removing one."""

from collections.abc import Sequence
from typing import assert_never

from wurst_desktop.core.download import Fetched, Listed, Speed
from wurst_desktop.core.installed_model import InstalledModel, ModelCheck, Origin
from wurst_desktop.core.model_errors import (
    DownloadRunning,
    DriveMissing,
    FetchBroken,
    FetchDiffers,
    HalfAlready,
    HubBusy,
    HubFailing,
    HubLacks,
    HubRefused,
    HubUnreachable,
    HubUnsafe,
    LicenceNotAccepted,
    ModelBundled,
    ModelInUse,
    ModelWoe,
    NameTaken,
    NoRoom,
    NotAModel,
    OnShelfAlready,
    TrashRefused,
)
from wurst_desktop.ui.number_words import counted, duration, file_size

PlaceAmiss = DriveMissing | NoRoom | TrashRefused
NeedlessAmiss = OnShelfAlready | HalfAlready
ShelfAmiss = (
    NotAModel
    | NameTaken
    | ModelInUse
    | ModelBundled
    | LicenceNotAccepted
    | DownloadRunning
    | PlaceAmiss
    | NeedlessAmiss
)
HubAmiss = HubUnreachable | HubRefused | HubLacks | HubBusy | HubFailing | HubUnsafe | FetchBroken | FetchDiffers

_PARTS = {
    "prior_prior": "composition (Stage C)",
    "prior_text_encoder": "words for the composition",
    "decoder": "texture (Stage B)",
    "vqgan": "pixels (Stage A)",
    "text_encoder": "words for the texture",
    "tokenizer": "vocabulary",
    "prior_tokenizer": "vocabulary for the composition",
    "scheduler": "settings",
    "prior_scheduler": "settings for the composition",
}


def part_name(part: str) -> str:
    """What an artist calls a part of a model."""
    return _PARTS.get(part, part)


def size_line(model: InstalledModel) -> str:
    """How large a model is, and how much of that it has for itself."""
    if model.own_size == model.size:
        return file_size(model.size)
    return f"{file_size(model.size)}, {file_size(model.own_size)} of it its own"


def origin_line(origin: Origin) -> str:
    """How a model came here, in a few words."""
    match origin:
        case Origin.BUNDLED:
            return "came with the program"
        case Origin.KEPT:
            return "in the models folder"
        case Origin.LINKED:
            return "used where it lies"
        case _:
            assert_never(origin)


def check_line(title: str, check: ModelCheck) -> str:
    """What a check came to: a sentence or two."""
    if check.damaged:
        files = ", ".join(str(each.file) for each in check.damaged[:3])
        return (
            f"{title}: {counted(len(check.damaged), 'file')} of {check.files} damaged ({files}). "
            "Remove the model and fetch it again."
        )
    read = f"{title} is whole: {counted(check.files, 'file')}, {file_size(check.size)}"
    if check.compared == check.files:
        return f"{read}, all as they came."
    return (
        f"{read}. {counted(check.files - check.compared, 'file')} read for the first time and remembered for next time."
    )


def listed_line(listed: Listed) -> str:
    """What has to come, and whether there is room for it."""
    total, needed, free = file_size(listed.total), file_size(listed.needed), file_size(listed.free)
    files = counted(len(listed.files), "file")
    if listed.there:
        return f"{needed} of {total} in {files} still have to come, and there is {free} of room."
    return f"{total} in {files} have to come, and there is {free} of room."


def fetched_line(event: Fetched, speed: Speed) -> str:
    """How far a download is: of the whole, of the file at hand, how fast, and how long still."""
    parts = [f"{file_size(event.done)} of {file_size(event.total)}"]
    rate, left = speed.rate, speed.left(event.total)
    if rate is not None:
        parts.append(f"{file_size(int(rate))}/s")
    if left is not None:
        parts.append(f"{duration(left)} left")
    return f"{', '.join(parts)}. {event.file}: {file_size(event.file_done)} of {file_size(event.file_size)}"


def taken_line(ids: Sequence[str]) -> str:
    """What an import came to."""
    if not ids:
        return "It is on the shelf, but not a whole model yet: see what it lacks."
    return f"Taken in: {_list(ids)}."


def removal_question(title: str, folders: Sequence[object], *, is_linked: bool) -> str:
    """What removing a model will do: a sentence or two."""
    names = " and ".join(str(folder) for folder in folders)
    if is_linked:
        return f"Take {title} off the list? Its files in {names} stay where they are."
    return f"Put {names} into the system's trash? Your pictures stay, and say which model they need."


def shelf_amiss(error: ShelfAmiss) -> str:
    """Why something can't be done with models on this machine."""
    if isinstance(error, PlaceAmiss):
        return _place_amiss(error)
    if isinstance(error, NeedlessAmiss):
        return _needless(error)
    match error:
        case NotAModel():
            return _not_a_model(error)
        case NameTaken(folder):
            return f"There is a model in {folder} already. Remove that one first, or leave the new one where it is."
        case ModelInUse(model, others):
            return f"{_list(others)} {_needs(others)} files of {model}. Remove {_them(others)} first."
        case ModelBundled(model):
            return f"{model} comes with the program and takes part in its tests, so it stays."
        case LicenceNotAccepted(model, licence):
            return f"{model} comes under the licence {licence}. Accept it first: add --accept-licence."
        case DownloadRunning(model):
            return (
                f"Another download is at work, so {model} has to wait for it. It may be in the window, or a terminal."
            )
        case _:
            assert_never(error)


def _needless(error: NeedlessAmiss) -> str:
    match error:
        case OnShelfAlready(path):
            return f"What is in {path} is among your models already, so nothing was changed."
        case HalfAlready(model):
            return f"{model} is in half precision already. A copy would be just as large, so none was made."
        case _:
            assert_never(error)


def hub_amiss(error: HubAmiss) -> str:
    """Why a download didn't come about, and what to do."""
    match error:
        case HubUnreachable(host, reason):
            return f"{host} can't be reached ({reason.rstrip('.')}). Is there a network? What has come is kept."
        case HubRefused(host, what):
            return f"{host} doesn't give {what} to everybody. Fetch it with your browser there, and import the folder."
        case HubLacks(host, what):
            return f"{host} has no {what} (any more). If you use a mirror, try another one."
        case HubBusy(host, seconds):
            when = "later" if seconds is None else f"in {duration(seconds)}"
            return f"{host} has too many requests to answer. Go on {when}; what has come is kept."
        case HubFailing(host, status):
            return f"{host} has a fault of its own (HTTP {status}). Go on later; what has come is kept."
        case HubUnsafe(host, name):
            return f"{host} lists a file whose name leads out of the model's folder ({name}). Nothing was fetched."
        case FetchBroken(file, received, expected):
            return (
                f"{file} came with {file_size(received)} instead of {file_size(expected)}. "
                "Go on later; what is whole is kept."
            )
        case FetchDiffers(file):
            return f"{file} came damaged: its SHA-256 isn't the one announced. It was thrown away; try again."
        case _:
            assert_never(error)


def _place_amiss(error: PlaceAmiss) -> str:
    match error:
        case DriveMissing(folder):
            return f"{folder} isn't there now. Connect its drive, and the model can be used again."
        case NoRoom(folder, needed, free):
            return (
                f"{folder} has {file_size(free)} of room, and {file_size(needed)} are needed. "
                "Make some room, or leave the model on its drive. Nothing was begun."
            )
        case TrashRefused(path, reason):
            return f"The system's trash doesn't take {path} ({reason.rstrip('.')}). It is left as it was."
        case _:
            assert_never(error)


def _not_a_model(error: NotAModel) -> str:
    path = error.path
    match error.woe:
        case ModelWoe.NOTHING_THERE:
            return f"There is nothing at {path}. Is its drive connected?"
        case ModelWoe.NO_MODEL_INSIDE:
            return f"There is no Würstchen model in {path}. It would hold a folder named decoder, or prior."
        case ModelWoe.ARCHIVE:
            return f"{path} is, or holds, an archive. Unpack it first, and import the folder."
        case ModelWoe.PICKLE:
            return (
                f"{path} is of a kind that can run programs when it is opened, so it never is. "
                "Look for the same model as safetensors."
            )
        case ModelWoe.LORA:
            return f"{path} is a LoRA: a change to a model, not a model."
        case ModelWoe.OTHER_MODEL:
            return f"{path} doesn't fit any model that is installed here. Is it of another architecture?"
        case ModelWoe.NOT_SAFETENSORS:
            return f"{path} isn't a whole safetensors file. Fetch it again?"
        case _:
            assert_never(error.woe)


def _list(names: Sequence[str]) -> str:
    *before, last = names
    return f"{', '.join(before)} and {last}" if before else last


def _needs(names: Sequence[str]) -> str:
    return "needs" if len(names) == 1 else "need"


def _them(names: Sequence[str]) -> str:
    return "it" if len(names) == 1 else "them"
