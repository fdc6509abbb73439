"""LoRAs: small additions to the weights of Stage C, each with a strength, as a request names them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.errors import LoraMissing
from wurst_desktop.core.marking import marked
from wurst_desktop.core.sizes import check_range

LARGEST_LORA_STRENGTH = 4.0
LORA_WORDS, LORA_BASE = "wurst.words", "wurst.base"
"""Texts in the header of a LoRA that was trained here: what to write in a prompt, and the title of its model."""

NOT_IN_PROMPTS = marked("LoRAs aren't named in the prompt but added beside it, under More in the window or with --lora")


@dataclass(frozen=True)
class LoraRef:
    """Which LoRA, and how strongly: its name, the SHA-256 of its file ("" = not asked), -4 .. 4 times what it adds.

    Raises `OutOfRange` when made with another strength.
    """

    name: str
    fingerprint: str = ""
    strength: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what is no strength."""
        check_range("loras", self.strength, -LARGEST_LORA_STRENGTH, LARGEST_LORA_STRENGTH)


@dataclass(frozen=True)
class LoraCard:
    """What is known of an installed LoRA without opening its weights.

    `words` is what to write in a prompt for it, `base` the title of the model that it was made on, both "" where the
    file doesn't say; `fits` are the ids of the installed models whose Stage C has all layers that it changes.
    """

    name: str
    fingerprint: str
    file: Path
    words: str = ""
    base: str = ""
    fits: tuple[str, ...] = ()

    def ref(self, strength: float = 1.0) -> LoraRef:
        """How a request names it."""
        return LoraRef(self.name, self.fingerprint, strength)


FindLora = Callable[[LoraRef], LoraCard]
"""Finds the LoRA that a request names, by its fingerprint or else by its name. Raises `LoraMissing`."""


def no_lora(wanted: LoraRef) -> LoraCard:
    """Where none is installed. Raises `LoraMissing`."""
    raise LoraMissing(wanted.name, ())


def lora_named(text: str) -> LoraRef:
    """The LoRA in "name" or "name=strength". Raises `OutOfRange`, or ValueError where the strength is no number."""
    name, sign, strength = text.rpartition("=")
    return LoraRef(name.strip(), strength=float(strength)) if sign else LoraRef(text.strip())


def lora_text(lora: LoraRef) -> str:
    """What `lora_named` reads."""
    return f"{lora.name}={lora.strength!r}"


def lora_list(loras: Iterable[LoraRef]) -> str:
    """All of them in a line: "figure 0.8, ink 1"."""
    return ", ".join(f"{lora.name} {lora.strength:g}" for lora in loras)
