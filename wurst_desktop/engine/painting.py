"""One request on its way: its words, its compositions, its pictures, and what is told of them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from torch import Tensor

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import CheckpointMismatch, PictureBroken
from wurst_desktop.core.events import Previewed, Stage, Stepped
from wurst_desktop.core.picture import Latent, Pixels
from wurst_desktop.core.ports import Report
from wurst_desktop.core.request import GenerationRequest, NoiseMode
from wurst_desktop.core.sizes import decoder_side, prior_side
from wurst_desktop.engine.checkpoint import VQ_CHANNELS
from wurst_desktop.engine.conversion import pixels_of, tensor_of
from wurst_desktop.engine.failures import translated
from wurst_desktop.engine.interruption import interruptible
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.noise import Chance
from wurst_desktop.engine.placement import Placement
from wurst_desktop.engine.preview import composition_preview, pooled
from wurst_desktop.engine.prompts import Script, read_prompt
from wurst_desktop.engine.sampling import Condition, Guided, OnStep, denoise
from wurst_desktop.engine.schedule import even_times, prior_times
from wurst_desktop.engine.studio import Studio
from wurst_desktop.engine.weighting import TextEncoder

LATENT_MEAN = 42.0
LATENT_STD = 1.0
"""The prior pipeline returns latents * mean - std, and Stage B was trained on that."""

_PREVIEW_EVERY = 3


@dataclass(frozen=True)
class Scripts:
    """Prompt and negative prompt as they were understood."""

    wanted: Script
    unwanted: Script

    @classmethod
    def of(cls, request: GenerationRequest) -> "Scripts":
        """Read both in the request's syntax. Raises `PromptRefused`."""
        return cls(
            read_prompt("prompt", request.prompt, request.syntax),
            read_prompt("negative_prompt", request.negative_prompt, request.syntax),
        )


@dataclass(frozen=True)
class Words:
    """A stage's encoded prompts, each [1, 77 * n, hidden]; `unwanted` is None where there is no guidance."""

    wanted: Tensor
    unwanted: Tensor | None


class Painting:
    """The stages of one request, each started when asked for. All raise `Cancelled` and `OutOfMemory`."""

    def __init__(self, studio: Studio, request: GenerationRequest, report: Report, token: CancelToken) -> None:
        """Read the prompts and open the checkpoint. Raises `PromptRefused` and what `Studio.place` raises."""
        self._scripts = Scripts.of(request)
        self._studio = studio
        self._request = request
        self._report = report
        self._token = token
        self._placement = studio.place(request.checkpoint.id, report)
        self._words: dict[Part, Words] = {}

    @property
    def placement(self) -> Placement:
        """Where the request is worked on."""
        return self._placement

    @torch.inference_mode()
    def read(self, parts: tuple[Part, ...]) -> None:
        """Encode the prompts with each of the text encoders `parts`: needed before their stages can work."""
        words: dict[Part, Words] = {}
        for number, part in enumerate(parts):
            encoder = self._encoder(part)
            self._tell(Stage.TEXT, number, len(parts))
            with interruptible(encoder.network, self._token), self._translated(Stage.TEXT):
                words[part] = self._read(encoder, part)
        self._tell(Stage.TEXT, len(parts), len(parts))
        self._words = words

    @torch.inference_mode()
    def compose(self, image: int, chance: Chance) -> Tensor:
        """Stage C: the float32 latent [1, channels, h / 42.67, w / 42.67] of image number `image`.

        With noise per image it is rounded to what a kept latent holds, so that one finished later ends the same.
        Raises `PictureBroken`.
        """
        return self._finite(Stage.PRIOR, chance.prior, lambda: self._compose(image, chance.prior))

    @torch.inference_mode()
    def paint(self, image: int, latent: Tensor, chance: Chance) -> Tensor:
        """Stage B and Stage A: the picture [1, 3, height, width], 0 .. 1, of a composition. Raises `PictureBroken`."""
        tokens = self._finite(Stage.DECODER, chance.decoder, lambda: self._paint(image, latent, chance.decoder))
        self._tell(Stage.VQGAN, 0, 1, image)
        picture = self._develop(tokens)
        self._tell(Stage.VQGAN, 1, 1, image)
        return picture

    def preview(self, latent: Tensor) -> Pixels:
        """A composition as a small picture."""
        return composition_preview(latent, self._placement.checkpoint.card.preview)

    def revived(self, kept: Latent) -> Tensor:
        """A kept composition, ready to be painted. Raises `CheckpointMismatch` if it doesn't fit checkpoint or size."""
        wanted = (self._placement.checkpoint.latent_channels, *self._cells())
        found = (kept.channels, kept.height, kept.width)
        if found != wanted:
            config = self._placement.checkpoint.layout.config(Part.DECODER)
            raise CheckpointMismatch(config, f"a {wanted} composition", f"a {found} composition")
        return tensor_of(kept, self._placement.device)

    def _read(self, encoder: TextEncoder, part: Part) -> Words:
        """Stage C reads the weighted prompt, Stage B the plain one (it was never trained on weighted words)."""
        if part is Part.PRIOR_TEXT and self._request.prior_guidance > 1:
            both = encoder.weighted(self._scripts.wanted, self._scripts.unwanted)
            return Words(both[0], both[1])
        if part is Part.PRIOR_TEXT:
            return Words(encoder.weighted(self._scripts.wanted)[0], None)
        unwanted = encoder.literal(self._scripts.unwanted.plain) if self._request.decoder_guidance > 1 else None
        return Words(encoder.literal(self._scripts.wanted.plain), unwanted)

    def _compose(self, image: int, generator: torch.Generator) -> Tensor:
        words = self._words[Part.PRIOR_TEXT]
        without = None if words.unwanted is None else {"c": words.unwanted}
        guided = self._guided(Part.PRIOR, {"c": words.wanted}, without, self._request.prior_guidance)
        steps = self._request.prior_steps
        times = prior_times(steps, self._request.schedule)
        shape = (1, self._placement.checkpoint.latent_channels, *self._cells())
        with interruptible(guided.network, self._token), self._translated(Stage.PRIOR):
            latent = self._denoise(
                guided, Part.PRIOR, times, shape, generator, self._counting(Stage.PRIOR, steps, image)
            )
            latent = latent * LATENT_MEAN - LATENT_STD
            return latent if self._request.noise is NoiseMode.DIFFUSERS else latent.half().float()

    def _paint(self, image: int, latent: Tensor, generator: torch.Generator) -> Tensor:
        words = self._words[Part.TEXT]
        with_words = {"effnet": latent, "clip": words.wanted}
        without = None
        if words.unwanted is not None:
            without = {"effnet": torch.zeros_like(latent), "clip": words.unwanted}
        guided = self._guided(Part.DECODER, with_words, without, self._request.decoder_guidance)
        steps = self._request.decoder_steps
        shape = (1, VQ_CHANNELS, *(decoder_side(side) for side in latent.shape[-2:]))
        with interruptible(guided.network, self._token), self._translated(Stage.DECODER):
            on_step = self._previewing(self._counting(Stage.DECODER, steps, image), steps, image)
            return self._denoise(guided, Part.DECODER, even_times(steps), shape, generator, on_step)

    def _denoise(
        self,
        guided: Guided,
        part: Part,
        times: list[float],
        shape: tuple[int, ...],
        generator: torch.Generator,
        on_step: OnStep,
    ) -> Tensor:
        noise = torch.randn(shape, generator=generator).to(self._placement.device)
        return denoise(guided, self._placement.checkpoint.scheduler(part), times, noise, generator, on_step)

    def _guided(self, part: Part, with_words: Condition, without: Condition | None, scale: float) -> Guided:
        network = self._placement.network(part, self._loaded)
        dtype = self._placement.dtype
        return Guided(
            network,
            dtype,
            _as_type(with_words, dtype),
            None if without is None else _as_type(without, dtype),
            scale,
            self._placement.asks_jointly,
        )

    def _develop(self, tokens: Tensor) -> Tensor:
        """Stage A: a Stage B latent [1, 4, h, w] as a picture [1, 3, 4 h, 4 w], 0 .. 1."""
        vqgan = self._placement.network(Part.VQGAN, self._loaded)
        if not isinstance(vqgan, PaellaVQModel):
            raise TypeError(type(vqgan))
        scaled = self._placement.checkpoint.scale_factor * tokens.to(self._placement.dtype)
        with interruptible(vqgan, self._token), self._translated(Stage.VQGAN):
            picture: Tensor = vqgan.decode(scaled, return_dict=False)[0]
            return picture.clamp(0, 1)

    def _finite(self, stage: Stage, generator: torch.Generator, work: Callable[[], Tensor]) -> Tensor:
        """What `work` makes, in a precision of wider range if its numbers overflow."""
        start = generator.get_state()
        while not bool((made := work()).half().isfinite().all()):
            steadier = self._studio.steadier(self._placement, self._report)
            if steadier is None:
                raise PictureBroken(stage)
            self._placement = steadier
            # The words too: a picture may not depend on what the engine tried before.
            self.read(tuple(self._words))
            generator.set_state(start)
        return made

    def _encoder(self, part: Part) -> TextEncoder:
        with self._translated(Stage.LOAD):
            return self._placement.text_encoder(part, self._loaded)

    def _cells(self) -> tuple[int, int]:
        return prior_side(self._request.height), prior_side(self._request.width)

    def _counting(self, stage: Stage, steps: int, image: int) -> OnStep:
        self._tell(stage, 0, steps, image)
        return lambda step, _seen: self._tell(stage, step, steps, image)

    def _previewing(self, count: OnStep, steps: int, image: int) -> OnStep:
        def on_step(step: int, seen: Callable[[], Tensor]) -> None:
            count(step, seen)
            if step % _PREVIEW_EVERY == 0 and step < steps:
                self._report(Previewed(Stage.DECODER, image, pixels_of(self._develop(pooled(seen())))))

        return on_step

    def _loaded(self, step: int, steps: int) -> None:
        self._token.check()
        self._tell(Stage.LOAD, step, steps)

    def _tell(self, stage: Stage, step: int, steps: int, image: int = 0) -> None:
        self._report(Stepped(stage, step, steps, image, self._request.count))

    def _translated(self, stage: Stage) -> AbstractContextManager[None]:
        return translated(stage.value, self._placement.plan.device_name)


def _as_type(condition: Condition, dtype: torch.dtype) -> Condition:
    return {name: value.to(dtype) for name, value in condition.items()}
