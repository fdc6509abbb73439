"""The mode `compiled`: where it is compiled, and what is told where it isn't."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import torch
from torch import Tensor, nn
from torch._dynamo.exc import TorchDynamoException
from torch._inductor.exc import InductorError

from tests.engine.conftest import MakeCard
from tests.engine.running import SMALL, engine_for, run
from tests.engine.test_other_devices import MACHINE, PretendedGpu
from tests.fakes import PLAN, ShelfOf
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import DrewPlain, PlainReason
from wurst_desktop.core.plan import Device, DeviceWish, Residency
from wurst_desktop.core.request import Mode
from wurst_desktop.engine.compiling import CompiledNetwork, plain_reason
from wurst_desktop.engine.interruption import interruptible
from wurst_desktop.engine.wuerstchen import WuerstchenEngine


class Doubling(nn.Module):
    def forward(self, latent: Tensor, c: Tensor) -> Tensor:
        return 2 * latent + c


def failing(_network: nn.Module) -> Callable[..., Tensor]:
    def compiled(*_arguments: Tensor, **_conditions: Tensor) -> Tensor:
        raise InductorError(RuntimeError("no C++ compiler"), None)

    return compiled


@pytest.mark.parametrize(
    ("device", "residency", "reason"),
    [
        (Device.CPU, Residency.RESIDENT, PlainReason.NO_GPU),
        (Device.CPU, Residency.LAYER, PlainReason.NO_GPU),
        (Device.CUDA, Residency.LAYER, PlainReason.STREAMED),
        (Device.CUDA, Residency.STAGE, None),
        (Device.MPS, Residency.RESIDENT, None),
    ],
)
def test_where_it_pays(device: Device, residency: Residency, reason: PlainReason | None) -> None:
    plan = replace(PLAN, device=device, residency=residency)
    assert plain_reason(plan) is reason
    assert plan.compiles is (reason is None)


def test_the_compiled_form_answers() -> None:
    told: list[PlainReason] = []
    network = CompiledNetwork(Doubling(), lambda _plain: lambda latent, c: latent - c)
    network.tell(told.append)
    assert network(torch.ones(1), c=torch.ones(1)) == 0
    assert told == []


def test_without_a_compiler_the_plain_network_answers_and_it_is_told_once() -> None:
    told: list[PlainReason] = []
    network = CompiledNetwork(Doubling(), failing)
    network.tell(told.append)
    assert [float(network(torch.ones(1), c=torch.ones(1))) for _ in range(2)] == [3, 3]
    assert told == [PlainReason.NO_COMPILER]


def test_each_job_is_told_and_none_for_another() -> None:
    first, second, third = list[PlainReason](), list[PlainReason](), list[PlainReason]()
    network = CompiledNetwork(Doubling(), failing)
    network.tell(first.append)
    network.tell(second.append)
    network(torch.ones(1), c=torch.ones(1))
    assert (first, second) == ([], [PlainReason.NO_COMPILER])
    network.tell(third.append)
    network(torch.ones(1), c=torch.ones(1))
    assert (second, third) == ([PlainReason.NO_COMPILER],) * 2


@pytest.fixture
def no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "compile", lambda network, **_how: failing(network))


@pytest.mark.skipif(torch.cuda.is_available(), reason="pretends what this machine has")
@pytest.mark.usefixtures("no_compiler")
def test_every_job_on_a_gpu_says_that_nothing_is_compiled(tiny: CheckpointCard) -> None:
    engine = WuerstchenEngine(ShelfOf(tiny), DeviceWish(), lambda: MACHINE)
    for _job in range(2):
        with PretendedGpu():
            told = run(engine, replace(SMALL, mode=Mode.COMPILED))
        plain = [event for event in told.events if isinstance(event, DrewPlain)]
        assert plain == [DrewPlain(PlainReason.NO_COMPILER)]


def test_other_errors_are_not_taken_for_it() -> None:
    def compiled(*_arguments: Tensor, **_conditions: Tensor) -> Tensor:
        raise torch.OutOfMemoryError("out of memory")

    network = CompiledNetwork(Doubling(), lambda _plain: compiled)
    assert not issubclass(torch.OutOfMemoryError, TorchDynamoException)
    with pytest.raises(torch.OutOfMemoryError):
        network(torch.ones(1), c=torch.ones(1))


def test_a_cancel_is_heard_between_the_steps_of_a_compiled_network() -> None:
    network, token = CompiledNetwork(Doubling(), lambda plain: plain), CancelToken()
    with interruptible(network, token):
        network(torch.ones(1), c=torch.ones(1))
        token.cancel()
        with pytest.raises(Cancelled):
            network(torch.ones(1), c=torch.ones(1))


def test_on_a_processor_the_picture_is_the_exact_one_and_one_line_says_so(made: MakeCard) -> None:
    engine = engine_for(made())
    exact = run(engine)
    compiled = run(engine, replace(SMALL, mode=Mode.COMPILED, count=2))
    assert compiled.painted[0].pixels == exact.painted[0].pixels
    assert [event for event in compiled.events if isinstance(event, DrewPlain)] == [DrewPlain(PlainReason.NO_GPU)]
