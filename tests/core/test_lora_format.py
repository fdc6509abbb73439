"""Which files are LoRAs for which Stage C, told by the names of their tensors."""

from pathlib import Path

import pytest

from wurst_desktop.core.errors import LoraRefused
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.core.lora_format import Shape, made_for, products_of

FILE = Path("figure.safetensors")
LAYERS: dict[str, Shape] = {
    "blocks.0.attention.to_q": (32, 32),
    "blocks.0.attention.to_out.0": (32, 32),
    "blocks.0.kv_mapper.1": (32, 24),
    "projection": (32, 16, 1, 1),
    "blocks.0.norm": (32,),
}


def pair(stem: str, down: Shape, up: Shape, names: tuple[str, str] = ("lora_A", "lora_B")) -> dict[str, Shape]:
    return {f"{stem}.{names[0]}.weight": down, f"{stem}.{names[1]}.weight": up}


Q = ((4, 32), (32, 4))
ON_Q = pair("prior.blocks.0.attention.to_q", *Q)
KOHYA, PEFT = ("lora_down", "lora_up"), ("lora_A", "lora_B")


@pytest.mark.parametrize(
    ("shapes", "layer"),
    [
        (pair("prior.blocks.0.attention.to_q", *Q), "blocks.0.attention.to_q"),
        (pair("base_model.model.blocks.0.attention.to_q", *Q), "blocks.0.attention.to_q"),
        (pair("prior.blocks.0.attention.to_q", *Q, ("lora.down", "lora.up")), "blocks.0.attention.to_q"),
        (pair("lora_prior_unet_blocks_0_attention_to_out_0", *Q, KOHYA), "blocks.0.attention.to_out.0"),
        (pair("lora_unet_blocks_0_kv_mapper_1", (4, 24), (32, 4), KOHYA), "blocks.0.kv_mapper.1"),
        (pair("unet.blocks.0.attention.to_q", *Q), "blocks.0.attention.to_q"),
        (pair("prior.projection", (4, 16, 1, 1), (32, 4, 1, 1)), "projection"),
    ],
)
def test_the_layer_is_found_under_the_names_of_many_programs(shapes: dict[str, Shape], layer: str) -> None:
    (product,) = products_of(FILE, shapes, LAYERS)
    assert product.layer == layer
    assert shapes[product.down][0] == shapes[product.up][1]


def test_alpha_goes_with_its_layer() -> None:
    shapes = {**pair("prior.blocks.0.attention.to_q", *Q, KOHYA), "prior.blocks.0.attention.to_q.alpha": ()}
    (product,) = products_of(FILE, shapes, LAYERS)
    assert product.alpha == "prior.blocks.0.attention.to_q.alpha"


@pytest.mark.parametrize(
    ("shapes", "fault", "found"),
    [
        ({}, LoraFault.NO_LORA, ""),
        ({"blocks.0.attention.to_q.weight": (32, 32)}, LoraFault.NO_LORA, ""),
        ({"lora_unet_blocks_0.hada_w1_a": (4, 32)}, LoraFault.OTHER_KIND, ""),
        (
            {**ON_Q, "prior.blocks.0.attention.to_q.dora_scale": (32,)},
            LoraFault.OTHER_KIND,
            "",
        ),
        (
            {**ON_Q, **pair("prior.blocks.9.attention.to_q", *Q)},
            LoraFault.OTHER_SIZE,
            "",
        ),
        (pair("lora_prior_unet_blocks_31_attention_to_out_0", (4, 64), (64, 4), KOHYA), LoraFault.OTHER_SIZE, ""),
        ({**ON_Q, **pair("prior.blocks.9.attention.to_elsewhere", *Q)}, LoraFault.OTHER_MODEL, ""),
        (
            {**ON_Q, **pair("unet.blocks.0.attention.to_q", *Q)},
            LoraFault.OTHER_MODEL,
            "",
        ),
        (
            {**ON_Q, **pair("lora_prior_te_text_model_layers_0", *Q, KOHYA)},
            LoraFault.TEXT_ENCODER,
            "",
        ),
        (pair("prior.blocks.0.attention.to_q", (4, 1536), (1536, 4)), LoraFault.OTHER_SIZE, "1536"),
        (pair("prior.blocks.0.attention.to_q", (4, 32), (32, 5)), LoraFault.DAMAGED, "blocks.0.attention.to_q"),
        (pair("prior.blocks.0.norm", (4,), (32,)), LoraFault.DAMAGED, "blocks.0.norm"),
        (
            {
                **pair("prior.projection", (4, 16, 1, 1), (32, 4, 1, 1)),
                "prior.blocks.0.attention.to_q.lora_A.weight": (4, 32),
            },
            LoraFault.DAMAGED,
            "blocks.0.attention.to_q",
        ),
    ],
)
def test_what_does_not_fit_in_all_its_parts_is_refused(shapes: dict[str, Shape], fault: LoraFault, found: str) -> None:
    with pytest.raises(LoraRefused) as refusal:
        products_of(FILE, shapes, LAYERS)
    assert (refusal.value.fault, refusal.value.found) == (fault, found)


@pytest.mark.parametrize(
    ("stem", "width", "names", "model"),
    [
        ("lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k", 768, KOHYA, "Stable Diffusion 1"),
        (
            "unet.up_blocks.1.attentions.0.transformer_blocks.0.attn2.to_v",
            1024,
            ("lora_A", "lora_B"),
            "Stable Diffusion 2",
        ),
        ("lora_unet_input_blocks_4_1_transformer_blocks_0_attn2_to_k", 2048, KOHYA, "Stable Diffusion XL"),
        ("unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_q", 320, PEFT, "Stable Diffusion"),
        ("transformer.single_transformer_blocks.0.attn.to_q", 3072, PEFT, "FLUX"),
        ("lora_unet_double_blocks_0_img_attn_qkv", 3072, KOHYA, "FLUX"),
        ("transformer.transformer_blocks.0.attn.to_q", 1536, PEFT, "Stable Diffusion 3"),
        ("unet.down_blocks.0.2.attention.to_q", 2048, PEFT, "Stable Cascade"),
        ("something.else", 64, PEFT, ""),
    ],
)
def test_one_for_another_model_is_named(stem: str, width: int, names: tuple[str, str], model: str) -> None:
    shapes = pair(stem, (4, width), (320, 4), names)
    assert made_for(shapes) == model
    with pytest.raises(LoraRefused) as refusal:
        products_of(FILE, shapes, LAYERS)
    assert (refusal.value.fault, refusal.value.found) == (LoraFault.OTHER_MODEL, model)
