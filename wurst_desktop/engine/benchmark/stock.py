"""The stock pipelines of diffusers on the networks of a checkpoint, step by step under the clock."""

from collections.abc import Callable
from typing import Any

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import MixingResidualBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import AttnBlock, ResBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import ResBlockStageB
from diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen import WuerstchenDecoderPipeline
from diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen_prior import WuerstchenPriorPipeline
from torch import Tensor

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import Stage
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.engine.benchmark.stopwatch import Stopwatch
from wurst_desktop.engine.checkpoint import Checkpoint
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.schedule import prior_times

_Tensors = dict[str, Tensor]
_BLOCKS = (ResBlock, ResBlockStageB, AttnBlock, MixingResidualBlock)


class StockPipelines:
    """Both stock pipelines of a checkpoint, loaded, as their own documentation has them used."""

    def __init__(self, checkpoint: Checkpoint, device: torch.device, dtype: torch.dtype) -> None:
        """Load all networks."""
        parts: dict[Part, Any] = {part: checkpoint.load(part, device, dtype) for part in Part}
        # A block of the full size takes a second or two, and there are too few of them to make a step slower.
        self._blocks = [
            block for network in parts.values() for block in network.modules() if isinstance(block, _BLOCKS)
        ]
        self._texts = (parts[Part.PRIOR_TEXT], parts[Part.TEXT])
        self._prior = WuerstchenPriorPipeline(
            checkpoint.tokenizer(Part.PRIOR_TEXT),
            parts[Part.PRIOR_TEXT],
            parts[Part.PRIOR],
            _scheduler(checkpoint, Part.PRIOR),
        )
        self._decoder = WuerstchenDecoderPipeline(
            checkpoint.tokenizer(Part.TEXT),
            parts[Part.TEXT],
            parts[Part.DECODER],
            _scheduler(checkpoint, Part.DECODER),
            parts[Part.VQGAN],
        )
        for pipeline in (self._prior, self._decoder):
            pipeline.set_progress_bar_config(disable=True)  # type: ignore[no-untyped-call]

    def draw(self, request: GenerationRequest, watch: Stopwatch, token: CancelToken) -> Tensor:
        """The pictures of `request` [count, 3, height, width], 0 .. 1, all in one batch. Raises `Cancelled`."""
        hooks = [text.register_forward_hook(lambda *_: watch.lap(Stage.TEXT)) for text in self._texts]
        hooks += [block.register_forward_pre_hook(lambda *_: token.check()) for block in self._blocks]
        try:
            return self._draw(request, watch)
        finally:
            for hook in hooks:
                hook.remove()

    def _draw(self, request: GenerationRequest, watch: Stopwatch) -> Tensor:
        generators = [torch.Generator().manual_seed(request.seed + image) for image in range(request.count)]
        watch.begin()
        compositions = self._prior(
            prompt=request.prompt,
            negative_prompt=request.negative_prompt,
            height=request.height,
            width=request.width,
            timesteps=prior_times(request.prior_steps, request.schedule),
            guidance_scale=request.prior_guidance,
            num_images_per_prompt=request.count,
            generator=generators,
            output_type="pt",
            callback_on_step_end=_lapping(watch, Stage.PRIOR),
        ).image_embeddings
        pictures: Tensor = self._decoder(
            image_embeddings=compositions,
            prompt=request.prompt,
            num_inference_steps=request.decoder_steps,
            guidance_scale=request.decoder_guidance,
            generator=generators,
            output_type="pt",
            callback_on_step_end=_lapping(watch, Stage.DECODER),
        ).images
        watch.lap(Stage.VQGAN)
        return pictures


def _scheduler(checkpoint: Checkpoint, part: Part) -> Any:  # noqa: ANN401 - the pipelines name a stand-in's type
    return checkpoint.scheduler(part)


def _lapping(watch: Stopwatch, stage: Stage) -> Callable[[object, int, object, _Tensors], _Tensors]:
    def on_step_end(_pipeline: object, _step: int, _time: object, tensors: _Tensors) -> _Tensors:
        watch.lap(stage)
        return tensors

    return on_step_end
