"""What is copied for elsewhere makes the same picture there: Python for stock diffusers, and a command line."""

import os
import shlex
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import torch
from PIL import Image

from tests.fakes import ENVIRONMENT
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.command_line import command_of
from wurst_desktop.core.descent import Parent, TextureWish, blended, redecoded, varied
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Mode, NoiseMode, PromptSyntax, Schedule
from wurst_desktop.core.sizes import Size, Sizing
from wurst_desktop.core.snippet import snippet_of
from wurst_desktop.core.stock import KeptIn, NotStock, why_not_stock
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.library.metadata import png_info
from wurst_desktop.library.recipe import Recipe
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
LARGER = replace(FOX, width=192, height=256, sizing=Sizing.TRUE, prior_steps=29)
"""5 x 6 cells on 48 x 64: no one number leads from the ones to the others."""
SQUARE = replace(LARGER, height=192)
REQUESTS = {
    "plain": replace(FOX, syntax=PromptSyntax.PLAIN),
    "weighted": replace(FOX, prompt='a (red)1.4 fox on a blue-- "background"', decoder_seed=7),
    "weighted as elsewhere": replace(FOX, prompt="a (red:1.4) fox, [blue] background", syntax=PromptSyntax.A1111),
    "stock noise, stock steps": replace(FOX, noise=NoiseMode.DIFFUSERS, seed=9, prior_steps=29),
    "unguided, even, blended": replace(
        FOX, prompt='("a fox", "an owl").blend(1, 1)', prior_guidance=1.0, schedule=Schedule.EVEN, decoder_guidance=2.0
    ),
    "true to size": SQUARE,
}

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def shelf() -> ShelfOnDisk:
    return ShelfOnDisk(bundled_resources() / "models")


@pytest.fixture(scope="module")
def engine(shelf: ShelfOnDisk) -> WuerstchenEngine:
    return WuerstchenEngine(shelf, DeviceWish.named("cpu"))


def drawn(engine: WuerstchenEngine, request: GenerationRequest) -> Image.Image:
    return _picture(_painted(engine, request))


def _painted(engine: WuerstchenEngine, request: GenerationRequest, *starts: Latent) -> Painted:
    is_exact = request.start is not None and request.start.is_exact
    latents = {0: starts[0]} if is_exact else {}
    made = engine.generate(request, latents, lambda _event: None, CancelToken(), starts)
    (painted,) = (each for each in made if isinstance(each, Painted))
    return painted


def _picture(made: Painted) -> Image.Image:
    return Image.frombytes("RGB", (made.pixels.width, made.pixels.height), made.pixels.data)


def farthest(one: Image.Image, other: Image.Image) -> int:
    """How many levels the two differ by where they differ most."""
    first, second = (torch.frombuffer(bytearray(each.tobytes()), dtype=torch.uint8).int() for each in (one, other))
    return int((first - second).abs().max())


def of_stock(code: str, folder: Path) -> Image.Image:
    """What a snippet draws."""
    (script := folder / "snippet.py").write_text(code, encoding="utf-8")
    own = {**os.environ, "HF_HUB_OFFLINE": "1", "CUDA_VISIBLE_DEVICES": ""}
    ran = subprocess.run([sys.executable, script], cwd=folder, env=own, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    with Image.open(folder / "picture.png") as picture:
        return picture.convert("RGB")


@pytest.mark.parametrize("name", REQUESTS)
def test_stock_diffusers_draws_the_same_picture(
    engine: WuerstchenEngine, shelf: ShelfOnDisk, name: str, tmp_path: Path
) -> None:
    request = REQUESTS[name]
    other = of_stock(snippet_of(request, shelf.find("wurst-mini")), tmp_path)
    assert farthest(drawn(engine, request), other) <= ROUNDING
    assert farthest(drawn(engine, replace(request, seed=request.seed + 1)), other) > 20


@pytest.fixture(scope="module")
def parents(engine: WuerstchenEngine) -> list[tuple[Parent, Latent]]:
    requests = FOX, replace(FOX, prompt="an owl on a green background", seed=6)
    painted = [_painted(engine, request) for request in requests]
    return [(Parent.of(request, "", each.latent), each.latent) for request, each in zip(requests, painted, strict=True)]


@pytest.mark.parametrize("name", ["re-decoded", "larger", "varied", "blended", "with a variation"])
def test_stock_diffusers_paints_a_kept_composition_again(
    engine: WuerstchenEngine, shelf: ShelfOnDisk, parents: list[tuple[Parent, Latent]], name: str, tmp_path: Path
) -> None:
    (one, latent), (other, second) = parents
    request, starts = {
        "re-decoded": (redecoded(one, TextureWish(77, steps=5, guidance=1.5)), (latent,)),
        "larger": (redecoded(one, TextureWish(77, size=Size(192, 192))), (latent,)),
        "varied": (varied(one, 0.6, 9), (latent,)),
        "blended": (blended(one, other, 0.4), (latent, second)),
        "with a variation": (replace(FOX, variation_seed=8, variation_strength=0.3), ()),
    }[name]
    own = _painted(engine, request, *starts)
    kept = kept_in(tmp_path / "kept.png", request, own)
    drawn_by_stock = of_stock(snippet_of(request, shelf.find("wurst-mini"), kept=kept), tmp_path)
    assert farthest(_picture(own), drawn_by_stock) <= ROUNDING


def kept_in(file: Path, request: GenerationRequest, made: Painted) -> KeptIn:
    """The picture as the history writes it."""
    recipe = Recipe("0f", datetime.now(UTC), request, ENVIRONMENT)
    _picture(made).save(file, pnginfo=png_info(recipe, made.latent))
    return KeptIn(file, Size(made.latent.width, made.latent.height))


@pytest.mark.parametrize(
    ("request_", "reason"),
    [
        (replace(FOX, mode=Mode.FAST), NotStock.FAST),
        (replace(FOX, variation_strength=0.2), NotStock.COMPOSITION_GONE),
        (LARGER, NotStock.STRETCHED),
    ],
)
def test_what_stock_diffusers_cannot_draw_is_known(
    shelf: ShelfOnDisk, request_: GenerationRequest, reason: NotStock
) -> None:
    assert why_not_stock(request_, None) is reason
    with pytest.raises(ValueError, match="stock"):
        snippet_of(request_, shelf.find("wurst-mini"))


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
