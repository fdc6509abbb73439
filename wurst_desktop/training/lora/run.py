"""A training from its pictures to a finished LoRA, which may be broken off and taken up at any moment."""

import hashlib
import json
import struct
from pathlib import Path

import torch
from diffusers.models.attention_processor import AttnProcessor2_0
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from safetensors.torch import save
from torch import Tensor

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.lora import LoraCard
from wurst_desktop.core.lora_news import Sampled, Trained
from wurst_desktop.core.plan import DeviceWish, ExecutionPlan, settle
from wurst_desktop.core.writing import write_whole
from wurst_desktop.engine.checkpoint import Checkpoint, open_checkpoint
from wurst_desktop.engine.hardware import present_hardware
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.placement import device_of
from wurst_desktop.engine.weighting import TextEncoder
from wurst_desktop.training.course import Course, Schedule
from wurst_desktop.training.lora.adapters import Adapters
from wurst_desktop.training.lora.card import model_card, texts_of
from wurst_desktop.training.lora.encoder import latents_of
from wurst_desktop.training.lora.lesson import LoraLesson, Material
from wurst_desktop.training.lora.report import Pace, Tell
from wurst_desktop.training.lora.samples import Sampler
from wurst_desktop.training.lora.settings import LoraWish, Places

_AVERAGED = 0.97
_WARMUP = 20
_SAVE_SECONDS = 10.0
_LENGTH = struct.Struct("<Q")


class LoraTraining:
    """One LoRA being learnt."""

    def __init__(self, wish: LoraWish, places: Places, plan: ExecutionPlan | None = None) -> None:
        """Compress the pictures, read the captions, take up what was learnt before.

        Raises `FileUnreadable`, `CheckpointIncomplete` (without a compressor there is nothing to learn from), and what
        `open_checkpoint` raises.
        """
        checkpoint = open_checkpoint(wish.card)
        plan = plan or settle(present_hardware(), checkpoint.footprint, DeviceWish())
        torch.set_num_threads(plan.threads)
        self._wish = wish
        self._places = places
        self._device = device_of(plan)
        self._weights = checkpoint.footprint.prior
        material = self._material(checkpoint)
        prior = checkpoint.load(Part.PRIOR, self._device, torch.float32)
        if isinstance(prior, WuerstchenPrior):
            prior.set_attn_processor(AttnProcessor2_0())  # type: ignore[no-untyped-call]
        self._adapters = Adapters(prior, wish.rank, wish.seed)
        self._lesson = LoraLesson(prior, self._adapters, material, wish.batch, wish.kept, wish.seed)
        schedule = Schedule(wish.learning_rate(self._weights), wish.steps, wish.steps // 2, _WARMUP)
        self._course = Course(self._lesson, schedule, _AVERAGED, self.state / "state.pt", lambda _line: None)

    @property
    def state(self) -> Path:
        """The folder of its state and samples."""
        return self._places.state(self._wish)

    @property
    def step(self) -> int:
        """How many steps were taken, in earlier runs too."""
        return self._course.step

    def run(self, tell: Tell, token: CancelToken, every: int = 100) -> LoraCard:
        """Learn to the end, with a sheet of samples before the first and after `every` so many steps.

        What was learnt is kept every ten seconds and when `token` is cancelled, which raises `Cancelled`.
        """
        sampler = Sampler(self._wish.card, self._wish.watched())
        if self.step == 0:
            self._sample(sampler, None, tell)
        pace = Pace(self._wish.steps, self.step)

        def after_step(step: int) -> None:
            tell(pace.after(step, self._lesson.error))
            if token.is_cancelled:
                self._course.save()
                token.check()
            if step % every == 0 or step == self._wish.steps:
                self._course.save()
                self._sample(sampler, self._write(self.state / f"{self._wish.name}.safetensors"), tell)

        self._course.run(after_step, _SAVE_SECONDS)
        return self._finish(tell)

    def _material(self, checkpoint: Checkpoint) -> Material:
        latents = latents_of(self._wish.examples, self._wish.card).to(self._device)
        network = checkpoint.load(Part.PRIOR_TEXT, self._device, torch.float32)
        encoder = TextEncoder(checkpoint.tokenizer(Part.PRIOR_TEXT), network, self._device, torch.float32)
        known: dict[str, Tensor] = {}

        @torch.no_grad()
        def states(texts: tuple[str, ...]) -> Tensor:
            for text in texts:
                if text not in known:
                    known[text] = encoder.literal(text)
            return torch.cat([known[text] for text in texts])

        captions = tuple(example.caption for example in self._wish.examples)
        return Material(latents, states(captions), states(self._wish.other_words()))

    def _sample(self, sampler: Sampler, lora: LoraCard | None, tell: Tell) -> None:
        sheet = self.state / "samples" / f"step-{self.step:06}.png"
        sampler.draw(lora, sheet)
        tell(Sampled(self.step, sheet))

    def _bytes(self) -> bytes:
        return _in_order(save(self._adapters.tensors(self._course.average.values), texts_of(self._wish)))

    def _write(self, file: Path) -> LoraCard:
        content = self._bytes()
        write_whole(file, content)
        return LoraCard(file.stem, hashlib.sha256(content).hexdigest(), file)

    def _finish(self, tell: Tell) -> LoraCard:
        """Lay the LoRA and its card among the others, never over another one."""
        content, number = self._bytes(), 1
        while True:
            name = self._wish.name if number == 1 else f"{self._wish.name} {number}"
            file = self._places.loras / f"{name}.safetensors"
            if not file.exists() or _holds(file, content):
                break
            number += 1
        card = self._write(file)
        write_whole(file.with_suffix(".md"), model_card(self._wish, self._weights).encode())
        tell(Trained(card.name, file))
        return card


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        # Whatever it is, it stays.
        return False


def _in_order(content: bytes) -> bytes:
    """A safetensors file with its header in the order of the names: the library writes texts in any order."""
    (length,) = _LENGTH.unpack(content[: _LENGTH.size])
    end = _LENGTH.size + length
    header = json.dumps(json.loads(content[_LENGTH.size : end]), sort_keys=True).encode()
    header = header.ljust(-(-len(header) // _LENGTH.size) * _LENGTH.size)
    return _LENGTH.pack(len(header)) + header + content[end:]
