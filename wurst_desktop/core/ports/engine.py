"""What makes pictures, and what it gives."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wurst_desktop.core.benchmark import BenchmarkReport, BenchmarkWish
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import EngineEvent
from wurst_desktop.core.picture import Latent, Pixels
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.record import Environment
from wurst_desktop.core.request import GenerationRequest

Report = Callable[[EngineEvent], None]


@dataclass(frozen=True)
class Composed:
    """The engine finished the Stage C latent of an image.

    `preview` shows it small; None where nothing would show more of what becomes of it than a plain colour does.
    """

    image: int
    latent: Latent
    preview: Pixels | None
    starts: tuple[Latent, ...] = ()
    """The kept compositions that it began from."""


@dataclass(frozen=True)
class Painted:
    """The engine finished the pixels of an image."""

    image: int
    latent: Latent
    pixels: Pixels
    starts: tuple[Latent, ...] = ()
    """The kept compositions that it began from."""


Made = Composed | Painted


class Engine(Protocol):
    """Turns requests into pictures. All calls come from one thread."""

    def prepare(
        self, checkpoint: str, report: Report, token: CancelToken, following: GenerationRequest | None = None
    ) -> None:
        """Load `checkpoint` ahead of a request, reporting `Planned` and the steps of stage `load`.

        If it is known which request of this checkpoint will follow, its words are read, too.
        """

    def generate(
        self,
        request: GenerationRequest,
        latents: Mapping[int, Latent],
        report: Report,
        token: CancelToken,
        starts: Sequence[Latent] = (),
        *,
        only_compose: bool = False,
    ) -> Iterator[Made]:
        """Make the images of `request`, each first composed, then painted, unless `only_compose`.

        An image with an entry in `latents` isn't composed again: only `Painted` comes for it. `starts` are the
        compositions that the request's start names, in its order. Raises `Cancelled` when the token says so, and the
        errors of `core.errors`.
        """

    def knows_composition(self, image: GenerationRequest) -> bool:
        """Whether Stage C has nothing to do for the single picture `image`, since its composition was drawn lately."""

    def environment(self) -> Environment:
        """What the engine runs on, for the file of a picture."""

    def plan(self) -> ExecutionPlan:
        """Where and how the stages run on this machine."""


class Bench(Protocol):
    """Measures how fast this machine draws. All calls come from one thread."""

    def measure(self, wish: BenchmarkWish, told: Callable[[int, int], None], token: CancelToken) -> BenchmarkReport:
        """Carry out `wish`; `told` hears how many of how many runs are over.

        Raises `Cancelled` when the token says so, and the errors of `core.errors`.
        """
