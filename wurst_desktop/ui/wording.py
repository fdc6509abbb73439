"""What went wrong, in a short kind sentence with the way out."""

from typing import assert_never

from wurst_desktop.core.errors import (
    AxesClash,
    CheckpointCorrupt,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    CompositionMissing,
    CompositionsDiffer,
    DatabaseDamaged,
    DeviceLost,
    DeviceUnavailable,
    DiskFull,
    FileUnreadable,
    FolderRefused,
    LoraMissing,
    LoraRefused,
    OutOfMemory,
    PictureBroken,
    RecordMissing,
    SettingsUnreadable,
    WordsMissing,
    WrittenByNewer,
    WurstError,
)
from wurst_desktop.core.events import Stage
from wurst_desktop.core.gpu_build import GpuBuildRefused
from wurst_desktop.core.identity import VERSION
from wurst_desktop.core.plan import Device
from wurst_desktop.ui.field_words import FieldAmiss, field_amiss, field_name
from wurst_desktop.ui.gpu_words import gpu_refused
from wurst_desktop.ui.hub_words import HubAmiss, hub_amiss
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.lora_words import LoraAmiss, lora_amiss
from wurst_desktop.ui.model_words import ShelfAmiss, shelf_amiss
from wurst_desktop.ui.phrases import all_of, clause
from wurst_desktop.ui.plan_words import stage_name

CompositionAmiss = CompositionMissing | CompositionsDiffer
SweepAmiss = AxesClash | WordsMissing
KeptAmiss = FileUnreadable | DatabaseDamaged | SettingsUnreadable | WrittenByNewer
AskedAmiss = FieldAmiss | CompositionAmiss | SweepAmiss | KeptAmiss | RecordMissing | LoraAmiss
NowhereToRun = (
    CheckpointMissing | CheckpointIncomplete | CheckpointCorrupt | CheckpointMismatch | DeviceUnavailable | DeviceLost
)
TooLittleRoom = OutOfMemory | DiskFull | FolderRefused
Foreseen = AskedAmiss | NowhereToRun | TooLittleRoom | PictureBroken | ShelfAmiss | HubAmiss | GpuBuildRefused
"""Every leaf of the tree in core/errors, core/model_errors and core/gpu_build; a test holds the two together."""


def explain(error: WurstError) -> str:
    """What went wrong and what to do about it, in a sentence or two."""
    if isinstance(error, AskedAmiss):
        return _asked_amiss(error)
    if isinstance(error, NowhereToRun):
        return _nowhere_to_run(error)
    if isinstance(error, TooLittleRoom):
        return _too_little_room(error)
    if isinstance(error, PictureBroken):
        return tr(
            "The {stage} stage came to numbers that can't be shown. "
            "Another seed or a lower guidance helps as a rule; if it doesn't, check the model's files."
        ).format(stage=_stage(error.stage))
    if isinstance(error, ShelfAmiss):
        return shelf_amiss(error)
    if isinstance(error, HubAmiss):
        return hub_amiss(error)
    if isinstance(error, GpuBuildRefused):
        return gpu_refused(error)
    raise TypeError(f"no words for {type(error).__name__}")


def _asked_amiss(error: AskedAmiss) -> str:
    if isinstance(error, FieldAmiss):
        return field_amiss(error)
    match error:
        case LoraMissing() | LoraRefused():
            return lora_amiss(error)
        case FileUnreadable() | DatabaseDamaged() | SettingsUnreadable() | WrittenByNewer():
            return _kept_amiss(error)
        case RecordMissing(record_id):
            return tr(
                "There is no entry {entry} in the history (any more). Rebuilding the history finds lost pictures."
            ).format(entry=record_id)
        case CompositionMissing():
            return tr(
                "The composition that this begins from isn't there (any more). "
                "If its picture was moved, put it back, or rebuild the history."
            )
        case CompositionsDiffer(field, one, other):
            return _compositions_differ(field).format(one=translated(one), other=translated(other))
        case AxesClash() | WordsMissing():
            return _sweep_amiss(error)
        case _:
            assert_never(error)


def _kept_amiss(error: KeptAmiss) -> str:
    match error:
        case FileUnreadable(path, reason):
            return tr("{path} can't be read: {reason}. Try another file?").format(path=path, reason=clause(reason))
        case DatabaseDamaged(path):
            return tr(
                "{path} is damaged. Close Wurst Desktop and start it again: "
                "it makes this file anew, and keeps the damaged one. Your pictures are safe."
            ).format(path=path)
        case WrittenByNewer(path):
            return tr(
                "Your history in {folder} was kept by a newer version of Wurst Desktop than this one, {version}."
                " Nothing in it was touched. Install the newer version again, and all is there."
            ).format(folder=path.parent, version=VERSION)
        case SettingsUnreadable(_, backup, reason):
            return tr(
                "The settings couldn't be read ({reason}), so the usual ones are in use. "
                "The old file is kept as {backup}."
            ).format(reason=clause(reason), backup=backup)
        case _:
            assert_never(error)


def _nowhere_to_run(error: NowhereToRun) -> str:
    match error:
        case CheckpointMissing():
            return _checkpoint_missing(error)
        case CheckpointIncomplete(folder, file):
            return tr(
                "The model in {folder} isn't complete: {file} is missing. Copy it there, or choose another model."
            ).format(folder=folder, file=file)
        case CheckpointCorrupt(file, reason):
            return tr("The model's file {file} is damaged: {reason}. Fetch it again, or choose another model.").format(
                file=file, reason=clause(reason)
            )
        case CheckpointMismatch(file, expected, found):
            return tr(
                "The model's file {file} doesn't fit: expected {expected}, found {found}. "
                "It seems to belong to another model."
            ).format(file=file, expected=clause(expected), found=clause(found))
        case DeviceUnavailable(device, present):
            has = all_of([_device_name(name) for name in present] or [tr("nothing to draw on", "It has: …")])
            return tr('This machine has no {device}. It has: {present}. "auto" takes the best of it.').format(
                device=_device_name(device), present=has
            )
        case DeviceLost():
            return tr(
                "The GPU stopped answering. Close the program and open it again; if that doesn't help, restart the "
                "machine. What was finished is kept."
            )
        case _:
            assert_never(error)


def _too_little_room(error: TooLittleRoom) -> str:
    match error:
        case OutOfMemory(stage, device):
            return _out_of_memory(device).format(stage=_stage(stage))
        case DiskFull(path):
            return tr(
                "The disk is full: {path} couldn't be written. Make some room and try again; nothing kept was lost."
            ).format(path=path)
        case FolderRefused(path, reason):
            return tr("The program may not write to {path} ({reason}). Choose another folder?").format(
                path=path, reason=clause(reason)
            )
        case _:
            assert_never(error)


def _out_of_memory(device: str) -> str:
    if device == Device.CPU:
        return tr(
            "The machine ran out of memory in the {stage} stage. What was finished is kept; "
            "a smaller picture, or one stage at a time, needs less."
        )
    return tr(
        "The GPU ran out of memory in the {stage} stage. What was finished is kept; "
        "a smaller picture, or one stage at a time, needs less."
    )


def _compositions_differ(field: str) -> str:
    if field == "size":
        return tr("These compositions don't fit together: their size differs, {one} and {other}. Choose another?")
    return tr("These compositions don't fit together: their model differs, {one} and {other}. Choose another?")


def _sweep_amiss(error: SweepAmiss) -> str:
    if isinstance(error, AxesClash):
        return tr("{field} can be swept in one direction only. Choose another one?").format(
            field=field_name(error.field.replace("-", "_"))
        )
    if not error.words:
        return tr("The first of the words is the one that others are put in place of, so it can't be empty.")
    return tr(
        "“{words}” isn't in the prompt. The first of the words has to stand there: the others are put in its place."
    ).format(words=error.words)


def _checkpoint_missing(error: CheckpointMissing) -> str:
    if error.is_changed:
        return tr(
            "The files of the model “{wanted}” aren't those of then, so the picture would be another. "
            "Put the old files back, or draw it anew with those of now."
        ).format(wanted=error.wanted)
    if not error.installed:
        return tr("No model is installed yet. Put one into the models folder, or name the folder that it is in.")
    return tr('There is no model "{wanted}" here. Installed: {installed}. One of these, or a folder?').format(
        wanted=error.wanted, installed=all_of(error.installed)
    )


def model_not_here(model: str) -> str:
    """That a picture's model isn't installed, where its folder is needed."""
    return tr("The model {model} isn't installed here, so its folder can't be named.").format(model=model)


def _stage(name: str) -> str:
    return stage_name(Stage(name)) if name in set(Stage) else name


def _device_name(name: str) -> str:
    match name.partition(":")[0]:
        case Device.CUDA:
            return tr("NVIDIA GPU (cuda)")
        case Device.MPS:
            return tr("Apple GPU (mps)")
        case Device.CPU:
            return tr("processor (cpu)")
        case _:
            return name
