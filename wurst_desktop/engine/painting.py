"""One request on its way: its words, its compositions, its pictures, and what is told of them."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from torch import Tensor, nn

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import CheckpointMismatch, PictureBroken
from wurst_desktop.core.events import DrewPlain, PlainReason, Previewable, Stage, Stepped
from wurst_desktop.core.picture import Latent, Pixels
from wurst_desktop.core.ports import Report
from wurst_desktop.core.request import GenerationRequest, LongPrompts, Mode, NoiseMode
from wurst_desktop.core.sizes import decoder_side, prior_side
from wurst_desktop.engine.checkpoint import VQ_CHANNELS
from wurst_desktop.engine.conversion import pixels_of, tensor_of
from wurst_desktop.engine.failures import translated
from wurst_desktop.engine.fast.decoder import sparing
from wurst_desktop.engine.interruption import interruptible
from wurst_desktop.engine.known_texts import Reading, key_of
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.noise import Chance, Source, turned
from wurst_desktop.engine.placement import Placement
from wurst_desktop.engine.preview import composition_preview, pooled
from wurst_desktop.engine.prompts import Script, read_prompt
from wurst_desktop.engine.retreat import Made, retreating
from wurst_desktop.engine.sampling import Condition, Guided, OnStep, Seer, denoise
from wurst_desktop.engine.schedule import even_times, prior_times, resumed
from wurst_desktop.engine.studio import Studio
from wurst_desktop.engine.thrift import ThriftyGuidance, is_full
from wurst_desktop.engine.weighting import TextEncoder

LATENT_MEAN = 42.0
LATENT_STD = 1.0
"""The prior pipeline returns latents * mean - std, and Stage B was trained on that."""


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
    """A stage's encoded prompts, each [1, 77 * n, hidden]; `unwanted` is None where there is no guidance.

    `device` and `dtype` are those that they were read with.
    """

    wanted: Tensor
    unwanted: Tensor | None
    device: torch.device
    dtype: torch.dtype


class Painting:
    """The stages of one request, each started when asked for.

    A stage that runs out of memory is done again under a leaner plan; what was finished before stays. All stages raise
    `Cancelled`, and `OutOfMemory` if memory runs out under the leanest plan.
    """

    def __init__(
        self,
        studio: Studio,
        request: GenerationRequest,
        report: Report,
        token: CancelToken,
        starts: Sequence[Latent] = (),
    ) -> None:
        """Read the prompts and open the checkpoint; `starts` are the compositions that the request's start names.

        Raises `PromptRefused` and what `Studio.place` raises.
        """
        self._scripts = Scripts.of(request)
        self._studio = studio
        self._request = request
        self._report = report
        self._token = token
        self._starts = tuple(starts)
        self._placement = studio.place(request.checkpoint.id, report, request.width * request.height)
        self._words: dict[Part, Words] = {}
        self._told_plain: set[PlainReason] = set()

    @property
    def placement(self) -> Placement:
        """Where the request is worked on."""
        return self._placement

    @property
    def needs_prior(self) -> bool:
        """Whether compositions have to be drawn by Stage C."""
        start = self._request.start
        return start is None or start.strength > 0

    @torch.inference_mode()
    def read(self, parts: tuple[Part, ...]) -> None:
        """Encode the prompts with each of the text encoders `parts`: needed before their stages can work."""
        self._persist(lambda: self._read_all(parts))

    @torch.inference_mode()
    def compose(self, image: int, chance: Chance) -> Tensor:
        """Stage C: the float32 latent [1, channels, h / 42.67, w / 42.67] of image number `image`.

        With noise per image it is rounded to what a kept latent holds, so that one finished later ends the same. A
        start without strength is only mixed. Raises `PictureBroken`, and `CheckpointMismatch` if a start doesn't fit.
        """
        if not self.needs_prior:
            return _rounded(self._mixture())
        return self._sure(Stage.PRIOR, chance.prior, lambda: self._compose(image, chance.prior))

    @torch.inference_mode()
    def paint(self, image: int, latent: Tensor, chance: Chance) -> Tensor:
        """Stage B and Stage A: the picture [1, 3, height, width], 0 .. 1, of a composition. Raises `PictureBroken`."""
        tokens = self._sure(Stage.DECODER, chance.decoder, lambda: self._paint(image, latent, chance.decoder))
        picture = self._sure(Stage.VQGAN, chance.decoder, lambda: self._finish(image, tokens))
        return picture.clamp(0, 1)

    def shown(self, picture: Tensor) -> Pixels:
        """A painted picture [1, 3, height, width], 0 .. 1, in the 256 levels that a file has."""

        def show() -> Pixels:
            with self._translated(Stage.VQGAN):
                return pixels_of(picture)

        return self._persist(show)

    def preview(self, latent: Tensor) -> Pixels:
        """A composition as a small picture."""
        card = self._placement.checkpoint.card
        return composition_preview(latent, self._studio.sights.best(card, latent.shape[1]))

    @torch.inference_mode()
    def learn_from(self, latent: Tensor, picture: Tensor) -> None:
        """Have previews of this checkpoint learn from a painted picture [1, 3, height, width], 0 .. 1."""
        self._studio.sights.learn(self._placement.checkpoint.card, latent, picture)

    def _glimpse(self, seen: Tensor) -> Pixels:
        return self.preview(seen * LATENT_MEAN - LATENT_STD)

    def revived(self, kept: Latent) -> Tensor:
        """A kept composition, on the CPU. Raises `CheckpointMismatch` if it doesn't fit checkpoint or size."""
        wanted = (self._placement.checkpoint.latent_channels, *self._cells())
        found = (kept.channels, kept.height, kept.width)
        if found != wanted:
            config = self._placement.checkpoint.layout.config(Part.DECODER)
            raise CheckpointMismatch(config, f"a {wanted} composition", f"a {found} composition")
        return tensor_of(kept)

    def _read_all(self, parts: tuple[Part, ...]) -> None:
        for number, part in enumerate(parts):
            if self._is_read(part):
                continue
            placement, key = self._placement, self._key_of(part)
            with self._translated(Stage.TEXT):
                reading = self._studio.texts.find(key, placement.device)
            beginning = partial(self._tell, Stage.TEXT, number, len(parts))
            if reading is None:
                reading = self._read_anew(part, beginning)
                self._studio.texts.keep(key, reading)
            else:
                beginning()
            self._words[part] = Words(reading.wanted, reading.unwanted, placement.device, placement.dtype)
        self._tell(Stage.TEXT, len(parts), len(parts))

    def _read_anew(self, part: Part, beginning: Callable[[], None]) -> Reading:
        encoder = self._encoder(part)
        beginning()
        with interruptible(encoder.network, self._token), self._translated(Stage.TEXT):
            return Reading(*self._read(encoder, part))

    def _key_of(self, part: Part) -> str:
        """All that decides what a text encoder makes of the words of this request."""
        request, plan = self._request, self._placement.plan
        guidance = request.prior_guidance if part is Part.PRIOR_TEXT else request.decoder_guidance
        unwanted = request.negative_prompt if guidance > 1 else None
        words = (request.prompt, unwanted, request.syntax, request.long_prompts)
        where = (plan.device_name, plan.precision, plan.threads, str(torch.__version__))
        return key_of(part, self._placement.checkpoint.reader(part), words, where)

    def _read(self, encoder: TextEncoder, part: Part) -> tuple[Tensor, Tensor | None]:
        """Stage C reads the weighted prompt, Stage B the plain one (it was never trained on weighted words)."""
        is_cut = self._request.long_prompts is LongPrompts.CUT
        if part is Part.PRIOR_TEXT and self._request.prior_guidance > 1:
            both = encoder.weighted(self._scripts.wanted, self._scripts.unwanted, is_cut=is_cut)
            return both[0], both[1]
        if part is Part.PRIOR_TEXT:
            return encoder.weighted(self._scripts.wanted, is_cut=is_cut)[0], None
        unwanted = encoder.literal(self._scripts.unwanted.plain) if self._request.decoder_guidance > 1 else None
        return encoder.literal(self._scripts.wanted.plain), unwanted

    def _is_read(self, part: Part) -> bool:
        """Whether the words are those that this device and precision make of them.

        They don't depend on the residency; but a picture may not depend on what the engine tried before.
        """
        words = self._words.get(part)
        return words is not None and (words.device, words.dtype) == (self._placement.device, self._placement.dtype)

    def _words_for(self, part: Part) -> Words:
        if not self._is_read(part):
            self._read_all((part,))
        return self._words[part]

    def _compose(self, image: int, source: Source) -> Tensor:
        words = self._words_for(Part.PRIOR_TEXT)
        without = None if words.unwanted is None else {"c": words.unwanted}
        guided = self._guided(Part.PRIOR, {"c": words.wanted}, without, self._request.prior_guidance)
        times = prior_times(self._request.prior_steps, self._request.schedule)
        noise = source.draw((1, self._placement.checkpoint.latent_channels, *self._cells()))
        start = self._request.start
        if start is not None:
            clean = (self._mixture() + LATENT_STD) / LATENT_MEAN
            noise = self._placement.checkpoint.scheduler(Part.PRIOR).covered(clean, noise, start.strength)
            times = resumed(times, start.strength)
        steps = len(times) - 1
        seer = ThriftyGuidance(guided, steps) if self._request.mode is Mode.FAST else guided
        with interruptible(guided.network, self._token):
            on_step = self._previewing(Stage.PRIOR, steps, image, self._glimpse)
            latent = self._denoise(seer, Part.PRIOR, times, noise, source, on_step)
            latent = latent * LATENT_MEAN - LATENT_STD
            return latent if self._request.noise is NoiseMode.DIFFUSERS else _rounded(latent)

    def _mixture(self) -> Tensor:
        """What the request begins from, as a latent of the prior pipeline: one composition, or two mixed."""
        start = self._request.start
        share = 0.0 if start is None else start.share
        first, *others = (self.revived(each) for each in self._starts)
        if not others or share in {0, 1}:
            return others[0] if others and share else first
        one, other = ((latent + LATENT_STD) / LATENT_MEAN for latent in (first, others[0]))
        return turned(one, other, share) * LATENT_MEAN - LATENT_STD

    def _paint(self, image: int, latent: Tensor, source: Source) -> Tensor:
        words = self._words_for(Part.TEXT)
        latent = latent.to(self._placement.device)
        with_words = {"effnet": latent, "clip": words.wanted}
        without = None
        if words.unwanted is not None:
            without = {"effnet": torch.zeros_like(latent), "clip": words.unwanted}
        guided = self._guided(Part.DECODER, with_words, without, self._request.decoder_guidance)
        steps = self._request.decoder_steps
        shape = (1, VQ_CHANNELS, *(decoder_side(side) for side in latent.shape[-2:]))
        with interruptible(guided.network, self._token), self._sparing(guided, steps):
            on_step = self._previewing(Stage.DECODER, steps, image, lambda seen: pixels_of(self._develop(pooled(seen))))
            return self._denoise(guided, Part.DECODER, even_times(steps), source.draw(shape), source, on_step)

    def _sparing(self, guided: Guided, steps: int) -> AbstractContextManager[None]:
        """Stage B may leave its deeper levels out on some steps, in the mode `fast`."""
        if self._request.mode is not Mode.FAST or guided.without is not None:
            return nullcontext()
        return sparing(guided.network, lambda step: is_full(step, steps))

    def _denoise(
        self, seer: Seer, part: Part, times: list[float], noisy: Tensor, source: Source, on_step: OnStep
    ) -> Tensor:
        scheduler = self._placement.checkpoint.scheduler(part)
        return denoise(seer, scheduler, times, noisy.to(self._placement.device), source, on_step)

    def _guided(self, part: Part, with_words: Condition, without: Condition | None, scale: float) -> Guided:
        network = self._compiled(part) if self._request.mode is Mode.COMPILED else self._network(part)
        dtype = self._placement.dtype
        return Guided(
            network,
            dtype,
            _as_type(with_words, dtype),
            None if without is None else _as_type(without, dtype),
            scale,
            self._placement.asks_jointly(part),
        )

    def _finish(self, image: int, tokens: Tensor) -> Tensor:
        self._tell(Stage.VQGAN, 0, 1, image)
        picture = self._develop(tokens)
        self._tell(Stage.VQGAN, 1, 1, image)
        return picture

    def _develop(self, tokens: Tensor) -> Tensor:
        """Stage A: a Stage B latent [1, 4, h, w] as a picture [1, 3, 4 h, 4 w], about 0 .. 1."""
        vqgan = self._network(Part.VQGAN)
        if not isinstance(vqgan, PaellaVQModel):
            raise TypeError(type(vqgan))
        with interruptible(vqgan, self._token), self._translated(Stage.VQGAN):
            scaled = self._placement.checkpoint.scale_factor * tokens.to(self._placement.device, self._placement.dtype)
            picture: Tensor = vqgan.decode(scaled, return_dict=False)[0]
            return picture

    def _sure(self, stage: Stage, source: Source, work: Callable[[], Tensor]) -> Tensor:
        """What `work` makes, in a precision of wider range if its numbers overflow."""
        start = source.mark()

        def attempt() -> Tensor | None:
            source.rewind(start)
            with self._translated(stage):
                made = work()
                return made if bool(made.half().isfinite().all()) else None

        while (made := self._persist(attempt)) is None:
            steadier = self._studio.steadier(self._placement, self._report)
            if steadier is None:
                raise PictureBroken(stage)
            self._placement = steadier
        return made

    def _persist(self, work: Callable[[], Made]) -> Made:
        """What `work` makes, under a leaner plan for each time that it runs out of memory."""
        return retreating(work, lambda: self._placement.plan, self._retreat)

    def _retreat(self, stage: Stage) -> None:
        self._placement = self._studio.leaner(self._placement, stage, self._report)

    def _encoder(self, part: Part) -> TextEncoder:
        with self._translated(Stage.LOAD):
            return self._placement.text_encoder(part, self._loaded)

    def _network(self, part: Part) -> nn.Module:
        with self._translated(Stage.LOAD):
            return self._placement.network(part, self._loaded)

    def _compiled(self, part: Part) -> nn.Module:
        def told(reason: PlainReason) -> None:
            if reason not in self._told_plain:
                self._told_plain.add(reason)
                self._report(DrewPlain(reason))

        with self._translated(Stage.LOAD):
            return self._placement.compiled(part, self._loaded, told)

    def _cells(self) -> tuple[int, int]:
        return prior_side(self._request.height), prior_side(self._request.width)

    def _counting(self, stage: Stage, steps: int, image: int) -> OnStep:
        self._tell(stage, 0, steps, image)
        return lambda step, _seen: self._tell(stage, step, steps, image)

    def _previewing(self, stage: Stage, steps: int, image: int, draw: Callable[[Tensor], Pixels]) -> OnStep:
        """Count the steps, and offer after each but the last what `draw` makes of the latent that the network sees."""
        count = self._counting(stage, steps, image)

        def on_step(step: int, seen: Callable[[], Tensor]) -> None:
            count(step, seen)
            self._token.check()
            if step < steps:
                self._report(Previewable(stage, image, lambda: draw(seen())))

        return on_step

    def _loaded(self, step: int, steps: int) -> None:
        self._token.check()
        self._tell(Stage.LOAD, step, steps)

    def _tell(self, stage: Stage, step: int, steps: int, image: int = 0) -> None:
        self._report(Stepped(stage, step, steps, image, self._request.count))

    def _translated(self, stage: Stage) -> AbstractContextManager[None]:
        return translated(stage.value, str(self._placement.device))


def _rounded(latent: Tensor) -> Tensor:
    """A latent as it comes back from where it is kept."""
    return latent.half().float()


def _as_type(condition: Condition, dtype: torch.dtype) -> Condition:
    return {name: value.to(dtype) for name, value in condition.items()}
