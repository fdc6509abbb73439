"""Checks and measures the engine on a GPU, on random weights of the public architecture; writes JSON.

python -m tests.benchmarks.gpu --out FOLDER [--seconds 240] [--device cuda|cpu] [--small] [--only NAME ...]

Ends by itself within so many seconds: the most telling checks come first, each fails for itself, and what is known is
on the disk after each. `--device cpu --small` tries the program out.
"""

import argparse
import json
import platform
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from types import FrameType

import accelerate
import diffusers
import torch
import transformers

from tests.benchmarks.gpu_checks import Check, Checks
from tests.benchmarks.gpu_subject import Facts, Subject, make_subject
from wurst_desktop.core.plan import WUERSTCHEN_V2, Device, DeviceWish, settle
from wurst_desktop.engine.benchmark.roof import product_rate
from wurst_desktop.engine.hardware import present_hardware

_LAST_LINES = 14
_SHARED_MEMORY = Path("/dev/shm")
_NEEDED_MEMORY = 8 << 30


class TimeUp(BaseException):
    """The time of a check is over."""


class Log:
    """The report, on the disk after each check."""

    def __init__(self, out: Path, seconds: float) -> None:
        self._file = out / "gpu.json"
        self._end = time.monotonic() + seconds
        self.found: dict[str, Facts] = {}

    @property
    def seconds_left(self) -> float:
        return self._end - time.monotonic()

    def carry_out(self, name: str, limit: float, check: Check) -> None:
        """Do one check within its time, or write down why not."""
        limit = min(limit, self.seconds_left)
        facts = self.found.setdefault(name, {})
        if limit < 2:
            facts["left out"] = "no time"
            return self._keep()
        began = time.monotonic()
        try:
            with _alarm(limit):
                check(facts)
        except (Exception, TimeUp):  # noqa: BLE001 - the next check is for its own
            facts["failed"] = traceback.format_exc().splitlines()[-_LAST_LINES:]
        facts["check, s"] = round(time.monotonic() - began, 1)
        print(f"--- {name} ({facts['check, s']} s, {self.seconds_left:.0f} s left)", flush=True)
        print(json.dumps(facts, indent=1, default=str), flush=True)
        return self._keep()

    def _keep(self) -> None:
        self._file.write_text(json.dumps(self.found, indent=1, default=str) + "\n", encoding="utf-8")

    def table(self) -> str:
        """One line a check."""
        lines = []
        for name, facts in self.found.items():
            state = "FAILED" if "failed" in facts else "left out" if "left out" in facts else "done"
            lines.append(f"{name:12} {state:9} {facts.get('check, s', '')} {_brief(facts)}")
        return "\n".join(lines)


def _brief(facts: Facts) -> str:
    """What fits on a line."""
    if "failed" in facts:
        return str(facts["failed"])[-160:]
    told = {}
    for name in ("ours", "stock", "drawn", "plain", "compiled"):
        one = facts.get(name)
        if isinstance(one, dict):
            told[name] = one.get("seconds", "")
    return " ".join(f"{name} {value}" for name, value in told.items())


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise TimeUp

    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def machine(device: Device, facts: Facts) -> None:
    """What is there, and how quick its matrix products are."""
    hardware = present_hardware()
    facts["hardware"] = asdict(hardware)
    facts["plan for the public weights"] = asdict(settle(hardware, WUERSTCHEN_V2, DeviceWish(device)))
    facts["versions"] = {
        "python": platform.python_version(),
        **{each.__name__: str(each.__version__) for each in (torch, diffusers, transformers, accelerate)},
    }
    facts["tf32: products, convolutions"] = [torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32]
    if device is Device.CUDA:
        facts["cuda, cudnn"] = [torch.version.cuda, torch.backends.cudnn.version()]  # type: ignore[no-untyped-call]
        facts["capability"] = torch.cuda.get_device_capability(0)
        facts["built for"] = torch.cuda.get_arch_list()
        for dtype in (torch.float16, torch.bfloat16, torch.float32):
            facts[f"products in {dtype}, TFLOP/s"] = round(product_rate(torch.device("cuda:0"), dtype) / 1000, 1)


def main() -> None:
    """Make the weights, then check after check while there is time."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--seconds", type=float, default=240)
    asked.add_argument("--device", type=Device, default=Device.CUDA)
    asked.add_argument("--small", action="store_true")
    asked.add_argument("--only", nargs="*", default=[])
    wish = asked.parse_args()
    wish.out.mkdir(parents=True, exist_ok=True)
    log = Log(wish.out, wish.seconds)
    with tempfile.TemporaryDirectory(dir=_roomy()) as folder:
        subjects: list[Subject] = []

        def prepare(facts: Facts) -> None:
            began = time.perf_counter()
            subjects.append(make_subject(Path(folder), wish.device, wish.small))
            facts["weights made, s"] = round(time.perf_counter() - began, 1)
            facts["where"] = folder
            began = time.perf_counter()
            facts["footprint"] = asdict(subjects[0].checkpoint().footprint)
            facts["opened, s"] = round(time.perf_counter() - began, 2)

        log.carry_out("machine", 60, lambda facts: machine(wish.device, facts))
        log.carry_out("weights", 120, prepare)
        for name, (limit, check) in (Checks(subjects[0]).all() if subjects else {}).items():
            if not wish.only or name in wish.only:
                log.carry_out(name, limit, check)
    print(log.table())
    sys.stdout.flush()


def _roomy() -> str | None:
    """Memory seen as a folder, where there is enough of it."""
    if not _SHARED_MEMORY.is_dir():
        return None
    return str(_SHARED_MEMORY) if shutil.disk_usage(_SHARED_MEMORY).free > _NEEDED_MEMORY else None


if __name__ == "__main__":
    main()
