"""Where and how the stages run: decided from the hardware by a pure function."""

from dataclasses import dataclass
from enum import StrEnum


class Device(StrEnum):
    """Kinds of compute devices."""

    CUDA = "cuda"
    MPS = "mps"
    CPU = "cpu"


class Precision(StrEnum):
    """The type that the networks compute in."""

    FLOAT32 = "float32"
    FLOAT16 = "float16"
    BFLOAT16 = "bfloat16"


class Residency(StrEnum):
    """Where the weights lie while pictures are made."""

    RESIDENT = "resident"
    """All stages stay on the device."""
    STAGE = "stage"
    """One stage at a time is on the device."""
    LAYER = "layer"
    """The weights stream in layer by layer."""


class Reason(StrEnum):
    """Why the plan is as it is; `ui/wording` has the sentence."""

    ALL_FITS = "all-fits"
    ONE_STAGE_FITS = "one-stage-fits"
    ONLY_LAYERS_FIT = "only-layers-fit"
    NO_ACCELERATOR = "no-accelerator"
    ACCELERATOR_TOO_SMALL = "accelerator-too-small"
    ASKED_FOR = "asked-for"


@dataclass(frozen=True)
class ExecutionPlan:
    """Device, precision and residency of all stages, CPU threads, and the reason.

    `device_name` is the maker's name; `memory` is the device's memory in bytes.
    """

    device: Device
    device_name: str
    precision: Precision
    residency: Residency
    threads: int
    memory: int
    reason: Reason
