"""Lets one see a training on the way: how its loss goes, and what the stage draws by now."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from wurst_desktop.training.compressor import compressed
from wurst_desktop.training.config import DataConfig, UseConfig
from wurst_desktop.training.course import Course
from wurst_desktop.training.drawing import composed, painted
from wurst_desktop.training.evaluate import as_pixels, contact_sheet, held_out_tasks
from wurst_desktop.training.loss_plot import save_loss_plot
from wurst_desktop.training.pool import shrunk
from wurst_desktop.training.render import picture
from wurst_desktop.training.trained import TrainedModel
from wurst_desktop.training.worlds import World

_SHOWN = 16


def watcher(course: Course, folder: Path, name: str, every: int, sheet: Callable[[], Tensor]) -> Callable[[int], None]:
    """To be called after each step: every so many writes NAME-loss.png and NAME-STEP.png into the folder.

    `sheet` draws with the average weights of the course's last saved state: n x 3 x H x W in 0..1.
    """

    def after_step(step: int) -> None:
        if step % every:
            return
        course.save()
        folder.mkdir(parents=True, exist_ok=True)
        save_loss_plot(course.losses, folder / f"{name}-loss.png")
        contact_sheet(list(as_pixels(sheet()))).save(folder / f"{name}-{step:06}.png")

    return after_step


def reconstructions(model: TrainedModel, data: DataConfig, steps: int) -> Tensor:
    """Held-out pictures, each row of them true and below it as compressor, Stage B and Stage A give it back."""
    tasks = held_out_tasks(_SHOWN, data.world)
    true = np.stack([picture(task.scene, data.side) for task in tasks])
    latents = compressed(np.stack([shrunk(pixels) for pixels in true]), model.compressor)
    drawn = painted(model, latents, [task.prompt for task in tasks], steps, seed=0)
    given = torch.from_numpy(true).permute(0, 3, 1, 2) / 255
    half = _SHOWN // 2
    return torch.cat([given[:half], drawn[:half], given[half:], drawn[half:]])


def compositions(model: TrainedModel, world: World, use: UseConfig) -> Tensor:
    """What the whole model draws for held-out prompts."""
    prompts = [task.prompt for task in held_out_tasks(_SHOWN, world)]
    latents = composed(model, prompts, use.prior_steps, use.prior_guidance, seed=0)
    return painted(model, latents, prompts, use.decoder_steps, seed=0)
