"""Going on from kept pictures on the command line."""

from pathlib import Path

import pytest
from PIL import Image

from tests.test_cli import Terminal, pixels
from tests.test_cli import terminal as terminal  # noqa: PLC0414 - the fixture
from wurst_desktop.core.request import Rolls
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.library.metadata import read_latent, read_recipe


def made(terminal: Terminal, name: str, *options: str) -> Path:
    answer = terminal("generate", f"a {name}", "--seed", "7", "-o", terminal.paths.data / f"{name}.png", *options)
    assert answer.status == 0, answer.err
    return Path(answer.lines[0])


def test_redecode_paints_other_textures_and_composes_nothing(terminal: Terminal) -> None:
    fox = made(terminal, "fox")
    answer = terminal("redecode", fox, "--decoder-seed", "5", "--count", "2", "--decoder-steps", "3")
    assert answer.status == 0, answer.err
    request = terminal.engine.requests[-1]
    assert (request.rolls, request.decoder_seed, request.decoder_steps, request.seed) == (Rolls.TEXTURE, 5, 3, 7)
    assert "composition" not in answer.err.replace("a composition", "")
    files = [Path(line) for line in answer.lines]
    assert len({pixels(file) for file in (fox, *files)}) == 3
    assert {read_latent(file) for file in files} == {read_latent(fox)}


def test_redecode_paints_true_to_another_size(terminal: Terminal) -> None:
    fox = made(terminal, "fox")
    answer = terminal("redecode", fox, "--size", "192x256")
    assert answer.status == 0, answer.err
    (file,) = (Path(line) for line in answer.lines)
    recipe = read_recipe(file)
    assert recipe is not None
    assert (recipe.request.width, recipe.request.height, recipe.request.sizing) == (192, 256, Sizing.TRUE)
    with Image.open(file) as picture:
        assert picture.size == (192, 256)
    assert read_latent(file) == read_latent(fox)
    again = terminal("generate", "--from", file)
    assert again.status == 0, again.err
    assert pixels(Path(again.lines[0])) == pixels(file)
    refused = terminal("redecode", fox, "--size", "200x192")
    assert refused.status == 2
    assert "steps of 64" in refused.err


def test_redecode_takes_many_files(terminal: Terminal) -> None:
    answer = terminal("redecode", made(terminal, "fox"), made(terminal, "owl"), "--json")
    assert answer.status == 0, answer.err
    pictures = answer.json["pictures"]
    assert isinstance(pictures, list)
    assert [picture["request"]["prompt"] for picture in pictures] == ["a fox", "a owl"]


def test_vary_begins_from_the_composition_in_the_file(terminal: Terminal) -> None:
    fox = made(terminal, "fox")
    answer = terminal("vary", fox, "--strength", "0.3", "--seed", "9")
    assert answer.status == 0, answer.err
    start = terminal.engine.requests[-1].start
    assert start is not None
    assert start.strength == 0.3
    recipe, latent = read_recipe(fox), read_latent(fox)
    assert recipe is not None
    assert latent is not None
    assert (start.parents[0].picture, start.parents[0].fingerprint) == (recipe.picture, latent.fingerprint)


def test_a_file_from_elsewhere_can_be_gone_on_from(terminal: Terminal, tmp_path: Path) -> None:
    fox = made(terminal, "fox")
    (moved := tmp_path / "from a friend.png").write_bytes(fox.read_bytes())
    fox.unlink()
    for kept in terminal.paths.pictures.rglob("*.png"):
        kept.unlink()
    answer = terminal("vary", moved)
    assert answer.status == 0, answer.err


def test_blend_mixes_two(terminal: Terminal) -> None:
    fox, owl = made(terminal, "fox"), made(terminal, "owl")
    assert terminal("blend", fox, owl, "--share", "0.7").status == 0
    request = terminal.engine.requests[-1]
    assert request.prompt == "a owl"
    assert request.start is not None
    assert (len(request.start.parents), request.start.share) == (2, 0.7)


def test_blend_says_what_does_not_fit(terminal: Terminal) -> None:
    answer = terminal("blend", made(terminal, "fox"), made(terminal, "owl", "--size", "256x128"))
    assert answer.status == 2
    assert "128 x 128 and 256 x 128" in answer.err


@pytest.mark.parametrize("command", ["redecode", "vary"])
def test_a_file_without_a_composition_is_named(terminal: Terminal, tmp_path: Path, command: str) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "photo.png")
    answer = terminal(command, tmp_path / "photo.png")
    assert answer.status == 2
    assert "photo.png can't be read: it holds no composition to go on from" in answer.err


def test_keeping_the_composition_throws_the_texture(terminal: Terminal) -> None:
    fox = made(terminal, "fox")
    assert terminal("generate", "--from", fox, "--keep", "composition", "--decoder-steps", "3").status == 0
    request = terminal.engine.requests[-1]
    assert request.start is not None
    assert request.start.is_exact
    assert (request.prompt, request.seed, request.decoder_steps) == ("a fox", 7, 3)
    assert request.decoder_seed is not None


def test_keeping_the_texture_throws_the_composition(terminal: Terminal) -> None:
    fox = made(terminal, "fox")
    before = terminal.engine.requests[-1]
    assert terminal("generate", "--from", fox, "--keep", "texture", "--seed", "9", "--count", "2").status == 0
    request = terminal.engine.requests[-1]
    assert [request.image(image).seed for image in range(2)] == [9, 10]
    assert {request.image(image).texture_seed for image in range(2)} == {before.texture_seed}
    assert request.start is None


def test_a_picture_is_made_again_from_its_file_alone(terminal: Terminal, tmp_path: Path) -> None:
    varied = Path(terminal("vary", made(terminal, "fox"), "-o", tmp_path / "varied.png").lines[0])
    for kept in (*terminal.paths.pictures.rglob("*.png"), *terminal.paths.data.glob("fox*")):
        kept.unlink()
    answer = terminal("generate", "--from", varied)
    assert answer.status == 0, answer.err
    assert pixels(Path(answer.lines[0])) == pixels(varied)


def test_without_a_prompt_or_a_picture_nothing_can_be_made(terminal: Terminal) -> None:
    answer = terminal("generate")
    assert answer.status == 2
    assert "--from" in answer.err


def test_a_contact_sheet_is_finished_by_number(terminal: Terminal) -> None:
    sheet = terminal("generate", "a fox", "--seed", "7", "--count", "4", "--only-compose", "--json")
    assert sheet.status == 0, sheet.err
    entries = sheet.json["pictures"]
    assert isinstance(entries, list)
    assert [entry["is_decoded"] for entry in entries] == [False] * 4
    picked = str(entries[2]["id"])
    answer = terminal("finish", picked)
    assert answer.status == 0, answer.err
    assert terminal.engine.requests[-1].seed == 9
    assert terminal("history", "search", "undecoded", "--json").json["total"] == 3
    assert terminal("finish", picked).status == 2


def test_seeds_can_roll_and_vary(terminal: Terminal) -> None:
    options = ("--rolls", "texture", "--variation-seed", "5", "--variation-strength", "0.2")
    assert terminal("generate", "a fox", *options).status == 0
    request = terminal.engine.requests[-1]
    assert (request.rolls, request.variation_seed, request.variation_strength) == (Rolls.TEXTURE, 5, 0.2)
