"""Reads a LoRA's names of tensors: which layers of Stage C it changes, or what else it is for."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.errors import LoraRefused
from wurst_desktop.core.lora_fault import LoraFault

Shape = tuple[int, ...]

_ROLES = (
    (re.compile(r"\.(lora_A|lora_down|lora\.down)(\.default)?\.weight$"), "down"),
    (re.compile(r"\.(lora_B|lora_up|lora\.up)(\.default)?\.weight$"), "up"),
    (re.compile(r"\.alpha$"), "alpha"),
)
_PREFIXES = re.compile(
    r"^(base_model\.model\.|prior\.|unet\.|lora_prior_unet_|lora_prior_|lora_unet_|diffusion_model\.)+"
)
_BLOCK = re.compile(r"^blocks_\d+_")
_TEXT_ENCODERS = re.compile(r"^(text_encoder|prior_text_encoder|te\d?\.|lora_te|lora_prior_te)")
_RELATIVES = re.compile(r"\.(hada_|lokr_|dora_scale|lora_magnitude_vector|oft_|ia3|diff$|diff_b$)")
_OTHERS = (
    (re.compile(r"single_(transformer_)?blocks|double_blocks"), "FLUX"),
    (re.compile(r"joint_blocks|(^|[._])transformer[._]transformer_blocks"), "Stable Diffusion 3"),
    (re.compile(r"down_blocks[._]\d+[._]\d+[._](channelwise|kv_mapper|attention)"), "Stable Cascade"),
)
_STABLE_DIFFUSION = re.compile(r"attentions?[._]\d+[._]transformer_blocks|(input|output|middle)_blocks?[._]")
_CROSS_ATTENTION = re.compile(r"attn2[._]to_[kv]")
_BY_WIDTH = {768: "Stable Diffusion 1", 1024: "Stable Diffusion 2", 2048: "Stable Diffusion XL"}


@dataclass(frozen=True)
class Product:
    """One low-rank product: the layer that it is added to, and the names of its tensors; `alpha` may be missing."""

    layer: str
    down: str
    up: str
    alpha: str | None


def products_of(file: Path, shapes: Mapping[str, Shape], layers: Mapping[str, Shape]) -> tuple[Product, ...]:
    """What the LoRA in `file`, with tensors of `shapes`, adds to a Stage C whose weights have the shapes `layers`.

    Known are the names that peft and diffusers write, and those of kohya's scripts and OneTrainer, which have "_" for
    ".". Raises `LoraRefused` for a file that isn't for this Stage C in all its parts.
    """
    if any(_RELATIVES.search(name) for name in shapes):
        raise LoraRefused(file, LoraFault.OTHER_KIND)
    parts = _parts(shapes)
    if not any({"down", "up"} <= found.keys() for found in parts.values()):
        raise LoraRefused(file, LoraFault.NO_LORA)
    for_text = [stem for stem in parts if _TEXT_ENCODERS.match(stem)]
    by_flat_name = {layer.replace(".", "_"): layer for layer in layers}
    found = {stem: by_flat_name.get(_flat(stem)) for stem in parts if stem not in for_text}
    if not all(found.values()) and _in_any_block(found) <= _in_any_block(layers):
        raise LoraRefused(file, LoraFault.OTHER_SIZE)
    if not found or not all(found.values()) or len(set(found.values())) < len(found):
        raise LoraRefused(file, LoraFault.OTHER_MODEL, made_for(shapes))
    if for_text:
        raise LoraRefused(file, LoraFault.TEXT_ENCODER)
    products = tuple(_product(file, str(layer), parts[stem]) for stem, layer in found.items())
    for product in products:
        _check_fit(file, product, shapes, layers[product.layer])
    return products


def made_for(shapes: Mapping[str, Shape]) -> str:
    """The model that a file's names of tensors tell of; "" where they tell nothing."""
    names = "\n".join(shapes)
    for sign, model in _OTHERS:
        if sign.search(names):
            return model
    widths = {
        shape[-1] for name, shape in shapes.items() if _CROSS_ATTENTION.search(name) and _ROLES[0][0].search(name)
    }
    known = [model for width, model in _BY_WIDTH.items() if width in widths]
    return known[-1] if known else "Stable Diffusion" if _STABLE_DIFFUSION.search(names) else ""


def _flat(stem: str) -> str:
    """The layer that a tensor's name speaks of, with "_" for "."."""
    return _PREFIXES.sub("", stem).replace(".", "_")


def _in_any_block(names: Iterable[str]) -> set[str]:
    """What the layers are called where it doesn't matter which block they are in."""
    return {_BLOCK.sub("", _flat(name)) for name in names}


def _parts(shapes: Mapping[str, Shape]) -> dict[str, dict[str, str]]:
    """By the name of what is changed, the names of the tensors in their roles."""
    parts: dict[str, dict[str, str]] = {}
    for name in shapes:
        for sign, role in _ROLES:
            if match := sign.search(name):
                parts.setdefault(name[: match.start()], {})[role] = name
    return parts


def _product(file: Path, layer: str, parts: Mapping[str, str]) -> Product:
    if not {"down", "up"} <= parts.keys():
        raise LoraRefused(file, LoraFault.DAMAGED, layer)
    return Product(layer, parts["down"], parts["up"], parts.get("alpha"))


def _check_fit(file: Path, product: Product, shapes: Mapping[str, Shape], layer: Shape) -> None:
    """Down [r, in ...] and up [out, r, 1 ...] have to give a weight [out, in ...]."""
    down, up = shapes[product.down], shapes[product.up]
    if len(down) < 2 or len(up) < 2 or set(up[2:]) - {1} or down[0] != up[1]:
        raise LoraRefused(file, LoraFault.DAMAGED, product.layer)
    if (up[0], *down[1:]) != layer:
        raise LoraRefused(file, LoraFault.OTHER_SIZE, str(down[1]))
