"""The words for the work itself: its stages, where and how they run, and what was done so that they run."""

from typing import assert_never

from wurst_desktop.core.events import MadeRoom, PlainReason, Stage
from wurst_desktop.core.plan import Device, ExecutionPlan, Precision, Reason, Residency
from wurst_desktop.ui.number_words import file_size, memory_size


def stage_name(stage: Stage) -> str:
    """What an artist calls a stage: one short word."""
    match stage:
        case Stage.LOAD:
            return "model"
        case Stage.TEXT:
            return "text"
        case Stage.PRIOR:
            return "composition"
        case Stage.DECODER:
            return "texture"
        case Stage.VQGAN:
            return "pixels"
        case Stage.SAVE:
            return "kept"
        case _:
            assert_never(stage)


def device_line(plan: ExecutionPlan) -> str:
    """The machine and what it does, on one line: "NVIDIA RTX 3060, 12 GB: all stages on the GPU, half precision"."""
    return f"{plan.device_name}, {memory_size(plan.memory)}: {_where(plan)}, {precision_name(plan.precision)}"


def residency_name(residency: Residency) -> str:
    """Where the weights lie, in a few words."""
    match residency:
        case Residency.RESIDENT:
            return "all stages"
        case Residency.STAGE:
            return "one stage at a time"
        case Residency.LAYER:
            return "layer by layer"
        case _:
            assert_never(residency)


def precision_name(precision: Precision) -> str:
    """The type that the networks compute in, in two words."""
    match precision:
        case Precision.FLOAT32:
            return "full precision"
        case Precision.FLOAT16:
            return "half precision"
        case Precision.BFLOAT16:
            return "half precision (bfloat16)"
        case _:
            assert_never(precision)


def plan_reason(reason: Reason) -> str:
    """Why the stages run where they do: one sentence."""
    match reason:
        case Reason.ALL_FITS:
            return "Everything fits into its memory, so all stages stay there: the fastest way."
        case Reason.ONE_STAGE_FITS:
            return "Its memory holds one stage at a time, so they take turns there."
        case Reason.ONLY_LAYERS_FIT:
            return "Its memory is too small for a whole stage, so the layers pass through one by one: slow, but sure."
        case Reason.NO_ACCELERATOR:
            return "This machine has no GPU that can be used, so the processor draws: slower, but the same pictures."
        case Reason.ACCELERATOR_TOO_SMALL:
            return "The GPU's memory is too small for this model, so the processor draws."
        case Reason.ASKED_FOR:
            return "It was chosen by hand."
        case Reason.RAN_OUT:
            return "Memory ran out before, so it is used more sparingly: slower, but the same pictures."
        case Reason.LIMITED:
            return "It keeps to the memory that the settings allow: slower, but the same pictures."
        case _:
            assert_never(reason)


def peak_line(plan: ExecutionPlan) -> str:
    """How much memory the work is expected to take: one sentence."""
    if plan.device is not Device.CPU:
        return f"At most it should need about {file_size(plan.expected_peak)} of the GPU's memory."
    peak, kept = file_size(plan.expected_peak), file_size(plan.unreclaimable)
    return f"At most it should need about {peak} of memory; the system can have all but {kept} back at any time."


def room_made(event: MadeRoom) -> str:
    """What is done about memory that ran out: one line, told while the work goes on."""
    stage = stage_name(event.stage)
    return f"{ran_out(event.before.device)} in the {stage} stage. It goes on from there: {_where(event.plan)}."


def drew_plain(reason: PlainReason) -> str:
    """Why the mode `compiled` draws as `exact` does: one line."""
    match reason:
        case PlainReason.NO_GPU:
            return "Compiling pays only on a GPU, so this is drawn as in the mode exact: the same picture."
        case PlainReason.STREAMED:
            return "Layers that pass through one by one can't be compiled, so this is drawn as in the mode exact."
        case PlainReason.NO_COMPILER:
            return "The networks couldn't be compiled on this machine, so this is drawn as in the mode exact."
        case _:
            assert_never(reason)


def ran_out(device: str) -> str:
    """That memory ran out, and whose: the beginning of a sentence."""
    return "The machine ran out of memory" if device == Device.CPU else "The GPU ran out of memory"


def _where(plan: ExecutionPlan) -> str:
    place = "processor" if plan.device is Device.CPU else "GPU"
    return f"{residency_name(plan.residency)} on the {place}"
