"""A request as a line for the terminal."""

import shlex
from pathlib import Path

from wurst_desktop.core.lora import lora_text
from wurst_desktop.core.request import GenerationRequest, LongPrompts, Mode, NoiseMode, PromptSyntax, Rolls
from wurst_desktop.core.sizes import Sizing

_PROGRAM = ("wurst-desktop", "generate")


def command_of(request: GenerationRequest, file: Path | None = None) -> str:
    """The command that makes these pictures again, quoted as POSIX shells have it.

    What began from kept compositions is made from `file`, the picture that holds them.
    """
    if request.start is not None and file is not None:
        return shlex.join([*_PROGRAM, "--from", str(file)])
    options = [option for name, value in _options(request) for option in (f"--{name}", value)]
    # Behind "--" nothing is taken for an option, whatever it begins with.
    words = ["--", request.prompt] if request.prompt.startswith("-") else [request.prompt]
    return shlex.join([*_PROGRAM, *options, *words])


def _options(request: GenerationRequest) -> list[tuple[str, str]]:
    told = [
        ("negative", request.negative_prompt),
        ("seed", str(request.seed)),
        ("decoder-seed", "" if request.decoder_seed is None else str(request.decoder_seed)),
        ("count", "" if request.count == 1 else str(request.count)),
        ("size", f"{request.width}x{request.height}"),
        ("model", request.checkpoint.id),
        ("prior-steps", str(request.prior_steps)),
        ("schedule", request.schedule),
        ("prior-guidance", f"{request.prior_guidance!r}"),
        ("decoder-steps", str(request.decoder_steps)),
        ("decoder-guidance", f"{request.decoder_guidance!r}"),
        ("syntax", _unless(request.syntax, PromptSyntax.COMPEL)),
        ("long-prompts", _unless(request.long_prompts, LongPrompts.CUT)),
        ("rolls", _unless(request.rolls, Rolls.BOTH) if request.count > 1 else ""),
        ("noise", _unless(request.noise, NoiseMode.PER_IMAGE)),
        ("sizing", _unless(request.sizing, Sizing.CELLS)),
        ("mode", _unless(request.mode, Mode.EXACT)),
    ]
    if request.is_variation:
        told += [
            ("variation-seed", str(request.variation_seed)),
            ("variation-strength", f"{request.variation_strength!r}"),
        ]
    told += [("lora", lora_text(lora)) for lora in request.loras]
    return [(name, value) for name, value in told if value]


def _unless(value: str, usual: str) -> str:
    return "" if value == usual else value
