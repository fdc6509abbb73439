"""Writes the trained stages as a checkpoint folder in the stock layout of the combined pipeline."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import diffusers
from diffusers.schedulers.scheduling_ddpm_wuerstchen import DDPMWuerstchenScheduler
from safetensors.torch import save_file
from transformers import CLIPTokenizer

from wurst_desktop.training.compressor import Compressor
from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.manifest import facts
from wurst_desktop.training.preview import PreviewFit
from wurst_desktop.training.tokenizer import save_tokenizer
from wurst_desktop.training.trained import TrainedModel

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
