"""What a picture of the public model takes on a machine, before that model is there."""

from dataclasses import dataclass

from wurst_desktop.core.plan import WUERSTCHEN_V2, Device, ExecutionPlan, Residency

_WORK = 103_000
"""GFLOP of a picture of 1024 x 1024 in 29 + 12 guided steps (counted on the published configurations)."""

_SHARE = 0.75
"""Of the rate of plain matrix products, what whole stages reach (measured: 64 to 81 %)."""

_USUAL_RATE = 100.0
"""GFLOP that one thread of a present processor multiplies in a second (90 and 112 on the two that were measured)."""


@dataclass(frozen=True)
class PublicCost:
    """Bytes of memory at the least, and with room for all stages; seconds, None where nothing can be told of them.

    `is_measured` says that the seconds come of a benchmark on this machine.
    """

    least: int
    roomy: int
    seconds: float | None
    is_measured: bool


def public_cost(plan: ExecutionPlan, rate: float | None = None) -> PublicCost:
    """The cost under `plan`; `rate` is the GFLOP of matrix products in a second of effort, as a benchmark tells it."""
    least, roomy = (
        WUERSTCHEN_V2.need(plan.device, plan.precision, residency).peak
        for residency in (Residency.LAYER, Residency.RESIDENT)
    )
    is_processor = plan.device is Device.CPU
    used = rate or (_USUAL_RATE if is_processor else None)
    # The effort of a processor is that of all its threads.
    at_once = plan.threads if is_processor else 1
    seconds = None if used is None else _WORK / (used * at_once * _SHARE)
    return PublicCost(least, roomy, seconds, is_measured=rate is not None)
