"""Contact sheets and sketches on the worker's thread."""

import queue
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.fakes import HistoryInMemory, ScriptedEngine
from wurst_desktop.core.events import Failed, Finished, JobEvent, LatentReady, Saved, Sketched, Stopped
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.start import Composition, Start
from wurst_desktop.core.worker import Worker

FOUR = GenerationRequest("a fox", width=128, height=128, seed=7, count=4, prior_steps=2, decoder_steps=2)
ENDS = (Finished, Stopped, Failed)


class Works:
    """A worker on a history, and what it tells."""

    def __init__(self) -> None:
        self.history = HistoryInMemory()
        self._told: queue.SimpleQueue[JobEvent] = queue.SimpleQueue()
        self.worker = Worker(ScriptedEngine, self.history, self._told.put)
        self.worker.start()

    def heard(self) -> list[object]:
        """All up to the end of the task."""
        events: list[object] = []
        while not (events and isinstance(events[-1], ENDS)):
            events.append(self._told.get(timeout=10).event)
        return events


@pytest.fixture
def works() -> Iterator[Works]:
    made = Works()
    yield made
    made.worker.stop()


def test_a_contact_sheet_keeps_compositions_alone(works: Works) -> None:
    job = Job("sheet", FOUR, datetime.now(UTC), only_composes=True)
    works.worker.run(job)
    events = works.heard()
    assert sum(isinstance(event, LatentReady) for event in events) == 4
    assert not any(isinstance(event, Saved) for event in events)
    assert [record.is_decoded for record in works.history.records(works.history.ids())] == [False] * 4
    works.worker.run(job)
    assert not any(isinstance(event, LatentReady) for event in works.heard())


def test_a_picked_composition_is_finished_as_if_unbroken(works: Works) -> None:
    works.worker.run(Job("sheet", FOUR, datetime.now(UTC), only_composes=True))
    works.heard()
    picked = works.history.records(works.history.ids())[0]
    assert picked.request is not None
    works.worker.run(Job("pick", picked.request, datetime.now(UTC), resumes=picked.id))
    (saved,) = [event for event in works.heard() if isinstance(event, Saved)]
    assert saved.record.id == picked.id
    assert saved.record.is_decoded


def test_a_sketch_is_shown_and_not_kept(works: Works) -> None:
    works.worker.sketch("look", FOUR)
    sketched = [event for event in works.heard() if isinstance(event, Sketched)]
    assert [(each.name, each.image) for each in sketched] == [("look", image) for image in range(4)]
    assert list(works.history.ids()) == []


def test_a_sketch_of_what_is_gone_says_so(works: Works) -> None:
    works.worker.sketch("look", replace(FOUR, start=Start((Composition("gone", "0"),), strength=0.5)))
    assert isinstance(works.heard()[-1], Failed)
