"""Keeps what was learnt of each checkpoint's compositions; a lost or damaged file is learnt anew."""

import os
from contextlib import suppress
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from wurst_desktop.core.checkpoint_card import CheckpointCard, PreviewMap
from wurst_desktop.core.request import CheckpointRef
from wurst_desktop.engine.sight import Sight, Sums


class Sights:
    """One small file for each checkpoint, by the fingerprint of its files."""

    def __init__(self, folder: Path | None = None) -> None:
        """Take the folder; without one all is forgotten at the end."""
        self._folder = folder
        self._known: dict[CheckpointRef, Sight] = {}
        self._best: dict[CheckpointRef, PreviewMap | None] = {}

    def learn(self, card: CheckpointCard, latent: Tensor, picture: Tensor) -> None:
        """Learn from a finished picture [1, 3, H, W], 0 .. 1, and its composition [1, c, h, w]."""
        sight = self._of(card.ref, latent.shape[1]).plus(latent, picture)
        self._known[card.ref] = sight
        self._best.pop(card.ref, None)
        if self._folder is not None and card.ref.fingerprint:
            with suppress(OSError):
                _write(self._folder, card.ref.fingerprint, sight)

    def best(self, card: CheckpointCard, channels: int) -> PreviewMap | None:
        """The map by which this checkpoint's compositions are seen best; None if there is none worth showing."""
        if card.ref not in self._best:
            shipped = card.preview if card.preview is not None and len(card.preview.rgb) == channels else None
            self._best[card.ref] = self._of(card.ref, channels).best(shipped)
        return self._best[card.ref]

    def _of(self, ref: CheckpointRef, channels: int) -> Sight:
        if ref not in self._known:
            name = ref.fingerprint
            stored = None if self._folder is None or not name else _read(self._folder / f"{name}.safetensors")
            fits = stored is not None and len(stored.learnt.xx) == channels + 1
            self._known[ref] = stored if stored is not None and fits else Sight.none(channels)
        return self._known[ref]


def _read(file: Path) -> Sight | None:
    try:
        found = load(file.read_bytes())
        learnt, held_out = (
            Sums(found[f"{name}.xx"], found[f"{name}.xy"], float(found[f"{name}.yy"])) for name in ("learnt", "held")
        )
        return Sight(learnt, held_out, int(found["pictures"]))
    except (OSError, SafetensorError, KeyError, ValueError, RuntimeError):
        return None


def _write(folder: Path, name: str, sight: Sight) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {"pictures": torch.tensor(sight.pictures)}
    for which, sums in (("learnt", sight.learnt), ("held", sight.held_out)):
        tensors |= {f"{which}.xx": sums.xx, f"{which}.xy": sums.xy}
        tensors[f"{which}.yy"] = torch.tensor(sums.yy, dtype=torch.float64)
    part = folder / f"{name}.{os.getpid()}.part"
    part.write_bytes(save(tensors))
    part.replace(folder / f"{name}.safetensors")
