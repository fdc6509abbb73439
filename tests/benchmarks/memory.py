"""Measures memory at 1024 x 1024 on random weights of the real architecture; prints JSON.

python -m tests.benchmarks.memory make FOLDER [float16|float32]      writes the weights: 6 or 12 GB, to be deleted
python -m tests.benchmarks.memory run FOLDER RESIDENCY [LIMIT]       one thread, one step of Stage C and of Stage B
python -m tests.benchmarks.memory finish FOLDER RESIDENCY [LIMIT]    the same for a kept composition, without Stage C
python -m tests.benchmarks.memory cool FOLDER                        has the system forget the pages of its files
python -m tests.benchmarks.memory stock FOLDER                       the stock pipelines with those weights, all loaded

RESIDENCY is `auto` or the name of one. The peaks are those of each stage, sampled: all that is resident, and what of it
belongs to no file, which the system can't drop. LIMIT is a real one, in MB, on what the process may call its own
(RLIMIT_DATA). For a limit on all, pages of files among it, as a small machine has it, run it in a control group:

mkdir /sys/fs/cgroup/memory/small; echo 1500M > /sys/fs/cgroup/memory/small/memory.limit_in_bytes
python -m tests.benchmarks.memory cool FOLDER
sh -c 'echo $$ > /sys/fs/cgroup/memory/small/cgroup.procs; exec python -m tests.benchmarks.memory run FOLDER auto'

Without `cool` the pages of files are counted for whoever read them first, outside the group.
"""

import json
import os
import resource
import struct
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

# As the program has it (engine/libraries.py): torch reads it once.
os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")

import torch

from tests.checkpoint_factory import make_checkpoint
from tests.fakes import ShelfOf
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import EngineEvent, MadeRoom, Stepped
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import Device, DeviceWish, Residency
from wurst_desktop.core.request import GenerationRequest, PromptSyntax
from wurst_desktop.core.sizes import Size
from wurst_desktop.engine.benchmark.public_size import CONFIGS, spread
from wurst_desktop.engine.benchmark.stock import StockPipelines
from wurst_desktop.engine.benchmark.stopwatch import Stopwatch, now
from wurst_desktop.engine.checkpoint import open_checkpoint
from wurst_desktop.engine.kept_folds import KeptFolds
from wurst_desktop.engine.layout import Part, locate
from wurst_desktop.engine.skeleton import skeleton
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

_NAMES = {"float16": "F16", "float32": "F32"}
REQUEST = GenerationRequest(
    "a red cat on the mat",
    width=1024,
    height=1024,
    seed=7,
    prior_steps=1,
    prior_guidance=1.0,
    decoder_steps=1,
    decoder_guidance=0.0,
    syntax=PromptSyntax.PLAIN,
)


def make(folder: Path, dtype: str) -> None:
    """Write a checkpoint of the public sizes, tensor by tensor."""
    card = make_checkpoint(folder)
    layout = locate(card)
    for part, sizes in CONFIGS.items():
        config = {**json.loads(layout.config(part).read_text("utf-8")), **sizes}
        if part not in {Part.TEXT, Part.PRIOR_TEXT}:
            config = sizes
        layout.config(part).write_text(json.dumps(config), "utf-8")
        _write(layout.weights(part), skeleton(part, config, layout.config(part)), getattr(torch, dtype))


def _write(file: Path, network: torch.nn.Module, dtype: torch.dtype) -> None:
    tensors = {
        name: tensor for name, tensor in network.state_dict().items() if not name.endswith("num_batches_tracked")
    }
    header: dict[str, object] = {}
    end = 0
    for name, tensor in tensors.items():
        start, end = end, end + tensor.numel() * dtype.itemsize
        kind = _NAMES[str(dtype).removeprefix("torch.")]
        header[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    chance = torch.randn(1 << 20)
    with file.open("wb") as opened:
        opened.write(struct.pack("<Q", len(text)) + text)
        for name, tensor in tensors.items():
            piece = (chance * spread(name, tensor)).to(dtype).numpy()
            for left in range(tensor.numel(), 0, -len(piece)):
                opened.write(piece[:left].tobytes())


@dataclass
class Gauge:
    """Looks at the process every few milliseconds; the peaks of each stage, in MB."""

    stage: str = "start"
    peaks: dict[str, list[int]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    rooms: list[str] = field(default_factory=list)
    _since: float = field(default_factory=time.monotonic)
    _done: threading.Event = field(default_factory=threading.Event)

    def hear(self, event: EngineEvent) -> None:
        match event:
            case Stepped(stage, _, _):
                if stage.value != self.stage:
                    self.end_stage()
                self.stage = stage.value
            case MadeRoom(stage, _, plan):
                self.rooms.append(f"{stage} -> {plan.residency}")
            case _:
                pass

    def end_stage(self) -> None:
        """Add up how long the stage took that is over."""
        now = time.monotonic()
        self.seconds[self.stage] = round(self.seconds.get(self.stage, 0) + now - self._since, 1)
        self._since = now
        print(self.stage, self.peaks.get(self.stage), self.seconds[self.stage], file=sys.stderr, flush=True)

    def watch(self) -> None:
        while not self._done.wait(0.01):
            lines = Path("/proc/self/status").read_text("utf-8").splitlines()
            found = {
                name: int(rest.split()[0]) // 1024
                for name, _, rest in (line.partition(":") for line in lines)
                if name in {"VmRSS", "RssAnon"}
            }
            seen = self.peaks.setdefault(self.stage, [0, 0])
            self.peaks[self.stage] = [max(seen[0], found["VmRSS"]), max(seen[1], found["RssAnon"])]

    def stop(self) -> None:
        self._done.set()


def run(folder: Path, residency: Residency | None, limit: int, latents: Mapping[int, Latent]) -> None:
    """Make one picture (or finish that of `latents`) and print what it took."""
    if limit:
        resource.setrlimit(resource.RLIMIT_DATA, (limit << 20, limit << 20))
    gauge = Gauge()
    thread = threading.Thread(target=gauge.watch)
    thread.start()
    folds = KeptFolds(folder / "folds")
    engine = WuerstchenEngine(ShelfOf(card_in(folder)), DeviceWish(Device.CPU, residency), folds=folds)
    torch.set_num_threads(1)
    began = time.process_time()
    try:
        made = list(engine.generate(REQUEST, latents, gauge.hear, CancelToken()))
    finally:
        gauge.stop()
        thread.join()
    gauge.end_stage()
    plan = engine.plan()
    report = {
        "asked for": residency or "auto",
        "ended in": plan.residency,
        "limit MB": limit or None,
        "expected MB": [plan.expected_peak >> 20, plan.unreclaimable >> 20],
        "peak MB, not reclaimable": [max(peaks[which] for peaks in gauge.peaks.values()) for which in (0, 1)],
        "by stage": gauge.peaks,
        "made room": gauge.rooms,
        "pictures": sum(hasattr(each, "pixels") for each in made),
        "cpu s": round(time.process_time() - began),
        "s by stage": gauge.seconds,
        "read from the disk MB": _read() >> 20,
    }
    print(json.dumps(report))


def _read() -> int:
    """Bytes that this process had to wait for, mapped files among them."""
    lines = Path("/proc/self/io").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("read_bytes"))


def cool(folder: Path) -> None:
    """Have the system forget the pages of all weights."""
    for file in folder.rglob("*.safetensors"):
        with file.open("rb") as opened:
            os.fsync(opened.fileno())
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def stock(folder: Path) -> None:
    """Make the same picture with the stock pipelines, which keep everything loaded."""
    gauge = Gauge()
    thread = threading.Thread(target=gauge.watch)
    thread.start()
    torch.set_num_threads(1)
    try:
        pipelines = StockPipelines(open_checkpoint(card_in(folder)), torch.device("cpu"), torch.float32)
        with torch.inference_mode():
            pipelines.draw(REQUEST, Stopwatch(lambda: now(torch.device("cpu"))), CancelToken())
    finally:
        gauge.stop()
        thread.join()
    gauge.end_stage()
    print(json.dumps({"stock": gauge.peaks, "s": gauge.seconds}))


def card_in(folder: Path) -> CheckpointCard:
    """The card of what `make` wrote."""
    with tempfile.TemporaryDirectory() as names:
        tiny = make_checkpoint(Path(names))
    return replace(
        tiny, folder=folder / "decoder-repository", native=Size(1024, 1024), smallest_side=1024, largest_side=1536
    )


if __name__ == "__main__":
    place = Path(sys.argv[2])
    if sys.argv[1] in {"cool", "stock"}:
        {"cool": cool, "stock": stock}[sys.argv[1]](place)
    elif sys.argv[1] == "make":
        make(place, sys.argv[3] if len(sys.argv) > 3 else "float16")
    else:
        kept = {0: Latent(16, 24, 24, bytes(2 * 16 * 24 * 24))} if sys.argv[1] == "finish" else {}
        run(
            place,
            None if sys.argv[3] == "auto" else Residency(sys.argv[3]),
            int(sys.argv[4]) if len(sys.argv) > 4 else 0,
            kept,
        )
