"""Runs a request on an engine, and keeps what it told and made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.fakes import ShelfOf
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import DeviceWish, Precision, Residency
from wurst_desktop.core.ports.engine import Composed, Made, Painted
from wurst_desktop.core.request import GenerationRequest, PromptSyntax
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

SMALL = GenerationRequest(
    "a red cat on the mat",
    width=128,
    height=128,
    seed=7,
    prior_steps=4,
    prior_guidance=3.0,
    decoder_steps=3,
    syntax=PromptSyntax.PLAIN,
)


@dataclass
class Run:
    """Everything that came out of one call of `generate`, in its order."""

    events: list[EngineEvent] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)

    @property
    def composed(self) -> list[Composed]:
        return [made for made in self.made if isinstance(made, Composed)]

    @property
    def painted(self) -> list[Painted]:
        return [made for made in self.made if isinstance(made, Painted)]

    @property
    def steps(self) -> list[Stepped]:
        return [event for event in self.events if isinstance(event, Stepped)]

    def steps_of(self, stage: Stage, image: int = 0) -> list[int]:
        return [event.step for event in self.steps if event.stage is stage and event.image == image]


def engine_for(
    *cards: CheckpointCard, residency: Residency | None = None, precision: Precision | None = None
) -> WuerstchenEngine:
    """An engine on this machine's processor."""
    return WuerstchenEngine(ShelfOf(*cards), DeviceWish(residency=residency, precision=precision))


def run(
    engine: WuerstchenEngine,
    request: GenerationRequest = SMALL,
    latents: Mapping[int, Latent] | None = None,
    watch: Callable[[EngineEvent], None] = lambda _event: None,
    token: CancelToken | None = None,
) -> Run:
    """Carry `request` out to its end; `watch` hears each event as it comes."""
    result = Run()

    def report(event: EngineEvent) -> None:
        result.events.append(event)
        watch(event)

    result.made.extend(engine.generate(request, latents or {}, report, token or CancelToken()))
    return result
