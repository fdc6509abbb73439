"""Networks compiled for a GPU, with the plain ones to fall back on."""

from collections.abc import Callable

import torch
import torch._dynamo.config
from torch import Tensor, nn
from torch._dynamo.exc import TorchDynamoException
from torch._inductor.exc import InductorError

from wurst_desktop.core.events import PlainReason
from wurst_desktop.core.plan import Device, ExecutionPlan

Compile = Callable[[nn.Module], Callable[..., Tensor]]

_SIZES = 64
"""How many sizes are kept: after eight, torch would quietly stop compiling."""


def compile_for_shapes(network: nn.Module) -> Callable[..., Tensor]:
    """`network` compiled anew for each size that it is asked for; what was compiled is found again on disk."""
    torch._dynamo.config.recompile_limit = _SIZES  # noqa: SLF001 - torch has no public name for it
    compiled: Callable[..., Tensor] = torch.compile(network, dynamic=False)
    return compiled


def plain_reason(plan: ExecutionPlan) -> PlainReason | None:
    """Why nothing is compiled under `plan`; None if it is.

    On a processor it gained 2 % and took half a minute; layers that come and go have hooks that can't be compiled.
    """
    if plan.compiles:
        return None
    return PlainReason.NO_GPU if plan.device is Device.CPU else PlainReason.STREAMED


class CompiledNetwork(nn.Module):
    """Asks the compiled form of a network, and the network itself from the first time that compiling fails."""

    def __init__(self, network: nn.Module, compile_: Compile = compile_for_shapes) -> None:
        """Nothing is compiled before the first question."""
        super().__init__()
        self.network = network
        self._told: Callable[[PlainReason], None] = lambda _reason: None
        self._compiled: Callable[..., Tensor] | None = compile_(network)

    def tell(self, told: Callable[[PlainReason], None]) -> None:
        """Have `told` hear from now on when compiling fails; at once if it did so before."""
        self._told = told
        if self._compiled is None:
            told(PlainReason.NO_COMPILER)

    def forward(self, latent: Tensor, **conditions: Tensor) -> Tensor:
        """What the network says to the same."""
        if self._compiled is not None:
            try:
                return self._compiled(latent, **conditions)
            except (TorchDynamoException, InductorError):
                self._compiled = None
                self._told(PlainReason.NO_COMPILER)
        answer: Tensor = self.network(latent, **conditions)
        return answer
