"""Memory that runs out: the engine goes one rung down and on from the last finished stage, and draws the same."""

import gc
from dataclasses import dataclass, replace

import pytest
import torch

from tests.checkpoint_factory import Build
from tests.engine.conftest import MakeCard
from tests.engine.running import SMALL, Run, engine_for, run
from tests.engine.scarcity import FULL_GPU, FULL_MACHINE, FULL_PROCESS, Scarcity, rooms
from tests.fakes import ShelfOf
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import OutOfMemory
from wurst_desktop.core.events import EngineEvent, Planned, Stage, Stepped
from wurst_desktop.core.plan import DeviceWish, Hardware, Reason, Residency
from wurst_desktop.core.ports.engine import Made
from wurst_desktop.core.request import GenerationRequest, NoiseMode
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

TWO = replace(SMALL, count=2, decoder_guidance=2.0)
STAGES = (Stage.LOAD, Stage.TEXT, Stage.PRIOR, Stage.DECODER, Stage.VQGAN)
RUNGS = tuple(Residency)


@pytest.fixture
def halved(made: MakeCard) -> CheckpointCard:
    """Weights that are stored in half precision, so that loading them takes memory."""
    return made(Build(dtype=torch.float16))


def run_scarce(card: CheckpointCard, scarcity: Scarcity, request: GenerationRequest = TWO) -> Run:
    engine = engine_for(card, residency=Residency.RESIDENT)
    with scarcity:
        return run(engine, request, watch=scarcity.watch)


def by_image(told: Run) -> list[Made]:
    """What was made, in the order of the images: residencies differ in theirs."""
    return sorted(told.made, key=lambda made: made.image)


@pytest.mark.parametrize("refusals", [1, 2], ids=["one rung", "two rungs"])
@pytest.mark.parametrize("stage", STAGES)
def test_goes_down_and_draws_the_same_bits(halved: CheckpointCard, stage: Stage, refusals: int) -> None:
    scarcity = Scarcity(stage, RUNGS[:refusals], operation=2)
    told = run_scarce(halved, scarcity)
    assert by_image(told) == by_image(run(engine_for(halved), TWO))
    assert [room.stage for room in rooms(told.events)] == [stage] * refusals
    assert [room.before.residency for room in rooms(told.events)] == list(RUNGS[:refusals])
    assert [room.plan.residency for room in rooms(told.events)] == list(RUNGS[1 : refusals + 1])
    assert len(scarcity.refused) == refusals


@pytest.mark.parametrize("stage", STAGES)
def test_only_the_last_rung_gives_up(halved: CheckpointCard, stage: Stage) -> None:
    scarcity = Scarcity(stage, RUNGS)
    with pytest.raises(OutOfMemory) as ended:
        run_scarce(halved, scarcity)
    assert (ended.value.stage, ended.value.device) == (stage, "cpu")
    assert [plan.residency for plan in scarcity.refused] == list(RUNGS)


@pytest.mark.parametrize("error", [FULL_GPU, FULL_PROCESS, FULL_MACHINE], ids=["gpu", "process", "machine"])
def test_hears_every_allocator(tiny: CheckpointCard, error: Exception) -> None:
    told = run_scarce(tiny, Scarcity(Stage.PRIOR, (Residency.RESIDENT,), error=error))
    assert len(rooms(told.events)) == 1


def test_a_bug_is_not_taken_for_a_full_machine(tiny: CheckpointCard) -> None:
    with pytest.raises(RuntimeError, match="shapes"):
        run_scarce(tiny, Scarcity(Stage.PRIOR, (Residency.RESIDENT,), error=RuntimeError("shapes differ")))


@pytest.mark.parametrize("operation", [0, 40, 400], ids=["at once", "in a step", "steps later"])
@pytest.mark.parametrize("noise", NoiseMode)
def test_chance_starts_again_with_the_stage(tiny: CheckpointCard, operation: int, noise: NoiseMode) -> None:
    request = replace(TWO, noise=noise)
    for stage in (Stage.PRIOR, Stage.DECODER):
        told = run_scarce(tiny, Scarcity(stage, (Residency.RESIDENT,), operation), request)
        assert by_image(told) == by_image(run(engine_for(tiny), request))


def steps_after_the_fall(told: Run) -> list[tuple[Stage, int]]:
    place = next(number for number, event in enumerate(told.events) if rooms([event]))
    later = [event for event in told.events[place:] if isinstance(event, Stepped) and event.step == event.steps]
    return [(event.stage, event.image) for event in later if event.stage is not Stage.LOAD]


def test_what_was_finished_is_not_made_again(tiny: CheckpointCard) -> None:
    pixels = run_scarce(tiny, Scarcity(Stage.VQGAN, (Residency.RESIDENT,)))
    # The second picture alone goes through the stages before; the first has its texture already.
    second = [(Stage.PRIOR, 1), (Stage.DECODER, 1), (Stage.VQGAN, 1)]
    assert steps_after_the_fall(pixels) == [(Stage.VQGAN, 0), *second]
    texture = run_scarce(tiny, Scarcity(Stage.DECODER, (Residency.RESIDENT,)))
    assert steps_after_the_fall(texture) == [(Stage.DECODER, 0), (Stage.VQGAN, 0), *second]
    composition = run_scarce(tiny, Scarcity(Stage.PRIOR, (Residency.RESIDENT,)), SMALL)
    assert steps_after_the_fall(composition) == [(Stage.PRIOR, 0), (Stage.DECODER, 0), (Stage.VQGAN, 0)]


def test_each_picture_is_given_once(tiny: CheckpointCard) -> None:
    for stage in STAGES[1:]:
        told = run_scarce(tiny, Scarcity(stage, RUNGS[:2], operation=10))
        assert sorted(made.image for made in told.composed) == [0, 1]
        assert sorted(made.image for made in told.painted) == [0, 1]


def test_the_plan_in_force_is_told_and_stays(tiny: CheckpointCard) -> None:
    engine = engine_for(tiny, residency=Residency.RESIDENT)
    scarcity = Scarcity(Stage.PRIOR, (Residency.RESIDENT,))
    with scarcity:
        told = run(engine, watch=scarcity.watch)
        again = run(engine, watch=scarcity.watch)
    plans = [event.plan for event in told.events if isinstance(event, Planned)]
    assert [plan.residency for plan in plans] == [Residency.RESIDENT, Residency.STAGE]
    assert plans[-1].reason is Reason.RAN_OUT
    assert plans[-1] == rooms(told.events)[0].plan == engine.plan()
    assert rooms(again.events) == []
    assert again.painted == told.painted


@dataclass
class Machine:
    """A processor whose free memory can be changed."""

    free: int

    def __call__(self) -> Hardware:
        return Hardware("a processor", 1, 2**40, self.free)


def test_climbs_again_when_memory_has_come_back(tiny: CheckpointCard) -> None:
    machine = Machine(2**33)
    engine = WuerstchenEngine(ShelfOf(tiny), DeviceWish(residency=Residency.RESIDENT), machine)
    scarcity = Scarcity(Stage.PRIOR, (Residency.RESIDENT,))
    with scarcity:
        first = run(engine, watch=scarcity.watch)
    assert plans(run(engine)) == [Residency.STAGE]
    machine.free = 2**34
    told = run(engine)
    assert plans(told) == [Residency.RESIDENT]
    assert told.painted == first.painted


def test_larger_pictures_are_planned_for_anew(tiny: CheckpointCard) -> None:
    engine = WuerstchenEngine(ShelfOf(tiny), DeviceWish(), Machine(2**33))
    run(engine)
    small = engine.plan().expected_peak
    large = run(engine, replace(SMALL, width=256, height=256))
    assert len(plans(large)) == 1
    assert engine.plan().expected_peak > small
    assert run(engine).steps_of(Stage.LOAD) == []


def plans(told: Run) -> list[Residency]:
    return [event.plan.residency for event in told.events if isinstance(event, Planned)]


def weights_alive() -> int:
    gc.collect()
    return sum(thing.numel() for thing in gc.get_objects() if type(thing) is torch.nn.Parameter)


def test_nothing_of_the_failed_try_is_left_in_memory(tiny: CheckpointCard) -> None:
    held: list[int] = []

    def watch(event: EngineEvent) -> None:
        scarcity.watch(event)
        if rooms([event]):
            held.append(weights_alive())

    scarcity = Scarcity(Stage.DECODER, RUNGS[:2], operation=60)
    before = weights_alive()
    with scarcity:
        run(engine_for(tiny, residency=Residency.RESIDENT), watch=watch)
    assert held == [before, before]


def test_loading_ahead_goes_down_too(halved: CheckpointCard) -> None:
    engine, events = engine_for(halved, residency=Residency.RESIDENT), list[EngineEvent]()
    scarcity = Scarcity(Stage.LOAD, (Residency.RESIDENT,), operation=2)

    def report(event: EngineEvent) -> None:
        events.append(event)
        scarcity.watch(event)

    with scarcity:
        engine.prepare("tiny", report, CancelToken())
    assert [room.plan.residency for room in rooms(events)] == [Residency.STAGE]
    assert engine.plan().residency is Residency.STAGE
