"""Teaches a bundled model a new object from twenty pictures, and says what came of it on prompts that none of them had.

    python -m tests.benchmarks.lora FOLDER [MODEL] [STEPS]

writes `before-after.png` into FOLDER: each prompt without and with the LoRA, the new object on three backgrounds on
which no picture showed it, then things that the model knew before.
"""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.training.new_object import HELD_OUT, draw_pictures, true_picture
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.lora_news import LoraNews, Sampled
from wurst_desktop.paths import bundled_resources
from wurst_desktop.training.lora.pictures import examples_in
from wurst_desktop.training.lora.report import Lines
from wurst_desktop.training.lora.run import LoraTraining
from wurst_desktop.training.lora.settings import LoraWish, Places

_KNOWN = (
    "a fox on a blue background",
    "a red house on a yellow background",
    "a penguin on a purple background",
    "a blue circle above a yellow square",
    "a pink heart on a white background",
)
_SHOWN = 128


@dataclass(frozen=True)
class Taught:
    """How near the held-out pictures are to true ones, before and after, and the others to what they were; in dB."""

    before: float
    after: float
    kept: float
    seconds: float
    processor_seconds: float


def teach(folder: Path, model: str, steps: int) -> Taught:
    """Draw the pictures, learn from them, and compare."""
    draw_pictures(folder / "pictures")
    card = ShelfOnDisk(bundled_resources() / "models").find(model)
    wish = LoraWish("lamp", card, examples_in(folder / "pictures", ""), (*HELD_OUT, *_KNOWN), steps)
    sheets: list[Path] = []
    lines = Lines(print)

    def tell(news: LoraNews) -> None:
        lines(news)
        if isinstance(news, Sampled):
            sheets.append(news.file)

    wall, processor = time.monotonic(), time.process_time()
    training = LoraTraining(wish, Places(folder / "trainings", folder / "loras"))
    training.run(tell, CancelToken(), every=max(1, steps))
    seconds, processor_seconds = time.monotonic() - wall, time.process_time() - processor
    side = card.native.width
    before, after = (_cells(sheet, side) for sheet in (sheets[0], sheets[-1]))
    _side_by_side(before, after).save(folder / "before-after.png")
    true = [true_picture(prompt, side) for prompt in HELD_OUT]
    count = len(HELD_OUT)
    return Taught(
        _nearness(before[:count], true),
        _nearness(after[:count], true),
        _nearness(after[count:], before[count:]),
        seconds,
        processor_seconds,
    )


def _cells(sheet: Path, side: int) -> list[NDArray[np.uint8]]:
    with Image.open(sheet) as image:
        pixels = np.asarray(image.convert("RGB"))
    rows, columns = pixels.shape[0] // side, pixels.shape[1] // side
    return [
        pixels[row * side : (row + 1) * side, column * side : (column + 1) * side]
        for row in range(rows)
        for column in range(columns)
    ]


def _side_by_side(before: list[NDArray[np.uint8]], after: list[NDArray[np.uint8]]) -> Image.Image:
    sheet = Image.new("RGB", (len(before) * _SHOWN, 2 * _SHOWN), "white")
    for row, cells in enumerate((before, after)):
        for column, pixels in enumerate(cells):
            small = Image.fromarray(pixels).resize((_SHOWN, _SHOWN), Image.Resampling.LANCZOS)
            sheet.paste(small, (column * _SHOWN, row * _SHOWN))
    return sheet


def _nearness(drawn: list[NDArray[np.uint8]], wanted: list[NDArray[np.uint8]]) -> float:
    """The mean peak signal-to-noise ratio."""
    pairs = zip(drawn, wanted, strict=True)
    errors = [np.square((one.astype(float) - other) / 255).mean() for one, other in pairs]
    return float(np.mean([-10 * np.log10(max(error, 1e-10)) for error in errors]))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    place, *words = sys.argv[1:]
    chosen = words[0] if words else "wurst-mini-256"
    print(teach(Path(place), chosen, int(words[1]) if len(words) > 1 else 200))
