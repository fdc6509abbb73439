"""Makes folders that look like checkpoints: the right names and configurations, with tiny weights files."""

import json
import struct
from collections.abc import Mapping
from pathlib import Path

PUBLIC_PRIOR = {"_class_name": "WuerstchenPrior", "c": 1536, "c_cond": 1280, "c_in": 16, "depth": 32}
PUBLIC_DECODER = {"c_hidden": [320, 640, 1280, 1280], "effnet_embd": 16}
SMALL_PRIOR = {"_class_name": "WuerstchenPrior", "c": 64, "c_cond": 64, "c_in": 48, "depth": 2}
SMALL_DECODER = {"c_hidden": [40, 80, 160], "effnet_embd": 48}
MANIFEST: Mapping[str, object] = {
    "id": "wurst-small",
    "title": "Wurst Small",
    "license": "MIT",
    "summary": "Draws shapes.",
    "native_width": 128,
    "native_height": 128,
    "min_side": 128,
    "max_side": 256,
    "prior_steps": 20,
    "prior_schedule": "even",
    "prior_guidance": 3.5,
    "decoder_steps": 10,
    "decoder_guidance": 0,
    "words": ["fox", "red"],
    "examples": ["a red fox"],
    "preview": {"prior_rgb": [[0.1, 0.2, 0.3]], "prior_bias": [0.5, 0.5, 0.5]},
}


def safetensors(values: bytes = b"\0" * 8, header: Mapping[str, object] | None = None) -> bytes:
    """A weights file with one tensor of 32-bit numbers."""
    described = header or {"a": {"dtype": "F32", "shape": [len(values) // 4], "data_offsets": [0, len(values)]}}
    text = json.dumps(described).encode()
    return struct.pack("<Q", len(text)) + text + values


def part(folder: Path, config: Mapping[str, object] | None = None, weights: str = "diffusion_pytorch_model") -> Path:
    """One network: its configuration and weights."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config or {}), "utf-8")
    (folder / f"{weights}.safetensors").write_bytes(safetensors())
    return folder


def decoder(folder: Path, config: Mapping[str, object] = PUBLIC_DECODER) -> Path:
    """Stages B and A with their text encoder, as in the decoder repository."""
    part(folder / "decoder", config)
    part(folder / "vqgan")
    part(folder / "text_encoder", weights="model")
    return folder


def prior(folder: Path, config: Mapping[str, object] = PUBLIC_PRIOR) -> Path:
    """Stage C with its text encoder, as in the prior repository."""
    part(folder / "prior", config)
    part(folder / "text_encoder", weights="model")
    return folder


def flat_prior(folder: Path, config: Mapping[str, object] = PUBLIC_PRIOR) -> Path:
    """Stage C alone."""
    return part(folder, config)


def combined(folder: Path, manifest: Mapping[str, object] | None = MANIFEST) -> Path:
    """All stages in one folder, as the combined pipeline saves them."""
    decoder(folder, SMALL_DECODER)
    part(folder / "prior_prior", SMALL_PRIOR)
    part(folder / "prior_text_encoder", weights="model")
    if manifest is not None:
        (folder / "wurst.json").write_text(json.dumps(manifest), "utf-8")
    return folder
