"""Times one stage, swapped and plain in turns, on random weights of the real widths; prints JSON.

python -m tests.benchmarks.speed STAGE ROUNDS [THREADS] [full]; without `full`, Stage C and Stage B have an eighth and a
quarter of their blocks. Process CPU time; the ratio is the median of those of the rounds. Stage C is asked with and
without words, in one batch. The rate counts what the plain network does, and stands beside that of matrix products.
"""

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from wurst_desktop.engine.benchmark.public_size import CONFIGS
from wurst_desktop.engine.benchmark.roof import product_rate
from wurst_desktop.engine.configs import Config
from wurst_desktop.engine.fast.swap import accelerate
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.skeleton import skeleton


def main(stage: str, rounds: int, threads: int, is_full: bool) -> None:
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    with torch.inference_mode():
        plain, swapped = map(working, twins(stage, is_full))
        answer, swap_memory = swapped(), peak()
        with FlopCounterMode(display=False) as count:
            expected, plain_memory = plain(), peak()
        turns = [(seconds(plain), seconds(swapped)) for _ in range(rounds)]
        roof = product_rate(torch.device("cpu"), torch.float32)
    rates = [count.get_total_flops() * 1e-9 / statistics.median(side) for side in zip(*turns, strict=True)]
    report = {
        "stage": stage,
        "threads": threads,
        "ratio": round(statistics.median(a / b for a, b in turns), 3),
        "plain s": [round(a, 2) for a, _ in turns],
        "swap s": [round(b, 2) for _, b in turns],
        "GFLOP/s of plain, of swap, of matrix products": [round(rate, 1) for rate in (*rates, roof)],
        "difference": float((answer - expected).norm() / expected.norm()),
        "peak MB of swap, of both": [swap_memory, plain_memory],
    }
    print(json.dumps(report))


def twins(stage: str, is_full: bool) -> tuple[nn.Module, nn.Module]:
    """A plain and a swapped network on the same weights."""
    part = Part(stage)
    plain = lively(part, configuration(part, is_full))
    if isinstance(plain, WuerstchenPrior):
        # The answer is (x - a) / |1 - b|: without this, rounding is blown up where b is close to 1.
        plain.out[1].weight.mul_(0.1)
    swapped = skeleton(part, configuration(part, is_full), Path("config.json"))
    swapped.load_state_dict(plain.state_dict(), assign=True)
    accelerate(swapped)
    return plain, swapped


def configuration(part: Part, is_full: bool) -> Config:
    """That of the public weights."""
    fewer: dict[Part, Config] = {Part.PRIOR: {"depth": 4}, Part.DECODER: {"blocks": [1, 1, 3, 1]}}
    return CONFIGS[part] | ({} if is_full else fewer.get(part, {}))


def working(network: nn.Module) -> Callable[[], Tensor]:
    """Have a network do one step (or one picture) of 1024 x 1024."""
    torch.manual_seed(1)
    noisy, time = torch.randn(1, 4, 256, 256), torch.full((1,), 0.5)
    match network:
        case WuerstchenPrior():
            latent, words = torch.randn(1, 16, 24, 24).repeat(2, 1, 1, 1), torch.randn(2, 77, 1280)
            return lambda: network(latent, r=time.expand(2), c=words)
        case WuerstchenDiffNeXt():
            words, composition = torch.randn(1, 77, 1024), torch.randn(1, 16, 24, 24)
            return lambda: network(noisy, r=time, effnet=composition, clip=words)
        case PaellaVQModel():
            return lambda: network.decode(noisy, return_dict=False)[0]
        case _:
            raise TypeError(type(network))


def lively(part: Part, config: Config) -> nn.Module:
    """A network on random weights, none of which is zero."""
    network = skeleton(part, config, Path("config.json"))
    network.to_empty(device="cpu")
    for parameter in network.parameters():
        spread = 0.2 if len(parameter) == 1 or parameter.dim() == 1 else parameter[0].numel() ** -0.5
        torch.nn.init.normal_(parameter, std=spread)
    return network


def seconds(work: Callable[[], Tensor]) -> float:
    """CPU seconds."""
    began = time.process_time()
    work()
    return time.process_time() - began


def peak() -> int:
    """The most memory so far, in MB; never falls, so the leaner one goes first."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    on = next((int(word) for word in sys.argv[3:] if word.isdigit()), 1)
    main(sys.argv[1], int(sys.argv[2]), on, "full" in sys.argv[3:])
