"""What waits is foretold from what was made before in the same circumstances."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.fakes import PLAN
from wurst_desktop.core.events import Stage
from wurst_desktop.core.forecast import Forecast
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.paces import Circumstances
from wurst_desktop.core.request import GenerationRequest, NoiseMode, Rolls
from wurst_desktop.core.sweep import Axis, Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_jobs import sweep_jobs

REQUEST = GenerationRequest("fox", width=128, height=128, prior_steps=10, decoder_steps=4)
TOOK = {Stage.LOAD: 5.0, Stage.TEXT: 1.0, Stage.PRIOR: 20.0, Stage.DECODER: 8.0, Stage.VQGAN: 3.0, Stage.SAVE: 0.5}
KNOWN = Circumstances(REQUEST, PLAN).learnt({}, TOOK)
JOB = Job("a", REQUEST, datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("job", "seconds"),
    [
        (JOB, 37.5),
        (replace(JOB, request=replace(REQUEST, count=3, prompt="an owl")), 6 + 3 * 31.5),
        (replace(JOB, request=replace(REQUEST, count=3), saved=2), 37.5),
        (replace(JOB, request=replace(REQUEST, count=3, rolls=Rolls.TEXTURE)), 26 + 3 * 11.5),
        (replace(JOB, request=replace(REQUEST, prior_steps=20)), 57.5),
        (replace(JOB, only_composes=True), 26.0),
        (replace(JOB, resumes=7), 17.5),
    ],
)
def test_each_job_takes_what_its_stages_took_before(job: Job, seconds: float) -> None:
    assert Forecast(PLAN, KNOWN).seconds([job]) == seconds
    assert Forecast(PLAN, KNOWN).seconds([job, JOB]) == seconds + 37.5


def test_nothing_is_foretold_of_what_was_never_made() -> None:
    other = replace(JOB, request=replace(REQUEST, width=256))
    assert Forecast(PLAN, KNOWN).seconds([JOB, other]) is None
    assert Forecast(PLAN, {}).seconds([JOB]) is None
    assert Forecast(PLAN, {}).seconds([]) == 0


def test_pictures_of_a_sweep_are_composed_once_where_only_their_textures_differ() -> None:
    axes = (Axis(SweepField.SEED, ("1", "2")), Axis(SweepField.DECODER_SEED, ("3", "4", "5")))
    sweep = Sweep(REQUEST, axes)
    jobs = sweep_jobs(sweep, cell_requests(sweep, {}))
    assert Forecast(PLAN, KNOWN).seconds(jobs) == 6 * 17.5 + 2 * 20
    stock = Sweep(replace(REQUEST, noise=NoiseMode.DIFFUSERS), (Axis(SweepField.DECODER_STEPS, ("4", "4.0")),))
    assert Forecast(PLAN, KNOWN).seconds(sweep_jobs(stock, [stock.request] * 2)) == 2 * 37.5


def test_it_counts_with_as_many_images_at_once_as_are_drawn() -> None:
    assert Forecast(PLAN, KNOWN, batch=4).seconds([JOB]) is None
    by_four = Circumstances(REQUEST, PLAN, batch=4).learnt({}, {**TOOK, Stage.PRIOR: 8.0})
    assert Forecast(PLAN, {**KNOWN, **by_four}, batch=4).seconds([JOB]) == 25.5
    assert Forecast(PLAN, {**KNOWN, **by_four}).seconds([JOB]) == 37.5


def test_a_composition_is_foretold_before_a_picture_was_made() -> None:
    known = Circumstances(REQUEST, PLAN).learnt({}, {Stage.PRIOR: 20.0})
    assert Forecast(PLAN, known).seconds([replace(JOB, only_composes=True)]) == 20
    assert Forecast(PLAN, known).seconds([JOB]) is None
