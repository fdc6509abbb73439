"""Large matrix products with fewer multiplications, the same to rounding.

Strassen's (1969) seven products of quarters instead of eight, with Winograd's sums: eight of the factors, and four more
where each product is added in place. A core that multiplies slowly for how fast it reads memory gains up to a sixth of
the time by it; many cores, or wider ones, would wait for memory in the sums and gain nothing.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.rows import Scratch

_DEEPEST = 2
_LEAST_ROWS, _LEAST_COLUMNS = 128, 320
"""The smallest quarters for which seven products and the sums take less time than eight."""
_MOST_THREADS = 2


@dataclass(frozen=True)
class Cores:
    """What multiplies: how many threads torch shares a product among, and the instructions that it found ("AVX2")."""

    threads: int
    capability: str

    @property
    def gain_by_halving(self) -> bool:
        """Whether large products take less time halved."""
        return self.threads <= _MOST_THREADS and self.capability == "AVX2"


def present_cores() -> Cores:
    """Those of this process as it runs now: fewer threads where it was given fewer of the processor's cores."""
    return Cores(torch.get_num_threads(), torch.backends.cpu.get_cpu_capability())


def multiply(
    out: Tensor,
    left: Tensor,
    right: Tensor,
    bias: Tensor | None,
    scratch: Scratch,
    pulse: Pulse,
    depth: int | None = None,
) -> None:
    """`left` [M, K] times `right` [K, N] plus `bias` [N] into `out` [M, N]; without a bias, added to `out`.

    `right` has to be a transposed weight [N, K]. The sides are halved `depth` times: as often as it pays on this
    processor, unless said otherwise. Rounding grows two and a half times with each: 2e-6 of the answer at 2.
    """
    if depth is None:
        depth = paying_depth(present_cores(), left.shape[0], *right.shape)
    if depth == 0:
        torch.addmm(out if bias is None else bias, left, right, out=out)
        return
    _Halving(scratch, pulse).multiply(out, left, right, depth, adds=bias is None, sign=1)
    if bias is not None:
        out.add_(bias)


def paying_depth(cores: Cores, rows: int, inner: int, columns: int) -> int:
    """How often a product of [rows, inner] and [inner, columns] is halved on `cores`."""
    if not cores.gain_by_halving:
        return 0
    depth = 0
    while depth < _DEEPEST and _can_be_halved(rows, inner, columns):
        rows, inner, columns, depth = rows // 2, inner // 2, columns // 2, depth + 1
    return depth


def _can_be_halved(rows: int, inner: int, columns: int) -> bool:
    is_even = rows % 2 == inner % 2 == columns % 2 == 0
    return is_even and rows // 2 >= _LEAST_ROWS and min(inner, columns) // 2 >= _LEAST_COLUMNS


class _Halving:
    """Multiplies by halves, with the sums in `scratch` and a beat of `pulse` before each product."""

    def __init__(self, scratch: Scratch, pulse: Pulse) -> None:
        self._scratch = scratch
        self._pulse = pulse

    def multiply(self, out: Tensor, left: Tensor, right: Tensor, depth: int, *, adds: bool, sign: int) -> None:
        """`sign` times left @ right, added to `out` or written over it. All sides have to be even `depth` times."""
        if depth == 0:
            self._pulse()
            torch.addmm(out, left, right, beta=int(adds), alpha=sign, out=out)
            return
        (a11, a12, a21, a22), (b11, b12, b21, b22) = _quarters(left), _quarters(right)
        c11, c12, c21, c22 = _quarters(out)
        product, other = (self._sum("product", depth, c11.shape), self._sum("other product", depth, c11.shape))
        s, s2 = self._sum("left", depth, a11.shape), self._sum("other left", depth, a11.shape)
        t, t2 = self._sum("right", depth, b11.shape[::-1]).t(), self._sum("other right", depth, b11.shape[::-1]).t()

        def times(into: Tensor, one: Tensor, two: Tensor, *, adds: bool, turned: bool = False) -> None:
            self.multiply(into, one, two, depth - 1, adds=adds, sign=-sign if turned else sign)

        times(product, a11, b11, adds=False)
        _give(c11, product, adds=adds)
        times(c11, a12, b21, adds=True)
        times(other, torch.add(a21, a22, out=s), torch.sub(b12, b11, out=t), adds=False)
        torch.sub(s, a11, out=s2)
        torch.sub(b22, t, out=t2)
        times(product, s2, t2, adds=True)
        _give_both(c12, product, other, adds=adds)
        times(c12, torch.sub(a12, s2, out=s), b22, adds=True)
        times(product, torch.sub(a11, a21, out=s), torch.sub(b22, b12, out=t), adds=True)
        _give_both(c22, product, other, adds=adds)
        _give(c21, product, adds=adds)
        times(c21, a22, torch.sub(t2, b21, out=t2), adds=True, turned=True)

    def _sum(self, name: str, depth: int, shape: torch.Size) -> Tensor:
        return self._scratch.take(f"{name} {depth}", *shape)


def _quarters(matrix: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Above left, above right, below left, below right; views."""
    (above_left, above_right), (below_left, below_right) = (half.chunk(2, dim=1) for half in matrix.chunk(2))
    return above_left, above_right, below_left, below_right


def _give(out: Tensor, product: Tensor, *, adds: bool) -> None:
    if adds:
        out.add_(product)
    else:
        out.copy_(product)


def _give_both(out: Tensor, product: Tensor, other: Tensor, *, adds: bool) -> None:
    if adds:
        out.add_(product).add_(other)
    else:
        torch.add(product, other, out=out)
