"""Single steps of the stages on a GPU: where their time goes, and what other settings would gain."""

import time
from collections.abc import Callable

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from torch import nn

from tests.benchmarks.gpu_subject import DTYPES, Facts, Subject
from wurst_desktop.core.plan import DeviceWish, Precision, Residency, settle
from wurst_desktop.core.sizes import decoder_side, prior_side
from wurst_desktop.engine.benchmark.stopwatch import now
from wurst_desktop.engine.checkpoint import VQ_CHANNELS
from wurst_desktop.engine.hardware import present_hardware
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.placement import Arithmetic, Placement
from wurst_desktop.engine.retreat import give_memory_back

Work = Callable[[], object]
_WORDS = 77
_ROWS = 14


def profile(subject: Subject, facts: Facts) -> None:
    """Which kernels the time of a step goes to, and how long its calls alone take the processor."""
    is_cuda = subject.torch_device.type == "cuda"
    activity = torch.profiler.ProfilerActivity.CUDA if is_cuda else torch.profiler.ProfilerActivity.CPU
    for part, work in steps(subject, Precision.FLOAT16).items():
        for _ in range(2):
            work()
        began = now(subject.torch_device)
        work()
        queued = time.perf_counter() - began.clock
        whole = now(subject.torch_device).since(began).clock
        with torch.profiler.profile(activities=[activity]) as found:
            work()
            now(subject.torch_device)
        events = found.key_averages()
        spent = sorted(
            ((each.self_device_time_total / 1000, each.count, each.key[:90]) for each in events), reverse=True
        )
        facts[part.value] = {
            "queued after, ms": round(queued * 1000, 2),
            "done after, ms": round(whole * 1000, 2),
            "in kernels, ms": round(sum(each[0] for each in spent), 2),
            "longest kernels: ms, times, name": [[round(ms, 2), count, name] for ms, count, name in spent[:_ROWS]],
        }


def candidates(subject: Subject, facts: Facts) -> None:
    """Milliseconds of a step under other layouts and settings of torch, the median of five."""
    for layout in (torch.contiguous_format, torch.channels_last):
        for is_searching in (False, True):
            torch.backends.cudnn.benchmark = is_searching
            try:
                facts[f"float16 {layout}, cudnn.benchmark {is_searching}"] = medians(subject, Precision.FLOAT16, layout)
            finally:
                torch.backends.cudnn.benchmark = False
    before = torch.backends.cuda.matmul.allow_tf32
    for is_rough in (False, True):
        torch.backends.cuda.matmul.allow_tf32 = is_rough
        try:
            facts[f"float32, tf32 products {is_rough}"] = medians(subject, Precision.FLOAT32)
        finally:
            torch.backends.cuda.matmul.allow_tf32 = before


def medians(
    subject: Subject, precision: Precision, layout: torch.memory_format = torch.contiguous_format
) -> dict[str, float]:
    """Milliseconds of one step of each stage."""
    found = {}
    for part, work in steps(subject, precision, layout).items():
        times = []
        for _ in range(7):
            began = now(subject.torch_device)
            work()
            times.append(now(subject.torch_device).since(began).clock * 1000)
        found[part.value] = round(sorted(times[2:])[2], 2)
    give_memory_back()
    return found


def steps(
    subject: Subject, precision: Precision, layout: torch.memory_format = torch.contiguous_format
) -> dict[Part, Work]:
    """One step of Stage C (asked with and without words at once) and of Stage B, and Stage A, as the engine asks."""
    checkpoint, device, dtype = subject.checkpoint(), subject.torch_device, DTYPES[precision]
    wish = DeviceWish(subject.device, Residency.RESIDENT, precision)
    placement = Placement(checkpoint, settle(present_hardware(), checkpoint.footprint, wish), Arithmetic())
    prior, decoder, vqgan = (
        _laid_out(placement.network(part, lambda *_: None), layout) for part in (Part.PRIOR, Part.DECODER, Part.VQGAN)
    )
    if not isinstance(vqgan, PaellaVQModel):
        raise TypeError(type(vqgan))
    decode = vqgan.decode
    height, width = prior_side(subject.card.native.height), prior_side(subject.card.native.width)
    chance = torch.Generator().manual_seed(1)

    def random(*shape: int) -> torch.Tensor:
        tensor = torch.randn(shape, generator=chance).to(device, dtype)
        return tensor.contiguous(memory_format=layout) if len(shape) == 4 else tensor

    cells, time_ = random(2, checkpoint.latent_channels, height, width), torch.full((2,), 0.5, device=device)
    tokens = random(1, VQ_CHANNELS, decoder_side(height), decoder_side(width))
    words = random(2, _WORDS, int(checkpoint.configs[Part.PRIOR_TEXT]["hidden_size"]))
    texture = random(1, _WORDS, int(checkpoint.configs[Part.TEXT]["hidden_size"]))
    return {
        Part.PRIOR: _still(lambda: prior(cells, r=time_, c=words)),
        Part.DECODER: _still(lambda: decoder(tokens, r=time_[:1], effnet=cells[:1], clip=texture)),
        Part.VQGAN: _still(lambda: decode(tokens, return_dict=False)),
    }


def _laid_out(network: nn.Module, layout: torch.memory_format) -> nn.Module:
    for weight in network.parameters():
        if weight.dim() == 4:
            weight.data = weight.data.contiguous(memory_format=layout)
    return network


def _still(work: Work) -> Work:
    def inside() -> object:
        with torch.inference_mode():
            return work()

    return inside
