"""Has the prompts of a request read by the text encoders, each once."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version

import torch
import transformers
from torch import Tensor

from wurst_desktop.core.events import Stage
from wurst_desktop.core.request import GenerationRequest, LongPrompts
from wurst_desktop.engine.footing import Footing
from wurst_desktop.engine.interruption import interruptible
from wurst_desktop.engine.known_texts import KnownTexts, Reading, key_of
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.progress import Progress
from wurst_desktop.engine.prompts import Script, read_prompt
from wurst_desktop.engine.weighting import TextEncoder

_VERSION = 1
"""To be raised whenever `prompts` or `weighting` come to other bits for the same words."""


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


class Reader:
    """Keeps what was read, for the device and precision that it was read with."""

    def __init__(
        self, scripts: Scripts, request: GenerationRequest, footing: Footing, texts: KnownTexts, progress: Progress
    ) -> None:
        """`texts` is asked before words are read, and keeps what was made of them."""
        self._scripts = scripts
        self._request = request
        self._footing = footing
        self._texts = texts
        self._progress = progress
        self._words: dict[Part, Words] = {}

    def read(self, parts: tuple[Part, ...]) -> None:
        """Have the prompts read by each of the text encoders `parts`, unless they were."""
        for number, part in enumerate(parts):
            if self._is_read(part):
                continue
            placement, key = self._footing.placement, self._key_of(part)
            with self._footing.translated(Stage.TEXT):
                reading = self._texts.find(key, placement.device)
            beginning = partial(self._progress.tell, Stage.TEXT, number, len(parts))
            if reading is None:
                reading = self._read_anew(part, beginning)
                self._texts.keep(key, reading)
            else:
                beginning()
            self._words[part] = Words(reading.wanted, reading.unwanted, placement.device, placement.dtype)
        self._progress.tell(Stage.TEXT, len(parts), len(parts))

    def words_for(self, part: Part) -> Words:
        """What the text encoder `part` makes of the prompts, on the device that is in use now."""
        if not self._is_read(part):
            self.read((part,))
        return self._words[part]

    def _is_read(self, part: Part) -> bool:
        """Whether the words are those that this device and precision make of them.

        They don't depend on the residency; but a picture may not depend on what the engine tried before.
        """
        words, placement = self._words.get(part), self._footing.placement
        return words is not None and (words.device, words.dtype) == (placement.device, placement.dtype)

    def _read_anew(self, part: Part, beginning: Callable[[], None]) -> Reading:
        encoder = self._footing.text_encoder(part)
        beginning()
        with interruptible(encoder.network, self._progress.token), self._footing.translated(Stage.TEXT):
            return Reading(*self._encoded(encoder, part))

    def _key_of(self, part: Part) -> str:
        """All that decides what a text encoder makes of the words of this request."""
        request, placement = self._request, self._footing.placement
        plan = placement.plan
        guidance = request.prior_guidance if part is Part.PRIOR_TEXT else request.decoder_guidance
        unwanted = request.negative_prompt if guidance > 1 else None
        words = (request.prompt, unwanted, request.syntax, request.long_prompts)
        where = (plan.device, plan.device_name, plan.precision, plan.threads)
        code = (_VERSION, str(torch.__version__), transformers.__version__, version("compel"))
        return key_of(part, placement.checkpoint.reader(part), words, where, code)

    def _encoded(self, encoder: TextEncoder, part: Part) -> tuple[Tensor, Tensor | None]:
        """Stage C reads the weighted prompt, Stage B the plain one (it was never trained on weighted words)."""
        is_cut = self._request.long_prompts is LongPrompts.CUT
        if part is Part.PRIOR_TEXT and self._request.prior_guidance > 1:
            both = encoder.weighted(self._scripts.wanted, self._scripts.unwanted, is_cut=is_cut)
            return both[0], both[1]
        if part is Part.PRIOR_TEXT:
            return encoder.weighted(self._scripts.wanted, is_cut=is_cut)[0], None
        unwanted = encoder.literal(self._scripts.unwanted.plain) if self._request.decoder_guidance > 1 else None
        return encoder.literal(self._scripts.wanted.plain), unwanted
