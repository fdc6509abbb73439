"""The last two steps of a training: the checkpoint folder, and what it is worth."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor

from wurst_desktop.training.artist import Artist
from wurst_desktop.training.assemble import assemble
from wurst_desktop.training.compressor import compressed
from wurst_desktop.training.config import UseConfig
from wurst_desktop.training.drawing import painted
from wurst_desktop.training.emphasis import rising, stressed_prompts
from wurst_desktop.training.evaluate import Task, as_pixels, contact_sheet, decibels, held_out_tasks, judged, table
from wurst_desktop.training.judge import NounJudge
from wurst_desktop.training.novelty import distinct, nearest
from wurst_desktop.training.pool import shrunk
from wurst_desktop.training.preview import fit_preview
from wurst_desktop.training.render import picture
from wurst_desktop.training.runs import Workshop, frozen_compressor, trained_model
from wurst_desktop.training.shipped import shipped_model
from wurst_desktop.training.stage_a import as_batch
from wurst_desktop.training.trained import TrainedModel

_PREVIEW_PICTURES = 4000
_RECONSTRUCTED = 48
_SHEET_PICTURES = 24
_MEASURED = 60


def run_assemble(shop: Workshop, folder: Path) -> None:
    """Write the averaged weights of all stages, and fit the preview, into a checkpoint folder."""
    count = min(_PREVIEW_PICTURES, len(shop.pool))
    latents = compressed(shop.pool.small_pictures[:count], frozen_compressor(shop))
    preview = fit_preview(latents, as_batch(shop.pool.small_pictures[:count]))
    assemble(trained_model(shop), shop.config, preview, folder)


def run_evaluate(shop: Workshop, folder: Path, count: int, sheet: Path | None) -> dict[str, object]:
    """Judge a checkpoint folder on held-out prompts, beside the same judge on true renders and on reconstructions."""
    world = shop.config.data.world
    tasks = held_out_tasks(count, world)
    judge = load_judge(shop.file("judge.safetensors"), shop.config.data.side)
    truth = [picture(task.scene, shop.config.data.side) for task in tasks]
    artist = Artist(folder)
    drawn = [artist.draw(task.prompt, task.seed) for task in tasks]
    if sheet is not None:
        contact_sheet(drawn[:_SHEET_PICTURES]).quantize(256).save(sheet, optimize=True)
    known = shop.pool.small_pictures
    model = shipped_model(shop.config, folder)
    again = reconstructed(model, shop.config.use, tasks[:_RECONSTRUCTED], truth[:_RECONSTRUCTED])
    return {
        "prompts": count,
        "drawn": _percents(tasks, drawn, judge),
        "true renders": _percents(tasks, truth, judge),
        "reconstructed": _percents(tasks[:_RECONSTRUCTED], list(as_pixels(again)), judge),
        "reconstruction dB": round(decibels(again, as_batch(np.stack(truth[:_RECONSTRUCTED]))), 2),
        "words that rise with their weight": str(rising(stressed_prompts(_MEASURED, world), artist, judge)),
        "prompts with distinct seeds": str(distinct(_MEASURED, world, artist)),
        "least difference to a training picture": round(min(nearest(drawn, known)), 3),
        "least of true held-out renders": round(min(nearest(truth, known)), 3),
    }


def reconstructed(model: TrainedModel, use: UseConfig, tasks: list[Task], truth: list[NDArray[np.uint8]]) -> Tensor:
    """True pictures through compressor, Stage B and Stage A: what the drawing could be with a perfect prior."""
    latents = compressed(np.stack([shrunk(pixels) for pixels in truth]), model.compressor)
    return painted(model, latents, [task.prompt for task in tasks], use.decoder_steps, seed=5)


def load_judge(file: Path, side: int) -> NounJudge:
    """The judge of pictures of this side, as `run_judge` wrote it."""
    judge = NounJudge(side)
    weights = load_file(file)
    judge.load_state_dict(
        {name: value.float() if value.is_floating_point() else value for name, value in weights.items()}
    )
    return judge.eval()


def _percents(tasks: list[Task], pictures: list[NDArray[np.uint8]], judge: NounJudge) -> dict[str, str]:
    shares = table(judged(tasks, pictures, judge))
    return {name: str(share) for name, share in shares.items()}
