"""Puts the parts of a checkpoint where the plan says, when they are needed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import assert_never

import torch
from diffusers.models.attention_processor import AttnProcessor2_0
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import TimestepBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from torch import Tensor, nn

from wurst_desktop.core.events import PlainReason
from wurst_desktop.core.plan import Device, ExecutionPlan, Precision, Residency
from wurst_desktop.engine.checkpoint import Checkpoint
from wurst_desktop.engine.compiling import CompiledNetwork, plain_reason
from wurst_desktop.engine.fast.decoder import FastDecoder
from wurst_desktop.engine.fast.streamed import stream
from wurst_desktop.engine.fast.swap import accelerate, refresh
from wurst_desktop.engine.kept_folds import Checked, KeptFolds
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.letting_go import let_go
from wurst_desktop.engine.lora import Dressed, Lora, put_in_place
from wurst_desktop.engine.weighting import TextEncoder

Loaded = Callable[[int, int], None]
"""Called with how many of how many parts are loaded."""

_STAGES = ((Part.PRIOR_TEXT,), (Part.TEXT,), (Part.PRIOR,), (Part.DECODER, Part.VQGAN))
"""What lies on the device together when there is room for one stage: Stage A draws the previews of Stage B."""


@dataclass(frozen=True)
class Arithmetic:
    """How the same sums are done; the defaults are quick, `STOCK` does them just as the stock pipelines.

    `swaps` puts the exact, quicker networks of `engine/fast` in place on a CPU; `fused_attention` never writes out the
    score matrix of Stage C; `joint_guidance` asks with and without words in one batch (None: on a GPU, and of Stage C).
    A Stage C of less than `small` values spends its time on calls rather than on sums, so it stays plain.
    """

    swaps: bool = True
    fused_attention: bool = True
    joint_guidance: bool | None = None
    small: int = 50_000_000


STOCK = Arithmetic(swaps=False, fused_attention=False, joint_guidance=True)


class Placement:
    """The parts of one checkpoint under one plan."""

    def __init__(
        self, checkpoint: Checkpoint, plan: ExecutionPlan, arithmetic: Arithmetic, folds: KeptFolds | None = None
    ) -> None:
        """Load nothing yet."""
        self.checkpoint = checkpoint
        self.plan = plan
        self._arithmetic = arithmetic
        self._folds = folds or KeptFolds()
        self._parts: dict[Part, nn.Module] = {}
        self._compiled: dict[Part, CompiledNetwork] = {}
        self._dressed: Dressed | None = None

    @property
    def device(self) -> torch.device:
        """Where the networks work; `where` says it of each."""
        return device_of(self.plan)

    @property
    def dtype(self) -> torch.dtype:
        """The type that they work in."""
        return dtype_of(self.plan)

    def where(self, part: Part) -> tuple[torch.device, torch.dtype]:
        """Where `part` works, and in which type: in full precision where the processor does it for a GPU."""
        if part is Part.VQGAN and self.plan.pixels_aside:
            return torch.device("cpu"), torch.float32
        return self.device, self.dtype

    def asks_jointly(self, part: Part) -> bool:
        """Whether both halves of guidance go through a network as one batch."""
        joint = self._arithmetic.joint_guidance
        return self.plan.device is not Device.CPU or part is Part.PRIOR if joint is None else joint

    def load_ahead(self, loaded: Loaded) -> None:
        """Load what may stay in memory, and have what is kept of the rest made."""
        if self.plan.residency is Residency.RESIDENT:
            self._fetch(tuple(Part), loaded)
        elif self._has_folds and self._folds.ahead(*self._folded_for, partial(loaded, 0, 1)):
            loaded(1, 1)

    def text_encoder(self, part: Part, loaded: Loaded) -> TextEncoder:
        """The text encoder of Stage C or Stage B, ready to read."""
        return TextEncoder(self.checkpoint.tokenizer(part), self.network(part, loaded), self.device, self.dtype)

    def network(self, part: Part, loaded: Loaded) -> nn.Module:
        """The network of `part`, ready to work. In `stage` residency the other stages make room for it."""
        if part not in self._parts:
            self._make_room(part, loaded)
        return self._parts[part]

    def compiled(self, part: Part, loaded: Loaded, told: Callable[[PlainReason], None]) -> nn.Module:
        """The network of `part` in its compiled form, or as it is where the plan lets nothing be compiled.

        `told` hears why the plain network works, also where that was found out for somebody before.
        """
        network = self.network(part, loaded)
        reason = plain_reason(self.plan)
        if reason is not None:
            told(reason)
            return network
        if part not in self._compiled:
            self._compiled[part] = CompiledNetwork(network)
        compiled = self._compiled[part]
        compiled.tell(told)
        return compiled

    def wear(self, loras: tuple[Lora, ...]) -> None:
        """Have Stage C, which is loaded, work with these LoRAs and no others; without any it is as it was stored."""
        if self._dressed is None or self._dressed.wears(loras):
            return
        network = self._parts[Part.PRIOR]
        changed = self._dressed.change(loras)
        if self.plan.residency is not Residency.LAYER:
            put_in_place(network, self._dressed, changed)
        refresh(network)
        # What was compiled may have the former weights in it.
        self._compiled.pop(Part.PRIOR, None)
        self._dressed.settle()

    def release(self) -> None:
        """Let go of all weights."""
        self._dressed = None
        self._compiled.clear()
        while self._parts:
            let_go(self._parts.popitem()[1])
        if self.plan.device is Device.CUDA:
            torch.cuda.empty_cache()
        elif self.plan.device is Device.MPS:
            torch.mps.empty_cache()

    def _make_room(self, part: Part, loaded: Loaded) -> None:
        match self.plan.residency:
            case Residency.RESIDENT:
                self._fetch(tuple(Part), loaded)
            case Residency.STAGE:
                self.release()
                self._fetch(next(stage for stage in _STAGES if part in stage), loaded)
            case Residency.LAYER:
                self._fetch((part,), loaded)
            case _:
                assert_never(self.plan.residency)

    def _fetch(self, parts: tuple[Part, ...], loaded: Loaded) -> None:
        missing = [part for part in parts if part not in self._parts]
        for number, part in enumerate(missing):
            loaded(number, len(missing))
            self._parts[part] = self._ready(part, partial(loaded, number, len(missing)))
        if missing:
            loaded(len(missing), len(missing))

    @property
    def _has_folds(self) -> bool:
        """Whether Stage B is swapped for one that uses folds: half precision is left to the plain network."""
        return self._arithmetic.swaps and self.plan.device is Device.CPU and self.plan.precision is Precision.FLOAT32

    @property
    def _folded_for(self) -> tuple[Checkpoint, torch.dtype, str]:
        return self.checkpoint, self.dtype, self.plan.device_name

    def _ready(self, part: Part, checked: Checked) -> nn.Module:
        is_streamed = self.plan.residency is Residency.LAYER
        device, dtype = self.where(part)
        if is_streamed:
            network = self._adapted(part, self.checkpoint.empty(part, dtype))
        else:
            network = self._adapted(part, self.checkpoint.load(part, device, dtype))
        stored = self.checkpoint.stored(part, network)
        if part is Part.PRIOR:
            stored = self._dressed = Dressed(stored)
        if is_streamed:
            # On the CPU each is mapped just while its layer works, and converted just so long if it has to be.
            stream(network, stored, device)
        if isinstance(network, FastDecoder) and self._has_folds:
            network.take_folds(self._folds.of(network, *self._folded_for, checked))
        return network

    def _adapted(self, part: Part, network: nn.Module) -> nn.Module:
        if isinstance(network, WuerstchenPrior) and self._arithmetic.fused_attention:
            network.set_attn_processor(AttnProcessor2_0())  # type: ignore[no-untyped-call]
        for block in network.modules():
            if isinstance(block, TimestepBlock):
                block.register_forward_pre_hook(_time_in_type_of_latent)
        is_here = self.where(part)[0].type == "cpu"
        if self._arithmetic.swaps and is_here and not self._is_small(part):
            accelerate(network)
        return network

    def _is_small(self, part: Part) -> bool:
        return part is Part.PRIOR and self.checkpoint.footprint.prior < self._arithmetic.small


def device_of(plan: ExecutionPlan) -> torch.device:
    """Where the networks work."""
    return torch.device(plan.device.value if plan.device is not Device.CUDA else f"cuda:{plan.index}")


def dtype_of(plan: ExecutionPlan) -> torch.dtype:
    """The type that they work in."""
    return _DTYPES[plan.precision]


_DTYPES = {
    Precision.FLOAT32: torch.float32,
    Precision.FLOAT16: torch.float16,
    Precision.BFLOAT16: torch.bfloat16,
}


def _time_in_type_of_latent(_block: nn.Module, inputs: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """The time is embedded in float32 in every precision, and becomes half only afterwards."""
    latent, time = inputs
    return latent, time.to(latent.dtype)
