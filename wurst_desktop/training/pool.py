"""The rendered scenes on disk: drawn once by a pure function of seed and index, then read through a memory map."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from wurst_desktop.training.config import DataConfig
from wurst_desktop.training.render import picture
from wurst_desktop.training.scenes import Scene, scene_at

# The compressor sees a picture at 16 pixels per Stage C cell: 3/8 of its side.
COMPRESSOR_PIXELS_PER_CELL = 16
_AT_ONCE = 500
CELLS_PER_PIXEL = 3 / 128


@dataclass(frozen=True)
class Pool:
    """Scenes of one seed, with their pictures as uint8 arrays."""

    folder: Path
    config: DataConfig

    def __len__(self) -> int:
        return self.config.scenes

    @cached_property
    def pictures(self) -> NDArray[np.uint8]:
        """Count x side x side x 3."""
        return self._open("pictures.npy")

    @cached_property
    def small_pictures(self) -> NDArray[np.uint8]:
        """The same at the compressor's size: count x 3/8 side x 3/8 side x 3."""
        return self._open("small.npy")

    def scene(self, index: int) -> Scene:
        return scene_at(self.config.seed, index, world=self.config.world)

    def fill(self, report: Callable[[int, int], None]) -> None:
        """Draw what is missing; a pool that was broken off is drawn anew."""
        if self._path("small.npy").exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        side = self.config.side
        parts = {"pictures.npy": side, "small.npy": compressor_side(side)}
        for name, size in parts.items():
            self._create(f"{name}.part", size).flush()
        starts = range(0, len(self), _AT_ONCE)
        # Fresh processes: a fork of one that has torch's threads could hang.
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as painters:
            for done in painters.map(self._paint, starts):
                report(done, len(self))
        for name in parts:
            self._path(f"{name}.part").replace(self._path(name))

    def _paint(self, first: int) -> int:
        """Draw some scenes into the unfinished files; returns the number of the one that follows."""
        last = min(first + _AT_ONCE, len(self))
        large, small = (np.load(self._path(f"{name}.part"), mmap_mode="r+") for name in ("pictures.npy", "small.npy"))
        for index in range(first, last):
            large[index] = picture(self.scene(index), self.config.side)
            small[index] = shrunk(large[index])
        return last

    def _path(self, name: str) -> Path:
        return self.folder / name

    def _create(self, name: str, side: int) -> np.memmap[tuple[int, ...], np.dtype[np.uint8]]:
        shape = (len(self), side, side, 3)
        return np.lib.format.open_memmap(self._path(name), mode="w+", dtype=np.uint8, shape=shape)

    def _open(self, name: str) -> NDArray[np.uint8]:
        array: NDArray[np.uint8] = np.load(self._path(name), mmap_mode="r")
        return array


def cells_of(side: int) -> int:
    """The side of the Stage C latent of a picture of this side."""
    return round(side * CELLS_PER_PIXEL)


def compressor_side(side: int) -> int:
    """The side at which the compressor looks at a picture of this side."""
    return cells_of(side) * COMPRESSOR_PIXELS_PER_CELL


def shrunk(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A picture at the compressor's size, by area-true (Pillow bilinear) reduction."""
    height, width = pixels.shape[:2]
    size = (compressor_side(width), compressor_side(height))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))
