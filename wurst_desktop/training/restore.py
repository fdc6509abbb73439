"""Begins a training where a shipped model ended, for when the state of its own training is gone."""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import CLIPTokenizer

from wurst_desktop.core.errors import WurstError
from wurst_desktop.training.answers import Answers
from wurst_desktop.training.checkpointing import save_state
from wurst_desktop.training.compressor import keep_compressor
from wurst_desktop.training.randomness import indices
from wurst_desktop.training.runs import Workshop, pool_latents
from wurst_desktop.training.shipped import shipped_compressor, shipped_weights
from wurst_desktop.training.stage_a import new_vqgan
from wurst_desktop.training.stage_b import StageB
from wurst_desktop.training.stage_c import StageC
from wurst_desktop.training.tokenizer import load_tokenizer

_TOKENS = "embeddings.token_embedding.weight"
_ANSWER_STEPS = 600
_ANSWER_BATCH = 256


def run_restore(shop: Workshop, folder: Path) -> None:
    """Write the training state of all stages from a checkpoint folder; optimisers and heads begin anew.

    Raises StateStands where a training has state already, which would be lost.
    """
    for name in ("stage-a.pt", "stage-b.pt", "stage-c.pt"):
        if shop.file(name).exists():
            raise StateStands(shop.file(name))
    weights = {part.name: shipped_weights(part) for part in folder.iterdir() if part.is_dir()}
    known = load_tokenizer(folder / "tokenizer")
    vqgan = new_vqgan(shop.config)
    vqgan.load_state_dict(weights["vqgan"])
    keep_compressor(shipped_compressor(shop.config, folder).state_dict(), shop.file("compressor.safetensors"))
    _restore_b(shop, weights, folder, known)
    stage_c = StageC(shop.config, shop.lessons.tokenizer)
    stage_c.prior.load_state_dict(weights["prior_prior"])
    _load_text(stage_c.text_encoder, weights["prior_text_encoder"], known, shop.lessons.tokenizer)
    _save(stage_c, 0, shop.file("stage-c.pt"))
    # Last, since `trained_vqgan` is what the other stages look for.
    _save(vqgan, shop.config.stage_a.steps, shop.file("stage-a.pt"))


def _restore_b(shop: Workshop, weights: dict[str, dict[str, Tensor]], folder: Path, known: CLIPTokenizer) -> None:
    stage = StageB(shop.config, shop.lessons.tokenizer)
    stage.decoder.load_state_dict(weights["decoder"])
    _load_text(stage.text_encoder, weights["text_encoder"], known, shop.lessons.tokenizer)
    stage.compressor.load_state_dict(shipped_compressor(shop.config, folder).state_dict())
    _teach(stage.answers, pool_latents(shop), shop)
    _save(stage, shop.config.stage_b.freeze_compressor_at, shop.file("stage-b.pt"))


def _teach(answers: Answers, latents: Tensor, shop: Workshop) -> None:
    """Fit the linear answers, which are not shipped, to the latents of the pool."""
    labels = shop.lessons.labels
    latents = latents.cpu()
    optimiser = torch.optim.AdamW(answers.parameters(), lr=1e-2)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, _ANSWER_STEPS)
    for step in range(_ANSWER_STEPS):
        chosen = indices(shop.config.seed, "answers", step, min(_ANSWER_BATCH, len(latents)), len(latents))
        optimiser.zero_grad()
        loss = answers.loss(latents[chosen], labels[chosen])
        torch.autograd.backward(loss)
        optimiser.step()
        schedule.step()
        if step % 100 == 0:
            shop.report(f"answers {step}/{_ANSWER_STEPS}, loss {float(loss.detach()):.3f}")


def _load_text(encoder: nn.Module, weights: dict[str, Tensor], before: CLIPTokenizer, now: CLIPTokenizer) -> None:
    """Load a text encoder whose vocabulary may have grown since: known words keep their embedding, new ones are new."""
    old, new = before.get_vocab(), now.get_vocab()
    rows = encoder.get_parameter(_TOKENS).detach().clone()
    kept = [(number, old[token]) for token, number in new.items() if token in old]
    to, origin = (torch.tensor(side) for side in zip(*kept, strict=True))
    rows[to] = weights[_TOKENS][origin]
    encoder.load_state_dict({**weights, _TOKENS: rows})


def _save(modules: nn.Module, step: int, file: Path) -> None:
    values: dict[str, Any] = modules.state_dict()
    save_state({"modules": values, "average": values, "step": step, "begun": step, "losses": []}, file)


class StateStands(WurstError):
    """A shipped model was to be gone on from, but a training of its own is under way."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"there is training state at {file}")
        self.file = file
