"""Whether a picture that was made once comes out the same on this machine, and if not, what is different here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from wurst_desktop.core.record import Environment
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Mode

CPU_MODE = Mode.EXACT
"""Where nothing can be compiled, `compiled` is drawn like this."""


class Aspect(StrEnum):
    """What decides a picture's pixels besides its request."""

    MODEL = "model"
    """The model isn't installed."""
    WEIGHTS = "weights"
    """The files of the model aren't those of then."""
    LORA = "lora"
    """One of the LoRAs isn't installed, or another file has its name."""
    MODE = "mode"
    LEVELS = "levels"
    """In the mode `fast` Stage B's deeper levels are spared every second time, or aren't."""
    DEVICE = "device"
    PRECISION = "precision"
    PIXELS = "pixels"
    """The processor does Stage A for a GPU, or doesn't."""
    PRODUCTS = "products"
    """Large matrices are multiplied by their quarters, or whole."""
    BATCH = "batch"
    PROGRAM = "program"
    TORCH = "torch"
    DIFFUSERS = "diffusers"
    SYSTEM = "system"


_OLD_APPLE, _APPLE = "arm", "Apple "
"""What each processor and GPU of Apple's was called in pictures before they had names."""

DECISIVE = frozenset({Aspect.MODEL, Aspect.WEIGHTS, Aspect.LORA, Aspect.LEVELS})
"""With these it becomes another picture; with the others the same one, but for rounding."""


@dataclass(frozen=True)
class Deviation:
    """Something that isn't as it was when the picture was made. Of a claim, what isn't so is ""."""

    aspect: Aspect
    then: str
    here: str


@dataclass(frozen=True)
class Here:
    """This machine: what the engine runs on, the installed models by their ids, and whether networks are compiled.

    `loras` are the fingerprints of the installed LoRAs.
    """

    environment: Environment
    models: Mapping[str, CheckpointRef]
    compiles: bool = False
    loras: frozenset[str] = frozenset()


def deviations(request: GenerationRequest, environment: Environment, here: Here) -> tuple[Deviation, ...]:
    """What keeps the picture of `request`, made in `environment`, from coming out bit for bit the same here."""
    return (
        *_of_model(request.checkpoint, here),
        *_of_loras(request, here),
        *_of_mode(request, here),
        *_of_levels(request, environment, here.environment),
        *_of_machine(environment, here.environment),
    )


def _of_model(wanted: CheckpointRef, here: Here) -> Iterator[Deviation]:
    found = here.models.get(wanted.id)
    if found is None:
        yield Deviation(Aspect.MODEL, wanted.id, "")
    elif wanted.fingerprint != found.fingerprint:
        yield Deviation(Aspect.WEIGHTS, wanted.fingerprint, found.fingerprint)


def _of_loras(request: GenerationRequest, here: Here) -> Iterator[Deviation]:
    for lora in request.loras:
        if lora.fingerprint not in here.loras:
            yield Deviation(Aspect.LORA, lora.name, "")


def _of_mode(request: GenerationRequest, here: Here) -> Iterator[Deviation]:
    if request.mode is Mode.COMPILED and not here.compiles:
        yield Deviation(Aspect.MODE, request.mode, CPU_MODE)


def _of_levels(request: GenerationRequest, then: Environment, here: Environment) -> Iterator[Deviation]:
    is_spared = request.mode is Mode.FAST and request.decoder_guidance <= 1 and then.device != _OLD_APPLE
    if is_spared and then.spares_levels != here.spares_levels:
        yield Deviation(Aspect.LEVELS, _yes(then.spares_levels), _yes(here.spares_levels))


def _of_machine(then: Environment, here: Environment) -> Iterator[Deviation]:
    for aspect, before, now in (
        (Aspect.DEVICE, then.device, here.device),
        (Aspect.PRECISION, then.dtype, here.dtype),
        (Aspect.PIXELS, _yes(then.pixels_aside), _yes(here.pixels_aside)),
        (Aspect.PRODUCTS, _yes(then.products_halved), _yes(here.products_halved)),
        (Aspect.BATCH, str(then.batch), str(here.batch)),
        (Aspect.PROGRAM, then.program, here.program),
        (Aspect.TORCH, then.torch, here.torch),
        (Aspect.DIFFUSERS, then.diffusers, here.diffusers),
        (Aspect.SYSTEM, _family(then.system), _family(here.system)),
    ):
        is_unknown = aspect is Aspect.DEVICE and before == _OLD_APPLE and now.startswith(_APPLE)
        if before != now and not is_unknown:
            yield Deviation(aspect, before, now)


def _yes(claim: bool) -> str:
    return "yes" if claim else ""


def _family(system: str) -> str:
    """The system without its own version, which no picture depends on: "Linux" of "Linux-6.1-x86_64"."""
    return system.partition("-")[0]
