"""Reads off a Stage C latent how large its figures are and where they stand; keeps Stage C to sizes and places."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.lessons import MEASURES, Lessons
from wurst_desktop.training.progress import Report
from wurst_desktop.training.randomness import generator, indices

_STREAM = "ruler"
_HIDDEN, _STEPS, _BATCH, _RATE, _GRAIN = 384, 4000, 256, 3e-3, 0.2


class Ruler(nn.Sequential):
    """The numbers of lessons.measures from a whole latent, n x channels x h x w.

    No linear reading of the latents tells the places of single figures; with one hidden layer they are read well.
    """

    def __init__(self, channels: int, cells: int) -> None:
        super().__init__(nn.Flatten(), nn.Linear(channels * cells, _HIDDEN), nn.GELU(), nn.Linear(_HIDDEN, MEASURES))

    def loss(self, latents: Tensor, measures: Tensor, counts: Tensor) -> Tensor:
        """Mean squared error (tenths of the side), summed over the figures there are; `counts` chooses among the n."""
        wrong = functional.mse_loss(self(latents.float()), measures.nan_to_num(), reduction="none")
        summed: Tensor = (wrong * ~measures.isnan()).sum(1)
        return (summed * counts).mean()


def trained_ruler(latents: Tensor, lessons: Lessons, seed: int, report: Report, steps: int = _STEPS) -> Ruler:
    """A ruler that knows the true latents of a pool (count x channels x h x w), with a little grain on them."""
    torch.manual_seed(seed + 4)
    ruler = Ruler(latents.shape[1], latents.shape[2] * latents.shape[3]).to(latents.device)
    optimiser = torch.optim.AdamW(ruler.parameters(), lr=_RATE, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    everything = torch.ones((), device=latents.device)
    for step in range(steps):
        random = generator(seed, _STREAM, step, latents.device)
        chosen = indices(seed, _STREAM, step, _BATCH, len(latents))
        clean = latents[torch.tensor(chosen, device=latents.device)]
        grain = _GRAIN * torch.randn(clean.shape, generator=random, device=latents.device)
        optimiser.zero_grad()
        loss = ruler.loss(clean + grain, lessons.measures_of(chosen), everything)
        torch.autograd.backward(loss)
        optimiser.step()
        schedule.step()
        if step % 1000 == 0:
            report(f"ruler {step}/{steps}, loss {float(loss.detach()):.3f}")
    return ruler.requires_grad_(False).eval()
