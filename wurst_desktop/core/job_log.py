"""How a job was worked on: kept with its pictures, and shown when somebody asks."""

from dataclasses import dataclass, replace

from wurst_desktop.core.events import Crashed, DrewPlain, Event, Failed, MadeRoom, Planned, Progressed
from wurst_desktop.core.plan import ExecutionPlan


@dataclass(frozen=True)
class LoggedPlan:
    """A plan that was in force, in plain words, so that programs to come can read it; `memory` is in bytes."""

    device: str
    name: str
    memory: int
    precision: str
    residency: str
    threads: int
    reason: str

    @classmethod
    def of(cls, plan: ExecutionPlan) -> "LoggedPlan":
        """A plan of today."""
        return cls(
            plan.device.value,
            plan.device_name,
            plan.memory,
            plan.precision.value,
            plan.residency.value,
            plan.threads,
            plan.reason.value,
        )


@dataclass(frozen=True)
class JobLog:
    """The plans in the order in which they were taken, seconds by stage, where memory ran out, and how it failed.

    `drew_plain` says why the networks weren't compiled although that was asked for; "" where they were, or it wasn't.
    `failure` is the name of a foreseen error, or the traceback of a bug; "" where there was none.
    """

    plans: tuple[LoggedPlan, ...] = ()
    seconds: tuple[tuple[str, float], ...] = ()
    ran_out_in: tuple[str, ...] = ()
    drew_plain: str = ""
    failure: str = ""

    def then(self, event: Event) -> "JobLog":
        """The log with what an event says."""
        match event:
            case Planned(plan):
                return self._under(plan)
            case MadeRoom(stage, _, plan):
                return replace(self._under(plan), ran_out_in=(*self.ran_out_in, stage.value))
            case DrewPlain(reason):
                return replace(self, drew_plain=reason.value)
            case Progressed(stage, step, steps) if step == steps:
                times = dict(self.seconds)
                times[stage.value] = round(times.get(stage.value, 0.0) + event.seconds, 3)
                return replace(self, seconds=tuple(times.items()))
            case Failed(error):
                return replace(self, failure=type(error).__name__)
            case Crashed(report):
                return replace(self, failure=report)
            case _:
                return self

    def _under(self, plan: ExecutionPlan) -> "JobLog":
        logged = LoggedPlan.of(plan)
        return self if self.plans[-1:] == (logged,) else replace(self, plans=(*self.plans, logged))
