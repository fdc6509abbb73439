"""How far the mode `fast` lies from `exact` on the bundled model, and how well both obey held-out prompts; prints JSON.

python -m tests.benchmarks.modes [PROMPTS]

Both modes draw each prompt with the same seed. PSNR and SSIM (mean over 8 x 8 windows, of grey) compare the two
pictures; the score is that of `training.evaluate` with the judge of the tests. Processor time, both modes in turns.
"""

import json
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import avg_pool2d

from tests.fakes import ShelfOf
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.request import GenerationRequest, Mode
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.training.artist import card_of, recommended_request
from wurst_desktop.training.evaluate import decibels, held_out_tasks, judged, table
from wurst_desktop.training.finishing import load_judge
from wurst_desktop.training.worlds import SMALL

ROOT = Path(__file__).parents[2]
MODES = (Mode.EXACT, Mode.FAST)


def main(count: int) -> None:
    """Draw, compare, judge."""
    card = card_of(ROOT / "resources" / "models" / "wurst-mini")
    engine = WuerstchenEngine(ShelfOf(card), DeviceWish())
    tasks = held_out_tasks(count, SMALL)
    drawn: dict[Mode, list[NDArray[np.uint8]]] = {mode: [] for mode in MODES}
    ratios = []
    for task in tasks:
        request, spent = recommended_request(card, task.prompt, task.seed), {}
        for mode in MODES:
            began = time.process_time()
            drawn[mode].append(draw(engine, replace(request, mode=mode)))
            spent[mode] = time.process_time() - began
        ratios.append(spent[Mode.EXACT] / spent[Mode.FAST])
    judge = load_judge(ROOT / "tests" / "training" / "data" / "judge-128.safetensors", 128)
    exact, fast = (torch.from_numpy(np.stack(drawn[mode])).permute(0, 3, 1, 2).double() / 255 for mode in MODES)
    each = [decibels(one[None], other[None]) for one, other in zip(fast, exact, strict=True)]
    report: dict[str, object] = {
        "prompts": count,
        "PSNR dB, median and lowest": [round(statistics.median(each), 1), round(min(each), 1)],
        "SSIM, mean": round(similarity(fast, exact), 4),
        "exact by fast, processor time": round(statistics.median(ratios), 2),
        **{
            mode: {name: str(share) for name, share in table(judged(tasks, drawn[mode], judge)).items()}
            for mode in MODES
        },
    }
    print(json.dumps(report))


def draw(engine: WuerstchenEngine, request: GenerationRequest) -> NDArray[np.uint8]:
    made = engine.generate(request, {}, lambda _event: None, CancelToken())
    pixels = next(one.pixels for one in made if isinstance(one, Painted))
    return np.frombuffer(pixels.data, np.uint8).reshape(pixels.height, pixels.width, 3)


def similarity(drawn: torch.Tensor, true: torch.Tensor) -> float:
    """SSIM (Wang et al. 2004) of pictures n x 3 x H x W in 0..1, in plain windows."""
    a, b = (pictures.mean(1, keepdim=True) for pictures in (drawn, true))
    mean_a, mean_b = avg_pool2d(a, 8, 1), avg_pool2d(b, 8, 1)
    var_a, var_b = avg_pool2d(a * a, 8, 1) - mean_a**2, avg_pool2d(b * b, 8, 1) - mean_b**2
    both = avg_pool2d(a * b, 8, 1) - mean_a * mean_b
    one, two = 0.01**2, 0.03**2
    alike = (2 * mean_a * mean_b + one) * (2 * both + two)
    return float((alike / ((mean_a**2 + mean_b**2 + one) * (var_a + var_b + two))).mean())


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
