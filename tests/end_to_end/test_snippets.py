"""What is copied for elsewhere makes the same picture there: Python for stock diffusers, and a command line."""

import os
import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from PIL import Image

from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.command_line import command_of
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports import Painted
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, NoiseMode, PromptSyntax, Schedule
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.core.snippet import snippet_of
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.paths import bundled_resources

ROUNDING = 2
"""Levels of 256 that sums in another order may come to."""

FOX = GenerationRequest(
    "a red fox on a blue background",
    "grey",
    width=128,
    height=128,
    seed=2**40 + 5,
    prior_steps=6,
    prior_guidance=3.0,
    decoder_steps=4,
    checkpoint=CheckpointRef("wurst-mini"),
)
REQUESTS = {
    "plain": replace(FOX, syntax=PromptSyntax.PLAIN),
    "weighted": replace(FOX, prompt='a (red)1.4 fox on a blue-- "background"', decoder_seed=7),
    "weighted as elsewhere": replace(FOX, prompt="a (red:1.4) fox, [blue] background", syntax=PromptSyntax.A1111),
    "stock noise, stock steps": replace(FOX, noise=NoiseMode.DIFFUSERS, seed=9, prior_steps=29),
    "unguided, even, blended": replace(
        FOX, prompt='("a fox", "an owl").blend(1, 1)', prior_guidance=1.0, schedule=Schedule.EVEN, decoder_guidance=2.0
    ),
}

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def shelf() -> ShelfOnDisk:
    return ShelfOnDisk(bundled_resources() / "models")


@pytest.fixture(scope="module")
def engine(shelf: ShelfOnDisk) -> WuerstchenEngine:
    return WuerstchenEngine(shelf, DeviceWish.named("cpu"))


def drawn(engine: WuerstchenEngine, request: GenerationRequest) -> Image.Image:
    made = engine.generate(request, {}, lambda _event: None, CancelToken())
    (pixels,) = (each.pixels for each in made if isinstance(each, Painted))
    return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)


def farthest(one: Image.Image, other: Image.Image) -> int:
    """How many levels the two differ by where they differ most."""
    first, second = (torch.frombuffer(bytearray(each.tobytes()), dtype=torch.uint8).int() for each in (one, other))
    return int((first - second).abs().max())


@pytest.mark.parametrize("name", REQUESTS)
def test_stock_diffusers_draws_the_same_picture(
    engine: WuerstchenEngine, shelf: ShelfOnDisk, name: str, tmp_path: Path
) -> None:
    request = REQUESTS[name]
    (script := tmp_path / "snippet.py").write_text(snippet_of(request, shelf.find("wurst-mini")), encoding="utf-8")
    own = {**os.environ, "HF_HUB_OFFLINE": "1", "CUDA_VISIBLE_DEVICES": ""}
    ran = subprocess.run([sys.executable, script], cwd=tmp_path, env=own, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    with Image.open(tmp_path / "picture.png") as picture:
        other = picture.convert("RGB")
    assert farthest(drawn(engine, request), other) <= ROUNDING
    assert farthest(drawn(engine, replace(request, seed=request.seed + 1)), other) > 20


def test_the_command_line_draws_the_same_picture(engine: WuerstchenEngine, tmp_path: Path) -> None:
    request = replace(REQUESTS["weighted as elsewhere"], prompt='-(red:1.4) fox\'s "back"; $HOME', variation_seed=3)
    request = replace(request, width=192, sizing=Sizing.TRUE)
    request = replace(request, variation_strength=0.3, schedule=Schedule.EVEN)
    program, *words = shlex.split(command_of(request))
    assert program == "wurst-desktop"
    line = [sys.executable, "-m", "wurst_desktop", "--home", str(tmp_path / "home"), *words[:1]]
    ran = subprocess.run(
        [*line, "-o", "fox.png", *words[1:]],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    with Image.open(tmp_path / "fox.png") as picture:
        assert farthest(drawn(engine, request), picture.convert("RGB")) == 0
