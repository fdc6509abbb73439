"""What the mode `fast` leaves out: answers that hardly change from a step to the next are used again."""

from dataclasses import dataclass

from torch import Tensor

from wurst_desktop.engine.sampling import Guided, Seer
from wurst_desktop.engine.schedule import denoised, noise_besides

PRIOR_EVERY = 3
DECODER_EVERY = 2
"""On each third step of Stage C, and on each second one of Stage B, the network is asked."""


@dataclass(frozen=True)
class Rhythm:
    """On which of `steps` a network is asked, and on which of these it is asked in full: every second time."""

    steps: int
    every: int

    def asks(self, step: int) -> bool:
        """Whether it is asked on step number `step`, from 0: on the first, then on one of `every`, and on the last."""
        return step % self.every == 0 or step == self.steps - 1

    def is_full(self, ask: int) -> bool:
        """Whether it is asked in full the time number `ask`, from 0; the last time it is."""
        return ask % 2 == 0 or ask == sum(map(self.asks, range(self.steps))) - 1


class ThriftyGuidance:
    """Asks without the words every second time only; in between, the push that the words gave last is given again.

    The push, cond - uncond, changes slowly. One of these serves one picture.
    """

    def __init__(self, guided: Guided, rhythm: Rhythm) -> None:
        """Begin before the first step."""
        self._guided = guided
        self._rhythm = rhythm
        self._asked = 0
        self._push: Tensor | None = None

    def noise_in(self, latent: Tensor, time: Tensor) -> Tensor:
        """The noise in `latent` (float32) at `time` (float32, shape [1]); float32."""
        ask, self._asked = self._asked, self._asked + 1
        if self._guided.without is None:
            return self._guided.towards(latent, time)
        if self._push is None or self._rhythm.is_full(ask):
            towards, away = self._guided.both(latent, time, self._guided.without)
            self._push = towards - away
        else:
            towards = self._guided.towards(latent, time)
        return towards + (self._guided.scale - 1) * self._push


class ThriftySeer:
    """Asks on some steps only; in between, the clean latent that was seen last is taken to be seen still.

    For the noise that is drawn anew at every step that is one longer step of the same reverse process. One of these
    serves one picture.
    """

    def __init__(self, seer: Seer, rhythm: Rhythm) -> None:
        """Begin before the first step."""
        self._seer = seer
        self._rhythm = rhythm
        self._step = 0
        self._seen: Tensor | None = None

    def noise_in(self, latent: Tensor, time: Tensor) -> Tensor:
        """The noise in `latent` (float32) at `time` (float32, shape [1]); float32."""
        step, self._step = self._step, self._step + 1
        if self._seen is not None and not self._rhythm.asks(step):
            return noise_besides(latent, self._seen, float(time))
        noise = self._seer.noise_in(latent, time)
        self._seen = denoised(latent, noise, float(time))
        return noise
