"""What was measured serves the next job in the same circumstances, whatever its number of steps."""

from dataclasses import replace
from pathlib import Path

from tests.fakes import PLAN
from wurst_desktop.core.events import Stage
from wurst_desktop.core.paces import Circumstances
from wurst_desktop.core.plan import Device, Residency
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.library.pace_file import PaceFile

REQUEST = GenerationRequest("fox", width=128, height=128, prior_steps=10, decoder_steps=4)
HERE = Circumstances(REQUEST, PLAN)
SEEN = {Stage.PRIOR: 20.0, Stage.DECODER: 8.0, Stage.VQGAN: 3.0}


def test_more_steps_take_longer() -> None:
    known = HERE.learnt({}, SEEN)
    longer = Circumstances(replace(REQUEST, prior_steps=30), PLAN)
    assert HERE.expected(known) == SEEN
    assert longer.expected(known) == {**SEEN, Stage.PRIOR: 60.0}


def test_other_circumstances_are_unknown() -> None:
    known = HERE.learnt({}, SEEN)
    for other in (
        Circumstances(replace(REQUEST, width=256), PLAN),
        Circumstances(REQUEST, replace(PLAN, device=Device.CUDA, device_name="another")),
        Circumstances(REQUEST, PLAN, batch=4),
    ):
        assert other.expected(known) == {}
    unguided = Circumstances(replace(REQUEST, prior_guidance=0), PLAN)
    assert set(unguided.expected(known)) == {Stage.DECODER, Stage.VQGAN}


def test_each_batch_has_a_pace_of_its_own() -> None:
    by_four = Circumstances(REQUEST, PLAN, batch=4)
    known = HERE.learnt({}, SEEN)
    known = {**known, **by_four.learnt(known, {stage: seconds / 2 for stage, seconds in SEEN.items()})}
    assert HERE.expected(known) == SEEN
    assert by_four.expected(known) == {stage: seconds / 2 for stage, seconds in SEEN.items()}


def test_loading_is_a_part_of_a_job_only_where_stages_make_room_for_each_other() -> None:
    seen = {**SEEN, Stage.LOAD: 5.0}
    assert HERE.expected(HERE.learnt({}, seen)) == seen
    resident = Circumstances(REQUEST, replace(PLAN, residency=Residency.RESIDENT))
    assert resident.expected(resident.learnt({}, seen)) == SEEN


def test_old_and_new_count_alike() -> None:
    known = HERE.learnt(HERE.learnt({}, SEEN), {Stage.PRIOR: 40.0})
    assert HERE.expected(known) == {Stage.PRIOR: 30.0}


def test_what_was_learnt_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "paces.json"
    assert PaceFile(path).known() == {}
    PaceFile(path).learn({"a": 1.0})
    PaceFile(path).learn({"b": 2.0})
    assert PaceFile(path).known() == {"a": 1.0, "b": 2.0}
    path.write_text("torn")
    assert PaceFile(path).known() == {}
