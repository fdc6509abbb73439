"""A job's log in words, for the artist."""

from wurst_desktop.core.events import PlainReason, Stage
from wurst_desktop.core.job_log import JobLog, LoggedPlan
from wurst_desktop.core.plan import Precision, Reason, Residency
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.number_words import duration, memory_size
from wurst_desktop.ui.plan_words import drew_plain, plan_reason, precision_name, residency_name, stage_name

_RAN_OUT = tr("Memory ran out in the {stage} stage; it went on with less.")
_FAILED = tr("It failed:", "a line of its own; the error follows")
_TIME = tr("{stage}: {time}")


def log_lines(log: JobLog) -> list[str]:
    """What was done, a fact a line."""
    plans = [_plan_line(plan) for plan in log.plans]
    room = [_RAN_OUT.format(stage=_stage(stage)) for stage in log.ran_out_in]
    plain = [] if not log.drew_plain else [_plain(log.drew_plain)]
    times = [_TIME.format(stage=_stage(stage), time=duration(seconds)) for stage, seconds in log.seconds]
    failure = ["", _FAILED, *log.failure.splitlines()] if log.failure else []
    return [*plans, *plain, *room, "", *times, *failure]


def _plan_line(plan: LoggedPlan) -> str:
    # A log may be older or newer than this program: what it has no words for is shown as it stands.
    precision = precision_name(Precision(plan.precision)) if plan.precision in set(Precision) else plan.precision
    residency = residency_name(Residency(plan.residency)) if plan.residency in set(Residency) else plan.residency
    reason = plan_reason(Reason(plan.reason)) if plan.reason in set(Reason) else plan.reason
    text = tr_n(
        "{machine}, {memory} ({device}): {residency}, {precision}, %n threads. {reason}",
        "{machine}, {memory} ({device}): {residency}, {precision}, %n thread. {reason}",
        plan.threads,
    )
    memory = memory_size(plan.memory)
    return text.format(
        machine=plan.name, memory=memory, device=plan.device, residency=residency, precision=precision, reason=reason
    )


def _plain(reason: str) -> str:
    return drew_plain(PlainReason(reason)) if reason in set(PlainReason) else reason


def _stage(name: str) -> str:
    return stage_name(Stage(name)) if name in set(Stage) else name
