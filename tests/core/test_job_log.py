"""What is written down of a job: plans, times, memory that ran out, failures."""

from dataclasses import replace
from pathlib import Path

from tests.fakes import PLAN
from wurst_desktop.core.errors import DiskFull
from wurst_desktop.core.events import (
    Crashed,
    DrewPlain,
    Event,
    Failed,
    MadeRoom,
    PlainReason,
    Planned,
    Progressed,
    Stage,
    Started,
)
from wurst_desktop.core.job_log import JobLog, LoggedPlan
from wurst_desktop.core.plan import Residency

LEAN = replace(PLAN, residency=Residency.LAYER)


def logged(*events: Event) -> JobLog:
    log = JobLog()
    for event in events:
        log = log.then(event)
    return log


def test_each_plan_is_written_down_once_and_memory_that_ran_out() -> None:
    log = logged(Planned(PLAN), Planned(PLAN), MadeRoom(Stage.DECODER, PLAN, LEAN), Planned(LEAN))
    assert log.plans == (LoggedPlan.of(PLAN), LoggedPlan.of(LEAN))
    assert log.ran_out_in == ("decoder",)


def test_a_stage_counts_with_all_its_images() -> None:
    times = [Progressed(Stage.PRIOR, step, 2, image, 2, 1.5 * step, None) for image in (0, 1) for step in (0, 1, 2)]
    assert logged(Started(), *times).seconds == (("prior", 6.0),)


def test_why_networks_were_not_compiled_is_written_down() -> None:
    assert logged(DrewPlain(PlainReason.NO_GPU)).drew_plain == "no-gpu"


def test_a_failure_is_named_and_a_bug_is_kept_whole() -> None:
    assert logged(Failed(DiskFull(Path("/home/anna/a.png")))).failure == "DiskFull"
    assert logged(Crashed("Traceback:\n  a bug")).failure == "Traceback:\n  a bug"
