"""Says from a caption's encoding what the caption tells; keeps Stage C's text encoder to the order of words."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.lessons import QUESTIONS, READINGS


class Reader(nn.Linear):
    """Linear answers to lessons.QUESTIONS and lessons.READINGS from the state at a caption's end, n x width.

    The end alone has seen every word. Where each figure stands follows from who is named first and from the relation
    together; asking for both parts as well makes the whole learnable in hundreds of steps.
    """

    def __init__(self, width: int) -> None:
        super().__init__(width, sum(QUESTIONS) + sum(READINGS))

    def loss(
        self, states: Tensor, tokens: Tensor, end_token: int, labels: Tensor, readings: Tensor, counts: Tensor
    ) -> Tensor:
        """Cross entropy summed over all answers, mean of the n that `counts` marks.

        States n x length x width, tokens n x length.
        """
        ends = (tokens == end_token).int().argmax(1)
        answers = (
            self(states[torch.arange(len(states), device=states.device), ends])
            .float()
            .split([*QUESTIONS, *READINGS], dim=1)
        )
        right = torch.cat([labels, readings], 1).unbind(1)
        losses = [
            functional.cross_entropy(given, told, reduction="none") for given, told in zip(answers, right, strict=True)
        ]
        return (torch.stack(losses).sum(0) * counts).sum() / counts.sum().clamp(min=1)
