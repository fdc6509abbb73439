"""Random weights of the public architecture, tame enough for float16."""

import json
import math
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from zlib import crc32

import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from tests.checkpoint_factory import make_checkpoint
from wurst_desktop.engine.benchmark.public_size import CONFIGS
from wurst_desktop.engine.layout import Part, locate
from wurst_desktop.engine.skeleton import skeleton

_TIME_CHANNELS = 64


def make_public_size(folder: Path, device: torch.device) -> None:
    """Write a checkpoint of the public sizes in half precision (6 GB), its numbers drawn on `device`."""
    layout = locate(make_checkpoint(folder))
    for part, sizes in CONFIGS.items():
        config = {**json.loads(layout.config(part).read_text("utf-8")), **sizes}
        if part not in {Part.TEXT, Part.PRIOR_TEXT}:
            config = sizes
        layout.config(part).write_text(json.dumps(config), "utf-8")
    # Skeletons are made one after another: what keeps them empty holds for all threads.
    networks = {part: skeleton(part, config, layout.config(part)) for part, config in CONFIGS.items()}
    with ThreadPoolExecutor() as pool:
        for done in [pool.submit(_write, layout.weights(part), part, networks[part], device) for part in Part]:
            done.result()


def _write(file: Path, part: Part, network: nn.Module, device: torch.device) -> None:
    tensors = {
        name: _random(part, name, tensor, device).half().cpu().contiguous()
        for name, tensor in network.state_dict().items()
        if not name.endswith(("num_batches_tracked", "position_ids"))
    }
    save_file(tensors, file)


def _random(part: Part, name: str, like: Tensor, device: torch.device) -> Tensor:
    chance = torch.Generator(device).manual_seed(crc32(f"{part} {name}".encode()))
    drawn = torch.randn(like.shape, generator=chance, device=device)
    if name.endswith("gammas"):
        return drawn * 0.3
    if name.endswith("running_var") or ("norm" in name and name.endswith("weight")):
        return 1 + drawn * 0.02
    if part is Part.DECODER and name == "clf.1.bias":
        # Stage B answers (x - a) / sigmoid(b): as near to x as that of a trained one at the start.
        drawn[len(drawn) // 2 :] = 200
    if part is Part.VQGAN and name == "out_block.0.bias":
        return torch.full_like(drawn, 0.5)
    if like.dim() < 2:
        return drawn * 0.02
    return drawn * _spread(part, name, like) / math.sqrt(like[0].numel())


def _spread(part: Part, name: str, like: Tensor) -> float:
    match part, name:
        case Part.PRIOR, "out.1.weight":  # Stage C answers (x - a) / |1 - b|
            return 0.025
        case Part.DECODER, "clf.1.weight":
            return 0.1
        case Part.VQGAN, "out_block.0.weight":
            return 0.2
        case _, _ if name.endswith("mapper.weight") and like.shape[-1] == _TIME_CHANNELS:
            return 0.1
        case _:
            return 0.5
