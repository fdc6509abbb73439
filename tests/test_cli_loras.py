"""LoRAs on the command line: taken in, listed, and named by a request."""

from pathlib import Path

import pytest

from tests.checkpoints.folders import combined
from tests.checkpoints.test_loras import lora, model, written
from tests.test_cli import Terminal
from wurst_desktop.core.lora import LoraRef
from wurst_desktop.paths import find_paths


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    paths = find_paths(tmp_path / "home")
    folder = combined(paths.models / "small")
    (weights,) = (model(tmp_path, "layers", 8).folder / "prior_prior").glob("*.safetensors")
    weights.replace(folder / "prior_prior" / weights.name)
    return Terminal(paths, capsys)


def test_one_is_taken_in_listed_and_drawn_with(terminal: Terminal, tmp_path: Path) -> None:
    source = written(tmp_path / "figure.safetensors", lora())
    taken = terminal("loras", "import", source)
    assert taken.status == 0
    assert Path(taken.lines[0]) == terminal.paths.loras / "figure.safetensors"
    assert "figure fits wurst-small" in taken.err
    listed = terminal("loras", "list", "--json").json["loras"]
    assert isinstance(listed, list)
    fingerprint = listed[0]["fingerprint"]

    drawn = terminal("generate", "a lamp", "--lora", "figure=0.7", "--lora", "figure")
    assert drawn.status == 0
    (request,) = terminal.engine.requests
    assert request.loras == (LoraRef("figure", fingerprint, 0.7), LoraRef("figure", fingerprint, 1.0))

    file = drawn.lines[0]
    assert "loras: figure 0.7, figure 1" in terminal("metadata", file).out
    assert "--lora figure=0.7 --lora figure=1.0" in terminal("metadata", file, "--as", "command").out
    assert terminal("generate", "--from", file).status == 0
    assert terminal.engine.requests[-1].loras == request.loras


@pytest.mark.parametrize(
    ("option", "said"), [("ink", "no LoRA “ink” here"), ("figure=much", "NAME=STRENGTH"), ("figure=9", "-4 to 4")]
)
def test_what_cannot_be_added_is_said(terminal: Terminal, tmp_path: Path, option: str, said: str) -> None:
    terminal("loras", "import", written(tmp_path / "figure.safetensors", lora()))
    answer = terminal("generate", "a lamp", "--lora", option)
    assert answer.status == 2
    assert said in answer.err
    assert not terminal.engine.requests


def test_one_for_another_model_is_refused_and_an_empty_list_says_what_to_do(terminal: Terminal, tmp_path: Path) -> None:
    answer = terminal("loras", "import", written(tmp_path / "wide.safetensors", lora(32)))
    assert answer.status == 2
    assert "another size" in answer.err
    assert "No LoRA is installed" in terminal("loras", "list").err
