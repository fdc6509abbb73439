"""The recipe as one text in the form of AUTOMATIC1111's web UI, which most other tools read."""

import json

from wurst_desktop.core.lora import lora_list
from wurst_desktop.core.record import Environment
from wurst_desktop.core.request import GenerationRequest, Mode
from wurst_desktop.core.sizes import Sizing

_NEGATIVE = "Negative prompt:"
_SAMPLER = "DDPM"


def parameters(request: GenerationRequest, environment: Environment) -> str:
    """Prompt, negative prompt and one line of settings; made for other programs, ours read the whole recipe."""
    lines = [_plain(request.prompt)]
    if request.negative_prompt:
        lines.append(f"{_NEGATIVE} {_plain(request.negative_prompt)}")
    return "\n".join([*lines, _settings(request, environment)])


def _settings(request: GenerationRequest, environment: Environment) -> str:
    facts = {
        "Steps": request.prior_steps,
        "Sampler": _SAMPLER,
        "CFG scale": f"{request.prior_guidance:g}",
        "Seed": request.seed,
        "Size": f"{request.width}x{request.height}",
        "Model hash": request.checkpoint.fingerprint,
        "Model": request.checkpoint.id,
        "Schedule type": request.schedule.value,
        "Decoder seed": request.texture_seed,
        "Decoder steps": request.decoder_steps,
        "Decoder CFG scale": f"{request.decoder_guidance:g}",
        "Prompt syntax": request.syntax.value,
        "Noise": request.noise.value,
        "Long prompts": request.long_prompts.value,
        "Template": request.raw_prompt,
        "Negative Template": request.raw_negative_prompt,
        "Style": request.style,
        "Mode": "" if request.mode is Mode.EXACT else request.mode.value,
        "Sizing": "" if request.sizing is Sizing.CELLS else request.sizing.value,
        "Lora hashes": ", ".join(f"{lora.name}: {lora.fingerprint[:12]}" for lora in request.loras),
        "Lora strengths": lora_list(request.loras),
        "Version": environment.program,
    }
    return ", ".join(f"{name}: {_quoted(str(value))}" for name, value in facts.items() if value != "")


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if any(sign in value for sign in ',:\n"') else value


def _plain(text: str) -> str:
    # The form has no way to quote its own mark, and a zero byte ends a PNG text.
    return text.replace("\0", " ").replace(_NEGATIVE, _NEGATIVE.replace(":", " -"))
