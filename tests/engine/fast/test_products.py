"""Products with fewer multiplications are the same."""

import pytest
import torch

from tests.engine.fast.test_equal import same
from wurst_desktop.engine.fast.products import multiply, paying_depth
from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.rows import Scratch

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


def test_small_and_odd_products_are_not_halved() -> None:
    assert paying_depth(100, 1536, 6144) == 0
    assert paying_depth(1152, 48, 192) == 0
    assert paying_depth(1153, 1536, 6144) == 0


def test_many_threads_do_not_halve() -> None:
    threads = torch.get_num_threads()
    try:
        torch.set_num_threads(8)
        assert paying_depth(1152, 1536, 6144) == 0
    finally:
        torch.set_num_threads(threads)
