"""One entry of the history."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wurst_desktop.core.descent_names import parents_of
from wurst_desktop.core.marks import UNMARKED, Marks
from wurst_desktop.core.plan import Precision
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sweep import Grid


@dataclass(frozen=True)
class Environment:
    """What a picture was made with besides its request: explains why another machine's pixels may differ.

    `pixels_aside` is the plan's: the processor did Stage A in full precision for a GPU that did the rest.
    `products_halved` says that the processor multiplied large matrices by their quarters, which rounds otherwise; how
    many of its cores were lent decides that too. Neither was so before there were these fields.
    """

    program: str
    device: str
    dtype: str
    batch: int
    torch: str
    diffusers: str
    system: str
    pixels_aside: bool = False
    products_halved: bool = False

    @property
    def spares_levels(self) -> bool:
        """Whether Stage B's deeper levels may be spared in it, which only its swap for a processor in float32 does.

        A GPU is told by its name: none works in float32 but Apple's, or one that was asked to.
        """
        return self.dtype == Precision.FLOAT32 and not self.device.endswith(" GPU")


@dataclass(frozen=True)
class Record:
    """One picture of the history, or one kept composition that hasn't been decoded yet.

    `request` is the one that makes this image alone (count 1); None for the grid of a sweep, which has several, and for
    a foreign picture that was adopted. `created` is in UTC. `path` is the file of a picture; of an undecoded entry, the
    small preview that carries the latent.
    """

    id: int
    path: Path
    created: datetime
    width: int
    height: int
    request: GenerationRequest | None
    environment: Environment | None
    is_decoded: bool = True
    marks: Marks = UNMARKED
    picture: str = ""
    """Its lasting name, which goes with its file; "" for a foreign picture."""
    grid: Grid | None = None
    """What is on the picture of a sweep."""
    deleted: datetime | None = None
    """When it was put into the bin, in which its file lies then."""

    @property
    def parents(self) -> tuple[str, ...]:
        """The lasting names of the pictures whose compositions, or settings, it was made from."""
        return () if self.request is None else parents_of(self.request)

    @property
    def is_favourite(self) -> bool:
        """Whether the artist marked it as a favourite."""
        return self.marks.is_favourite
