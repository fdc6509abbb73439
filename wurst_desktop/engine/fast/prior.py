"""Stage C with reused buffers, scaled dot product attention, and the words read once per picture."""

from collections.abc import Sequence
from typing import cast

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import AttnBlock, ResBlock, TimestepBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from torch import Tensor

from wurst_desktop.engine.fast.attention import attend, hear
from wurst_desktop.engine.fast.memory import Hearings, Memory
from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.residual import add_residual, own_widening, shift
from wurst_desktop.engine.fast.rows import Scratch
from wurst_desktop.engine.fast.standing import standing


class FastPrior(WuerstchenPrior):
    """A Stage C network that says the same in less time; made of a loaded one by `accelerate_prior`."""

    pulse: Pulse
    memory: Memory

    def begin(self) -> None:
        """Take up the work."""
        self.pulse = Pulse()
        self.memory = Memory()

    def forward(self, x: Tensor, r: Tensor, c: Tensor) -> Tensor:
        """The noise in latents `x` [B, c_in, H, W] at times `r` [B], with words `c` [B, T, c_cond].

        Equal to the plain network's answer to rounding; where `standing` says so, the plain network answers itself.
        """
        weights = standing(self, x)
        if weights is None:
            plain: Tensor = super().forward(x, r, c)  # type: ignore[no-untyped-call]
            return plain
        self.memory.settle(weights)
        hearings = self.memory.hearings(c, self._read)
        times = self.gen_r_embedding(r).to(x.dtype).expand(len(x), -1)  # type: ignore[no-untyped-call]
        answer = self._answer(x, times, hearings)
        a, b = answer.chunk(2, dim=1)
        return (x - a) / ((1 - b).abs() + 1e-5)

    def _read(self, words: Tensor) -> Hearings:
        mapped = self.cond_mapper(words)
        blocks = [block for block in self.blocks if isinstance(block, AttnBlock)]
        return {block: [hear(block, one) for one in mapped] for block in blocks}

    def _answer(self, x: Tensor, times: Tensor, hearings: Hearings) -> Tensor:
        """The network's output [B, 2 * c_in, H, W].

        As one batch where the latent and the time are the same for all, as with guidance: then the words alone part
        them, from the first block that hears them on.
        """
        if all(torch.equal(x[0], one) and torch.equal(times[0], time) for one, time in zip(x, times, strict=True)):
            return self._one(x[:1], times[:1], hearings, range(len(x)))
        return torch.cat([self._one(x[at : at + 1], times[at : at + 1], hearings, [at]) for at in range(len(x))])

    def _one(self, x: Tensor, time: Tensor, hearings: Hearings, numbers: Sequence[int]) -> Tensor:
        """The output [len(numbers), 2 * c_in, H, W] for one latent and the words of the pictures `numbers`."""
        rows = self.projection(x).permute(0, 2, 3, 1).contiguous()
        scratch = Scratch(rows)
        for block in self.blocks:
            match block:
                case ResBlock():
                    add_residual(rows, block, own_widening(block), scratch, self.pulse)
                case TimestepBlock():
                    shift(rows, block, time)
                case AttnBlock():
                    if len(rows) < len(numbers):
                        rows = rows.repeat(len(numbers), 1, 1, 1)
                    heard = [hearings[block][number] for number in numbers]
                    attend(rows, block, heard, scratch, self.pulse)
                case _:
                    raise TypeError(type(block))
        answer: Tensor = self.out(rows.permute(0, 3, 1, 2))
        return answer


def accelerate_prior(network: WuerstchenPrior) -> FastPrior:
    """Make a FastPrior of the loaded `network`, in place; its weights stay where they are and decide as before."""
    network.__class__ = FastPrior
    swap = cast("FastPrior", network)
    swap.begin()
    return swap
