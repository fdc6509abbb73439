"""The one verb keeps whatever is finished, whatever happens then."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.fakes import (
    ENVIRONMENT,
    HistoryInMemory,
    Moment,
    RunsOut,
    ScriptedEngine,
    Stumbles,
    Waits,
    scripted_latent,
    scripted_pixels,
)
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.create import Kept, Onlookers, create
from wurst_desktop.core.errors import OutOfMemory
from wurst_desktop.core.events import Event, LatentReady, Planned, Previewed, Progressed, Saved, Stage
from wurst_desktop.core.ports.engine import Engine
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.previews import Previews
from wurst_desktop.core.request import GenerationRequest

REQUEST = GenerationRequest("a red fox", width=128, height=128, seed=7, prior_steps=3, decoder_steps=2)


class Run:
    """One call of `create`, with what it told."""

    def __init__(self, *engine: ScriptedEngine, request: GenerationRequest = REQUEST) -> None:
        self.history = HistoryInMemory()
        self.engine = engine[0] if engine else ScriptedEngine()
        self.request = request
        self.token = CancelToken()
        self.events: list[Event] = []

    def go(self, kept: Mapping[int, Kept] | None = None) -> None:
        engine: Engine = self.engine
        history: History = self.history
        create(self.request, engine, history, self.events.append, self.token, kept)

    def told(self, *kinds: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kinds)]


def test_each_image_is_composed_kept_painted_and_saved() -> None:
    run = Run(request=GenerationRequest("a red fox", width=128, height=256, count=3, seed=7))
    run.go()
    records = run.history.records(run.history.ids())

    assert [record.request for record in records] == [run.request.image(image) for image in (2, 1, 0)]
    assert all(record.is_decoded and record.environment == ENVIRONMENT for record in records)
    ready, saved = run.told(LatentReady), run.told(Saved)
    assert [event.image for event in ready if isinstance(event, LatentReady)] == [0, 1, 2]
    assert [event.record for event in saved if isinstance(event, Saved)] == list(reversed(records))
    for before, after in zip(ready, saved, strict=True):
        assert isinstance(before, LatentReady)
        assert isinstance(after, Saved)
        assert before.record.id == after.record.id
        assert not before.record.is_decoded


def test_the_stages_pass_in_their_order_each_from_start_to_end() -> None:
    run = Run()
    run.go()
    steps = [(event.stage, event.step) for event in run.told(Progressed) if isinstance(event, Progressed)]

    lengths = {Stage.LOAD: 4, Stage.TEXT: 2, Stage.PRIOR: 3, Stage.DECODER: 2, Stage.VQGAN: 1, Stage.SAVE: 1}
    assert list(lengths) == list(Stage)
    assert steps == [(stage, step) for stage, length in lengths.items() for step in range(length + 1)]
    assert isinstance(run.events[0], Planned)
    assert isinstance(run.events[-1], Saved)
    assert run.told(Previewed) == []


def test_previews_are_drawn_for_whoever_wants_them() -> None:
    run = Run(request=replace(REQUEST, count=2))
    onlookers = Onlookers(previews=Previews(lambda: 0.0))
    create(run.request, run.engine, run.history, run.events.append, run.token, onlookers=onlookers)
    seen = [(event.image, event.stage) for event in run.told(Previewed) if isinstance(event, Previewed)]
    assert seen == [(image, stage) for image in (0, 1) for stage in (Stage.PRIOR, Stage.DECODER)]


def test_the_same_request_gives_the_same_picture() -> None:
    first, second = Run(), Run()
    first.go()
    second.go()

    assert first.history.thumbnail(1) == second.history.thumbnail(1)
    assert first.history.latent(1) == scripted_latent(REQUEST)


@pytest.mark.parametrize("stage", [Stage.DECODER, Stage.VQGAN])
def test_a_cancelled_job_keeps_its_composition(stage: Stage) -> None:
    pause = Waits(Moment(stage))
    run = Run(ScriptedEngine(pause))
    run.token.cancel()
    with pytest.raises(Cancelled):
        run.go()
    assert run.history.ids() == []

    run = Run(ScriptedEngine(pause))
    pause.released.set()
    run.events = CancelsAt(run.token, LatentReady)
    with pytest.raises(Cancelled):
        run.go()
    (record,) = run.history.records(run.history.ids())
    assert not record.is_decoded
    assert run.history.latent(record.id) == scripted_latent(REQUEST)


class CancelsAt(list[Event]):
    """Takes events, and cancels at the first of a kind."""

    def __init__(self, token: CancelToken, kind: type[Event]) -> None:
        super().__init__()
        self._token = token
        self._kind = kind

    def append(self, event: Event) -> None:
        super().append(event)
        if isinstance(event, self._kind):
            self._token.cancel()


def test_running_out_of_memory_keeps_what_was_finished() -> None:
    run = Run(
        ScriptedEngine(RunsOut(Moment(Stage.DECODER, 1, image=1))),
        request=GenerationRequest("a red fox", width=128, height=128, count=3, seed=7),
    )
    with pytest.raises(OutOfMemory) as raised:
        run.go()

    assert raised.value.stage == Stage.DECODER
    assert [record.is_decoded for record in run.history.records(run.history.ids())] == [False, True]


def test_a_bug_of_the_engine_comes_through() -> None:
    run = Run(ScriptedEngine(Stumbles(Moment(Stage.VQGAN))))
    with pytest.raises(RuntimeError, match="a bug of the engine"):
        run.go()

    assert len(run.history.ids()) == 1


def test_a_kept_composition_is_only_finished() -> None:
    whole, broken = Run(), Run(ScriptedEngine(RunsOut(Moment(Stage.DECODER))))
    whole.go()
    with pytest.raises(OutOfMemory):
        broken.go()
    broken.events.clear()
    broken.go({0: Kept(1, scripted_latent(REQUEST))})

    assert broken.told(LatentReady) == []
    assert Stage.PRIOR not in {event.stage for event in broken.events if isinstance(event, Progressed)}
    assert broken.history.ids() == [1]
    assert broken.history.records([1])[0].is_decoded
    assert broken.history.thumbnail(1) == whole.history.thumbnail(1)
    assert scripted_pixels(REQUEST, scripted_latent(REQUEST)) != scripted_pixels(
        REQUEST.image(0), scripted_latent(REQUEST, 4)
    )


def test_a_composition_that_the_engine_knows_takes_no_time() -> None:
    run = Run()
    run.engine.known.add(REQUEST.image(0).composition)
    run.go()
    steps = [event for event in run.told(Progressed) if isinstance(event, Progressed)]
    assert Stage.PRIOR not in {event.stage for event in steps}
    assert run.told(LatentReady) != []
    assert steps[-1].seconds_left == 0


def test_the_kept_compositions_of_the_caller_stay_as_they_are() -> None:
    run = Run()
    given = {0: Kept(1, scripted_latent(REQUEST))}
    run.go(given)

    assert given == {0: Kept(1, scripted_latent(REQUEST))}
