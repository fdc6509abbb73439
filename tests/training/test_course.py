"""The training loop: it learns, it resumes bit-equal, and its state on disk is whole."""

from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from tests.small_disk import no_file_larger_than
from wurst_desktop.core.errors import DiskFull
from wurst_desktop.training.average import MovingAverage
from wurst_desktop.training.checkpointing import load_state, save_state
from wurst_desktop.training.course import Course, Schedule
from wurst_desktop.training.randomness import generator, indices


class LineLesson:
    """Learn y = 3 x + 1."""

    def __init__(self) -> None:
        torch.manual_seed(0)
        self._line = nn.Linear(1, 1)

    @property
    def modules(self) -> nn.Module:
        return self._line

    @property
    def batch(self) -> int:
        return 16

    def loss(self, step: int) -> Tensor:
        x = torch.randn(self.batch, 1, generator=generator(0, "line", step))
        error: Tensor = self._line(x) - (3 * x + 1)
        return error.square().mean()


def course(file: Path, steps: int, lines: list[str] | None = None) -> Course:
    said = [] if lines is None else lines
    return Course(LineLesson(), Schedule(0.05, steps, 20, warmup=5), 0.9, file, said.append)


def test_a_course_learns(tmp_path: Path) -> None:
    lines: list[str] = []
    trained = course(tmp_path / "line.pt", 200, lines)
    trained.run()
    assert trained.average.values["weight"].item() == pytest.approx(3, abs=0.05)
    assert len(lines) == 4
    assert "samples 3200" in lines[-1]


def test_a_resumed_course_ends_bit_equal(tmp_path: Path) -> None:
    whole = course(tmp_path / "whole.pt", 40)
    for _ in range(40):
        whole.advance()
    first = course(tmp_path / "broken.pt", 40)
    for _ in range(17):
        first.advance()
    first.save()
    second = course(tmp_path / "broken.pt", 40)
    second.run()
    assert second.step == 40
    for name, value in whole.average.values.items():
        assert torch.equal(value, second.average.values[name])


def test_a_finished_course_does_nothing_more(tmp_path: Path) -> None:
    course(tmp_path / "line.pt", 30).run()
    again = course(tmp_path / "line.pt", 30)
    before = again.average.values["weight"].clone()
    again.run()
    assert torch.equal(before, again.average.values["weight"])


def test_the_rate_warms_up_stays_and_cools_down() -> None:
    schedule = Schedule(1.0, steps=1000, cooldown=200, warmup=100)
    assert schedule.rate(0) == pytest.approx(0.01)
    assert schedule.rate(100) == schedule.rate(800) == 1.0
    assert schedule.rate(1000) == pytest.approx(0.02)
    assert schedule.rate(850) > schedule.rate(950)


def test_no_state_is_no_error(tmp_path: Path) -> None:
    assert load_state(tmp_path / "none.pt") is None


def test_a_broken_write_leaves_the_last_state(tmp_path: Path) -> None:
    file = tmp_path / "state.pt"
    save_state({"step": 7}, file)

    class Unwritable:
        def __reduce__(self) -> str:
            raise ValueError("not to be written")

    with pytest.raises(ValueError, match="not to be written"):
        save_state({"step": Unwritable()}, file)
    assert load_state(file) == {"step": 7}


def test_a_full_disk_is_called_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "state.pt"
    save_state({"step": 7}, file)
    with no_file_larger_than(100_000), pytest.raises(DiskFull):
        save_state({"weights": torch.zeros(1_000_000)}, file)
    assert load_state(file) == {"step": 7}
    assert list(tmp_path.iterdir()) == [file]


def test_the_average_follows_slowly_and_starts_fast() -> None:
    line = nn.Linear(1, 1)
    average = MovingAverage(line, 0.99)
    with torch.no_grad():
        line.weight.fill_(10.0)
        average.values["weight"].zero_()
    average.follow(line, 0)
    assert average.values["weight"].item() == pytest.approx(9.0)
    average.values["weight"].zero_()
    average.follow(line, 100_000)
    assert average.values["weight"].item() == pytest.approx(0.1, rel=1e-3)


def test_each_pass_shows_every_entry_once() -> None:
    seen = [index for step in range(10) for index in indices(1, "a", step, 6, 30)]
    assert sorted(seen[:30]) == sorted(seen[30:]) == list(range(30))
    assert seen[:30] != seen[30:]


def test_streams_do_not_share_their_chance() -> None:
    draws = {torch.rand((), generator=generator(seed, name, 0)).item() for seed in (1, 2) for name in ("a", "b")}
    assert len(draws) == 4
