"""Reads a checkpoint folder that `assemble` wrote, for judging it and for going on from it."""

import json
from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor

from wurst_desktop.training.compressor import Compressor
from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.pool import cells_of
from wurst_desktop.training.stage_a import new_vqgan
from wurst_desktop.training.stage_b import new_decoder
from wurst_desktop.training.stage_c import new_prior
from wurst_desktop.training.text import new_text_encoder
from wurst_desktop.training.tokenizer import load_tokenizer
from wurst_desktop.training.trained import TrainedModel


def shipped_model(config: MiniConfig, folder: Path) -> TrainedModel:
    """All parts of a folder that was made with this configuration, in float32."""
    tokenizer = load_tokenizer(folder / "tokenizer")
    stage_b, stage_c = config.stage_b, config.stage_c
    model = TrainedModel(
        vqgan=new_vqgan(config),
        decoder=new_decoder(config),
        text_encoder=new_text_encoder(tokenizer, stage_b.text_width, stage_b.text_layers, stage_b.text_heads),
        prior=new_prior(stage_c, stage_b.channels),
        prior_text_encoder=new_text_encoder(tokenizer, stage_c.text_width, stage_c.text_layers, stage_c.text_heads),
        compressor=shipped_compressor(config, folder),
        tokenizer=tokenizer,
        cells=cells_of(config.data.side),
    )
    for name, network in model.parts().items():
        network.load_state_dict(shipped_weights(folder / name))
        network.eval()
    facts = json.loads((folder / "vqgan" / "config.json").read_text(encoding="utf-8"))
    model.vqgan.register_to_config(scale_factor=facts["scale_factor"])  # type: ignore[no-untyped-call]
    return model


def shipped_compressor(config: MiniConfig, folder: Path) -> Compressor:
    """The compressor beside the stock parts, in evaluation mode."""
    compressor = Compressor(config.stage_b.channels, config.stage_b.compressor_widths)
    compressor.load_state_dict(_floats(load_file(folder / "compressor.safetensors")))
    return compressor.eval()


def shipped_weights(part: Path) -> dict[str, Tensor]:
    """The weights of one part's folder, in float32."""
    return {name: value for file in part.glob("*.safetensors") for name, value in _floats(load_file(file)).items()}


def _floats(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: value.float() if value.is_floating_point() else value for name, value in weights.items()}
