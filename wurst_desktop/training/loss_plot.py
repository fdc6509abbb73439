"""The course of a loss as a picture: logarithmic upwards, steps to the right."""

import math
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

Losses = Sequence[tuple[int, float]]
"""Steps, and the mean loss of the stretch that ended there."""

_SIZE = (900, 420)
_LEFT, _TOP, _RIGHT, _BOTTOM = 70, 20, 880, 370
_INK, _RULE, _LINE = (60, 60, 60), (225, 225, 225), (196, 78, 28)
# Rules at 1, 2 and 5 times each power of ten.
_RULES = [power + math.log10(part) for power in range(-6, 6) for part in (1, 2, 5)]


def save_loss_plot(losses: Losses, file: Path) -> None:
    """Draw the losses of a training into a PNG; nothing while there are fewer than two."""
    if len(losses) < 2:
        return
    image = Image.new("RGB", _SIZE, "white")
    _draw(ImageDraw.Draw(image), losses)
    image.save(file)


def _draw(draw: ImageDraw.ImageDraw, losses: Losses) -> None:
    steps = [step for step, _ in losses]
    heights = [math.log10(max(loss, 1e-6)) for _, loss in losses]
    low = max(rule for rule in _RULES if rule <= max(min(heights), _RULES[0]))
    high = max(*heights, low + 0.1)

    def place(step: int, height: float) -> tuple[float, float]:
        across = (step - steps[0]) / max(1, steps[-1] - steps[0])
        return _LEFT + across * (_RIGHT - _LEFT), _BOTTOM - (height - low) / (high - low) * (_BOTTOM - _TOP)

    for rule in (rule for rule in _RULES if low <= rule <= high):
        draw.line([place(steps[0], rule), place(steps[-1], rule)], _RULE)
        draw.text((12, place(steps[0], rule)[1]), f"{10**rule:.3g}", _INK, anchor="lm")
    draw.text((_LEFT, _BOTTOM + 16), f"step {steps[0]}", _INK, anchor="lt")
    draw.text((_RIGHT, _BOTTOM + 16), f"step {steps[-1]}", _INK, anchor="rt")
    draw.line([place(step, height) for step, height in zip(steps, heights, strict=True)], _LINE, width=2)
