"""One request on its way: from its words to its compositions to its pictures."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import assert_never

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from torch import Tensor

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import CheckpointMismatch
from wurst_desktop.core.events import Stage
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.picture import Latent, Pixels
from wurst_desktop.core.ports.engine import Report
from wurst_desktop.core.request import GenerationRequest, Mode, NoiseMode
from wurst_desktop.core.sizes import PIXELS_PER_CELL, Sizing, decoder_side, prior_side
from wurst_desktop.engine.checkpoint import VQ_CHANNELS
from wurst_desktop.engine.conversion import pixels_of, tensor_of
from wurst_desktop.engine.fast.decoder import sparing
from wurst_desktop.engine.footing import Footing
from wurst_desktop.engine.interruption import interruptible
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.noise import Chance, Source, turned
from wurst_desktop.engine.placement import Placement
from wurst_desktop.engine.preview import composition_preview, pooled
from wurst_desktop.engine.progress import Progress
from wurst_desktop.engine.reader import Reader, Scripts
from wurst_desktop.engine.sampling import Condition, Guided, OnStep, Seer, denoise
from wurst_desktop.engine.schedule import even_times, prior_times, resumed
from wurst_desktop.engine.studio import Studio
from wurst_desktop.engine.thrift import DECODER_EVERY, PRIOR_EVERY, Rhythm, ThriftyGuidance, ThriftySeer

LATENT_MEAN = 42.0
LATENT_STD = 1.0
"""The prior pipeline returns latents * mean - std, and Stage B was trained on that."""


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
        scripts = Scripts.of(request)
        self._request = request
        self._starts = tuple(starts)
        self._sights = studio.sights
        self._progress = Progress(report, token, request.count)
        self._footing = Footing(studio, request, self._progress)
        self._reader = Reader(scripts, request, self._footing, studio.texts, self._progress)

    @property
    def placement(self) -> Placement:
        """Where the request is worked on."""
        return self._footing.placement

    @property
    def needs_prior(self) -> bool:
        """Whether compositions have to be drawn by Stage C."""
        start = self._request.start
        return start is None or start.strength > 0

    def dress(self) -> None:
        """Find the LoRAs that Stage C is to wear, before any work. Raises `LoraMissing` and `LoraRefused`."""
        self._footing.dress()

    @torch.inference_mode()
    def read(self, parts: tuple[Part, ...]) -> None:
        """Encode the prompts with each of the text encoders `parts`: needed before their stages can work."""
        self._footing.persist(lambda: self._reader.read(parts))

    @torch.inference_mode()
    def compose(self, image: int, chance: Chance) -> Tensor:
        """Stage C: the float32 latent [1, channels, h / 42.67, w / 42.67] of image number `image`.

        With noise per image it is rounded to what a kept latent holds, so that one finished later ends the same. A
        start without strength is only mixed. Raises `PictureBroken`, and `CheckpointMismatch` if a start doesn't fit.
        """
        if not self.needs_prior:
            return _rounded(self._mixture())
        return self._footing.sure(Stage.PRIOR, chance.prior, lambda: self._compose(image, chance.prior))

    @torch.inference_mode()
    def paint(self, image: int, latent: Tensor, chance: Chance) -> Tensor:
        """Stage B and Stage A: the picture [1, 3, height, width], 0 .. 1, of a composition. Raises `PictureBroken`."""
        tokens = self._footing.sure(Stage.DECODER, chance.decoder, lambda: self._paint(image, latent, chance.decoder))
        picture = self._footing.sure(Stage.VQGAN, chance.decoder, lambda: self._finish(image, tokens))
        return picture.clamp(0, 1)

    def shown(self, picture: Tensor) -> Pixels:
        """A painted picture [1, 3, height, width], 0 .. 1, in the 256 levels that a file has."""

        def show() -> Pixels:
            with self._footing.translated(Stage.VQGAN):
                return pixels_of(picture)

        return self._footing.persist(show)

    def preview(self, latent: Tensor) -> Pixels | None:
        """A composition as a small picture; None where a plain colour would come closer to what becomes of it."""
        card = self.placement.checkpoint.card
        seen = self._sights.best(card, latent.shape[1])
        return None if seen is None else composition_preview(latent, seen)

    @torch.inference_mode()
    def learn_from(self, latent: Tensor, picture: Tensor) -> None:
        """Have previews of this checkpoint learn from a painted picture [1, 3, height, width], 0 .. 1."""
        self._sights.learn(self.placement.checkpoint.card, latent, picture)

    def _glimpse(self, seen: Tensor) -> Pixels | None:
        return self.preview(seen * LATENT_MEAN - LATENT_STD)

    def _developed(self, seen: Tensor) -> Pixels:
        return pixels_of(self._develop(pooled(seen)))

    def revived(self, kept: Latent) -> Tensor:
        """A kept composition, on the CPU. Raises `CheckpointMismatch` if it doesn't fit checkpoint or size."""
        is_at_size = self._is_at_size and not self._starts
        cells = (kept.height, kept.width) if is_at_size else self._cells()
        wanted = (self.placement.checkpoint.latent_channels, *cells)
        found = (kept.channels, kept.height, kept.width)
        if found != wanted:
            config = self.placement.checkpoint.layout.config(Part.DECODER)
            composition = marked("a {size} composition")
            raise CheckpointMismatch(config, filled(composition, size=wanted), filled(composition, size=found))
        return tensor_of(kept)

    def _compose(self, image: int, source: Source) -> Tensor:
        words = self._reader.words_for(Part.PRIOR_TEXT)
        without = None if words.unwanted is None else {"c": words.unwanted}
        guided = self._guided(Part.PRIOR, {"c": words.wanted}, without, self._request.prior_guidance)
        times = prior_times(self._request.prior_steps, self._request.schedule)
        noise = source.draw((1, self.placement.checkpoint.latent_channels, *self._cells()))
        start = self._request.start
        if start is not None:
            clean = (self._mixture() + LATENT_STD) / LATENT_MEAN
            noise = self.placement.checkpoint.scheduler(Part.PRIOR).covered(clean, noise, start.strength)
            times = resumed(times, start.strength)
        steps = len(times) - 1
        seer = _thrifty(guided, Rhythm(steps, PRIOR_EVERY)) if self._request.mode is Mode.FAST else guided
        with interruptible(guided.network, self._progress.token):
            on_step = self._progress.previewing(Stage.PRIOR, steps, image, self._glimpse)
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
        words = self._reader.words_for(Part.TEXT)
        latent = latent.to(self.placement.device)
        with_words = {"effnet": latent, "clip": words.wanted}
        without = None
        if words.unwanted is not None:
            without = {"effnet": torch.zeros_like(latent), "clip": words.unwanted}
        guided = self._guided(Part.DECODER, with_words, without, self._request.decoder_guidance)
        steps = self._request.decoder_steps
        shape = (1, VQ_CHANNELS, *self._painted_cells(latent))
        rhythm = Rhythm(steps, DECODER_EVERY)
        seer = _thrifty(guided, rhythm) if self._request.mode is Mode.FAST else guided
        with interruptible(guided.network, self._progress.token), self._sparing(guided, rhythm):
            on_step = self._progress.previewing(Stage.DECODER, steps, image, self._developed)
            return self._denoise(seer, Part.DECODER, even_times(steps), source.draw(shape), source, on_step)

    def _sparing(self, guided: Guided, rhythm: Rhythm) -> AbstractContextManager[None]:
        """Stage B may leave its deeper levels out every second time, in the mode `fast`."""
        if self._request.mode is not Mode.FAST or guided.without is not None:
            return nullcontext()
        return sparing(guided.network, rhythm.is_full)

    def _denoise(
        self, seer: Seer, part: Part, times: list[float], noisy: Tensor, source: Source, on_step: OnStep
    ) -> Tensor:
        scheduler = self.placement.checkpoint.scheduler(part)
        return denoise(seer, scheduler, times, noisy.to(self.placement.device), source, on_step)

    def _guided(self, part: Part, with_words: Condition, without: Condition | None, scale: float) -> Guided:
        network = self._footing.compiled(part) if self._request.mode is Mode.COMPILED else self._footing.network(part)
        dtype = self.placement.dtype
        return Guided(
            network,
            dtype,
            _as_type(with_words, dtype),
            None if without is None else _as_type(without, dtype),
            scale,
            self.placement.asks_jointly(part),
        )

    def _finish(self, image: int, tokens: Tensor) -> Tensor:
        self._progress.tell(Stage.VQGAN, 0, 1, image)
        picture = self._develop(tokens)
        self._progress.tell(Stage.VQGAN, 1, 1, image)
        return picture

    def _develop(self, tokens: Tensor) -> Tensor:
        """Stage A: a Stage B latent [1, 4, h, w] as a picture [1, 3, 4 h, 4 w], about 0 .. 1."""
        vqgan = self._footing.network(Part.VQGAN)
        if not isinstance(vqgan, PaellaVQModel):
            raise TypeError(type(vqgan))
        with interruptible(vqgan, self._progress.token), self._footing.translated(Stage.VQGAN):
            scaled = self.placement.checkpoint.scale_factor * tokens.to(*self.placement.where(Part.VQGAN))
            picture: Tensor = vqgan.decode(scaled, return_dict=False)[0]
            return picture

    @property
    def _is_at_size(self) -> bool:
        """Whether a kept composition is painted at a size that its cells don't decide."""
        return self._request.sizing is Sizing.TRUE and self._request.start is not None

    def _cells(self) -> tuple[int, int]:
        """Height and width of the composition."""
        if self._is_at_size and self._starts:
            return self._starts[0].height, self._starts[0].width
        return prior_side(self._request.height), prior_side(self._request.width)

    def _painted_cells(self, latent: Tensor) -> tuple[int, int]:
        """Height and width of what Stage B paints of a composition [1, channels, h, w]."""
        height, width = latent.shape[-2:]
        match self._request.sizing:
            case Sizing.CELLS:
                return decoder_side(height), decoder_side(width)
            case Sizing.TRUE:
                return self._request.height // PIXELS_PER_CELL, self._request.width // PIXELS_PER_CELL
            case _:
                assert_never(self._request.sizing)


def _rounded(latent: Tensor) -> Tensor:
    """A latent as it comes back from where it is kept."""
    return latent.half().float()


def _thrifty(guided: Guided, rhythm: Rhythm) -> Seer:
    return ThriftySeer(ThriftyGuidance(guided, rhythm), rhythm)


def _as_type(condition: Condition, dtype: torch.dtype) -> Condition:
    return {name: value.to(dtype) for name, value in condition.items()}
