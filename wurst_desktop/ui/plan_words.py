"""The words for the work itself: its stages, where and how they run, and what was done so that they run."""

from typing import assert_never

from wurst_desktop.core.events import MadeRoom, PlainReason, Stage
from wurst_desktop.core.plan import Device, ExecutionPlan, Precision, Reason, Residency
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import file_size, memory_size


def stage_name(stage: Stage) -> str:
    """What an artist calls a stage: one short word."""
    match stage:
        case Stage.LOAD:
            return tr("model", "a stage of the making")
        case Stage.TEXT:
            return tr("text", "a stage of the making")
        case Stage.PRIOR:
            return tr("composition", "a stage of the making")
        case Stage.DECODER:
            return tr("texture", "a stage of the making")
        case Stage.VQGAN:
            return tr("pixels", "a stage of the making")
        case Stage.SAVE:
            return tr("kept", "a stage of the making: the picture is kept as a file")
        case _:
            assert_never(stage)


def device_line(plan: ExecutionPlan) -> str:
    """The machine and what it does, on one line: "NVIDIA RTX 3060, 12 GB: all stages on the GPU, half precision"."""
    return tr("{device}, {memory}: {where}, {precision}", "NVIDIA RTX 3060, 12 GB: all stages on the GPU, …").format(
        device=plan.device_name,
        memory=memory_size(plan.memory),
        where=_where(plan),
        precision=precision_name(plan.precision),
    )


def residency_name(residency: Residency) -> str:
    """Where the weights lie, in a few words."""
    match residency:
        case Residency.RESIDENT:
            return tr("all stages")
        case Residency.STAGE:
            return tr("one stage at a time")
        case Residency.LAYER:
            return tr("layer by layer")
        case _:
            assert_never(residency)


def precision_name(precision: Precision) -> str:
    """The type that the networks compute in, in two words."""
    match precision:
        case Precision.FLOAT32:
            return tr("full precision")
        case Precision.FLOAT16:
            return tr("half precision")
        case Precision.BFLOAT16:
            return tr("half precision (bfloat16)")
        case _:
            assert_never(precision)


def plan_reason(reason: Reason) -> str:
    """Why the stages run where they do: one sentence."""
    match reason:
        case Reason.ALL_FITS:
            return tr("Everything fits into its memory, so all stages stay there: the fastest way.")
        case Reason.ONE_STAGE_FITS:
            return tr("Its memory holds one stage at a time, so they take turns there.")
        case Reason.ONLY_LAYERS_FIT:
            return tr(
                "Its memory is too small for a whole stage, so the layers pass through one by one: slow, but sure."
            )
        case Reason.NO_ACCELERATOR:
            return tr(
                "This machine has no GPU that can be used, so the processor draws: slower, but the same pictures."
            )
        case Reason.ACCELERATOR_TOO_SMALL:
            return tr("The GPU's memory is too small for this model, so the processor draws.")
        case Reason.ASKED_FOR:
            return tr("It was chosen by hand.")
        case Reason.RAN_OUT:
            return tr("Memory ran out before, so it is used more sparingly: slower, but the same pictures.")
        case Reason.LIMITED:
            return tr("It keeps to the memory that the settings allow: slower, but the same pictures.")
        case _:
            assert_never(reason)


def peak_line(plan: ExecutionPlan) -> str:
    """How much memory the work is expected to take: one sentence."""
    if plan.device is not Device.CPU:
        return tr("At most it should need about {peak} of the GPU's memory.").format(peak=file_size(plan.expected_peak))
    peak, kept = file_size(plan.expected_peak), file_size(plan.unreclaimable)
    return tr(
        "At most it should need about {peak} of memory; the system can have all but {kept} back at any time."
    ).format(peak=peak, kept=kept)


def room_made(event: MadeRoom) -> str:
    """What is done about memory that ran out: one line, told while the work goes on."""
    if event.before.device is Device.CPU:
        line = tr("The machine ran out of memory in the {stage} stage. It goes on from there: {where}.")
    else:
        line = tr("The GPU ran out of memory in the {stage} stage. It goes on from there: {where}.")
    return line.format(stage=stage_name(event.stage), where=_where(event.plan))


def drew_plain(reason: PlainReason) -> str:
    """Why the mode `compiled` draws as `exact` does: one line."""
    match reason:
        case PlainReason.NO_GPU:
            return tr("Compiling pays only on a GPU, so this is drawn as in the mode exact: the same picture.")
        case PlainReason.STREAMED:
            return tr("Layers that pass through one by one can't be compiled, so this is drawn as in the mode exact.")
        case PlainReason.NO_COMPILER:
            return tr("The networks couldn't be compiled on this machine, so this is drawn as in the mode exact.")
        case _:
            assert_never(reason)


def _where(plan: ExecutionPlan) -> str:
    if plan.device is Device.CPU:
        return _ON_PROCESSOR[plan.residency]
    return pixels_apart(_ON_GPU[plan.residency]) if plan.pixels_aside else _ON_GPU[plan.residency]


def pixels_apart(where: str) -> str:
    """Where all is done, but for Stage A, which the processor does for a GPU."""
    return tr("{where}, pixels on the processor", "where the stages run").format(where=where)


_ON_PROCESSOR = {
    Residency.RESIDENT: tr("all stages on the processor"),
    Residency.STAGE: tr("one stage at a time on the processor"),
    Residency.LAYER: tr("layer by layer on the processor"),
}
_ON_GPU = {
    Residency.RESIDENT: tr("all stages on the GPU"),
    Residency.STAGE: tr("one stage at a time on the GPU"),
    Residency.LAYER: tr("layer by layer on the GPU"),
}
