"""The request: everything that decides the pictures of one job."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from wurst_desktop.core.errors import FieldsClash, PromptRefused
from wurst_desktop.core.lora import LoraRef
from wurst_desktop.core.marking import marked
from wurst_desktop.core.seeds import LARGEST_SEED, derived_decoder_seed
from wurst_desktop.core.sizes import LARGEST_COUNT, LARGEST_GUIDANCE, LARGEST_STEPS, Sizing, check_range, check_size
from wurst_desktop.core.start import Start


class PromptSyntax(StrEnum):
    """How weights are written inside a prompt."""

    COMPEL = "compel"
    A1111 = "a1111"
    PLAIN = "plain"


class LongPrompts(StrEnum):
    """What becomes of a weighted prompt that is longer than the text encoder's limit; plain text is always cut."""

    CUT = "cut"
    """Stage C reads it up to the limit, as it was trained."""
    SPLIT = "split"
    """Stage C reads it in several parts, which it was never trained on."""


class Schedule(StrEnum):
    """How the Stage C steps are spread over time."""

    DEFAULT = "default"
    """The published one: 19 of 29 steps in the first, noisiest third (`DEFAULT_STAGE_C_TIMESTEPS`)."""
    EVEN = "even"
    """Steps of equal length."""


class NoiseMode(StrEnum):
    """In which order chance is drawn."""

    PER_IMAGE = "per-image"
    """One generator per image and stage: Stage B noise doesn't depend on the Stage C steps."""
    DIFFUSERS = "diffusers"
    """One generator per image for both stages, in the order of the stock pipeline."""


class Rolls(StrEnum):
    """Which of the two seeds the pictures of one job count on with, from picture to picture."""

    BOTH = "both"
    COMPOSITION = "composition"
    """All have the texture seed of the first."""
    TEXTURE = "texture"
    """All have the composition of the first."""


class Mode(StrEnum):
    """How exactly the networks are followed."""

    EXACT = "exact"
    """Every step asks every network in full."""
    COMPILED = "compiled"
    """The same sums, compiled for the GPU: equal to rounding."""
    FAST = "fast"
    """Some answers are re-used on the next step: another picture of the same kind, sooner."""


@dataclass(frozen=True)
class CheckpointRef:
    """Which weights: their name on the shelf (or their folder) and the fingerprint of their files ("" = not asked)."""

    id: str
    fingerprint: str = ""


@dataclass(frozen=True)
class GenerationRequest:
    """Everything that decides the pictures of one job; two equal requests give equal pictures.

    Sides are pixels in multiples of 128 (of 64 where `sizing` is true to size); seeds are 0 .. 2**53 - 1; steps are
    1 .. 250; guidance is 0 .. 30, where a value of 1 or less turns guidance off. The noise of Stage C is that of
    `seed`, turned by `variation_strength` (0 .. 1) towards that of `variation_seed`. Raises `OutOfRange`,
    `SizeRefused`, `FieldsClash` or (for prompts that aren't text) `PromptRefused` when made with anything else.
    """

    prompt: str
    negative_prompt: str = ""
    width: int = 1024
    height: int = 1024
    count: int = 1
    seed: int = 0
    decoder_seed: int | None = None
    prior_steps: int = 29
    schedule: Schedule = Schedule.DEFAULT
    prior_guidance: float = 4.0
    decoder_steps: int = 12
    decoder_guidance: float = 0.0
    syntax: PromptSyntax = PromptSyntax.COMPEL
    noise: NoiseMode = NoiseMode.PER_IMAGE
    checkpoint: CheckpointRef = CheckpointRef("")
    long_prompts: LongPrompts = LongPrompts.SPLIT
    """Where a kept request doesn't say it, it is from before there was a choice."""
    rolls: Rolls = Rolls.BOTH
    variation_seed: int = 0
    variation_strength: float = 0.0
    start: Start | None = None
    raw_prompt: str = ""
    """What was typed, where a style or chance made `prompt` of it; it decides nothing any more."""
    raw_negative_prompt: str = ""
    style: str = ""
    """The name of the style that was put around what was typed."""
    mode: Mode = Mode.EXACT
    sizing: Sizing = Sizing.CELLS
    origin: str = ""
    """The lasting name of the picture whose settings were taken up again for this one; it decides nothing."""
    loras: tuple[LoraRef, ...] = ()
    """What is added to Stage C, in this order."""

    def __post_init__(self) -> None:
        """Refuse what can't be drawn."""
        _check_text("prompt", self.prompt)
        _check_text("negative_prompt", self.negative_prompt)
        for told in (self.raw_prompt, self.raw_negative_prompt, self.style):
            _check_text("prompt", told)
        check_size(self.width, self.height, self.sizing.step)
        check_range("count", self.count, 1, LARGEST_COUNT)
        check_range("seed", self.seed, 0, LARGEST_SEED - self.count + 1)
        if self.decoder_seed is not None:
            check_range("decoder_seed", self.decoder_seed, 0, LARGEST_SEED - self.count + 1)
        check_range("prior_steps", self.prior_steps, 1, LARGEST_STEPS)
        check_range("decoder_steps", self.decoder_steps, 1, LARGEST_STEPS)
        check_range("prior_guidance", self.prior_guidance, 0, LARGEST_GUIDANCE)
        check_range("decoder_guidance", self.decoder_guidance, 0, LARGEST_GUIDANCE)
        check_range("variation_seed", self.variation_seed, 0, LARGEST_SEED - self.count + 1)
        check_range("variation_strength", self.variation_strength, 0, 1)
        if self.noise is NoiseMode.DIFFUSERS:
            self._check_stock()

    @property
    def typed(self) -> tuple[str, str]:
        """Prompt and negative prompt as they were typed."""
        return self.raw_prompt or self.prompt, self.raw_negative_prompt or self.negative_prompt

    @property
    def texture_seed(self) -> int:
        """The Stage B seed of the first image: the given one, or the one that the seed implies."""
        return derived_decoder_seed(self.seed) if self.decoder_seed is None else self.decoder_seed

    def image(self, index: int) -> "GenerationRequest":
        """The request that makes image `index` (0 .. count - 1) of this job again, alone."""
        return self.images(index, 1)

    def images(self, first: int, count: int) -> "GenerationRequest":
        """The request that makes images `first` to `first + count - 1` of this job again, alone.

        Each has the next seed and the next decoder seed, but for the one that `rolls` holds still. With a variation the
        seed stays and the variation seed goes on, so that all lie around one composition.
        """
        by = 0 if self.rolls is Rolls.TEXTURE else first
        return replace(
            self,
            count=count,
            seed=self.seed if self.is_variation else self.seed + by,
            variation_seed=self.variation_seed + by if self.is_variation else self.variation_seed,
            decoder_seed=self._decoder_seed(first),
        )

    @property
    def composition(self) -> "GenerationRequest":
        """This request without what decides the texture alone, or nothing: where two have equal ones, compositions do.

        Of a single image, with noise per image.
        """
        return replace(
            self,
            decoder_seed=None,
            decoder_steps=1,
            decoder_guidance=0.0,
            rolls=Rolls.BOTH,
            raw_prompt="",
            raw_negative_prompt="",
            style="",
            origin="",
        )

    @property
    def is_variation(self) -> bool:
        """Whether two noises are mixed."""
        return self.variation_strength > 0

    @property
    def shares_composition(self) -> bool:
        """Whether all images of the job have the same composition."""
        is_given = self.start is not None and self.start.strength == 0
        return is_given or self.rolls is Rolls.TEXTURE

    def _decoder_seed(self, image: int) -> int | None:
        match self.rolls:
            case Rolls.BOTH:
                return None if self.decoder_seed is None else self.decoder_seed + image
            case Rolls.COMPOSITION:
                return self.texture_seed
            case Rolls.TEXTURE:
                return self.texture_seed + image
            case _:
                assert_never(self.rolls)

    def _check_stock(self) -> None:
        """The stock pipeline draws all noise from one seed in one go, so the halves can't be told apart there."""
        for field, is_used in (
            ("rolls", self.rolls is not Rolls.BOTH),
            ("variation_strength", self.is_variation),
            ("start", self.start is not None),
            ("sizing", self.sizing is not Sizing.CELLS),
        ):
            if is_used:
                raise FieldsClash("noise", self.noise, field)


def _check_text(field: str, text: str) -> None:
    # A shell hands over bytes that aren't text as lone surrogates, which neither a tokenizer nor a file takes.
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise PromptRefused(field, text, marked("it holds a sign that isn't text"), error.start) from error
