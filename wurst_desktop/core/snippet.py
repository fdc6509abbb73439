"""A request as a few lines of Python for the stock pipelines of diffusers."""

import json
from pathlib import Path

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.prior_half import prior_half
from wurst_desktop.core.prompt import Fragment, a1111_fragments
from wurst_desktop.core.prompt_pieces import read_pieces
from wurst_desktop.core.prompt_spans import read_spans
from wurst_desktop.core.request import GenerationRequest, LongPrompts, NoiseMode, PromptSyntax, Schedule
from wurst_desktop.core.seeds import heard_seed
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.core.stock import KeptIn, cell_scale, takes_kept, why_not_stock

_PUBLISHED_STEPS = 29
_EARLY_SHARE = 19 / 29

_BEGINNING = """\
import torch
from diffusers import DDPMWuerstchenScheduler
from diffusers.pipelines.deprecated.wuerstchen import (
    {names},
)
from transformers import CLIPTextModel, CLIPTokenizer

device = "cuda" if torch.cuda.is_available() else "cpu"
"""
_PRIOR = """\
prior = WuerstchenPriorPipeline(
    CLIPTokenizer.from_pretrained({tokenizer}),
    CLIPTextModel.from_pretrained({text}, dtype=torch.{dtype}),
    WuerstchenPrior.from_pretrained({prior}, torch_dtype=torch.{dtype}),
    DDPMWuerstchenScheduler(),
).to(device)
"""
_DECODER = """\
decoder = WuerstchenDecoderPipeline(
    CLIPTokenizer.from_pretrained({tokenizer}),
    CLIPTextModel.from_pretrained({text}, dtype=torch.{dtype}),
    WuerstchenDiffNeXt.from_pretrained({decoder}, torch_dtype=torch.{dtype}),
    DDPMWuerstchenScheduler(),
    PaellaVQModel.from_pretrained({vqgan}, torch_dtype=torch.{dtype}),{scale}
).to(device)
"""
_WEIGHING = """
from compel import Compel
from compel.prompt_parser import Conjunction, FlattenedPrompt, Fragment

# Emptiness is encoded with its padding masked, as the pipelines do it themselves.
empty = prior.tokenizer("", padding="max_length", return_tensors="pt").to(device)
compel = Compel(
    prior.tokenizer, prior.text_encoder, padding_attention_mask_value=0, truncate_long_prompts={cut}, device=device
)
with torch.no_grad():
    compel.conditioning_provider._empty_z = prior.text_encoder(**empty).last_hidden_state
    words = compel.pad_conditioning_tensors_to_same_length([{encoded}])
"""
_COMPOSING = """
chance = torch.Generator().manual_seed({seed})
composition = prior(
    {words}
    height={height},
    width={width},
    timesteps={times},
    guidance_scale={guidance},
    generator=chance,
    output_type="pt",
).image_embeddings
"""
_TAKING = """
# The composition lies in the picture itself, in a chunk of its own.
with open({file}, "rb") as file:
    data, at = file.read(), 8
while data[at + 4 : at + 8] != b"wuLT":
    at += int.from_bytes(data[at : at + 4], "big") + 12
size = int.from_bytes(data[at : at + 4], "big")
values = torch.frombuffer(bytearray(data[at + 15 : at + 8 + size]), dtype=torch.float16)
composition = values.view(1, -1, {height}, {width}).to(device)
"""
_OWN_CHANCE = """\
composition = composition.half().to(decoder.decoder.dtype)
chance = torch.Generator().manual_seed({seed})
"""
_PAINTING = """\
picture = decoder(
    image_embeddings=composition,
    prompt={prompt},
    negative_prompt={negative},
    num_inference_steps={steps},
    guidance_scale={guidance},
    generator=chance,
).images[0]
picture.save("picture.png")
"""


def snippet_of(
    request: GenerationRequest, card: CheckpointCard, dtype: str = "float32", kept: KeptIn | None = None
) -> str:
    """Python that draws the first picture of `request` with stock diffusers, from the weights of `card`.

    What comes out is the program's own picture but for rounding. A composition that stock diffusers can't draw is read
    from the picture's file, `kept`. Raises ValueError where `why_not_stock` says so.
    """
    if why_not_stock(request, kept) is not None:
        raise ValueError("stock diffusers has no such thing")
    painting = _own_chance(request) + _painting(request)
    if kept is not None and takes_kept(request):
        return _beginning(request, composes=False) + _decoder(request, card, dtype, kept) + _taking(kept) + painting
    weighs = _is_weighted(request)
    loading = _beginning(request, composes=True) + _prior(card, dtype) + _decoder(request, card, dtype, kept)
    return loading + (_weighing(request) if weighs else "") + _composing(request, weighs=weighs) + painting


def _beginning(request: GenerationRequest, *, composes: bool) -> str:
    times = ("DEFAULT_STAGE_C_TIMESTEPS",) if composes and _is_published(request) else ()
    prior = ("WuerstchenPrior", "WuerstchenPriorPipeline") if composes else ()
    names = (*times, "PaellaVQModel", "WuerstchenDecoderPipeline", "WuerstchenDiffNeXt", *prior)
    return _BEGINNING.format(names=",\n    ".join(names))


def _prior(card: CheckpointCard, dtype: str) -> str:
    prior, texts, prefix = prior_half(card)
    return _PRIOR.format(
        tokenizer=_path(texts / f"{prefix}tokenizer"),
        text=_path(texts / f"{prefix}text_encoder"),
        prior=_path(prior),
        dtype=dtype,
    )


def _decoder(request: GenerationRequest, card: CheckpointCard, dtype: str, kept: KeptIn | None) -> str:
    scale = cell_scale(request, kept) if request.sizing is Sizing.TRUE else None
    return _DECODER.format(
        tokenizer=_path(card.folder / "tokenizer"),
        text=_path(card.folder / "text_encoder"),
        decoder=_path(card.folder / "decoder"),
        vqgan=_path(card.folder / "vqgan"),
        dtype=dtype,
        scale="" if scale is None else f"\n    latent_dim_scale={scale!r},",
    )


def _weighing(request: GenerationRequest) -> str:
    prompts = (request.prompt, request.negative_prompt) if request.prior_guidance > 1 else (request.prompt,)
    encoded = ", ".join(_encoded(prompt, request.syntax) for prompt in prompts)
    return _WEIGHING.format(cut=request.long_prompts is LongPrompts.CUT, encoded=encoded)


def _encoded(prompt: str, syntax: PromptSyntax) -> str:
    if syntax is PromptSyntax.COMPEL:
        return f"compel.build_conditioning_tensor({_text(prompt)})"
    fragments = a1111_fragments(prompt) or (Fragment(""),)
    pieces = ", ".join(f"Fragment({_text(each.text)}, {each.weight!r})" for each in fragments)
    return f"compel.build_conditioning_tensor_for_conjunction(Conjunction([FlattenedPrompt([{pieces}])]))[0]"


def _composing(request: GenerationRequest, *, weighs: bool) -> str:
    has_own_chance = request.noise is NoiseMode.PER_IMAGE
    return _COMPOSING.format(
        seed=heard_seed(request.seed) if has_own_chance else request.seed,
        words=_words(request, weighs),
        height=request.height,
        width=request.width,
        times=_times(request),
        guidance=request.prior_guidance,
    )


def _taking(kept: KeptIn) -> str:
    return _TAKING.format(file=_path(kept.file), height=kept.cells.height, width=kept.cells.width)


def _own_chance(request: GenerationRequest) -> str:
    if request.noise is NoiseMode.DIFFUSERS:
        return ""
    return _OWN_CHANCE.format(seed=heard_seed(request.texture_seed))


def _painting(request: GenerationRequest) -> str:
    return _PAINTING.format(
        prompt=_text(read_pieces(request.prompt, request.syntax).plain.text.strip()),
        negative=_text(read_pieces(request.negative_prompt, request.syntax).plain.text.strip()),
        steps=request.decoder_steps,
        guidance=request.decoder_guidance,
    )


def _words(request: GenerationRequest, weighs: bool) -> str:
    is_guided = request.prior_guidance > 1
    if weighs:
        negative = "\n    negative_prompt_embeds=words[1]," if is_guided else ""
        return f"prompt_embeds=words[0],{negative}"
    prompt = read_pieces(request.prompt, request.syntax).plain.text
    negative = read_pieces(request.negative_prompt, request.syntax).plain.text
    return f"prompt={_text(prompt)},\n    negative_prompt={_text(negative if is_guided else '')},"


def _is_weighted(request: GenerationRequest) -> bool:
    """Whether Compel is needed: for weights, for several parts, and for what may be read in several parts."""
    if request.syntax is PromptSyntax.PLAIN:
        return False
    spans = [
        span
        for prompt in (request.prompt, request.negative_prompt)
        for span in read_spans(prompt, request.syntax).spans
    ]
    return request.long_prompts is LongPrompts.SPLIT or any(span.weight != 1 or span.part for span in spans)


def _is_published(request: GenerationRequest) -> bool:
    return request.schedule is Schedule.DEFAULT and request.prior_steps == _PUBLISHED_STEPS


def _times(request: GenerationRequest) -> str:
    steps = request.prior_steps
    early = min(round(steps * _EARLY_SHARE), steps - 1)
    if _is_published(request):
        return "DEFAULT_STAGE_C_TIMESTEPS"
    if request.schedule is Schedule.EVEN or early == 0:
        return f"torch.linspace(1.0, 0.0, {steps + 1}).tolist()"
    late = f"torch.linspace(2 / 3, 0.0, {steps - early + 1}, dtype=torch.float64)[1:].tolist()"
    return f"[*torch.linspace(1.0, 2 / 3, {early + 1}, dtype=torch.float64).tolist(), *{late}]"


def _path(path: Path) -> str:
    return _text(str(path))


def _text(text: str) -> str:
    """A Python literal on one line; JSON's strings are Python's too."""
    return json.dumps(text, ensure_ascii=False)
