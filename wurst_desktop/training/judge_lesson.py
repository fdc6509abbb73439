"""Trains the judge of nouns on true renders."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.device import Rows
from wurst_desktop.training.judge import NounJudge
from wurst_desktop.training.lessons import Lessons
from wurst_desktop.training.pool import Pool
from wurst_desktop.training.randomness import generator, indices
from wurst_desktop.training.stage_a import as_pictures

_STREAM = "judge"


class JudgeLesson:
    """Name what is on a true render, blurred or grainy now and then so that a soft picture isn't a riddle."""

    def __init__(self, config: MiniConfig, pool: Pool, lessons: Lessons) -> None:
        self._config = config
        self._small = Rows(pool.small_pictures, config.device)
        self._lessons = lessons
        torch.manual_seed(config.seed + 3)
        self.judge = NounJudge(config.data.side).to(config.device)

    @property
    def modules(self) -> nn.Module:
        return self.judge

    @property
    def batch(self) -> int:
        return 64

    def loss(self, step: int) -> Tensor:
        device = self._config.device
        random = generator(self._config.seed, _STREAM, step, device)
        chosen = indices(self._config.seed, _STREAM, step, self.batch, len(self._small))
        pictures = as_pictures(self._small[chosen])
        if step % 3 == 1:
            pictures = functional.avg_pool2d(pictures, 3, stride=1, padding=1, count_include_pad=False)
        grain = torch.rand((), generator=random, device=device) * 0.1
        pictures = pictures + torch.randn(pictures.shape, generator=random, device=device) * grain
        return self.judge.loss(pictures, self._lessons.labels_of(chosen))
