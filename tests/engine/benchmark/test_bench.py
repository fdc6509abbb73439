"""A benchmark of a tiny checkpoint, and what is known of the public architecture."""

from dataclasses import replace

import diffusers
import pytest
import torch

from tests.engine.conftest import MakeCard
from tests.engine.running import run
from tests.fakes import ShelfOf
from wurst_desktop.core.benchmark import BenchmarkWish
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.events import Stage
from wurst_desktop.core.plan import Accelerator, Device, DeviceWish, Hardware, Residency
from wurst_desktop.core.request import NoiseMode
from wurst_desktop.core.sizes import Size
from wurst_desktop.engine.benchmark.bench import WuerstchenBench
from wurst_desktop.engine.benchmark.public_size import RandomCheckpoint, public_size, random_tensors
from wurst_desktop.engine.benchmark.roof import gflop_of_step, product_rate
from wurst_desktop.engine.benchmark.stock import StockPipelines
from wurst_desktop.engine.benchmark.stopwatch import Stopwatch, now
from wurst_desktop.engine.benchmark.subject import OneCard, installed
from wurst_desktop.engine.conversion import pixels_of
from wurst_desktop.engine.placement import STOCK
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

CPU = torch.device("cpu")
DRAWING = [Stage.TEXT, Stage.PRIOR, Stage.DECODER, Stage.VQGAN]


@pytest.fixture(autouse=True)
def _quiet_pipelines() -> None:
    diffusers.utils.logging.set_verbosity_error()


def bench(made: MakeCard, hardware: Hardware | None = None) -> WuerstchenBench:
    if hardware is None:
        return WuerstchenBench(ShelfOf(made()), DeviceWish(Device.CPU))
    return WuerstchenBench(ShelfOf(made()), DeviceWish(Device.CPU), lambda: hardware)


def test_every_size_and_batch_is_timed_beside_the_stock_pipelines(made: MakeCard) -> None:
    told: list[tuple[int, int]] = []
    wish = BenchmarkWish(batches=(1, 2), sizes=(Size(128, 128), Size(256, 128)), rounds=1, has_baseline=True)
    report = bench(made).measure(wish, lambda done, runs: told.append((done, runs)), CancelToken())
    settings = [(str(timing.size), timing.batch) for timing in report.timings]
    assert settings == [("128 x 128", 1), ("128 x 128", 2), ("256 x 128", 1), ("256 x 128", 2)]
    for timing in report.timings:
        assert [stage.stage for stage in timing.stages] == DRAWING
        assert all(stage.ratio and stage.stock and stage.ours.effort > 0 for stage in timing.stages)
        assert timing.ratio
    assert [stage.steps for stage in report.timings[0].stages] == [1, 3, 2, 1]
    assert told == [(done, 11) for done in range(12)]
    assert report.roof > 0


def test_each_residency_is_looked_at_the_leanest_first(made: MakeCard) -> None:
    report = bench(made).measure(BenchmarkWish(rounds=1), lambda *_: None, CancelToken())
    assert [use.residency for use in report.memory] == [Residency.LAYER, Residency.STAGE, Residency.RESIDENT]
    assert all(use.peak is not None and use.seconds for use in report.memory)


def test_what_would_not_fit_is_left_out_and_said(made: MakeCard) -> None:
    narrow = Hardware("a processor", 2, 2**30, 4_000_000)
    wish = BenchmarkWish(batches=(1, 64), rounds=1, has_baseline=True, has_memory=False)
    report = bench(made, narrow).measure(wish, lambda *_: None, CancelToken())
    assert [timing.batch for timing in report.timings] == [1]
    assert report.skipped == ((Size(128, 128), 64),)


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_benchmark_stops_when_it_is_told_to(made: MakeCard, at: int) -> None:
    token = CancelToken()

    def stop(done: int, _runs: int) -> None:
        if done == at:
            token.cancel()

    with pytest.raises(Cancelled):
        bench(made).measure(BenchmarkWish(rounds=9, has_baseline=True), stop, token)


def test_the_stock_pipelines_draw_what_the_engine_does_in_their_order(made: MakeCard) -> None:
    subject = installed(made(), 250)
    request = replace(subject.request(Size(128, 128), 1, 3), noise=NoiseMode.DIFFUSERS)
    stock = StockPipelines(subject.checkpoint, CPU, torch.float32)
    with torch.inference_mode():
        picture = stock.draw(request, Stopwatch(lambda: now(CPU)), CancelToken())
    engine = WuerstchenEngine(OneCard(made()), DeviceWish(Device.CPU), arithmetic=STOCK)
    assert run(engine, request).painted[0].pixels == pixels_of(picture)


def test_the_public_architecture_is_the_work_that_is_known_of_it(made: MakeCard) -> None:
    subject = public_size(made())
    work = gflop_of_step(subject.checkpoint, subject.request(Size(1024, 1024), 1, 0))
    assert {stage: round(gflop) for stage, gflop in work.items()} == {
        Stage.PRIOR: 2308,
        Stage.DECODER: 2858,
        Stage.VQGAN: 2172,
    }
    assert subject.steps == {Stage.PRIOR: 29, Stage.DECODER: 12}
    assert subject.measured == {Stage.PRIOR: 2, Stage.DECODER: 2}


@pytest.mark.parametrize("residency", [Residency.RESIDENT, Residency.LAYER])
def test_random_weights_draw_without_a_file(made: MakeCard, residency: Residency) -> None:
    real = installed(made(), 250).checkpoint
    layout = replace(real.layout, parts={})
    random = RandomCheckpoint(real.card, layout, real.configs, real.footprint)
    wish = DeviceWish(Device.CPU, residency)
    engine = WuerstchenEngine(OneCard(real.card), wish, opening=lambda _card: random)
    engine.prepare(real.card.ref.id, lambda _event: None, CancelToken())
    assert run(engine, installed(made(), 250).request(Size(128, 128), 1, 3)).painted


def test_random_weights_share_their_memory_and_are_never_zero() -> None:
    network = torch.nn.Sequential(*(torch.nn.Linear(8, 8, device="meta") for _ in range(5)))
    tensors = random_tensors(network)
    assert tensors.keys() == dict(network.named_parameters()).keys()
    assert len({tensor.data_ptr() for tensor in tensors.values()}) == 2
    assert all(bool((tensor != 0).all()) for tensor in tensors.values())


def test_a_matrix_product_has_a_rate() -> None:
    assert product_rate(CPU, torch.float32) > 0


def test_an_accelerator_that_is_there_is_not_taken_against_the_wish(made: MakeCard) -> None:
    gpu = Accelerator(Device.CUDA, "a card", 2**34, 2**34)
    report = bench(made, Hardware("a processor", 1, 2**34, 2**34, (gpu,))).measure(
        BenchmarkWish(rounds=1, has_memory=False), lambda *_: None, CancelToken()
    )
    assert report.machine.plan.device is Device.CPU
