"""Jobs once more, with other seeds."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from wurst_desktop.core.choices import has_choices
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.core.sweep import Cell, Sweep, SweepField


def copies_with_new_seeds(jobs: Sequence[Job]) -> list[Job]:
    """New jobs that ask for the same; those of one sweep get one seed and are a sweep of their own.

    What their prompts left to chance isn't drawn yet.
    """
    sweeps: dict[str, Sweep] = {}
    for job in jobs:
        if job.cell is not None and job.cell.sweep.id not in sweeps:
            sweep = job.cell.sweep
            sweeps[sweep.id] = sweep.anew(_with_new_seeds(sweep.request))
    return [_copied(job) if job.cell is None else _cell_copied(job, job.cell, sweeps) for job in jobs]


def undrawn(request: GenerationRequest) -> GenerationRequest:
    """With its prompts as they were typed, where these left something to chance that another seed decides otherwise."""
    prompt, negative = request.typed
    if not (has_choices(prompt, request.syntax) or has_choices(negative, request.syntax)):
        return request
    return replace(request, prompt=prompt, negative_prompt=negative, raw_prompt="", raw_negative_prompt="")


def _copied(job: Job) -> Job:
    request = _with_new_seeds(undrawn(job.request))
    return Job(uuid.uuid4().hex, request, datetime.now(UTC), only_composes=job.only_composes)


def _cell_copied(job: Job, cell: Cell, sweeps: dict[str, Sweep]) -> Job:
    sweep = sweeps[cell.sweep.id]
    swept = {axis.field for axis in sweep.axes}
    request, base = undrawn(job.request), sweep.request
    if SweepField.SEED not in swept:
        request = replace(request, seed=base.seed)
    if SweepField.DECODER_SEED not in swept:
        request = replace(request, decoder_seed=base.decoder_seed)
    return Job(sweep.job_id(cell.index), request, datetime.now(UTC), cell=Cell(sweep, cell.index))


def _with_new_seeds(request: GenerationRequest) -> GenerationRequest:
    decoder_seed = None if request.decoder_seed is None else random_seed()
    return replace(request, seed=random_seed(), decoder_seed=decoder_seed)
