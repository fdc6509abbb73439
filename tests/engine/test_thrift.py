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
from wurst_desktop.engine.schedule import denoised
from wurst_desktop.engine.thrift import Rhythm, ThriftyGuidance, ThriftySeer

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
    ("steps", "every", "asked"),
    [
        (1, 3, "f"),
        (2, 3, "ff"),
        (3, 2, "f.f"),
        (5, 2, "f.c.f"),
        (9, 2, "f.c.f.c.f"),
        (12, 2, "f.c.f.c.f.cf"),
        (5, 1, "fcfcf"),
    ],
)
def test_some_steps_are_asked_and_every_second_of_them_in_full(steps: int, every: int, asked: str) -> None:
    rhythm, asks = Rhythm(steps, every), 0
    found = ""
    for step in range(steps):
        if rhythm.asks(step):
            found += "f" if rhythm.is_full(asks) else "c"
            asks += 1
        else:
            found += "."
    assert found == asked


def test_the_last_push_is_given_again_every_second_time() -> None:
    network = Asked()
    thrifty = ThriftyGuidance(guided(network), Rhythm(9, 1))
    noises = [float(thrifty.noise_in(torch.zeros(1), TIME)) for _ in range(4)]
    assert network.with_words == [True, False, True, True, False, True]
    # Without words the answer to the question after was 10 - 1 higher, so the push is -9, three times of it.
    assert noises == [11 - 27, 31 - 27, 41 - 27, 61 - 27]


def test_without_guidance_no_pass_is_left_out() -> None:
    network = Asked()
    thrifty = ThriftyGuidance(guided(network, is_guided=False), Rhythm(9, 1))
    for _ in range(9):
        thrifty.noise_in(torch.zeros(1), TIME)
    assert network.with_words == [True] * 9


def test_a_full_answer_is_what_exact_guidance_says() -> None:
    exact, thrifty = guided(Asked()), ThriftyGuidance(guided(Asked()), Rhythm(9, 1))
    latent = torch.zeros(1)
    torch.testing.assert_close(thrifty.noise_in(latent, TIME), exact.noise_in(latent, TIME))


def test_between_answers_the_same_clean_latent_is_seen() -> None:
    network = Asked()
    seer = ThriftySeer(guided(network, is_guided=False), Rhythm(7, 3))
    latents = [torch.randn(1, 4, 3, 3) for _ in range(7)]
    times = [torch.tensor([1 - step / 7]) for step in range(7)]
    seen = [
        denoised(latent, seer.noise_in(latent, time), float(time)) for latent, time in zip(latents, times, strict=True)
    ]
    assert len(network.with_words) == 3
    for step in range(6):
        torch.testing.assert_close(seen[step], seen[step // 3 * 3], rtol=1e-3, atol=1e-3)
    assert (seen[6] - seen[3]).abs().max() > 1


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
