"""Words and seeds on the command line, with the bundled model: what was asked decides, and all can be made again."""

import json
import shlex
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from PIL import Image

from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.cli import run
from wurst_desktop.cli_program import Program, look_around
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.record import Record
from wurst_desktop.engine.conversion import tensor_of
from wurst_desktop.engine.sight import Sight, rows_of
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.library.metadata import describe, read_latent, read_recipe
from wurst_desktop.paths import Paths, bundled_resources, find_paths
from wurst_desktop.training.artist import recommended_request

QUICK = ("--prior-steps", "6", "--decoder-steps", "3", "--model", "wurst-mini")
HOUSE = "a red house on a blue background"

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def shelf() -> ShelfOnDisk:
    return ShelfOnDisk(bundled_resources() / "models")


@pytest.fixture(scope="module")
def engine(shelf: ShelfOnDisk) -> WuerstchenEngine:
    return WuerstchenEngine(shelf, DeviceWish.named("cpu"))


@dataclass
class Terminal:
    """Runs command lines in a home of its own with one real engine."""

    program: Program
    capture: pytest.CaptureFixture[str]

    @property
    def paths(self) -> Paths:
        return self.program.paths

    def __call__(self, *arguments: str | Path) -> list[Path]:
        """The files that are printed."""
        return [Path(line) for line in self.said(*arguments).splitlines()]

    def said(self, *arguments: str | Path) -> str:
        status = run([str(argument) for argument in arguments], self.program)
        captured = self.capture.readouterr()
        assert status == 0, captured.err
        return captured.out

    def draw(self, prompt: str, *options: str) -> list[Path]:
        return self("generate", prompt, "--seed", "7", *QUICK, *options)

    def family(self, file: Path) -> list[Record]:
        with self.program.history() as history:
            own = next(each.id for each in history.records(history.ids()) if each.path == file)
            return list(history.family(own))


@pytest.fixture
def terminal(
    tmp_path: Path, shelf: ShelfOnDisk, engine: WuerstchenEngine, capsys: pytest.CaptureFixture[str]
) -> Terminal:
    return Terminal(Program(find_paths(tmp_path), shelf, lambda _shelf, _wish: engine, look_around), capsys)


def pixels(file: Path) -> bytes:
    with Image.open(file) as image:
        return image.convert("RGB").tobytes()


def latent(file: Path) -> Latent:
    found = read_latent(file)
    assert found is not None
    return found


def test_both_ways_of_writing_weights_give_one_picture_and_no_weight_another(terminal: Terminal) -> None:
    (compel,) = terminal.draw("a (red)1.4 house on a blue- background")
    (elsewhere,) = terminal.draw("a (red:1.4) house on a (blue:0.9) background", "--syntax", "a1111")
    (plain,) = terminal.draw("a red house on a blue background", "--syntax", "plain")
    (unweighted,) = terminal.draw("a red house on a blue background")
    assert pixels(compel) == pixels(elsewhere)
    assert pixels(plain) == pixels(unweighted) != pixels(compel)


def test_chance_in_words_is_drawn_from_the_seed_and_kept_raw_and_final(terminal: Terminal) -> None:
    terminal.paths.wildcards.mkdir(parents=True)
    (terminal.paths.wildcards / "thing.txt").write_text("house\ncastle\ntent\n", "utf-8")
    typed = "a {red|blue|green} __thing__ on a yellow background"
    first, again = terminal.draw(typed), terminal.draw(typed)
    recipe = read_recipe(first[0])
    assert recipe is not None
    assert recipe.request.raw_prompt == typed
    assert "{" not in recipe.request.prompt
    assert "__" not in recipe.request.prompt
    assert pixels(first[0]) == pixels(again[0]) == pixels(terminal.draw(recipe.request.prompt)[0])


def test_a_picture_of_many_is_made_again_alone(terminal: Terminal) -> None:
    files = terminal.draw(HOUSE, "--count", "3")
    line = shlex.split(terminal.said("metadata", files[2], "--as", "command"))
    assert pixels(terminal(*line[1:])[0]) == pixels(files[2])
    assert len({pixels(file) for file in files}) == 3


def test_what_was_picked_from_a_contact_sheet_is_what_whole_pictures_are(terminal: Terminal) -> None:
    terminal.draw(HOUSE, "--count", "4", "--only-compose")
    waiting = json.loads(terminal.said("history", "search", "undecoded", "--json"))["pictures"]
    assert [each["request"]["seed"] for each in waiting] == [10, 9, 8, 7]
    painted = terminal("finish", str(waiting[0]["id"]), str(waiting[2]["id"]))
    whole = terminal.draw(HOUSE, "--count", "4")
    assert [pixels(file) for file in painted] == [pixels(whole[3]), pixels(whole[1])]
    left = json.loads(terminal.said("history", "search", "undecoded", "--json"))["pictures"]
    assert [each["request"]["seed"] for each in left] == [9, 7]


def test_either_half_is_kept_while_the_other_is_thrown(terminal: Terminal) -> None:
    (house,) = terminal.draw(HOUSE)
    (texture,) = terminal("generate", "--from", house, "--keep", "composition")
    (composition,) = terminal("generate", "--from", house, "--keep", "texture")
    assert latent(texture) == latent(house)
    assert pixels(texture) != pixels(house)
    assert latent(composition) != latent(house)
    before, after = read_recipe(house), read_recipe(composition)
    assert before is not None
    assert after is not None
    assert after.request.texture_seed == before.request.texture_seed
    assert after.request.seed != before.request.seed


def test_a_second_seed_turns_the_composition_little_by_little(terminal: Terminal) -> None:
    shares = ("0", "0.05", "0.3", "1")
    drawn = [
        latent(terminal.draw(HOUSE, "--variation-seed", "9", "--variation-strength", share)[0]) for share in shares
    ]
    other = latent(terminal("generate", HOUSE, "--seed", "9", *QUICK)[0])
    away = [float((tensor_of(each) - tensor_of(drawn[0])).norm()) for each in drawn]
    assert 0 == away[0] < away[1] < away[2] < away[3]
    assert drawn[3] == other


def test_what_descends_is_made_again_from_its_file_and_stands_in_the_tree(terminal: Terminal) -> None:
    (house,), (castle,) = terminal.draw(HOUSE), terminal.draw("a yellow castle on a green background")
    (texture,) = terminal("redecode", house, "--decoder-seed", "3")
    (varied,) = terminal("vary", house, "--strength", "0.5", "--seed", "4")
    (blended,) = terminal("blend", house, castle, "--share", "0.4")
    assert [each.path for each in terminal.family(house)] == [house, texture, varied, blended]
    assert [each.path for each in terminal.family(blended)] == [house, castle, texture, varied, blended]
    for file in (texture, varied, blended):
        line = shlex.split(terminal.said("metadata", file, "--as", "command"))
        assert pixels(terminal(*line[1:])[0]) == pixels(file)


def test_a_sweep_over_words_and_numbers_is_one_labelled_picture_besides_the_single_ones(terminal: Terminal) -> None:
    axes = ("--x", "words=red,green", "--y", "decoder-steps=2,3")
    *cells, grid = terminal("sweep", HOUSE, "--seed", "7", *QUICK, *axes)
    assert len({pixels(cell) for cell in cells}) == 4
    assert pixels(cells[2]) == pixels(terminal.draw(HOUSE)[0])
    found = describe(grid).described.grid
    assert found is not None
    assert (found.sweep.shape, found.filled) == ((2, 2, 1), 4)
    with Image.open(grid) as image:
        # Two pictures of 128 across and down, and the labels beside them.
        assert min(image.size) > 2 * 128


def test_the_map_that_comes_with_the_model_beats_a_plain_colour(shelf: ShelfOnDisk, engine: WuerstchenEngine) -> None:
    card = shelf.find("wurst-mini")
    assert card.preview is not None
    sight = Sight.none(len(card.preview.rgb))
    for seed, prompt in enumerate(_mixed()):
        request = recommended_request(card, prompt, seed)
        for made in engine.generate(request, {}, lambda _event: None, CancelToken()):
            if isinstance(made, Painted):
                picture = torch.frombuffer(bytearray(made.pixels.data), dtype=torch.uint8).view(128, 128, 3)
                sight = sight.plus(tensor_of(made.latent), picture.permute(2, 0, 1)[None] / 255)
    errors = sight.errors(rows_of(card.preview))
    assert errors.of_map < errors.of_average / 2


def _mixed() -> list[str]:
    things, colours = ("fox", "owl", "rocket", "tulip"), ("red", "blue", "green", "yellow")
    return [f"a {things[number % 4]} on a {colours[number * 3 // 2 % 4]} background" for number in range(12)]
