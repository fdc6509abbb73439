"""The command that measures: what reaches the bench, and what is printed."""

import json
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.checkpoints.folders import combined
from tests.fakes import ScriptedEngine
from tests.reports import report
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.cli import run
from wurst_desktop.cli_program import Program
from wurst_desktop.core.benchmark import PUBLIC_SIZE, BenchmarkReport, BenchmarkWish
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.plan import Device, DeviceWish, Hardware
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.sizes import Size
from wurst_desktop.paths import find_paths


@dataclass
class Bench:
    """Has measured everything already; `on_run` is called for each wish."""

    wishes: list[BenchmarkWish] = field(default_factory=list)
    devices: list[DeviceWish] = field(default_factory=list)
    on_run: Callable[[], None] = lambda: None

    def opened(self, _shelf: Shelf, wish: DeviceWish) -> "Bench":
        self.devices.append(wish)
        return self

    def measure(self, wish: BenchmarkWish, told: Callable[[int, int], None], token: CancelToken) -> BenchmarkReport:
        self.wishes.append(wish)
        told(1, 1)
        self.on_run()
        token.check()
        return report(has_random_weights=wish.checkpoint == PUBLIC_SIZE)


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def measure(tmp_path: Path, bench: Bench) -> Callable[..., int]:
    paths = find_paths(tmp_path / "home")
    combined(paths.models / "small")
    program = Program(
        paths,
        ShelfOnDisk(paths.models),
        lambda _shelf, _wish: ScriptedEngine(),
        lambda: Hardware("Ryzen 5", 6, 2**34, 2**34),
        bench.opened,
    )
    return lambda *arguments: run(["benchmark", *map(str, arguments)], program)


def test_the_model_and_the_public_size_are_measured(
    measure: Callable[..., int], bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    assert measure() == 0
    told = capsys.readouterr()
    assert [(wish.checkpoint, wish.rounds) for wish in bench.wishes] == [("wurst-small", 3), (PUBLIC_SIZE, 1)]
    assert bench.devices == [DeviceWish()]
    assert "2.00 times sooner" in told.out
    assert "composition\t29" in told.out
    assert "1 of 1 measured" in told.err


def test_every_option_reaches_the_bench(measure: Callable[..., int], bench: Bench) -> None:
    options = "--model wurst-small --batch 1 2 4 --size 128x128 --size 256x128 --rounds 2 --baseline --device cpu"
    assert measure(*options.split()) == 0
    (wish,) = bench.wishes
    assert wish == BenchmarkWish("wurst-small", (Size(128, 128), Size(256, 128)), (1, 2, 4), 2, has_baseline=True)
    assert bench.devices == [DeviceWish(Device.CPU)]


def test_json_is_one_object(measure: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert measure("--json") == 0
    found = json.loads(capsys.readouterr().out)
    mine, public = found["reports"]
    assert mine["timings"][0]["stages"][0]["ratio"] == 2.0
    assert mine["machine"]["plan"]["device"] == "cpu"
    assert public["has_random_weights"]


def test_a_plot_is_drawn(measure: Callable[..., int], tmp_path: Path) -> None:
    assert measure("--plot", tmp_path / "speed.svg") == 0
    assert (tmp_path / "speed.svg").is_file()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--batch", "0"], 2),
        (["--batch", "many"], 2),
        (["--size", "1000x1000"], 2),
        (["--plot", "speed.gif"], 2),
        (["--model", "dragon"], 3),
    ],
)
def test_what_cannot_be_measured_is_said_before_anything_is(
    measure: Callable[..., int], bench: Bench, arguments: list[str], status: int
) -> None:
    assert measure(*arguments) == status
    assert bench.wishes == []


def test_it_can_be_stopped(measure: Callable[..., int], bench: Bench) -> None:
    bench.on_run = lambda: signal.raise_signal(signal.SIGINT)
    assert measure() == 130
    assert len(bench.wishes) == 1
