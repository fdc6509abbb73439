"""What the mode `fast` leaves out: answers that hardly change from a step to the next are used twice."""

from torch import Tensor

from wurst_desktop.engine.sampling import Guided

_FULL_AT_ENDS = 2


def is_full(step: int, steps: int) -> bool:
    """Whether step number `step` (from 0) of `steps` is done in full: the first and last two, and every second one."""
    return step < _FULL_AT_ENDS or step >= steps - _FULL_AT_ENDS or step % 2 == 0


class ThriftyGuidance:
    """Asks without the words on full steps only; in between, the push that the words gave last is given again.

    The push, cond - uncond, changes slowly; leaving its second half out on every other step saves a quarter of all
    passes. One of these serves one picture.
    """

    def __init__(self, guided: Guided, steps: int) -> None:
        """Begin before the first of `steps`."""
        self._guided = guided
        self._steps = steps
        self._step = 0
        self._push: Tensor | None = None

    def noise_in(self, latent: Tensor, time: Tensor) -> Tensor:
        """The noise in `latent` (float32) at `time` (float32, shape [1]); float32."""
        step, self._step = self._step, self._step + 1
        if self._guided.without is None:
            return self._guided.towards(latent, time)
        if self._push is None or is_full(step, self._steps):
            towards, away = self._guided.both(latent, time, self._guided.without)
            self._push = towards - away
        else:
            towards = self._guided.towards(latent, time)
        return towards + (self._guided.scale - 1) * self._push
