"""Lets a cancel be heard inside a step: before each layer of a network that has weights of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from torch import nn

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.engine.compiling import CompiledNetwork
from wurst_desktop.engine.fast.pulse import Pulse


@contextmanager
def interruptible(network: nn.Module, token: CancelToken) -> Iterator[None]:
    """While inside, `network` raises `Cancelled` before its next layer once the token says so.

    A layer of the full model takes about a second on one core; a step takes half a minute. A compiled network hears it
    between its steps, which are short on a GPU.
    """
    token.check()

    def check(_layer: nn.Module, _inputs: tuple[object, ...]) -> None:
        token.check()

    if isinstance(network, CompiledNetwork):
        hooks = [network.register_forward_pre_hook(check)]
    else:
        hooks = [layer.register_forward_pre_hook(check) for layer in network.modules() if _is_place_to_listen(layer)]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def _is_place_to_listen(layer: nn.Module) -> bool:
    return isinstance(layer, Pulse) or next(layer.parameters(recurse=False), None) is not None
