"""What Stage B shall draw: the Stage A latents of the pool's pictures, made once."""

from pathlib import Path

import numpy as np
import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from numpy.typing import NDArray
from torch import Tensor, nn

from wurst_desktop.training.pool import Pool
from wurst_desktop.training.progress import Report
from wurst_desktop.training.stage_a import as_batch

_BATCH = 32


class StageBTargets:
    """Encodes the first scenes of a pool with a finished VQGAN: 10 ms each, the dearest thing about the data."""

    def __init__(self, pool: Pool, vqgan: PaellaVQModel, count: int, device: torch.device, compiled: bool) -> None:
        self._pool = pool
        self._count = count
        self._scale = float(vqgan.config["scale_factor"])
        encoder = nn.Sequential(vqgan.in_block, vqgan.down_blocks).to(device)
        self._device = device
        # A card encodes the whole pool in less time than compiling takes.
        is_worth_it = compiled and device.type == "cpu"
        self._encode = torch.compile(encoder, dynamic=False) if is_worth_it else encoder

    def read(self, file: Path, report: Report) -> NDArray[np.float16]:
        """Count x 4 x side/4 x side/4, float16, of unit variance (divided by the VQGAN's scale factor)."""
        if not file.exists():
            self._write(file, report)
        array: NDArray[np.float16] = np.load(file, mmap_mode="r")
        return array

    def _write(self, file: Path, report: Report) -> None:
        side = self._pool.config.side // 4
        part = file.with_suffix(".part")
        array = np.lib.format.open_memmap(part, mode="w+", dtype=np.float16, shape=(self._count, 4, side, side))
        for first in range(0, self._count, _BATCH):
            last = min(first + _BATCH, self._count)
            array[first:last] = self._latents(first, last).numpy()
            if first % (100 * _BATCH) == 0:
                report(f"targets {first}/{self._count}")
        array.flush()
        part.replace(file)

    @torch.no_grad()
    def _latents(self, first: int, last: int) -> Tensor:
        pictures = as_batch(self._pool.pictures[first:last]).to(self._device)
        latents: Tensor = self._encode(pictures)
        return (latents / self._scale).cpu()
