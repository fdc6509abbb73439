"""Stage B channels-last, with reused buffers, the composition folded in, and the words read once per picture."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import AttnBlock, TimestepBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import ResBlockStageB, WuerstchenDiffNeXt
from torch import Tensor, nn
from torch.nn.functional import interpolate

from wurst_desktop.engine.fast.attention import Heard, attend, hear
from wurst_desktop.engine.fast.fold import Fold, fold
from wurst_desktop.engine.fast.memory import Hearings, Memory
from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.residual import Branch, Widening, add_residual, shift
from wurst_desktop.engine.fast.rows import Scratch, picture_of, rows_of, weights_of
from wurst_desktop.engine.fast.standing import standing, state_of


@dataclass(frozen=True)
class _Guide:
    """What one picture is drawn after: the composition [1, e, h, w], the embedded time [1, c_r], and the words."""

    composition: Tensor
    time: Tensor
    heard: dict[nn.Module, Heard]
    scratch: Scratch


class Depths:
    """What the deeper half of the levels said last, for pictures in which it isn't asked on every step.

    `is_due` says for each step, from 0, whether it is asked. Serves one picture, asked for without guidance.
    """

    def __init__(self, is_due: Callable[[int], bool]) -> None:
        """Begin before the first step."""
        self._is_due = is_due
        self._step = -1
        self.said: Tensor | None = None

    def begin_step(self) -> None:
        """The network is asked once more."""
        self._step += 1

    @property
    def is_due(self) -> bool:
        """Whether the deeper levels have to be asked on this step."""
        return self.said is None or self._is_due(self._step)


class FastDecoder(WuerstchenDiffNeXt):
    """A Stage B network that says the same in less time; made of a loaded one by `accelerate_decoder`."""

    pulse: Pulse
    memory: Memory
    depths: Depths | None

    def begin(self) -> None:
        """Take up the work."""
        self.pulse = Pulse()
        self.memory = Memory()
        self.depths = None

    def take_folds(self, folds: Mapping[str, Fold]) -> None:
        """Use folds that were made before of the present weights, by the names of their blocks, while these stand."""
        self.memory.take_folds(state_of(self), {self.get_submodule(name): each for name, each in folds.items()})

    def forward(
        self,
        x: Tensor,
        r: Tensor,
        effnet: Tensor,
        clip: Tensor | None = None,
        x_cat: Tensor | None = None,
        eps: float = 1e-3,
        return_noise: bool = True,
    ) -> Tensor | tuple[Tensor, Tensor]:
        """The noise in `x` [B, 4, H, W] at times `r` [B], after compositions `effnet` [B, e, h, w], words `clip`.

        Equal to the plain network's answer to rounding; where `standing` says so, the plain network answers itself.
        """
        weights = standing(self, x)
        if weights is None or clip is None or x_cat is not None:
            plain: Tensor | tuple[Tensor, Tensor] = super().forward(  # type: ignore[no-untyped-call]
                x, r, effnet, clip, x_cat, eps, return_noise
            )
            return plain
        self.memory.settle(weights)
        hearings = self.memory.hearings(clip, self._read)
        times = self.gen_r_embedding(r).to(x.dtype).expand(len(x), -1)  # type: ignore[no-untyped-call]
        if self.depths is not None:
            self.depths.begin_step()
        answers = []
        for at in range(len(x)):
            heard = {block: one[at] for block, one in hearings.items()}
            answers.append(
                self._one(x[at : at + 1], _Guide(effnet[at : at + 1], times[at : at + 1], heard, Scratch(x)))
            )
        a, b = torch.cat(answers).chunk(2, dim=1)
        b = b.sigmoid() * (1 - eps * 2) + eps
        return (x - a) / b if return_noise else (a, b)

    def _read(self, words: Tensor) -> Hearings:
        mapped = self.gen_c_embeddings(words)  # type: ignore[no-untyped-call]
        blocks = [block for block in self.modules() if isinstance(block, AttnBlock)]
        return {block: [hear(block, one) for one in mapped] for block in blocks}

    def _one(self, x: Tensor, guide: _Guide) -> Tensor:
        """The network's output [1, 8, H, W] for one picture: down the levels, and up again past what they left."""
        rows = rows_of(self.embedding(x))
        depth, depths = len(self.down_blocks), self.depths
        known = None if depths is None or depths.is_due else depths.said
        skipped = 0 if known is None else depth // 2
        left: list[Tensor] = []
        for blocks, mapper in zip(self.down_blocks[: depth - skipped], self.effnet_mappers, strict=False):
            rows = self._level(rows, blocks, mapper, None, guide)
            left.append(rows)
        for number, (blocks, mapper) in enumerate(zip(self.up_blocks, self.effnet_mappers[depth:], strict=True)):
            if known is not None and number < skipped:
                rows = known.clone()
                continue
            passed = left.pop()
            rows = self._level(rows, blocks, mapper, passed if number > 0 else None, guide)
            if depths is not None and number + 1 == depth // 2:
                depths.said = rows.clone()
        answer: Tensor = self.clf(picture_of(rows))
        return answer

    def _level(
        self, rows: Tensor, blocks: nn.Module, mapper: nn.Module | None, passed: Tensor | None, guide: _Guide
    ) -> Tensor:
        """Go through the blocks of a level; `passed` [H, W, C] is what the same level left on the way down."""
        features: Tensor | None = None
        for number, block in enumerate(blocks.children()):
            match block:
                case ResBlockStageB():
                    if mapper is not None and features is None:
                        features = _features(guide.composition, rows)
                    widening = self._widening(block, mapper, features, passed if number == 0 else None)
                    add_residual(rows[None], block, widening, guide.scratch, self.pulse)
                case TimestepBlock():
                    shift(rows, block, guide.time)
                case AttnBlock():
                    attend(rows[None], block, (guide.heard[block],), guide.scratch, self.pulse)
                case _:
                    self.pulse()
                    rows = rows_of(block(picture_of(rows)))
        return rows

    def _widening(
        self, block: ResBlockStageB, mapper: nn.Module | None, features: Tensor | None, passed: Tensor | None
    ) -> Widening:
        """The first linear layer, whose columns are for the pixels, then for `passed`, then for the composition."""
        weight, bias = weights_of(block.channelwise[0])
        weight = weight.t()
        width = len(block.depthwise.weight)
        branches = []
        if passed is not None:
            branches.append(Branch(passed.view(-1, passed.shape[-1]), weight[width : width + passed.shape[-1]]))
        if mapper is not None and features is not None:
            folded = self.memory.fold(block, lambda: fold(block, mapper))
            branches.append(Branch(features, folded.weight))
            bias = folded.bias
        return Widening(weight[:width], bias, tuple(branches))


@contextmanager
def sparing(network: nn.Module, is_due: Callable[[int], bool]) -> Iterator[None]:
    """While inside, `network` asks its deeper levels only on steps that are due, if it is a swapped Stage B.

    To be used for one picture without guidance, whose steps are counted from 0. The levels that it spares are 61 % of
    the work of the public Stage B.
    """
    if not isinstance(network, FastDecoder):
        yield
        return
    network.depths = Depths(is_due)
    try:
        yield
    finally:
        network.depths = None


def accelerate_decoder(network: WuerstchenDiffNeXt) -> FastDecoder:
    """Make a FastDecoder of the loaded `network`, in place; its weights stay where they are and decide as before."""
    network.__class__ = FastDecoder
    swap = cast("FastDecoder", network)
    swap.begin()
    return swap


def _features(composition: Tensor, rows: Tensor) -> Tensor:
    """The composition [1, e, h, w] at the size of rows [H, W, C]: [H * W, e], resized as diffusers does."""
    resized = interpolate(composition.float(), size=rows.shape[:2], mode="bicubic", antialias=True, align_corners=True)
    return resized.to(rows.dtype)[0].flatten(1).t().contiguous()
