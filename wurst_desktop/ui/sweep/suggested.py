"""Values to begin with when a direction of a sweep is chosen."""

from collections.abc import Callable, Mapping, Sequence

from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.seeds import LARGEST_SEED
from wurst_desktop.core.sizes import LARGEST_GUIDANCE, LARGEST_STEPS
from wurst_desktop.core.sweep import SweepField
from wurst_desktop.core.sweep_values import choices_of

_SEEDS = 4
_SHARES = "0..1+0.25"


def suggested_values(
    field: SweepField, request: GenerationRequest, models: Sequence[str], styles: Sequence[str]
) -> str:
    """What could stand there; "" for words, which only the artist knows."""
    if field is SweepField.MODEL:
        return ", ".join(models)
    if field is SweepField.STYLE:
        return ", ".join(f'"{style}"' for style in styles)
    if field is SweepField.LORA:
        return _strengths([lora.name for lora in request.loras])
    return _AROUND[field](request) if field in _AROUND else ", ".join(choices_of(field))


def _strengths(names: Sequence[str]) -> str:
    """Of the first of several, with its name."""
    if len(names) < 2:
        return _SHARES
    named = f"{names[0]}={_SHARES}"
    return f'"{named}"' if "," in named else named


def _seeds(first: int) -> str:
    return f"{first}..{min(first + _SEEDS - 1, LARGEST_SEED)}"


def _steps(steps: int) -> str:
    return ", ".join(map(str, sorted({max(1, steps // 2), steps, min(steps * 2, LARGEST_STEPS)})))


def _guidances(guidance: float) -> str:
    middle = guidance if guidance > 1 else 2.0
    return ", ".join(f"{each:g}" for each in sorted({1.0, middle, min(middle * 2, LARGEST_GUIDANCE)}))


_AROUND: Mapping[SweepField, Callable[[GenerationRequest], str]] = {
    SweepField.SEED: lambda request: _seeds(request.seed),
    SweepField.DECODER_SEED: lambda request: _seeds(request.texture_seed),
    SweepField.VARIATION_SEED: lambda request: _seeds(request.variation_seed),
    SweepField.PRIOR_STEPS: lambda request: _steps(request.prior_steps),
    SweepField.DECODER_STEPS: lambda request: _steps(request.decoder_steps),
    SweepField.PRIOR_GUIDANCE: lambda request: _guidances(request.prior_guidance),
    SweepField.DECODER_GUIDANCE: lambda request: _guidances(request.decoder_guidance),
    SweepField.SIZE: lambda request: f"{request.width}x{request.height}",
    **dict.fromkeys((SweepField.VARIATION_STRENGTH, SweepField.STRENGTH, SweepField.SHARE), lambda _request: _SHARES),
}
"""Values around those of the request that is swept."""
