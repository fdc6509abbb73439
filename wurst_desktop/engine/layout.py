"""Where the parts of a checkpoint lie on disk."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointIncomplete
from wurst_desktop.core.prior_half import prior_half

_WEIGHTS = (
    "diffusion_pytorch_model.safetensors",
    "model.safetensors",
    "diffusion_pytorch_model.fp16.safetensors",
    "model.fp16.safetensors",
)


class Part(StrEnum):
    """The networks of a checkpoint."""

    PRIOR_TEXT = "prior text encoder"
    PRIOR = "prior"
    TEXT = "text encoder"
    DECODER = "decoder"
    VQGAN = "vqgan"


@dataclass(frozen=True)
class Layout:
    """The folder of each part, of both tokenizers, and the optional configurations of both schedulers."""

    parts: dict[Part, Path]
    prior_tokenizer: Path
    tokenizer: Path
    prior_scheduler: Path
    scheduler: Path

    def config(self, part: Part) -> Path:
        """The configuration of a part. Raises `CheckpointIncomplete`."""
        return required(self.parts[part], "config.json")

    def weights(self, part: Part) -> Path:
        """The weights of a part. Raises `CheckpointIncomplete`."""
        folder = self.parts[part]
        found = next((folder / name for name in _WEIGHTS if (folder / name).is_file()), None)
        text = part in {Part.TEXT, Part.PRIOR_TEXT}
        return found or required(folder, _WEIGHTS[1] if text else _WEIGHTS[0])


def required(folder: Path, file: str) -> Path:
    """`folder / file`, which has to be there. Raises `CheckpointIncomplete`."""
    if not (folder / file).is_file():
        raise CheckpointIncomplete(folder, file)
    return folder / file


def locate(card: CheckpointCard) -> Layout:
    """Find the parts of a checkpoint in the layouts that are known.

    One folder with `prior_*` subfolders (as the combined pipeline saves it); decoder and prior repositories side by
    side (as on the hub); or a flat Stage C repository, whose text encoder comes from one of the other two.
    Raises `CheckpointIncomplete` when there is no Stage C at all.
    """
    prior, texts, prefix = prior_half(card)
    return Layout(
        {
            Part.PRIOR_TEXT: texts / f"{prefix}text_encoder",
            Part.PRIOR: prior,
            Part.TEXT: card.folder / "text_encoder",
            Part.DECODER: card.folder / "decoder",
            Part.VQGAN: card.folder / "vqgan",
        },
        texts / f"{prefix}tokenizer",
        card.folder / "tokenizer",
        texts / f"{prefix}scheduler",
        card.folder / "scheduler",
    )
