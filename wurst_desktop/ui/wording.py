"""What went wrong, in a short kind sentence with the way out."""

from math import isfinite, isnan
from typing import assert_never

from wurst_desktop.core.errors import (
    AxesClash,
    CheckpointCorrupt,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    CompositionMissing,
    CompositionsDiffer,
    DeviceUnavailable,
    DiskFull,
    FieldsClash,
    FileUnreadable,
    FolderRefused,
    ListMissing,
    LoraMissing,
    LoraRefused,
    NotOffered,
    OutOfMemory,
    OutOfRange,
    PictureBroken,
    PromptRefused,
    RecordMissing,
    SettingsUnreadable,
    SizeRefused,
    WordsMissing,
    WrittenByNewer,
    WurstError,
)
from wurst_desktop.core.events import Stage
from wurst_desktop.core.gpu_build import GpuBuildRefused
from wurst_desktop.core.identity import VERSION
from wurst_desktop.core.plan import Device
from wurst_desktop.core.sizes import LARGEST_SIDE, SMALLEST_SIDE, Size
from wurst_desktop.ui.gpu_words import gpu_refused
from wurst_desktop.ui.lora_words import LoraAmiss, lora_amiss
from wurst_desktop.ui.model_words import HubAmiss, ShelfAmiss, hub_amiss, shelf_amiss
from wurst_desktop.ui.plan_words import ran_out, stage_name

FieldAmiss = OutOfRange | NotOffered | SizeRefused | PromptRefused | ListMissing | FieldsClash
CompositionAmiss = CompositionMissing | CompositionsDiffer
SweepAmiss = AxesClash | WordsMissing
KeptAmiss = FileUnreadable | SettingsUnreadable | WrittenByNewer
AskedAmiss = FieldAmiss | CompositionAmiss | SweepAmiss | KeptAmiss | RecordMissing | LoraAmiss
NowhereToRun = CheckpointMissing | CheckpointIncomplete | CheckpointCorrupt | CheckpointMismatch | DeviceUnavailable
TooLittleRoom = OutOfMemory | DiskFull | FolderRefused
Foreseen = AskedAmiss | NowhereToRun | TooLittleRoom | PictureBroken | ShelfAmiss | HubAmiss | GpuBuildRefused
"""Every leaf of the tree in core/errors, core/model_errors and core/gpu_build; a test holds the two together."""

_EXCERPT = 24
_FIELDS = {
    "count": "How many",
    "seed": "The composition seed",
    "decoder_seed": "The texture seed",
    "prior_steps": "Composition steps",
    "prior_guidance": "Composition guidance",
    "decoder_steps": "Texture steps",
    "decoder_guidance": "Texture guidance",
    "prompt": "The prompt",
    "negative_prompt": 'The text under "without"',
    "noise": "Chance",
    "sizing": "A size in steps of 64",
    "rolls": "Another seed for one half only",
    "variation_seed": "The variation seed",
    "variation_strength": "The variation",
    "loras": "The strength of a LoRA",
    "start": "A start from a kept composition",
    "share": "The share of the second picture",
    "strength": "The strength",
    "parents": "The number of pictures to start from",
    "cells": "The number of pictures in a sweep",
    "axes": "The number of directions of a sweep",
}


def explain(error: WurstError) -> str:
    """What went wrong and what to do about it, in a sentence or two."""
    if isinstance(error, AskedAmiss):
        return _asked_amiss(error)
    if isinstance(error, NowhereToRun):
        return _nowhere_to_run(error)
    if isinstance(error, TooLittleRoom):
        return _too_little_room(error)
    if isinstance(error, PictureBroken):
        return (
            f"The {_stage(error.stage)} stage came to numbers that can't be shown. "
            "Another seed or a lower guidance helps as a rule; if it doesn't, check the model's files."
        )
    if isinstance(error, ShelfAmiss):
        return shelf_amiss(error)
    if isinstance(error, HubAmiss):
        return hub_amiss(error)
    if isinstance(error, GpuBuildRefused):
        return gpu_refused(error)
    raise TypeError(f"no words for {type(error).__name__}")


def _asked_amiss(error: AskedAmiss) -> str:
    if isinstance(error, FieldAmiss):
        return _field_amiss(error)
    match error:
        case LoraMissing() | LoraRefused():
            return lora_amiss(error)
        case FileUnreadable() | SettingsUnreadable() | WrittenByNewer():
            return _kept_amiss(error)
        case RecordMissing(record_id):
            return (
                f"There is no entry {record_id} in the history (any more). Rebuilding the history finds lost pictures."
            )
        case CompositionMissing():
            return (
                "The composition that this begins from isn't there (any more). "
                "If its picture was moved, put it back, or rebuild the history."
            )
        case CompositionsDiffer(field, one, other):
            return f"These compositions don't fit together: their {field} differs, {one} and {other}. Choose another?"
        case AxesClash() | WordsMissing():
            return _sweep_amiss(error)
        case _:
            assert_never(error)


def _kept_amiss(error: KeptAmiss) -> str:
    match error:
        case FileUnreadable(path, reason):
            return f"{path} can't be read: {_clause(reason)}. Try another file?"
        case WrittenByNewer(path):
            return (
                f"Your history in {path.parent} was kept by a newer version of Wurst Desktop than this one, {VERSION}."
                " Nothing in it was touched. Install the newer version again, and all is there."
            )
        case SettingsUnreadable(_, backup, reason):
            return (
                f"The settings couldn't be read ({_clause(reason)}), so the usual ones are in use. "
                f"The old file is kept as {backup}."
            )
        case _:
            assert_never(error)


def _field_amiss(error: FieldAmiss) -> str:
    match error:
        case OutOfRange(field, value, smallest, largest):
            nearest = smallest if isnan(value) else min(max(value, smallest), largest)
            takes = f"{field_name(field)} can be {_number(smallest)} to {_number(largest)}"
            return f"{takes}, and {_number(value)} lies outside. {_number(nearest)}?"
        case NotOffered(field, value, offered):
            return f'{field_name(field)} can\'t be "{value}". There is {_either(offered)}.'
        case SizeRefused():
            return _size_refused(error)
        case PromptRefused():
            return _prompt_refused(error)
        case ListMissing(name):
            return _list_missing(name)
        case FieldsClash(field, value, other):
            wanted, kept = field_name(other), field_name(field)
            return f'{wanted} can\'t be had while {_small(kept)} is "{value}". Change one of the two.'
        case _:
            assert_never(error)


def _nowhere_to_run(error: NowhereToRun) -> str:
    match error:
        case CheckpointMissing(wanted, installed):
            return _checkpoint_missing(wanted, installed)
        case CheckpointIncomplete(folder, file):
            return f"The model in {folder} isn't complete: {file} is missing. Copy it there, or choose another model."
        case CheckpointCorrupt(file, reason):
            return f"The model's file {file} is damaged: {_clause(reason)}. Fetch it again, or choose another model."
        case CheckpointMismatch(file, expected, found):
            return (
                f"The model's file {file} doesn't fit: expected {_clause(expected)}, found {_clause(found)}. "
                "It seems to belong to another model."
            )
        case DeviceUnavailable(device, present):
            has = _list(tuple(_device_name(name) for name in present) or ("nothing to draw on",))
            return f'This machine has no {_device_name(device)}. It has: {has}. "auto" takes the best of it.'
        case _:
            assert_never(error)


def _too_little_room(error: TooLittleRoom) -> str:
    match error:
        case OutOfMemory(stage, device):
            return (
                f"{ran_out(device)} in the {_stage(stage)} stage. What was finished is kept; "
                "a smaller picture, or one stage at a time, needs less."
            )
        case DiskFull(path):
            return f"The disk is full: {path} couldn't be written. Make some room and try again; nothing kept was lost."
        case FolderRefused(path, reason):
            return f"The program may not write to {path} ({_clause(reason)}). Choose another folder?"
        case _:
            assert_never(error)


def _sweep_amiss(error: SweepAmiss) -> str:
    if isinstance(error, AxesClash):
        return f"{field_name(error.field.replace('-', '_'))} can be swept in one direction only. Choose another one?"
    if not error.words:
        return "The first of the words is the one that others are put in place of, so it can't be empty."
    return (
        f"“{error.words}” isn't in the prompt. The first of the words has to stand there: "
        "the others are put in its place."
    )


def _size_refused(error: SizeRefused) -> str:
    sides = (error.width, error.height)
    limits = "" if all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in sides) else _limits()
    nearest = _list(tuple(str(Size(*size)) for size in error.nearest), "or")
    return f"{Size(*sides)} can't be drawn: sides go {limits}in steps of {error.step}. {nearest}?"


def _limits() -> str:
    return f"from {SMALLEST_SIDE} to {LARGEST_SIDE} "


def _prompt_refused(error: PromptRefused) -> str:
    place = ""
    if error.position is not None:
        place = f' at "{error.text[error.position : error.position + _EXCERPT]}"'
        if error.position >= len(error.text):
            place = " at its end"
    return (
        f"{field_name(error.field)} can't be understood{place}: {_clause(error.reason)}. "
        "Change it there, or turn weights off (syntax: plain)."
    )


def _list_missing(name: str) -> str:
    wanted = f"__{name}__"
    if set(name) & set("*?"):
        return f"No list of words fits {wanted}. Put one into the wildcards folder, or write it otherwise."
    return f"There is no list of words for {wanted}. Make {name}.txt in the wildcards folder, or write it otherwise."


def _checkpoint_missing(wanted: str, installed: tuple[str, ...]) -> str:
    if not installed:
        return "No model is installed yet. Put one into the models folder, or name the folder that it is in."
    return f'There is no model "{wanted}" here. Installed: {_list(installed)}. One of these, or a folder?'


def model_not_here(model: str) -> str:
    """That a picture's model isn't installed, where its folder is needed."""
    return f"The model {model} isn't installed here, so its folder can't be named."


def field_name(field: str) -> str:
    """What an artist calls a field of the request, at the start of a sentence."""
    return _FIELDS.get(field, field.replace("_", " ").capitalize())


def _stage(name: str) -> str:
    return stage_name(Stage(name)) if name in set(Stage) else name


def _device_name(name: str) -> str:
    match name.partition(":")[0]:
        case Device.CUDA:
            return "NVIDIA GPU (cuda)"
        case Device.MPS:
            return "Apple GPU (mps)"
        case Device.CPU:
            return "processor (cpu)"
        case _:
            return name


def _number(value: float) -> str:
    return str(int(value)) if isfinite(value) and value == int(value) else f"{value:g}"


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]


def _clause(reason: str) -> str:
    return reason.strip().rstrip(".")


def _either(names: tuple[str, ...]) -> str:
    return _list(names, "or") if names else "nothing to choose from"


def _list(names: tuple[str, ...], last: str = "and") -> str:
    *before, final = names
    return f"{', '.join(before)} {last} {final}" if before else final
