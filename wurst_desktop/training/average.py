"""The exponential moving average of a model's weights, which is what gets shipped."""

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import get_ema_multi_avg_fn


class MovingAverage:
    """Follows a module's state; the decay warms up as (1 + n) / (10 + n)."""

    def __init__(self, module: nn.Module, decay: float) -> None:
        self._decay = decay
        self.values = {name: value.detach().clone() for name, value in module.state_dict().items()}

    @torch.no_grad()
    def follow(self, module: nn.Module, step: int) -> None:
        """Move towards the module's weights; integer buffers and frozen values come out equal."""
        state = module.state_dict()
        blended = [name for name, value in state.items() if value.is_floating_point()]
        follow = get_ema_multi_avg_fn(min(self._decay, (1 + step) / (10 + step)))  # type: ignore[no-untyped-call]
        follow([self.values[name] for name in blended], [state[name] for name in blended], step)
        for name in state.keys() - set(blended):
            self.values[name].copy_(state[name])

    def load(self, values: dict[str, Tensor]) -> None:
        for name, value in values.items():
            self.values[name].copy_(value)
