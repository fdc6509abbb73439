"""A real limit on memory, set by the system: the engine goes down as far as it has to, and draws the same."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from tests.checkpoint_factory import Build, make_checkpoint

WIDE = Build(prior_width=768, prior_depth=8, prior_heads=8, dtype=torch.float16)
"""Stage C takes 270 MB in full precision, which don't fit the limit below, and no layer of it more than 10."""

SCRIPT = """
import hashlib, json, resource, sys
from pathlib import Path
from dataclasses import replace
from tests.checkpoint_factory import Build, card_of
from tests.engine.running import SMALL, run
from tests.engine.scarcity import rooms
from tests.fakes import ShelfOf
from wurst_desktop.core.plan import DeviceWish, Hardware, Residency
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

folder, allowed = Path(sys.argv[1]), int(sys.argv[2])
# One thread: the C library ends the process where it finds no memory for another.
machine = Hardware("a processor", 1, 2**40, 2**40)
engine = WuerstchenEngine(ShelfOf(card_of(folder)), DeviceWish(residency=Residency.RESIDENT), lambda: machine)
if allowed:
    lines = Path("/proc/self/status").read_text().splitlines()
    used = next(int(line.split()[1]) << 10 for line in lines if line.startswith("VmData"))
    resource.setrlimit(resource.RLIMIT_DATA, (used + allowed, used + allowed))
told = run(engine, replace(SMALL, prior_steps=1, decoder_steps=1))
(painted,) = told.painted
print(json.dumps({
    "rooms": [f"{room.stage} {room.plan.residency}" for room in rooms(told.events)],
    "pixels": hashlib.sha256(painted.pixels.data).hexdigest(),
}))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_checkpoint(tmp_path_factory.mktemp("wide"), WIDE).folder


def drawn(folder: Path, allowed: int) -> dict[str, object]:
    """What a process makes that may take `allowed` bytes more than it has after its imports (0: all it likes)."""
    command = [sys.executable, "-c", SCRIPT, str(folder), str(allowed)]
    made = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    told: dict[str, object] = json.loads(made.stdout.splitlines()[-1])
    return told


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits what a process may call its own")
def test_where_the_system_gives_no_more_layers_pass_through_one_by_one(folder: Path) -> None:
    free, tight = drawn(folder, 0), drawn(folder, 250_000_000)
    assert free["rooms"] == []
    assert tight["rooms"] == ["load stage", "load layer"]
    assert tight["pixels"] == free["pixels"]
