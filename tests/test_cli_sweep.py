"""Sweeps on the command line: all pictures, their grid, and what is said where that can't be."""

from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from tests.fakes import Moment, Refuses
from tests.test_cli import Terminal
from tests.test_cli import terminal as terminal  # noqa: PLC0414 - the fixture
from wurst_desktop.core.errors import OutOfMemory
from wurst_desktop.core.events import Stage
from wurst_desktop.library.history import QUEUE
from wurst_desktop.library.job_store import JobStoreOnDisk
from wurst_desktop.library.metadata import describe, read_recipe

SWEEP = ("sweep", "a red fox", "--seed", "7", "--x", "words=red,blue", "--y", "prior-guidance=2..6+2")


def test_a_sweep_makes_each_picture_and_the_grid(terminal: Terminal, tmp_path: Path) -> None:
    answer = terminal(*SWEEP, "-o", tmp_path / "out")
    assert answer.status == 0, answer.err
    asked = [(request.prompt, request.prior_guidance, request.seed) for request in terminal.engine.requests]
    assert asked == [(f"a {word} fox", guidance, 7) for guidance in (2.0, 4.0, 6.0) for word in ("red", "blue")]
    *pictures, grid = [Path(line) for line in answer.lines]
    recipes = [read_recipe(picture) for picture in pictures]
    assert [recipe.request for recipe in recipes if recipe] == terminal.engine.requests
    described = describe(grid).described
    assert described.grid is not None
    assert described.grid.filled == 6
    told = terminal("metadata", grid).lines
    assert told[:3] == ["a grid of: 6 pictures", "across: Words: red, blue", "down: Composition guidance: 2, 4, 6"]
    with Image.open(grid) as image:
        assert min(image.size) > 2 * 128
    assert {path.name for path in (tmp_path / "out").iterdir()} == {path.name for path in (*pictures, grid)}


def test_it_is_said_which_picture_of_all_is_made_and_once_on_what(terminal: Terminal) -> None:
    lines = terminal(*SWEEP).err.splitlines()
    textures = [line.partition(" texture")[0] for line in lines if ", texture " in line and "seed" not in line]
    assert textures == [f"picture {number} of 6," for number in range(1, 7)]
    assert len([line for line in lines if line.startswith("a small machine")]) == 1


def test_a_file_named_for_it_holds_the_grid_alone(terminal: Terminal, tmp_path: Path) -> None:
    answer = terminal(*SWEEP, "-o", tmp_path / "grid.png", "--json")
    assert answer.status == 0, answer.err
    grid, pictures = answer.json["grid"], answer.json["pictures"]
    assert isinstance(grid, dict)
    assert isinstance(pictures, list)
    assert (grid["path"], len(pictures)) == (str(tmp_path / "grid.png"), 6)
    assert [path.name for path in tmp_path.glob("*.png")] == ["grid.png"]


def test_a_sweep_begins_from_a_picture_too(terminal: Terminal) -> None:
    fox = terminal("generate", "a fox", "--seed", "7").lines[0]
    varied = terminal("vary", fox, "--strength", "0.5").lines[0]
    answer = terminal("sweep", "--from", varied, "--x", "strength=0.1,0.9")
    assert answer.status == 0, answer.err
    strengths = [request.start.strength for request in terminal.engine.requests[-2:] if request.start]
    assert strengths == [0.1, 0.9]


def test_what_was_made_before_a_mishap_is_in_the_grid(terminal: Terminal) -> None:
    out = OutOfMemory("texture", "cpu")
    answer = terminal.with_script(Refuses(Moment(Stage.DECODER, 5), out))(*SWEEP[:4], "--x", "decoder-steps=3,4,5,6")
    assert answer.status == 4
    described = describe(Path(answer.lines[-1])).described
    assert described.grid is not None
    assert [bool(name) for name in described.grid.pictures] == [True, True, False, False]


def test_a_sweep_is_left_to_the_window(terminal: Terminal) -> None:
    answer = terminal(*SWEEP, "--queue")
    assert answer.status == 0, answer.err
    with closing(JobStoreOnDisk(terminal.paths.database.with_name(QUEUE))) as store:
        jobs = store.jobs()
    assert [job.id for job in jobs] == answer.lines
    assert len({job.cell.sweep for job in jobs if job.cell}) == 1
    assert [job.cell.index for job in jobs if job.cell] == list(range(6))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "Say what changes"),
        (("--x", "hue=1,2"), "There is prompt, words"),
        (("--x", "words=owl,cat"), "“owl” isn't in the prompt"),
        (("--x", "seed=1..500"), "1 to 400"),
        (("--x", "seed=1,2", "--y", "seed=3,4"), "one direction only"),
        (("--x", "seed=1,2", "--count", "2"), "one for each place"),
        (("--x", "seed=1,2", "--only-compose"), "whole pictures"),
        (("--x", "strength=0,1"), "without a composition to start from"),
        (("--x", "size=100x100"), "can't be drawn"),
    ],
)
def test_what_can_not_be_swept_is_said(terminal: Terminal, options: tuple[str, ...], said: str) -> None:
    answer = terminal("sweep", "a red fox", *options)
    assert answer.status == 2
    assert said in answer.err
    assert terminal.engine.requests == []
