"""Networks without weights: built from a part's configuration on the meta device, which takes no memory."""

import inspect
from pathlib import Path
from typing import assert_never

from accelerate import init_empty_weights
from diffusers.configuration_utils import FrozenDict
from diffusers.models.modeling_utils import no_init_weights
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from torch import nn
from transformers import CLIPTextConfig, CLIPTextModel

from wurst_desktop.core.errors import CheckpointMismatch
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.engine.configs import Config
from wurst_desktop.engine.failures import is_out_of_memory
from wurst_desktop.engine.layout import Part

_WRONG_VALUES = (TypeError, ValueError, RuntimeError, IndexError, KeyError, ZeroDivisionError, AttributeError)


def skeleton(part: Part, config: Config, file: Path) -> nn.Module:
    """The network that `config` (from `file`) describes, its parameters on the meta device, ready for evaluation.

    Raises `CheckpointMismatch` if the configuration is of another architecture or can't be built.
    """
    _check_architecture(part, config, file)
    try:
        # Stage B starts its weights once for each of its modules, all of them each time: minutes at full size.
        with no_init_weights(), init_empty_weights(include_buffers=False):
            network = _build(part, config)
    except _WRONG_VALUES as error:
        if is_out_of_memory(error):
            raise
        expected = filled(marked("the configuration of a {part}"), part=part)
        raise CheckpointMismatch(file, expected, f"{type(error).__name__}: {error}") from error
    return network.eval().requires_grad_(requires_grad=False)


def effective_config(network: nn.Module) -> Config:
    """The settings in force, with those that a file leaves to the network's defaults."""
    config = network.config
    if isinstance(config, CLIPTextConfig):
        return config.to_dict()
    if not isinstance(config, FrozenDict):
        raise TypeError(type(config))
    return dict(config)


def _check_architecture(part: Part, config: Config, file: Path) -> None:
    named = str(config.get("model_type") if part in {Part.TEXT, Part.PRIOR_TEXT} else config.get("_class_name"))
    expected = _architectures(part)
    if named not in expected:
        raise CheckpointMismatch(file, expected[0], named)


def _architectures(part: Part) -> tuple[str, ...]:
    """What the configuration of a part calls itself, the old names of 2023 included."""
    match part:
        case Part.PRIOR_TEXT | Part.TEXT:
            return ("clip_text_model",)
        case Part.PRIOR:
            return ("WuerstchenPrior", "Prior")
        case Part.DECODER:
            return ("WuerstchenDiffNeXt", "DiffNeXt")
        case Part.VQGAN:
            return ("PaellaVQModel",)
        case _:
            assert_never(part)


def _build(part: Part, config: Config) -> nn.Module:
    match part:
        case Part.PRIOR_TEXT | Part.TEXT:
            network: nn.Module = CLIPTextModel(CLIPTextConfig(**config))
        case Part.PRIOR:
            network = WuerstchenPrior(**_known(WuerstchenPrior, config))
        case Part.DECODER:
            network = WuerstchenDiffNeXt(**_known(WuerstchenDiffNeXt, config))
        case Part.VQGAN:
            network = PaellaVQModel(**_known(PaellaVQModel, config))
        case _:
            assert_never(part)
    return network


def _known(network: type[nn.Module], config: Config) -> Config:
    """The settings that the network takes; old files have more."""
    names = inspect.signature(network.__init__).parameters
    return {name: value for name, value in config.items() if name in names}
