"""Which unfinished pictures are drawn: as many as cost a small part of the time, and none when nobody wants them."""

from collections.abc import Callable

from wurst_desktop.core.events import Previewable, Previewed, Stage

_SHARE = 0.0075
"""Of the time; with progress and saving it comes to 2 % at most, even where a picture takes no more than a second."""


class Previews:
    """Draws what the engine offers while that costs at most 0.75 % of a job's time so far.

    What a preview of a stage costs is known from the last one; the first of all is drawn to find out.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        """Take a monotonic clock in seconds."""
        self._clock = clock
        self._is_wanted = True
        self._costs: dict[Stage, float] = {}
        self._spent = 0.0
        self._began = clock()

    def want(self, wanted: bool) -> None:
        """Say whether somebody wants to see them. Safe from any thread."""
        self._is_wanted = wanted

    def begin(self) -> None:
        """A job begins."""
        self._spent = 0.0
        self._began = self._clock()

    def drawn(self, offered: Previewable) -> Previewed | None:
        """The preview, or None if it isn't wanted, would cost too much, or would show nothing."""
        begun = self._clock()
        cost = self._costs.get(offered.stage, 0.0)
        if not self._is_wanted or self._spent + cost > _SHARE * (begun - self._began):
            return None
        pixels = offered.draw()
        self._costs[offered.stage] = self._clock() - begun
        self._spent += self._costs[offered.stage]
        return None if pixels is None else Previewed(offered.stage, offered.image, pixels)
