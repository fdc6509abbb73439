"""Writes the trained stages as a checkpoint folder in the stock layout of the combined pipeline."""

import itertools
import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import diffusers
from diffusers.schedulers.scheduling_ddpm_wuerstchen import DDPMWuerstchenScheduler
from safetensors.torch import save_file
from transformers import CLIPTokenizer

from wurst_desktop.training.compressor import Compressor
from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.preview import PreviewFit
from wurst_desktop.training.tokenizer import save_tokenizer
from wurst_desktop.training.trained import TrainedModel
from wurst_desktop.training.words import COLOURS, OBJECTS, OTHER_WORDS, RELATIONS, SHAPES

# The library name "wuerstchen" is the one in the published folders; what save_pretrained writes cannot be loaded.
_INDEX = {
    "_class_name": "WuerstchenCombinedPipeline",
    "_diffusers_version": diffusers.__version__,
    "decoder": ["wuerstchen", "WuerstchenDiffNeXt"],
    "prior_prior": ["wuerstchen", "WuerstchenPrior"],
    "prior_scheduler": ["diffusers", "DDPMWuerstchenScheduler"],
    "prior_text_encoder": ["transformers", "CLIPTextModel"],
    "prior_tokenizer": ["transformers", "CLIPTokenizer"],
    "scheduler": ["diffusers", "DDPMWuerstchenScheduler"],
    "text_encoder": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "CLIPTokenizer"],
    "vqgan": ["wuerstchen", "PaellaVQModel"],
}
_EXAMPLES = (
    "a fox on a blue background",
    "a red house on a yellow background",
    "a cupcake on a green background",
    "a penguin on an orange background",
    "a blue circle above a yellow square",
    "a pink heart to the left of a white star on a purple background",
    "a purple balloon on a white background",
    "a rocket on a purple background",
)
_SPRITES = Path(__file__).parent / "sprites"


def assemble(model: TrainedModel, config: MiniConfig, preview: PreviewFit, folder: Path) -> None:
    """Write the whole checkpoint folder; parts that are there already are replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_json(folder / "model_index.json", _INDEX)
    for name, network in model.parts().items():
        network.half().save_pretrained(folder / name)
        network.float()
    for name in ("tokenizer", "prior_tokenizer"):
        _save_tokenizer(model.tokenizer, folder / name)
    for name in ("scheduler", "prior_scheduler"):
        DDPMWuerstchenScheduler().save_pretrained(folder / name)
    save_compressor(model.compressor, config, folder)
    _write_json(folder / "wurst.json", facts(config, preview))
    shutil.copyfile(_SPRITES / "LICENSE", folder / "LICENSE-sprites")


def facts(config: MiniConfig, preview: PreviewFit) -> dict[str, object]:
    """What `wurst.json` says: name, use, and the words that the model knows."""
    side = config.data.side
    return {
        "id": "wurst-mini",
        "title": "Wurst Mini",
        "license": "MIT",
        "summary": "Small pictures of simple things: one of 34 objects, or one or two shapes, on a plain background.",
        "native_width": side,
        "native_height": side,
        "min_side": side,
        "max_side": side,
        "prior_steps": config.use.prior_steps,
        "prior_schedule": "even",
        "prior_guidance": config.use.prior_guidance,
        "decoder_steps": config.use.decoder_steps,
        "decoder_guidance": 0.0,
        "words": [*COLOURS, *SHAPES, *OBJECTS, *RELATIONS, *itertools.chain(*OTHER_WORDS.values()), "background"],
        "examples": list(_EXAMPLES),
        "preview": asdict(preview),
    }


def save_compressor(compressor: Compressor, config: MiniConfig, folder: Path) -> None:
    """The compressor beside the stock parts, with what is needed to build it anew.

    In half precision, but for the running statistics, whose variance is beyond its range.
    """
    parameters = {name for name, _ in compressor.named_parameters()}
    weights = {
        name: (value.half() if name in parameters else value).contiguous()
        for name, value in compressor.state_dict().items()
    }
    save_file(weights, folder / "compressor.safetensors")
    stage = config.stage_b
    _write_json(
        folder / "compressor.json",
        {"channels": stage.channels, "widths": list(stage.compressor_widths), "pixels_per_cell": 16},
    )


def _save_tokenizer(tokenizer: CLIPTokenizer, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    save_tokenizer(tokenizer, folder)


def _write_json(file: Path, content: Mapping[str, object]) -> None:
    file.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
