"""A sweep in the queue: one job a cell, with names that tell where each belongs."""

from collections.abc import Sequence
from datetime import UTC, datetime

from wurst_desktop.core.jobs import Job, picture_name
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sweep import Cell, Sweep


def sweep_jobs(sweep: Sweep, requests: Sequence[GenerationRequest]) -> tuple[Job, ...]:
    """The jobs of a sweep whose cells have these requests."""
    now = datetime.now(UTC)
    return tuple(
        Job(sweep.job_id(index), request, now, cell=Cell(sweep, index)) for index, request in enumerate(requests)
    )


def sweep_pictures(sweep: Sweep) -> tuple[str, ...]:
    """The lasting names of its pictures, cell by cell."""
    return tuple(picture_name(sweep.job_id(cell), 0) for cell in range(sweep.count))


def grid_picture(sweep: Sweep) -> str:
    """The lasting name of the picture of the whole."""
    return picture_name(sweep.id, 0)
