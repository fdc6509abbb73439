"""Where Stage C begins when it doesn't begin from noise alone: kept compositions."""

from dataclasses import dataclass

from wurst_desktop.core.sizes import check_range


@dataclass(frozen=True)
class Composition:
    """A kept composition by its names: that of the picture it is the composition of, and its own fingerprint.

    `picture` is the lasting name of the picture ("" where it isn't known); `fingerprint` is `Latent.fingerprint`, so
    that no other latent can be taken for it.
    """

    picture: str
    fingerprint: str


@dataclass(frozen=True)
class Start:
    """One kept composition, or two mixed, and how much of it Stage C draws anew.

    `share` (0 .. 1) is that of the second one. `strength` is the time of the schedule at which Stage C takes it up,
    covered with as much noise as belongs there: at 0 it stays as it is and Stage C does nothing, at 1 only a trace is
    left. Raises `OutOfRange` when made with anything else.
    """

    parents: tuple[Composition, ...]
    share: float = 0.0
    strength: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what can't be mixed."""
        check_range("parents", len(self.parents), 1, 2)
        check_range("share", self.share, 0, 1)
        check_range("strength", self.strength, 0, 1)

    @property
    def is_exact(self) -> bool:
        """Whether the picture has the very composition of its one parent, so that Stage C has nothing to do."""
        return len(self.parents) == 1 and self.strength == 0
