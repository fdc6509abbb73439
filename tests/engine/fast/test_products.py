"""Products with fewer multiplications are the same."""

import pytest
import torch

from tests.engine.fast.test_equal import same
from wurst_desktop.engine.fast.products import Cores, multiply, paying_depth, present_cores
from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.rows import Scratch

SLOW = Cores(1, "AVX2")
SHAPES = [(4, 8, 12), (36, 20, 8), (64, 256, 128)]


@pytest.mark.parametrize("depth", [0, 1, 2])
@pytest.mark.parametrize(("rows", "inner", "columns"), SHAPES)
@pytest.mark.parametrize("has_bias", [True, False])
def test_same_product(depth: int, rows: int, inner: int, columns: int, *, has_bias: bool) -> None:
    torch.manual_seed(0)
    left, right = torch.randn(rows, inner), torch.randn(columns, inner).t()
    out, bias = torch.randn(rows, columns), torch.randn(columns)
    expected = left.double() @ right.double() + (bias if has_bias else out)
    scratch = Scratch(out)
    for _ in range(2):
        answer = out.clone()
        multiply(answer, left, right, bias if has_bias else None, scratch, Pulse(), depth)
        same(answer.double(), expected, 1e-5)


def test_exact_numbers_come_out_exactly() -> None:
    torch.manual_seed(0)
    left, right = torch.randint(-9, 9, (8, 8)).double(), torch.randint(-9, 9, (8, 8)).double()
    out = torch.empty(8, 8, dtype=torch.double)
    multiply(out, left, right.t(), torch.zeros(8, dtype=torch.double), Scratch(out), Pulse(), 2)
    assert torch.equal(out, left @ right.t())


def test_hooks_are_heard_before_each_of_the_products() -> None:
    beats: list[None] = []
    pulse, out = Pulse(), torch.zeros(8, 8)
    pulse.register_forward_pre_hook(lambda *_: beats.append(None))
    multiply(out, torch.randn(8, 8), torch.randn(8, 8).t(), None, Scratch(out), pulse, 2)
    assert len(beats) == 49


def test_large_products_are_halved_twice_on_few_cores_of_middling_width() -> None:
    assert paying_depth(SLOW, 1152, 1536, 6144) == 2
    assert paying_depth(Cores(2, "AVX2"), 1152, 1536, 6144) == 2


def test_those_whose_quarters_would_be_small_are_halved_once() -> None:
    assert paying_depth(SLOW, 400, 1536, 6144) == 1
    assert paying_depth(SLOW, 1152, 640, 6144) == 1


def test_small_and_odd_products_are_not_halved() -> None:
    assert paying_depth(SLOW, 100, 1536, 6144) == 0
    assert paying_depth(SLOW, 1152, 48, 192) == 0
    assert paying_depth(SLOW, 1153, 1536, 6144) == 0


@pytest.mark.parametrize("cores", [Cores(3, "AVX2"), Cores(8, "AVX2"), Cores(1, "AVX512"), Cores(1, "DEFAULT")])
def test_nor_are_any_on_more_or_other_cores(cores: Cores) -> None:
    assert paying_depth(cores, 1152, 1536, 6144) == 0


def test_the_cores_are_as_many_as_torch_uses() -> None:
    threads = torch.get_num_threads()
    try:
        torch.set_num_threads(3)
        assert present_cores() == Cores(3, torch.backends.cpu.get_cpu_capability())
    finally:
        torch.set_num_threads(threads)
