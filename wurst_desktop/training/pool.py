"""The rendered scenes on disk: drawn once by a pure function of seed and index, then read through a memory map."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from wurst_desktop.training.config import DataConfig
from wurst_desktop.training.render import picture
from wurst_desktop.training.scenes import Scene, scene_at

# The compressor sees a picture at 16 pixels per Stage C cell: 3/8 of its side.
COMPRESSOR_PIXELS_PER_CELL = 16
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
        return scene_at(self.config.seed, index)

    def fill(self, report: Callable[[int, int], None]) -> None:
        """Draw what is missing; a pool that was broken off is drawn anew."""
        if self._path("small.npy").exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        side = self.config.side
        large = self._create("pictures.npy.part", side)
        small = self._create("small.npy.part", compressor_side(side))
        for index in range(len(self)):
            large[index] = picture(self.scene(index), side)
            small[index] = shrunk(large[index])
            if index % 1000 == 0:
                report(index, len(self))
        for name, array in (("pictures.npy", large), ("small.npy", small)):
            array.flush()
            self._path(f"{name}.part").replace(self._path(name))

    def _path(self, name: str) -> Path:
        return self.folder / name

    def _create(self, name: str, side: int) -> np.memmap[tuple[int, ...], np.dtype[np.uint8]]:
        shape = (len(self), side, side, 3)
        return np.lib.format.open_memmap(self._path(name), mode="w+", dtype=np.uint8, shape=shape)

    def _open(self, name: str) -> NDArray[np.uint8]:
        array: NDArray[np.uint8] = np.load(self._path(name), mmap_mode="r")
        return array


def compressor_side(side: int) -> int:
    """The side at which the compressor looks at a picture of this side."""
    return round(side * CELLS_PER_PIXEL * COMPRESSOR_PIXELS_PER_CELL)


def shrunk(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A picture at the compressor's size, by area-true (Pillow bilinear) reduction."""
    height, width = pixels.shape[:2]
    size = (compressor_side(width), compressor_side(height))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))
