"""A cancel is heard inside a step, in each stage, and leaves the engine as it was."""

from dataclasses import replace

import pytest
import torch
from torch import nn

from tests.engine.running import SMALL, engine_for, run
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.plan import Residency
from wurst_desktop.engine.interruption import interruptible


@pytest.mark.parametrize("residency", Residency)
@pytest.mark.parametrize(
    ("stage", "step"),
    [
        (Stage.LOAD, 0),
        (Stage.TEXT, 0),
        (Stage.TEXT, 1),
        (Stage.PRIOR, 0),
        (Stage.PRIOR, 2),
        (Stage.DECODER, 0),
        (Stage.DECODER, 2),
        (Stage.VQGAN, 0),
    ],
)
def test_stops_within_the_next_step_and_draws_the_same_afterwards(
    tiny: CheckpointCard, residency: Residency, stage: Stage, step: int
) -> None:
    engine, token = engine_for(tiny, residency=residency), CancelToken()
    expected = run(engine_for(tiny)).painted
    heard: list[EngineEvent] = []

    def watch(event: EngineEvent) -> None:
        if token.is_cancelled:
            heard.append(event)
        if isinstance(event, Stepped) and (event.stage, event.step) == (stage, step):
            token.cancel()

    with pytest.raises(Cancelled):
        run(engine, watch=watch, token=token)
    assert heard == []
    assert run(engine).painted == expected


def test_a_token_raised_beforehand_stops_at_once(tiny: CheckpointCard) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        run(engine_for(tiny), token=token)


def test_compositions_made_before_a_cancel_are_given(tiny: CheckpointCard) -> None:
    engine, token = engine_for(tiny), CancelToken()
    request = replace(SMALL, count=2)
    images = engine.generate(request, {}, lambda _event: None, token)
    made = [next(images), next(images), next(images)]
    token.cancel()
    with pytest.raises(Cancelled):
        next(images)
    assert made == run(engine, request).made[:3]


def test_is_heard_between_two_layers_and_leaves_no_hook() -> None:
    token = CancelToken()
    worked: list[str] = []
    network = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
    for name, layer in network.named_children():
        layer.register_forward_hook(lambda _layer, _inputs, _output, name=name: worked.append(name))
    first = network[0].register_forward_hook(lambda _layer, _inputs, _output: token.cancel())
    with pytest.raises(Cancelled), interruptible(network, token):
        network(torch.zeros(1, 2))
    assert worked == ["0"]
    first.remove()
    network(torch.zeros(1, 2))
    assert worked == ["0", "0", "1"]


def test_is_heard_before_the_first_layer() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled), interruptible(nn.Sequential(), token):
        pytest.fail("the work was begun")
