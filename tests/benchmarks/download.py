"""Downloads a model of the public size with two breaks in between, checks it, draws with it, and converts it.

python -m tests.benchmarks.download FOLDER [--small]: writes random weights of the public architecture, laid out as on
the hub, into FOLDER (31 GB with what is downloaded and its copy in half precision), serves them on this machine, and
prints JSON. The connection is broken in the middle of one file; in the middle of another one the program is ended as by
a power cut, and begun again. --small takes the bundled model's sizes instead, to try the script.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from tests.hub_server import Breaks, HubServer, hub_server
from wurst_desktop.checkpoints.halving import Halving
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.engine.benchmark.public_size import CONFIGS, random_tensors
from wurst_desktop.engine.configs import Config
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.opening import get_ready, open_wuerstchen
from wurst_desktop.engine.skeleton import effective_config, skeleton
from wurst_desktop.paths import bundled_resources

HOMES = {
    Part.PRIOR_TEXT: "wuerstchen-prior/text_encoder/model",
    Part.PRIOR: "wuerstchen-prior/prior/diffusion_pytorch_model",
    Part.TEXT: "wuerstchen/text_encoder/model",
    Part.DECODER: "wuerstchen/decoder/diffusion_pytorch_model",
    Part.VQGAN: "wuerstchen/vqgan/diffusion_pytorch_model",
}
SIDE = 1024


def main() -> int:
    """Write, serve, fetch, break, check, draw."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--small", action="store_true")
    asked = parser.parse_args()
    served, models = asked.folder / "served", asked.folder / "home/data/models"
    clock = Clock()
    write_weights(served, is_small=asked.small)
    clock.lap("writing random weights")
    with hub_server() as hub:
        for name in ("wuerstchen", "wuerstchen-prior"):
            hub.serve(f"warp-ai/{name}", served / name)
        hub.reads_all()
        clock.lap("hashing them as the hub does")
        facts = fetch(hub, asked.folder / "home", clock)
    verify = [*command(asked.folder / "home"), "verify", "wuerstchen", "--json"]
    checked = subprocess.run(verify, check=True, capture_output=True)
    clock.lap("verifying")
    told = json.loads(checked.stdout)
    drawn = draw(models, clock, 128 if asked.small else SIDE)
    verified = {name: told[name] for name in ("is_sound", "files", "compared", "size")}
    halved = halve(models, clock)
    facts = {**facts, "verified": verified, "drawn": drawn, "halved": halved}
    print(json.dumps({**facts, "seconds": clock.laps}, indent=2))
    return 0


class Clock:
    """How long each piece took."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._begun = time.monotonic()

    def lap(self, name: str) -> None:
        now = time.monotonic()
        self.laps[name] = round(now - self._begun, 1)
        self._begun = now


def command(home: Path) -> list[str]:
    return [sys.executable, "-m", "wurst_desktop", "--home", str(home), "models"]


def write_weights(served: Path, *, is_small: bool) -> None:
    """Random weights, configurations, and the bundled model's vocabulary."""
    for part, home in HOMES.items():
        file = served / f"{home}.safetensors"
        file.parent.mkdir(parents=True, exist_ok=True)
        config: Config = small(part) if is_small else CONFIGS[part]
        network = skeleton(part, config, file)
        # As on the hub, with what the class's defaults would say.
        told = {**effective_config(network), **config}
        (file.parent / "config.json").write_text(json.dumps(told), "utf-8")
        if file.is_file():
            continue
        kept = network.state_dict().keys()
        buffers = {name: buffer.clone() for name, buffer in network.named_buffers() if name in kept}
        tensors = {name: tensor.clone() for name, tensor in random_tensors(network).items()}
        save_file({**tensors, **buffers}, file, metadata={"format": "pt"})
    bundled = bundled_resources() / "models/wurst-mini"
    for name, source in (("wuerstchen", "tokenizer"), ("wuerstchen-prior", "prior_tokenizer")):
        target = served / name / "tokenizer"
        target.mkdir(exist_ok=True)
        for file in (bundled / source).iterdir():
            (target / file.name).write_bytes(file.read_bytes())


def small(part: Part) -> Config:
    folders = {
        Part.PRIOR_TEXT: "prior_text_encoder",
        Part.PRIOR: "prior_prior",
        Part.TEXT: "text_encoder",
        Part.DECODER: "decoder",
        Part.VQGAN: "vqgan",
    }
    file = bundled_resources() / "models/wurst-mini" / folders[part] / "config.json"
    config: Config = json.loads(file.read_bytes())
    return config


def fetch(hub: HubServer, home: Path, clock: Clock) -> dict[str, object]:
    """Download with a broken connection and an ended program in between."""
    decoder = "content/warp-ai/wuerstchen/decoder"
    size = (hub.folder("warp-ai/wuerstchen") / "decoder/diffusion_pytorch_model.safetensors").stat().st_size
    hub.goes_wrong(decoder, Breaks(size // 3))
    download = [*command(home), "download", "wuerstchen", "--events", "--accept-licence"]
    surroundings = {**os.environ, "HF_ENDPOINT": hub.endpoint}
    first = subprocess.Popen(download, stdout=subprocess.PIPE, env=surroundings)
    ended_at = 0
    for event in events(first):
        come = int(event.get("Fetched", {}).get("done", 0))
        if come > size + size // 5:
            ended_at = come
            first.kill()
            break
    first.wait()
    clock.lap("the first part, until the program is ended")
    second = subprocess.Popen(download, stdout=subprocess.PIPE, env=surroundings)
    listed = [event["Listed"] for event in events(second) if "Listed" in event]
    second.wait()
    clock.lap("the rest, with all hashes and the opening")
    ranges = [each for each in hub.requests if "bytes=" in each]
    files = {each["file"]: f"{each['there']} of {each['size']}" for each in listed[0]["files"] if each["there"]}
    return {"status": second.returncode, "ended_at": ended_at, "here_then": files, "taken_up": ranges}


def events(process: "subprocess.Popen[bytes]") -> Iterator[Mapping[str, Any]]:
    if process.stdout is not None:
        for line in process.stdout:
            yield json.loads(line)


def draw(models: Path, clock: Clock, side: int) -> dict[str, object]:
    """Two steps of each stage."""
    shelf = ShelfOnDisk(models)
    engine = open_wuerstchen(shelf, DeviceWish())
    card = shelf.find("wuerstchen")
    request = GenerationRequest(
        "a red house", width=side, height=side, prior_steps=2, decoder_steps=1, checkpoint=CheckpointRef(card.ref.id)
    )
    made = list(engine.generate(request, {}, lambda _event: None, CancelToken()))
    clock.lap(f"two steps of Stage C, one of Stage B, and the pixels at {side} x {side}")
    painted = [each.pixels for each in made if isinstance(each, Painted)]
    plan = engine.plan()
    return {"model": card.title, "size": [painted[0].width, painted[0].height], "residency": plan.residency}


def halve(models: Path, clock: Clock) -> dict[str, object]:
    """Convert it, with the longest time in which nothing was told; then check the copy, and see whether it opens."""
    told: list[float] = [time.monotonic()]
    shelf = ShelfOnDisk(models)
    made = Halving(shelf, models).convert("wuerstchen", lambda *_: told.append(time.monotonic()), CancelToken())
    clock.lap("converting")
    check = Models(shelf, models).check(made, lambda *_: None, CancelToken())
    get_ready(shelf.find(made), models.parent / "folds")
    clock.lap("verifying and opening the copy")
    silence = max(after - before for before, after in pairwise(told))
    facts = {"size": check.size, "is_sound": check.is_sound, "compared": check.compared, "files": check.files}
    return {"model": made, **facts, "told": len(told), "longest_silence": round(silence, 2)}


if __name__ == "__main__":
    torch.set_grad_enabled(mode=False)
    sys.exit(main())
