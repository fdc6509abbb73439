"""The bundled weights obey prompts that were held out from their training."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from safetensors import safe_open

from wurst_desktop.training.artist import Artist
from wurst_desktop.training.evaluate import Share, Task, held_out_tasks, judged, table
from wurst_desktop.training.finishing import load_judge
from wurst_desktop.training.judge import NounJudge
from wurst_desktop.training.render import picture
from wurst_desktop.training.worlds import LARGE, SMALL, World

# The first test of a model draws all its prompts.
pytestmark = pytest.mark.timeout(900)
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Bundled:
    """A model that comes with the program, and what it is held to: what it reached, less a few points."""

    name: str
    world: World
    side: int
    prompts: int
    floors: dict[str, float]

    @property
    def folder(self) -> Path:
        return ROOT / "resources" / "models" / self.name

    @property
    def judge(self) -> NounJudge:
        return load_judge(Path(__file__).parent / "data" / f"judge-{self.side}.safetensors", self.side)


MODELS = (
    Bundled(
        "wurst-mini",
        SMALL,
        128,
        50,
        {
            "background": 95,
            "main colour or object": 89,
            "object": 89,
            "object colour": 87,
            "pair colours in place": 82,
            "pair objects in place": 70,
        },
    ),
    Bundled(
        "wurst-mini-256",
        LARGE,
        256,
        16,
        {
            "background": 95,
            "time of day": 50,
            "terrain": 50,
            "object": 60,
            "pair colours in place": 75,
        },
    ),
)


@dataclass(frozen=True)
class Exhibition:
    """The held-out tasks and what a bundled model drew for them."""

    model: Bundled
    tasks: list[Task]
    drawn: list[NDArray[np.uint8]]
    shares: dict[str, Share]


@pytest.fixture(scope="module", params=MODELS, ids=lambda model: model.name)
def exhibition(request: pytest.FixtureRequest) -> Exhibition:
    model: Bundled = request.param
    tasks = held_out_tasks(model.prompts, model.world)
    artist = Artist(model.folder)
    drawn = [artist.draw(task.prompt, task.seed) for task in tasks]
    return Exhibition(model, tasks, drawn, table(judged(tasks, drawn, model.judge)))


def test_held_out_prompts_are_obeyed(exhibition: Exhibition) -> None:
    shares = exhibition.shares
    short = {name: str(shares[name]) for name, floor in exhibition.model.floors.items() if shares[name].percent < floor}
    assert not short, shares


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_the_judge_knows_true_renders(model: Bundled) -> None:
    tasks = held_out_tasks(50, model.world)
    shares = table(judged(tasks, [picture(task.scene, model.side) for task in tasks], model.judge))
    assert all(share.percent >= 95 for share in shares.values()), shares


def test_the_same_seed_gives_the_same_picture_and_another_seed_another(exhibition: Exhibition) -> None:
    task, drawn = exhibition.tasks[0], exhibition.drawn[0]
    artist = Artist(exhibition.model.folder)
    assert np.array_equal(artist.draw(task.prompt, task.seed), drawn)
    assert not np.array_equal(artist.draw(task.prompt, task.seed + 1000), drawn)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_the_folder_is_small_and_whole(model: Bundled) -> None:
    assert sum(file.stat().st_size for file in model.folder.rglob("*")) <= 60e6
    for file in model.folder.rglob("*.safetensors"):
        with safe_open(file, "pt") as weights:
            assert all(torch.isfinite(weights.get_tensor(name)).all() for name in weights.keys())  # noqa: SIM118


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_the_example_prompts_use_known_words_only(model: Bundled) -> None:
    facts = json.loads((model.folder / "wurst.json").read_text(encoding="utf-8"))
    known = {word for phrase in facts["words"] for word in phrase.split()} | {"a", "an", "on", "at", "in"}
    assert len(facts["examples"]) >= 6
    assert {word for example in facts["examples"] for word in example.split()} <= known
