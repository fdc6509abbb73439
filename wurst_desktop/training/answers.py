"""Reads off a Stage C latent what is on its picture; keeps the latents readable, and Stage C to the prompt."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.lessons import QUESTIONS


class Answers(nn.Linear):
    """One linear answer to each of lessons.QUESTIONS from a whole latent, n x channels x h x w."""

    def __init__(self, channels: int, cells: int) -> None:
        super().__init__(channels * cells, sum(QUESTIONS))

    def loss(self, latents: Tensor, labels: Tensor, counts: Tensor | None = None) -> Tensor:
        """Cross entropy summed over the questions; labels n x len(QUESTIONS); `counts` chooses among the n."""
        answers = torch.split(self(latents.flatten(1).float()), [*QUESTIONS], dim=1)
        losses = torch.stack(
            [
                functional.cross_entropy(given, right, reduction="none")
                for given, right in zip(answers, labels.unbind(1), strict=True)
            ]
        ).sum(0)
        return losses.mean() if counts is None else (losses * counts).mean()
