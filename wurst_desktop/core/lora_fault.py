"""Why a file can't be used as a LoRA."""

from enum import StrEnum


class LoraFault(StrEnum):
    """What is wrong with it."""

    NOT_SAFETENSORS = "not safetensors"
    """Another kind of file, such as a pickle, which could run a program when it is opened."""
    DAMAGED = "damaged"
    NO_LORA = "no lora"
    """A safetensors file without any low-rank product."""
    OTHER_KIND = "other kind"
    """A relative of LoRA that works otherwise (LoHa, LoKr, DoRA ...)."""
    OTHER_MODEL = "other model"
    OTHER_SIZE = "other size"
    """For a Stage C of the same design, with more or fewer channels or blocks."""
    OTHER_WUERSTCHEN = "other wuerstchen"
    """For another one of the installed models."""
    TEXT_ENCODER = "text encoder"
    """It changes the reading of words too, not Stage C alone."""
