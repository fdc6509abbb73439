"""Weights that stay on disk until a layer works, as accelerate's offloading has it."""

from collections.abc import Iterator
from contextlib import contextmanager

from accelerate.hooks import ModelHook
from torch import nn


@contextmanager
def brought_in(layer: nn.Module) -> Iterator[None]:
    """While inside, `layer` has its weights. What was taken of them stays valid; the layer itself lets go of them.

    The swaps need it where they use weights without calling the layer that they belong to.
    """
    hook = _hook_of(layer)
    if hook is None:
        yield
        return
    hook.pre_forward(layer)
    try:
        yield
    finally:
        hook.post_forward(layer, None)


def is_streamed(layer: nn.Module) -> bool:
    """Whether the weights of `layer` come and go."""
    return _hook_of(layer) is not None


def _hook_of(layer: nn.Module) -> ModelHook | None:
    hook = getattr(layer, "_hf_hook", None)
    return hook if isinstance(hook, ModelHook) else None
