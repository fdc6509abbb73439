"""Sentences for LoRAs that can't be used."""

from typing import assert_never

from wurst_desktop.core.errors import LoraMissing, LoraRefused
from wurst_desktop.core.lora import LoraCard
from wurst_desktop.core.lora_fault import LoraFault

LoraAmiss = LoraMissing | LoraRefused


def lora_amiss(error: LoraAmiss) -> str:
    """What is wrong with a LoRA, and the way out."""
    match error:
        case LoraMissing():
            return _missing(error)
        case LoraRefused():
            return f"{error.file.name} can't be used as a LoRA here: {_refused(error)}"
        case _:
            assert_never(error)


def lora_removal_question(card: LoraCard) -> str:
    """What removing a LoRA will do: a sentence or two."""
    return f"Put {card.file} into the system's trash? Your pictures stay, and say which LoRA they need."


def _missing(error: LoraMissing) -> str:
    if error.is_changed:
        return (
            f"The file of the LoRA “{error.name}” isn't the one that was used then, so the picture would be another. "
            "Add the old file again, or choose the LoRA anew."
        )
    there = f"Installed: {', '.join(error.installed)}." if error.installed else "None is installed yet."
    return f"There is no LoRA “{error.name}” here. {there} Add its file under More, or with `loras import`."


def _refused(error: LoraRefused) -> str:
    match error.fault:
        case LoraFault.NOT_SAFETENSORS:
            return "only .safetensors files are opened, since other kinds can run programs. Ask for it in that form."
        case LoraFault.DAMAGED:
            return f"it is damaged ({error.found}). Fetch it again?"
        case LoraFault.NO_LORA:
            return "it holds no LoRA. A whole model belongs into the models folder."
        case LoraFault.OTHER_KIND:
            return (
                "it is a relative of LoRA (such as LoHa, LoKr or DoRA), which aren't understood. Look for a plain LoRA."
            )
        case LoraFault.OTHER_MODEL:
            made_for = f"it was made for {error.found}" if error.found else "it was made for another model"
            return f"{made_for}. Only LoRAs for Stage C of Würstchen fit."
        case LoraFault.OTHER_SIZE:
            size = f" ({error.found} channels)" if error.found else ""
            return f"it was made for a Würstchen of another size{size}. Choose the model it is for."
        case LoraFault.OTHER_WUERSTCHEN:
            named = f"{error.found}, " if error.found else ""
            return f"it was made for {named}a Würstchen of another size. Choose the model it is for, or take it out."
        case LoraFault.TEXT_ENCODER:
            return "it changes the text encoder too, which isn't done here. Train or look for one of Stage C alone."
        case _:
            assert_never(error.fault)
