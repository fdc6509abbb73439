"""Previews cost at most three quarters of a hundredth of the time, and nothing at all when nobody wants them."""

from dataclasses import dataclass, field

from wurst_desktop.core.events import Previewable, Stage
from wurst_desktop.core.picture import Pixels
from wurst_desktop.core.previews import Previews

PIXELS = Pixels(1, 1, b"abc")


@dataclass
class Studio:
    """Steps of a second, after each of which a look of `cost` seconds is offered."""

    cost: float
    now: float = 0.0
    drawn: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def draw(self) -> Pixels:
        self.drawn.append(self.now)
        self.now += self.cost
        return PIXELS

    def work(self, previews: Previews, steps: int) -> None:
        for _ in range(steps):
            self.now += 1.0
            previews.drawn(Previewable(Stage.DECODER, 0, self.draw))


def test_what_is_cheap_is_always_drawn() -> None:
    studio = Studio(0.001)
    studio.work(Previews(studio), 30)
    assert len(studio.drawn) == 30


def test_what_is_dear_is_drawn_as_often_as_three_quarters_of_a_percent_allow() -> None:
    studio = Studio(0.1875)
    previews = Previews(studio)
    previews.begin()
    studio.work(previews, 200)
    assert len(studio.drawn) == 8
    assert len(studio.drawn) * studio.cost <= 0.0075 * studio.now
    previews.begin()
    studio.work(previews, 20)
    assert len(studio.drawn) == 8


def test_what_would_show_nothing_is_no_preview() -> None:
    studio = Studio(0.0)
    studio.now = 9.0
    previews = Previews(lambda: studio.now)
    studio.now = 99.0
    assert previews.drawn(Previewable(Stage.PRIOR, 0, lambda: None)) is None
    assert previews.drawn(Previewable(Stage.PRIOR, 0, lambda: PIXELS)) is not None


def test_nothing_is_drawn_for_nobody() -> None:
    studio = Studio(0.001)
    previews = Previews(studio)
    previews.want(False)
    studio.work(previews, 3)
    assert studio.drawn == []
    previews.want(True)
    studio.work(previews, 1)
    assert len(studio.drawn) == 1
