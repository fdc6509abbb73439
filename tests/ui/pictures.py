"""Puts pictures into a history, for tests of the window."""

from tests.fakes import ENVIRONMENT, scripted_latent, scripted_pixels, scripted_preview
from wurst_desktop.core.ports.engine import Composed, Painted
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import CheckpointRef, GenerationRequest


def request(prompt: str, seed: int = 1) -> GenerationRequest:
    """A request for one small picture."""
    return GenerationRequest(
        prompt, "blurry", 128, 128, seed=seed, decoder_seed=seed + 100, checkpoint=CheckpointRef("scripted", "f00d")
    )


def keep_picture(history: History, prompt: str, seed: int = 1, finishes: int | None = None) -> Record:
    """Keep a small picture."""
    single = request(prompt, seed)
    latent = scripted_latent(single)
    return history.keep_picture(single, Painted(0, latent, scripted_pixels(single, latent)), ENVIRONMENT, finishes)


def keep_composition(history: History, prompt: str, seed: int = 1) -> Record:
    """Keep a composition that waits to be finished."""
    single = request(prompt, seed)
    latent = scripted_latent(single)
    return history.keep_composition(single, Composed(0, latent, scripted_preview(latent)), ENVIRONMENT)
