"""What the mode `fast` leaves out, and that it leaves out nothing else."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import torch
from torch import Tensor, nn

from tests.checkpoint_factory import Build
from tests.engine.conftest import MakeCard
from tests.engine.fast.networks import DECODERS, decoder
from tests.engine.running import SMALL, engine_for, run
from wurst_desktop.core.request import Mode
from wurst_desktop.engine.fast.decoder import sparing
from wurst_desktop.engine.fast.swap import accelerate
from wurst_desktop.engine.sampling import Guided
from wurst_desktop.engine.thrift import ThriftyGuidance, is_full

FAST = replace(SMALL, mode=Mode.FAST, prior_steps=9, decoder_steps=8)
TIME = torch.ones(1)


class Asked(nn.Module):
    """Says how often it was asked, as noise, more with words than without."""

    def __init__(self) -> None:
        super().__init__()
        self.with_words: list[bool] = []

    def forward(self, latent: Tensor, r: Tensor, c: Tensor) -> Tensor:
        has_words = bool(c.sum() > 0)
        self.with_words.append(has_words)
        return torch.full_like(latent, 10.0 * len(self.with_words) + has_words)


def guided(network: nn.Module, *, is_guided: bool = True) -> Guided:
    without = {"c": torch.zeros(1)} if is_guided else None
    return Guided(network, torch.float32, {"c": torch.ones(1)}, without, 4.0, is_joint=False)


@pytest.mark.parametrize(
    ("steps", "full"),
    [(1, "f"), (3, "fff"), (5, "fffff"), (6, "fff.ff"), (9, "fff.f.fff"), (10, "fff.f.f.ff")],
)
def test_the_ends_and_every_second_step_are_full(steps: int, full: str) -> None:
    assert "".join("f" if is_full(step, steps) else "." for step in range(steps)) == full


def test_the_last_push_is_given_again_between_full_steps() -> None:
    network = Asked()
    thrifty = ThriftyGuidance(guided(network), 9)
    noises = [float(thrifty.noise_in(torch.zeros(1), TIME)) for _ in range(4)]
    assert network.with_words == [True, False, True, False, True, False, True]
    # Without words the answer to the question after was 10 - 1 higher, so the push is -9, three times of it.
    assert noises == [11 - 27, 31 - 27, 51 - 27, 71 - 27]


def test_without_guidance_nothing_is_left_out() -> None:
    network = Asked()
    thrifty = ThriftyGuidance(guided(network, is_guided=False), 9)
    for _ in range(9):
        thrifty.noise_in(torch.zeros(1), TIME)
    assert network.with_words == [True] * 9


def test_a_full_step_is_what_exact_guidance_says() -> None:
    exact, thrifty = guided(Asked()), ThriftyGuidance(guided(Asked()), 9)
    latent = torch.zeros(1)
    torch.testing.assert_close(thrifty.noise_in(latent, TIME), exact.noise_in(latent, TIME))


@pytest.mark.parametrize("settings", DECODERS.values(), ids=DECODERS)
def test_spared_levels_are_not_asked_and_all_else_is(settings: dict[str, object]) -> None:
    torch.manual_seed(0)
    subject = decoder(settings, (1, 3, 6))
    accelerate(subject.network)
    expected = subject.answer()
    deepest: list[str] = []
    blocks = subject.network.get_submodule("down_blocks")[-1]  # type: ignore[index]
    timed = next(block for block in blocks if type(block).__name__ == "TimestepBlock")
    timed.mapper.register_forward_hook(lambda *_: deepest.append("asked"))
    with sparing(subject.network, lambda step: step in {0, 3}):
        answers = [subject.answer() for _ in range(4)]
        assert len(deepest) == 2
        other = subject.answer(x=subject.question["x"] + 1)
    for answer in answers:
        torch.testing.assert_close(answer, expected)
    assert not torch.equal(other, expected)
    with sparing(subject.network, lambda _step: False):
        torch.testing.assert_close(subject.answer(), expected)


def test_after_sparing_the_network_is_whole_again() -> None:
    torch.manual_seed(0)
    subject = decoder(DECODERS["deep"], (1, 3, 6))
    accelerate(subject.network)
    changed = {"x": subject.question["x"] + 1}
    expected = subject.answer(**changed)
    with sparing(subject.network, lambda _step: False):
        subject.answer()
        assert not torch.equal(subject.answer(**changed), expected)
    assert torch.equal(subject.answer(**changed), expected)


def test_a_plain_network_is_left_as_it_is() -> None:
    subject = decoder(DECODERS["smallest"], (1, 3, 3))
    expected = subject.answer()
    with sparing(subject.network, lambda _step: False):
        assert torch.equal(subject.answer(), expected)


def difference(made: MakeCard, build: Build) -> Callable[[Mode], float]:
    card = made(build)
    exact = run(engine_for(card), replace(FAST, mode=Mode.EXACT)).painted[0].pixels.data

    def of(mode: Mode) -> float:
        other = run(engine_for(card), replace(FAST, mode=mode)).painted[0].pixels.data
        return sum(abs(a - b) for a, b in zip(exact, other, strict=True)) / len(exact)

    return of


def test_fast_draws_another_picture_of_the_same_kind(made: MakeCard) -> None:
    of = difference(made, Build())
    assert of(Mode.EXACT) == 0
    assert 0 < of(Mode.FAST) < 20


def test_fast_repeats_itself_and_images_of_a_job_can_be_made_alone(made: MakeCard) -> None:
    engine = engine_for(made())
    both = run(engine, replace(FAST, count=2))
    alone = run(engine, replace(FAST, count=2).image(1))
    assert alone.painted[0].pixels == both.painted[1].pixels
    assert run(engine, replace(FAST, count=2)).painted == both.painted


def test_exact_is_untouched_by_a_fast_picture_before_it(made: MakeCard) -> None:
    engine = engine_for(made())
    exact = replace(FAST, mode=Mode.EXACT)
    before = run(engine, exact).painted[0].pixels
    run(engine, FAST)
    assert run(engine, exact).painted[0].pixels == before


def test_a_kept_composition_is_finished_as_it_would_have_been(made: MakeCard) -> None:
    engine = engine_for(made())
    whole = run(engine, FAST)
    finished = run(engine, FAST, {0: whole.composed[0].latent})
    assert finished.painted[0].pixels == whole.painted[0].pixels
