"""What an artist is told of models: their parts, where they are, and what went wrong with keeping or removing one."""

from collections.abc import Sequence
from typing import assert_never

from wurst_desktop.core.download import Fetched, Listed, Speed
from wurst_desktop.core.fold_files import FOLDS_PART
from wurst_desktop.core.installed_model import InstalledModel, ModelCheck, Origin
from wurst_desktop.core.model_errors import (
    DownloadRunning,
    DriveMissing,
    HalfAlready,
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
from wurst_desktop.ui.language import number, tr, tr_n
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.number_words import duration, file_size
from wurst_desktop.ui.phrases import all_of, clause, listed

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
_PARTS = {
    "prior_prior": tr("composition (Stage C)"),
    "prior_text_encoder": tr("words for the composition"),
    "decoder": tr("texture (Stage B)"),
    "vqgan": tr("pixels (Stage A)"),
    "text_encoder": tr("words for the texture"),
    "tokenizer": tr("vocabulary", "a part of a model"),
    "prior_tokenizer": tr("vocabulary for the composition"),
    "scheduler": tr("settings", "a part of a model"),
    "prior_scheduler": tr("settings for the composition"),
    FOLDS_PART: tr("prepared for this machine", "a part of a model: what was worked out of its weights in advance"),
}


def part_name(part: str) -> str:
    """What an artist calls a part of a model."""
    return _PARTS.get(part, part)


def size_line(model: InstalledModel) -> str:
    """How large a model is, and how much of that it has for itself."""
    if model.own_size == model.size:
        return file_size(model.size)
    return tr("{size}, {own} of it its own", "sizes of files: of a model that shares files with another").format(
        size=file_size(model.size), own=file_size(model.own_size)
    )


def origin_line(origin: Origin) -> str:
    """How a model came here, in a few words."""
    match origin:
        case Origin.BUNDLED:
            return tr("came with the program")
        case Origin.KEPT:
            return tr("in the models folder")
        case Origin.LINKED:
            return tr("used where it lies")
        case _:
            assert_never(origin)


def check_line(title: str, check: ModelCheck) -> str:
    """What a check came to: a sentence or two."""
    if check.damaged:
        return tr_n(
            "{title}: %n files of {all} damaged ({names}). Remove the model and fetch it again.",
            "{title}: %n file of {all} damaged ({names}). Remove the model and fetch it again.",
            len(check.damaged),
        ).format(title=title, all=number(check.files), names=listed(str(each.file) for each in check.damaged[:3]))
    if check.compared == check.files:
        text = tr("{title} is whole: {files}, {size}, all as they came.")
    else:
        text = tr_n(
            "{title} is whole: {files}, {size}. %n files read for the first time and remembered for next time.",
            "{title} is whole: {files}, {size}. %n file read for the first time and remembered for next time.",
            check.files - check.compared,
        )
    return text.format(title=title, files=_files(check.files), size=file_size(check.size))


def listed_line(listed: Listed) -> str:
    """What has to come, and whether there is room for it."""
    if listed.there:
        text = tr("{needed} of {total} in {files} still have to come, and there is {free} of room.")
    else:
        text = tr("{total} in {files} have to come, and there is {free} of room.")
    total, needed, free = file_size(listed.total), file_size(listed.needed), file_size(listed.free)
    return text.format(needed=needed, total=total, files=_files(len(listed.files)), free=free)


def fetched_line(event: Fetched, speed: Speed) -> str:
    """How far a download is: of the whole, of the file at hand, how fast, and how long still."""
    parts = [_come(event.done, event.total)]
    rate, left = speed.rate, speed.left(event.total)
    if rate is not None:
        parts.append(tr("{size}/s", "how fast a download is: so much in a second").format(size=file_size(int(rate))))
    if left is not None:
        parts.append(tr("{time} left", "how long a download still takes").format(time=duration(left)))
    return tr("{whole}. {file}: {come}", "how far a download is: of the whole, and of one file").format(
        whole=listed(parts), file=event.file, come=_come(event.file_done, event.file_size)
    )


def taken_line(ids: Sequence[str]) -> str:
    """What an import came to."""
    if not ids:
        return tr("It is on the shelf, but not a whole model yet: see what it lacks.")
    return tr("Taken in: {models}.").format(models=all_of(ids))


def removal_question(title: str, folders: Sequence[object], *, is_linked: bool) -> str:
    """What removing a model will do: a sentence or two."""
    names = all_of([str(folder) for folder in folders])
    if is_linked:
        return tr("Take {title} off the list? Its files in {names} stay where they are.").format(
            title=title, names=names
        )
    return tr("Put {names} into the system's trash? Your pictures stay, and say which model they need.").format(
        names=names
    )


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
            return tr(
                "There is a model in {folder} already. Remove that one first, or leave the new one where it is."
            ).format(folder=folder)
        case ModelInUse(model, others):
            if len(others) == 1:
                text = tr("{others} needs files of {model}. Remove it first.")
            else:
                text = tr("{others} need files of {model}. Remove them first.")
            return text.format(others=all_of(others), model=model)
        case ModelBundled(model):
            return tr("{model} comes with the program and takes part in its tests, so it stays.").format(model=model)
        case LicenceNotAccepted(model, licence):
            return tr("{model} comes under the licence {licence}. Accept it first: add --accept-licence.").format(
                model=model_title(model), licence=licence
            )
        case DownloadRunning(model):
            return tr(
                "Another download is at work, so {model} has to wait for it. It may be in the window, or a terminal."
            ).format(model=model_title(model))
        case _:
            assert_never(error)


def _needless(error: NeedlessAmiss) -> str:
    match error:
        case OnShelfAlready(path):
            return tr("What is in {path} is among your models already, so nothing was changed.").format(path=path)
        case HalfAlready(model):
            return tr("{model} is in half precision already. A copy would be just as large, so none was made.").format(
                model=model_title(model)
            )
        case _:
            assert_never(error)


def _place_amiss(error: PlaceAmiss) -> str:
    match error:
        case DriveMissing(folder):
            return tr("{folder} isn't there now. Connect its drive, and the model can be used again.").format(
                folder=folder
            )
        case NoRoom(folder, needed, free):
            return tr(
                "{folder} has {free} of room, and {needed} are needed. Make some room, or leave the model on "
                "its drive. Nothing was begun."
            ).format(folder=folder, free=file_size(free), needed=file_size(needed))
        case TrashRefused(path, reason):
            return tr("The system's trash doesn't take {path} ({reason}). It is left as it was.").format(
                path=path, reason=clause(reason)
            )
        case _:
            assert_never(error)


def _not_a_model(error: NotAModel) -> str:
    path = error.path
    match error.woe:
        case ModelWoe.NOTHING_THERE:
            return tr("There is nothing at {path}. Is its drive connected?").format(path=path)
        case ModelWoe.NO_MODEL_INSIDE:
            return tr("There is no Würstchen model in {path}. It would hold a folder named decoder, or prior.").format(
                path=path
            )
        case ModelWoe.ARCHIVE:
            return tr("{path} is, or holds, an archive. Unpack it first, and import the folder.").format(path=path)
        case ModelWoe.PICKLE:
            return tr(
                "{path} is of a kind that can run programs when it is opened, so it never is. Look for the same "
                "model as safetensors."
            ).format(path=path)
        case ModelWoe.LORA:
            return tr("{path} is a LoRA: a change to a model, not a model.").format(path=path)
        case ModelWoe.OTHER_MODEL:
            return tr("{path} doesn't fit any model that is installed here. Is it of another architecture?").format(
                path=path
            )
        case ModelWoe.NOT_SAFETENSORS:
            return tr("{path} isn't a whole safetensors file. Fetch it again?").format(path=path)
        case _:
            assert_never(error.woe)


def _come(done: int, total: int) -> str:
    return tr("{done} of {total}", "sizes of files: how much has come").format(
        done=file_size(done), total=file_size(total)
    )


def _files(count: int) -> str:
    return tr_n("%n files", "%n file", count)
