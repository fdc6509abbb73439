"""What happens while a LoRA is learnt: frozen facts that cross from one process to the other as JSON."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Stepped:
    """A step is done; `loss` is how badly the pictures were known in the last steps, `seconds_left` a guess."""

    step: int
    steps: int
    loss: float
    seconds_left: float


@dataclass(frozen=True)
class Sampled:
    """A sheet of what the model draws by now was written."""

    step: int
    file: Path


@dataclass(frozen=True)
class Trained:
    """The LoRA is finished and lies among the others."""

    name: str
    file: Path


LoraNews = Stepped | Sampled | Trained
LORA_NEWS: tuple[type[LoraNews], ...] = (Stepped, Sampled, Trained)
