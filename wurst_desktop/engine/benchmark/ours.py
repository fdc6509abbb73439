"""The program's own engine under the clock."""

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.engine.benchmark.stopwatch import Stopwatch
from wurst_desktop.engine.wuerstchen import WuerstchenEngine


def draw(engine: WuerstchenEngine, request: GenerationRequest, watch: Stopwatch, token: CancelToken) -> int:
    """Make the pictures of `request`, previews and all, and say how many came. Raises as `generate` does."""

    def note(event: EngineEvent) -> None:
        if not isinstance(event, Stepped) or event.stage is Stage.LOAD:
            return
        if event.step == 0:
            watch.begin()
        else:
            watch.lap(event.stage)

    return sum(isinstance(made, Painted) for made in engine.generate(request, {}, note, token))
