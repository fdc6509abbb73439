"""A Stage C that came as a single file: which configuration it needs is told by the tensors that it holds."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from wurst_desktop.checkpoints.halves import Halves
from wurst_desktop.core.model_errors import ModelWoe, NotAModel
from wurst_desktop.core.safetensors_header import read_header

_LORA_MARKS = (".lora_A.", ".lora_B.", ".lora.", "lora_unet_", ".lora_down.", ".lora_up.")

Shapes = Mapping[str, tuple[int, ...]]


def configuration_for(file: Path, installed: Sequence[Halves]) -> Path:
    """The configuration of an installed prior that has the same tensors. Raises `NotAModel` if there is none."""
    shapes = _shapes(file)
    if any(mark in name for name in shapes for mark in _LORA_MARKS):
        raise NotAModel(file, ModelWoe.LORA)
    for halves in installed:
        folder = halves.parts()["prior_prior"]
        for weights in folder.glob("*.safetensors"):
            if _shapes(weights) == shapes:
                return folder / "config.json"
    raise NotAModel(file, ModelWoe.OTHER_MODEL)


def _shapes(file: Path) -> Shapes:
    try:
        return {name: tensor.shape for name, tensor in read_header(file).items()}
    except (OSError, ValueError) as error:
        raise NotAModel(file, ModelWoe.NOT_SAFETENSORS) from error
