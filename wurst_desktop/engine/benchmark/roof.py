"""What can be reached at most: the rate of plain matrix products, and the work that the networks are."""

import time
from pathlib import Path
from statistics import median

import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from wurst_desktop.core.events import Stage
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sizes import decoder_side, prior_side
from wurst_desktop.engine.benchmark.stopwatch import now
from wurst_desktop.engine.checkpoint import VQ_CHANNELS, Checkpoint
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.skeleton import skeleton

_ROWS, _INNER, _COLUMNS = 1024, 1536, 6144
"""A linear layer of the public Stage C, on about as many pixels as it has."""
_LONG_ENOUGH_S = 0.05
_TRIES = 5
_WORDS = 77


def product_rate(device: torch.device, dtype: torch.dtype) -> float:
    """GFLOP of matrix products a second of effort, on as many threads as torch is set to use; the median of tries."""
    left, right = torch.randn(_ROWS, _INNER), torch.randn(_INNER, _COLUMNS)
    left, right = left.to(device, dtype), right.to(device, dtype)
    result = left @ right
    return median(_one_rate(left, right, result) for _ in range(_TRIES))


def _one_rate(left: Tensor, right: Tensor, result: Tensor) -> float:
    products, began, until = 0, now(left.device), time.perf_counter() + _LONG_ENOUGH_S
    while products == 0 or time.perf_counter() < until:
        torch.mm(left, right, out=result)
        products += 1
    gflop = 2e-9 * _ROWS * _INNER * _COLUMNS * products
    return gflop / now(left.device).since(began).effort


def gflop_of_step(checkpoint: Checkpoint, request: GenerationRequest) -> dict[Stage, float]:
    """GFLOP of one step of each denoising stage, and of Stage A, for one picture: what the plain networks do.

    Counted on networks without weights. A step with guidance asks twice.
    """
    height, width = prior_side(request.height), prior_side(request.width)
    channels = checkpoint.latent_channels
    with torch.device("meta"):
        composition = torch.empty(1, channels, height, width)
        tokens = torch.empty(1, VQ_CHANNELS, decoder_side(height), decoder_side(width))
        time_ = torch.empty(1)
        words = {
            part: torch.empty(1, _WORDS, int(checkpoint.configs[part]["hidden_size"]))
            for part in (Part.TEXT, Part.PRIOR_TEXT)
        }
    prior, decoder, vqgan = (_bare(checkpoint, part) for part in (Part.PRIOR, Part.DECODER, Part.VQGAN))
    counts = {}
    with torch.inference_mode():
        with FlopCounterMode(display=False) as counts[Stage.PRIOR]:
            prior(composition, r=time_, c=words[Part.PRIOR_TEXT])
        with FlopCounterMode(display=False) as counts[Stage.DECODER]:
            decoder(tokens, r=time_, effnet=composition, clip=words[Part.TEXT])
        with FlopCounterMode(display=False) as counts[Stage.VQGAN]:
            vqgan.get_submodule("out_block")(vqgan.get_submodule("up_blocks")(tokens))
    asked = {Stage.PRIOR: request.prior_guidance > 1, Stage.DECODER: request.decoder_guidance > 1}
    return {stage: count.get_total_flops() * 1e-9 * (2 if asked.get(stage) else 1) for stage, count in counts.items()}


def _bare(checkpoint: Checkpoint, part: Part) -> nn.Module:
    return skeleton(part, checkpoint.configs[part], Path("config.json")).to("meta")
