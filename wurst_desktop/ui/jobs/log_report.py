"""A job's log for those who mend the program: by the names that the code has, whatever language the window speaks."""

from collections.abc import Sequence

from wurst_desktop.core.job_log import JobLog, LoggedPlan
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.reports import discreet


def report(log: JobLog, request: GenerationRequest | None, system: Sequence[str], home: str) -> str:
    """The log with what the job asked for, for a stranger's eyes: without the artist's words, folders and name."""
    asked = [] if request is None else [_asked(request)]
    return discreet("\n".join([*system, *asked, "", *_lines(log)]), home) + "\n"


def _asked(request: GenerationRequest) -> str:
    return (
        f"{request.checkpoint.id}, {request.width} x {request.height}, {request.count} at seed {request.seed}, "
        f"{request.prior_steps} + {request.decoder_steps} steps ({request.schedule}), "
        f"guidance {request.prior_guidance:g} and {request.decoder_guidance:g}, {request.syntax}, {request.noise}"
    )


def _lines(log: JobLog) -> list[str]:
    plans = [_plan_line(plan) for plan in log.plans]
    plain = [f"drew plain: {log.drew_plain}"] if log.drew_plain else []
    room = [f"out of memory: {stage}" for stage in log.ran_out_in]
    times = [f"{stage}: {seconds:g} s" for stage, seconds in log.seconds]
    failure = ["", "failed:", *log.failure.splitlines()] if log.failure else []
    return [*plans, *plain, *room, "", *times, *failure]


def _plan_line(plan: LoggedPlan) -> str:
    return (
        f"{plan.name}, {plan.memory / 2**30:.1f} GiB ({plan.device}): {plan.residency}, {plan.precision}, "
        f"threads: {plan.threads}, {plan.reason}"
    )
