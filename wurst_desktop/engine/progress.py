"""What is told of a request under way."""

from collections.abc import Callable

from torch import Tensor

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import DrewPlain, PlainReason, Previewable, Stage, Stepped
from wurst_desktop.core.picture import Pixels
from wurst_desktop.core.ports.engine import Report
from wurst_desktop.engine.sampling import OnStep


class Progress:
    """Tells each step of each stage, and hears at each whether the work is still wanted."""

    def __init__(self, report: Report, token: CancelToken, images: int) -> None:
        """`images` is how many the request asks for."""
        self.report = report
        self.token = token
        self._images = images
        self._told_plain: set[PlainReason] = set()

    def tell(self, stage: Stage, step: int, steps: int, image: int = 0) -> None:
        """So many steps of a stage are over."""
        self.report(Stepped(stage, step, steps, image, self._images))

    def loaded(self, step: int, steps: int) -> None:
        """So many parts of a network are loaded. Raises `Cancelled`."""
        self.token.check()
        self.tell(Stage.LOAD, step, steps)

    def drew_plain(self, reason: PlainReason) -> None:
        """Compiling doesn't come into question: told once for each reason."""
        if reason not in self._told_plain:
            self._told_plain.add(reason)
            self.report(DrewPlain(reason))

    def previewing(self, stage: Stage, steps: int, image: int, draw: Callable[[Tensor], Pixels | None]) -> OnStep:
        """Count the steps, and offer after each but the last what `draw` makes of the latent that the network sees.

        It may be nothing.
        """
        self.tell(stage, 0, steps, image)

        def on_step(step: int, seen: Callable[[], Tensor]) -> None:
            self.tell(stage, step, steps, image)
            self.token.check()
            if step < steps:
                self.report(Previewable(stage, image, lambda: draw(seen())))

        return on_step
