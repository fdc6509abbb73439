"""The line that a training run prints now and then."""

import time
from collections.abc import Callable

import torch
from torch import Tensor

Report = Callable[[str], None]


class Stretch:
    """Some steps in a row: their mean loss and speed."""

    def __init__(self) -> None:
        self._losses: list[Tensor] = []
        self._wall = time.monotonic()
        self._cpu = time.process_time()

    def add(self, loss: Tensor) -> None:
        self._losses.append(loss)

    @property
    def mean(self) -> float:
        """The mean loss."""
        return float(torch.stack(self._losses).mean()) if self._losses else 0.0

    def line(self, step: int, steps: int, batch: int) -> str:
        """Loss, samples, CPU seconds per step and wall time left."""
        count = max(1, len(self._losses))
        wall, cpu = (time.monotonic() - self._wall) / count, (time.process_time() - self._cpu) / count
        left = wall * (steps - step) / 60
        clock = time.strftime("%H:%M:%S")
        return (
            f"{clock} step {step}/{steps} samples {step * batch} loss {self.mean:.4f} "
            f"cpu {cpu:.3f} s/step wall {wall:.3f} s/step left {left:.1f} min"
        )
