"""Sentences for LoRAs that can't be used."""

from typing import Literal, assert_never

from wurst_desktop.core.errors import LoraMissing, LoraRefused
from wurst_desktop.core.lora import LoraCard
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.phrases import listed

LoraAmiss = LoraMissing | LoraRefused


def lora_amiss(error: LoraAmiss) -> str:
    """What is wrong with a LoRA, and the way out."""
    match error:
        case LoraMissing():
            return _missing(error)
        case LoraRefused():
            return _refused(error).format(file=error.file.name, found=error.found)
        case _:
            assert_never(error)


def lora_removal_question(card: LoraCard) -> str:
    """What removing a LoRA will do: a sentence or two."""
    text = tr("Put {file} into the system's trash? Your pictures stay, and say which LoRA they need.")
    return text.format(file=card.file)


def _missing(error: LoraMissing) -> str:
    if error.is_changed:
        text = tr(
            "The file of the LoRA “{name}” isn't the one that was used then, so the picture would be another. "
            "Add the old file again, or choose the LoRA anew."
        )
    elif error.installed:
        text = tr(
            "There is no LoRA “{name}” here. Installed: {installed}. Add its file under More, or with `loras import`."
        )
    else:
        text = tr(
            "There is no LoRA “{name}” here. None is installed yet. Add its file under More, or with `loras import`."
        )
    return text.format(name=error.name, installed=listed(error.installed))


def _refused(error: LoraRefused) -> str:
    match error.fault:
        case LoraFault.NOT_SAFETENSORS:
            return tr(
                "{file} can't be used as a LoRA here: only .safetensors files are opened, "
                "since other kinds can run programs. Ask for it in that form."
            )
        case LoraFault.DAMAGED:
            return tr("{file} can't be used as a LoRA here: it is damaged ({found}). Fetch it again?")
        case LoraFault.NO_LORA:
            return tr(
                "{file} can't be used as a LoRA here: it holds no LoRA. A whole model belongs into the models folder."
            )
        case LoraFault.OTHER_KIND:
            return tr(
                "{file} can't be used as a LoRA here: it is a relative of LoRA (such as LoHa, LoKr or DoRA), "
                "which aren't understood. Look for a plain LoRA."
            )
        case LoraFault.OTHER_MODEL | LoraFault.OTHER_SIZE | LoraFault.OTHER_WUERSTCHEN:
            return _for_known_model(error.fault) if error.found else _for_unknown_model(error.fault)
        case LoraFault.TEXT_ENCODER:
            return tr(
                "{file} can't be used as a LoRA here: it changes the text encoder too, which isn't done here. "
                "Train or look for one of Stage C alone."
            )
        case _:
            assert_never(error.fault)


_ForAnother = Literal[LoraFault.OTHER_MODEL, LoraFault.OTHER_SIZE, LoraFault.OTHER_WUERSTCHEN]


def _for_known_model(fault: _ForAnother) -> str:
    match fault:
        case LoraFault.OTHER_MODEL:
            return tr(
                "{file} can't be used as a LoRA here: it was made for {found}. Only LoRAs for Stage C of Würstchen fit."
            )
        case LoraFault.OTHER_SIZE:
            return tr(
                "{file} can't be used as a LoRA here: it was made for a Würstchen of another size "
                "({found} channels). Choose the model it is for."
            )
        case LoraFault.OTHER_WUERSTCHEN:
            return tr(
                "{file} can't be used as a LoRA here: it was made for {found}, a Würstchen of another size. "
                "Choose the model it is for, or take it out."
            )
        case _:
            assert_never(fault)


def _for_unknown_model(fault: _ForAnother) -> str:
    match fault:
        case LoraFault.OTHER_MODEL:
            return tr(
                "{file} can't be used as a LoRA here: it was made for another model. "
                "Only LoRAs for Stage C of Würstchen fit."
            )
        case LoraFault.OTHER_SIZE:
            return tr(
                "{file} can't be used as a LoRA here: it was made for a Würstchen of another size. "
                "Choose the model it is for."
            )
        case LoraFault.OTHER_WUERSTCHEN:
            return tr(
                "{file} can't be used as a LoRA here: it was made for a Würstchen of another size. "
                "Choose the model it is for, or take it out."
            )
        case _:
            assert_never(fault)
