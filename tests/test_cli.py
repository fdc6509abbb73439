"""The command line as scripts rely on it: results on stdout, all else on stderr, exit statuses, and nothing lost."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from tests.checkpoints.folders import MANIFEST, combined
from tests.fakes import Mishap, Moment, Refuses, RunsOut, ScriptedEngine, Stumbles, Waits, scripted_pixels
from tests.library import odd_files
from tests.library.broken_pages import break_a_page
from wurst_desktop import __version__
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.cli import run
from wurst_desktop.cli_program import Program
from wurst_desktop.core.errors import DeviceLost, DeviceUnavailable, DiskFull, PictureBroken, PromptRefused
from wurst_desktop.core.events import Stage
from wurst_desktop.core.jobs import JobState
from wurst_desktop.core.plan import Accelerator, Device, DeviceWish, Hardware, Residency
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.engine import Engine
from wurst_desktop.core.request import Mode, NoiseMode, PromptSyntax, Schedule
from wurst_desktop.core.settings import Settings
from wurst_desktop.core.settings_file import save_settings
from wurst_desktop.library.history import QUEUE
from wurst_desktop.library.job_store import JobStoreOnDisk
from wurst_desktop.paths import Paths, find_paths


@dataclass
class Answer:
    """What a command line came to."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def json(self) -> dict[str, object]:
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@dataclass
class Terminal:
    """Runs command lines in a home of its own, with an engine that does as it is told."""

    paths: Paths
    capture: pytest.CaptureFixture[str]
    wishes: list[DeviceWish] = field(default_factory=list)
    engine: ScriptedEngine = field(default_factory=ScriptedEngine)
    hardware: Hardware = field(default_factory=lambda: Hardware("Ryzen 5", 6, 16 * 2**30, 13 * 2**30))

    def __call__(self, *arguments: str | Path) -> Answer:
        program = Program(self.paths, ShelfOnDisk(self.paths.models), self._open_engine, lambda: self.hardware)
        status = run([str(argument) for argument in arguments], program)
        captured = self.capture.readouterr()
        return Answer(status, captured.out, captured.err)

    def with_script(self, *script: Mishap) -> "Terminal":
        self.engine = ScriptedEngine(*script)
        return self

    def _open_engine(self, shelf: Shelf, wish: DeviceWish) -> Engine:
        self.wishes.append(wish)
        return self.engine


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    paths = find_paths(tmp_path / "home")
    combined(paths.models / "small")
    return Terminal(paths, capsys)


def pixels(path: Path) -> bytes:
    with Image.open(path) as image:
        return image.convert("RGB").tobytes()


def test_generate_keeps_a_picture_and_prints_its_file(terminal: Terminal) -> None:
    answer = terminal("generate", "a red fox", "--seed", "7")
    assert answer.status == 0
    (line,) = answer.lines
    file = Path(line)
    assert file.is_relative_to(terminal.paths.pictures)
    (request,) = terminal.engine.requests
    assert scripted_size(file) == (128, 128)
    assert request.seed == 7
    assert "seed 7" in answer.err
    assert terminal("history", "list").out.count("a red fox") == 1


def test_generate_draws_what_is_left_to_chance_from_the_seed(terminal: Terminal) -> None:
    terminal.paths.wildcards.mkdir(parents=True)
    (terminal.paths.wildcards / "animal.txt").write_text("fox\nowl\ncat\n", "utf-8")
    asked = ("generate", "{red|blue|pale} __animal__", "--seed", "7", "--count", "3", "--json")
    made = json.loads(terminal(*asked).out)["pictures"]
    assert [picture["request"]["seed"] for picture in made] == [7, 8, 9]
    prompts = [picture["request"]["prompt"] for picture in made]
    assert all(re.fullmatch("(red|blue|pale) (fox|owl|cat)", prompt) for prompt in prompts)
    assert {picture["request"]["raw_prompt"] for picture in made} == {"{red|blue|pale} __animal__"}
    alone = json.loads(terminal(*asked[:2], "--seed", "9", "--json").out)["request"]
    assert alone["prompt"] == prompts[2]
    assert "drawn from" in terminal("metadata", made[0]["path"]).out


@pytest.mark.parametrize("prompt", ["", "  "])
def test_generate_asks_for_words_where_there_are_none(terminal: Terminal, prompt: str) -> None:
    answer = terminal("generate", prompt)
    assert answer.status == 2
    assert "Say in a few words" in " ".join(answer.err.split())
    assert terminal.engine.requests == []


def test_generate_puts_a_style_around_the_prompt(terminal: Terminal) -> None:
    terminal.paths.styles.parent.mkdir(parents=True)
    terminal.paths.styles.write_text("name,prompt,negative_prompt\nInk,ink of {prompt},photo\n", "utf-8")
    assert terminal("generate", "a fox", "--style", "Ink").status == 0
    (request,) = terminal.engine.requests
    assert (request.prompt, request.negative_prompt, request.raw_prompt) == ("ink of a fox", "photo", "a fox")
    unknown = terminal("generate", "a fox", "--style", "Oil")
    assert unknown.status == 2
    assert "Ink" in unknown.err


def test_a_style_or_new_words_take_the_place_of_the_old_style(terminal: Terminal) -> None:
    terminal.paths.styles.parent.mkdir(parents=True)
    styles = "name,prompt,negative_prompt\nInk,ink of {prompt},photo\nOil,oil of {prompt},\n"
    terminal.paths.styles.write_text(styles, "utf-8")
    inked = terminal("generate", "a fox", "--negative", "text", "--style", "Ink").lines[0]
    for further, prompt, negative, style in (
        (["--style", "Oil"], "oil of a fox", "text", "Oil"),
        (["an owl"], "an owl", "text", ""),
        (["an owl", "--style", "Ink"], "ink of an owl", "text, photo", "Ink"),
        (["--seed", "8"], "ink of a fox", "text, photo", "Ink"),
    ):
        assert terminal("generate", "--from", inked, *further).status == 0
        request = terminal.engine.requests[-1]
        assert (request.prompt, request.negative_prompt, request.style) == (prompt, negative, style)


@pytest.mark.parametrize("prompt", ["a {red|blue", "a __dragon__"])
def test_generate_says_what_cannot_be_drawn_by_lot(terminal: Terminal, prompt: str) -> None:
    answer = terminal("generate", prompt)
    assert answer.status == 2
    assert terminal.engine.requests == []


def scripted_size(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


def test_what_is_not_asked_for_comes_from_the_model(terminal: Terminal) -> None:
    terminal("generate", "a red fox", "--seed", "7")
    (request,) = terminal.engine.requests
    assert (request.width, request.height, request.count) == (128, 128, 1)
    assert (request.prior_steps, request.schedule, request.prior_guidance) == (20, Schedule.EVEN, 3.5)
    assert (request.decoder_steps, request.decoder_guidance) == (10, 0)
    assert (request.syntax, request.noise) == (PromptSyntax.COMPEL, NoiseMode.PER_IMAGE)
    assert request.decoder_seed is None
    assert request.checkpoint == ShelfOnDisk(terminal.paths.models).find("").ref
    assert terminal.wishes == [DeviceWish()]


def test_every_option_reaches_the_request(terminal: Terminal) -> None:
    options = (
        "--negative blurry --seed 1 --decoder-seed 2 --count 2 --size 256x128 --model wurst-small --prior-steps 3 "
        "--prior-guidance 2.5 --decoder-steps 4 --decoder-guidance 1.5 --schedule default --syntax plain "
        "--noise diffusers --mode fast --device cpu --residency stage"
    )
    answer = terminal("generate", "a (red) fox", *options.split())
    assert answer.status == 0, answer.err
    (request,) = terminal.engine.requests
    assert (request.prompt, request.negative_prompt) == ("a (red) fox", "blurry")
    assert (request.seed, request.decoder_seed, request.count) == (1, 2, 2)
    assert (request.width, request.height) == (256, 128)
    assert (request.prior_steps, request.prior_guidance, request.schedule) == (3, 2.5, Schedule.DEFAULT)
    assert (request.decoder_steps, request.decoder_guidance) == (4, 1.5)
    assert (request.syntax, request.noise) == (PromptSyntax.PLAIN, NoiseMode.DIFFUSERS)
    assert request.mode is Mode.FAST
    assert terminal.wishes == [DeviceWish(Device.CPU, Residency.STAGE)]


def test_a_seed_that_is_not_given_is_drawn_and_told(terminal: Terminal) -> None:
    first, second = terminal("generate", "a fox"), terminal("generate", "a fox")
    seeds = [request.seed for request in terminal.engine.requests]
    assert seeds[0] != seeds[1]
    assert f"seed {seeds[0]}," in first.err
    assert f"seed {seeds[1]}," in second.err


def test_several_pictures_are_several_lines(terminal: Terminal) -> None:
    answer = terminal("generate", "a fox", "--seed", "5", "--count", "3")
    assert len({Path(line) for line in answer.lines}) == 3
    assert all(Path(line).is_file() for line in answer.lines)
    assert "picture 2 of 3, texture 10/10" in answer.err


def test_progress_goes_to_stderr_stage_by_stage(terminal: Terminal) -> None:
    answer = terminal("generate", "a fox")
    stages = ["model 4/4", "text 2/2", "composition 20/20", "texture 10/10", "pixels", "kept"]
    places = [answer.err.index(f"{stage}, ") for stage in stages]
    assert places == sorted(places)


def test_the_picture_is_copied_to_the_file_and_kept(terminal: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "house.png"
    answer = terminal("generate", "a house", "-o", target)
    assert answer.lines == [str(target)]
    (kept,) = terminal.paths.pictures.rglob("*.png")
    assert pixels(target) == pixels(kept)
    assert pixels(target) == drawn(terminal)


def drawn(terminal: Terminal) -> bytes:
    request = terminal.engine.requests[-1]
    from tests.fakes import scripted_latent

    return scripted_pixels(request.image(0), scripted_latent(request.image(0))).data


@pytest.mark.parametrize("kind", ["jpg", "webp"])
def test_the_copy_may_be_of_another_kind_and_carries_its_recipe(terminal: Terminal, tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"house.{kind}"
    assert terminal("generate", "a house", "--seed", "3", "-o", target).status == 0
    answer = terminal("metadata", target)
    assert "prompt: a house" in answer.lines
    assert "seed: 3" in answer.lines


def test_a_folder_takes_the_files_by_their_own_names(terminal: Terminal, tmp_path: Path) -> None:
    for folder in (tmp_path / "not there yet", tmp_path):
        answer = terminal("generate", "a fox", "--count", "2", "-o", folder)
        names = sorted(Path(line).name for line in answer.lines)
        assert names == sorted(path.name for path in folder.glob("*.png"))
        assert len(names) == 2


def test_several_pictures_for_one_file_are_numbered(terminal: Terminal, tmp_path: Path) -> None:
    answer = terminal("generate", "a fox", "--count", "2", "--output", tmp_path / "fox.png")
    assert answer.lines == [str(tmp_path / "fox-1.png"), str(tmp_path / "fox-2.png")]


def test_a_file_that_is_there_is_left_alone(terminal: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "house.png"
    target.write_bytes(b"somebody's")
    answer = terminal("generate", "a house", "-o", target)
    assert target.read_bytes() == b"somebody's"
    (line,) = answer.lines
    assert Path(line) != target
    assert Path(line).is_file()
    assert f"{target} was there before" in answer.err


def test_json_is_one_object_with_all_that_was_made(terminal: Terminal, tmp_path: Path) -> None:
    answer = terminal("generate", "a fox", "--seed", "5", "--count", "2", "-o", tmp_path / "fox.png", "--json")
    found = answer.json
    assert isinstance(found["pictures"], list)
    first, second = found["pictures"]
    assert (first["seed"], second["seed"]) == (5, 6)
    assert first["path"] == str(tmp_path / "fox-1.png")
    assert Path(first["kept"]).is_file()
    assert found["request"]["prompt"] == "a fox"  # type: ignore[index]
    assert found["request"]["checkpoint"]["id"] == "wurst-small"  # type: ignore[index]


@pytest.mark.parametrize(
    ("arguments", "status", "named"),
    [
        (["generate", "a red fox", "--size", "1000x1000"], 2, "1000 x 1000 can't be drawn"),
        (["generate", "a red fox", "--size", "large"], 2, "128x128"),
        (["generate", "a red fox", "--prior-steps", "0"], 2, "Composition steps"),
        (["generate", "a red fox", "--seed", "-1"], 2, "seed"),
        (["generate", "a red fox", "--seed", "many"], 2, "--seed"),
        (["generate", "a red fox", "--device", "tpu"], 2, "tpu"),
        (["generate", "a red fox", "--residency", "cloud"], 2, "cloud"),
        (["generate", "a red fox", "--schedule", "odd"], 2, "--schedule"),
        (["generate", "a red fox", "-o", "house.gif"], 2, ".gif"),
        (["generate", "a red fox", "--model", "dragon"], 3, "wurst-small"),
        (["generate"], 2, "PROMPT"),
        (["generate", "a red fox", "--loud"], 2, "--loud"),
        (["paint", "x"], 2, "paint"),
        (["history"], 2, "--help"),
        (["history", "export", "99", "x.png"], 2, "99"),
        (["metadata", "nowhere.png"], 2, "nowhere.png"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    terminal: Terminal, arguments: Sequence[str], status: int, named: str
) -> None:
    answer = terminal(*arguments)
    assert (answer.status, answer.out) == (status, "")
    assert named in answer.err
    assert len(answer.err.splitlines()) == 1
    assert terminal.engine.requests == []


@pytest.mark.parametrize(
    ("mishap", "status"),
    [
        (RunsOut(Moment(Stage.DECODER)), 4),
        (Refuses(Moment(Stage.TEXT), PromptRefused("prompt", "x", "a bracket isn't closed")), 2),
        (Refuses(Moment(Stage.LOAD), DeviceUnavailable("cuda", ("cpu",))), 3),
        (Refuses(Moment(Stage.PRIOR), DeviceLost("cuda:0")), 3),
        (Refuses(Moment(Stage.VQGAN), DiskFull(Path("x.png"))), 4),
        (Refuses(Moment(Stage.PRIOR), PictureBroken("prior")), 1),
    ],
)
def test_each_kind_of_failure_has_its_status(terminal: Terminal, mishap: Mishap, status: int) -> None:
    answer = terminal.with_script(mishap)("generate", "x")
    assert (answer.status, answer.out) == (status, "")
    assert "Traceback" not in answer.err


def test_a_bug_is_not_hidden(terminal: Terminal) -> None:
    with pytest.raises(RuntimeError, match="a bug of the engine"):
        terminal.with_script(Stumbles(Moment(Stage.PRIOR)))("generate", "x")


def test_what_was_finished_before_a_failure_is_kept_and_told(terminal: Terminal, tmp_path: Path) -> None:
    terminal.with_script(RunsOut(Moment(Stage.DECODER, image=1)))
    answer = terminal("generate", "a fox", "--count", "3", "-o", tmp_path / "fox.png")
    assert answer.status == 4
    assert answer.lines == [str(tmp_path / "fox-1.png")]
    listed = terminal("history", "list", "--json").json["pictures"]
    assert isinstance(listed, list)
    assert [entry["is_decoded"] for entry in listed] == [False, True]


def test_a_folder_that_cannot_be_made_is_told_before_any_work(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    answer = terminal("generate", "x", "-o", tmp_path / "file" / "fox.png")
    assert answer.status == 4
    assert terminal.engine.requests == []


def test_words_that_the_model_never_learnt_are_told_and_drawn_all_the_same(terminal: Terminal) -> None:
    answer = terminal("generate", "a red cathedral")
    assert "Wurst Small doesn't know cathedral" in answer.err
    assert answer.status == 0
    assert "doesn't know" not in terminal("generate", "a red fox").err


def test_a_size_that_the_model_never_learnt_is_drawn_with_a_word_of_warning(terminal: Terminal) -> None:
    assert "may look odd" in terminal("generate", "x", "--size", "512").err
    assert "may look odd" not in terminal("generate", "x", "--size", "256x128").err


def test_the_settings_say_where_pictures_go_and_how_they_are_named(terminal: Terminal, tmp_path: Path) -> None:
    settings = Settings(pictures_folder=tmp_path / "mine", name_pattern="{seed} {number}")
    save_settings(settings, terminal.paths.settings)
    (line,) = terminal("generate", "x", "--seed", "9").lines
    assert Path(line).parent == tmp_path / "mine"
    assert Path(line).name.startswith("9 ")


def test_damaged_settings_are_told_and_do_no_harm(terminal: Terminal) -> None:
    terminal.paths.settings.parent.mkdir(parents=True)
    terminal.paths.settings.write_text("{", "utf-8")
    answer = terminal("generate", "x")
    assert answer.status == 0
    assert "settings couldn't be read" in answer.err


def test_what_is_finished_and_painted_is_not_spoken_of_as_unfinished(terminal: Terminal) -> None:
    here = Waits(Moment(Stage.PRIOR, image=1))
    interrupter = threading.Thread(target=interrupt_when, args=(here.reached,))
    interrupter.start()
    answer = terminal.with_script(here)("generate", "a fox", "--count", "2")
    interrupter.join()
    assert (answer.status, len(answer.lines)) == (130, 1)
    assert "composition is kept" not in answer.err


@pytest.mark.parametrize(("stage", "kept"), [(Stage.LOAD, 0), (Stage.PRIOR, 0), (Stage.DECODER, 1)])
def test_ctrl_c_stops_inside_a_step_and_keeps_the_composition(terminal: Terminal, stage: Stage, kept: int) -> None:
    here = Waits(Moment(stage))
    interrupter = threading.Thread(target=interrupt_when, args=(here.reached,))
    before = signal.getsignal(signal.SIGINT)
    interrupter.start()
    answer = terminal.with_script(here)("generate", "a fox")
    interrupter.join()
    assert (answer.status, answer.out) == (130, "")
    assert ("composition is kept" in answer.err) == bool(kept)
    listed = terminal("history", "list", "--json").json["pictures"]
    assert isinstance(listed, list)
    assert [entry["is_decoded"] for entry in listed] == [False] * kept
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_while_the_engine_is_being_imported_stops_too(terminal: Terminal) -> None:
    def interrupted(shelf: Shelf, wish: DeviceWish) -> Engine:
        os.kill(os.getpid(), signal.SIGINT)
        return terminal.engine

    program = Program(terminal.paths, ShelfOnDisk(terminal.paths.models), interrupted, lambda: terminal.hardware)
    assert run(["generate", "x"], program) == 130
    assert terminal.capture.readouterr().err.endswith("Stopped.\n")
    assert terminal.engine.requests == []


def interrupt_when(reached: threading.Event) -> None:
    reached.wait()
    os.kill(os.getpid(), signal.SIGINT)


def test_metadata_says_what_made_a_picture(terminal: Terminal) -> None:
    file = terminal("generate", "a fox, [red]", "--negative", "blurry", "--seed", "11").lines[0]
    answer = terminal("metadata", file)
    assert {"prompt: a fox, [red]", "negative: blurry", "seed: 11", "size: 128x128", "model: wurst-small"} <= set(
        answer.lines
    )
    recipe = terminal("metadata", file, "--json").json["recipe"]
    assert isinstance(recipe, dict)
    assert recipe["request"]["seed"] == 11


def test_metadata_of_a_plain_picture_says_that_there_is_none(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "plain.png"
    Image.new("RGB", (8, 8)).save(path)
    answer = terminal("metadata", path)
    assert (answer.status, answer.out) == (0, "")
    assert "doesn't say" in answer.err
    assert terminal("metadata", path, "--json").json["recipe"] is None


def test_the_history_is_listed_newest_first_and_searched(terminal: Terminal) -> None:
    assert terminal("history", "list").err == "Nothing here yet. Your pictures appear here and stay.\n"
    for prompt in ("a red fox", "a blue fox", "a red\nhouse"):
        terminal("generate", prompt)
    listed = terminal("history", "list")
    assert [line.split("\t")[4] for line in listed.lines] == ["a red house", "a blue fox", "a red fox"]
    assert [line.split("\t")[4] for line in terminal("history", "search", "red", "fox").lines] == ["a red fox"]
    assert terminal("history", "search", "dragon").err == "No picture has “dragon” in its words.\n"
    short = terminal("history", "list", "--limit", "1")
    assert len(short.lines) == 1
    assert "2 older pictures not shown" in short.err
    assert terminal("history", "list", "--limit", "1", "--json").json["total"] == 3


def test_deleted_pictures_are_found_and_come_back(terminal: Terminal) -> None:
    for prompt in ("a fox", "an owl"):
        terminal("generate", prompt)
    fox = terminal("history", "search", "fox").lines[0].split("\t")
    assert terminal("history", "delete", fox[0]).status == 0
    assert len(terminal("history", "list").lines) == 1
    found = json.loads(terminal("history", "search", "deleted", "--json").out)["pictures"]
    assert [(str(each["id"]), "deleted" in each) for each in found] == [(fox[0], True)]
    again = terminal("history", "delete", fox[0])
    assert (again.status, again.err) == (0, f"{fox[0]} is in the bin already.\n")
    assert terminal("history", "restore", fox[0]).lines == [fox[5]]
    again = terminal("history", "restore", fox[0])
    assert (again.status, again.out) == (0, "")
    assert again.err == f"{fox[0]} isn't in the bin; there was nothing to restore.\n"
    assert terminal("history", "search", "deleted").err == "The bin is empty. Deleted pictures stay here for 30 days.\n"
    assert terminal("history", "search", "fox").lines[0].split("\t") == fox
    assert terminal("history", "restore", "99").status == 2


def test_old_pictures_are_imported_with_what_made_them(terminal: Terminal, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    odd_files.png(old / "x.png", odd_files.CHUNKS["InvokeAI"])
    (old / "lies.png").write_text("I am a picture")
    answer = terminal("history", "import", old)
    assert answer.status == 0
    assert len(answer.lines) == 1
    assert f"{old / 'lies.png'}: it isn't a picture." in answer.err
    assert "1 picture imported." in answer.err
    again = terminal("history", "import", old / "x.png", "--json").json
    assert (again["added"], again["known"], again["refused"]) == ([], 1, [])
    assert len(terminal("history", "search", "fox").lines) == 1
    assert "seed: 42" in terminal("metadata", old / "x.png").lines


def test_the_history_is_searched_by_fields(terminal: Terminal) -> None:
    for prompt, seed in (("a red fox", 42), ("a red fox, sleeping", 43), ("a house", 42)):
        terminal("generate", prompt, "--seed", str(seed))

    def found(*search: str) -> list[str]:
        return [line.split("\t")[4] for line in terminal("history", "search", *search).lines]

    assert found("fox seed:42") == ["a red fox"]
    assert found("fox", "-sleeping") == ["a red fox"]
    assert found("-fox") == ["a house"]
    assert found('"red fox" seed:>42') == ["a red fox, sleeping"]
    assert found("fav") == []
    odd = terminal("history", "search", "house seed:many")
    assert len(odd.lines) == 1
    assert odd.err == "“seed:many” is left out; ask as in seed:42.\n"
    assert '"rating": 0' in terminal("history", "search", "house", "--json").out


def test_an_entry_is_exported(terminal: Terminal, tmp_path: Path) -> None:
    file = terminal("generate", "a fox").lines[0]
    number = terminal("history", "list").lines[0].split("\t")[0]
    answer = terminal("history", "export", number, tmp_path / "out.png")
    assert answer.lines == [str(tmp_path / "out.png")]
    assert pixels(tmp_path / "out.png") == pixels(Path(file))


def test_the_index_can_be_thrown_away_and_rebuilt(terminal: Terminal) -> None:
    terminal("generate", "a fox", "--count", "2")
    for path in terminal.paths.data.glob("history.db*"):
        path.unlink()
    answer = terminal("history", "rebuild")
    assert answer.status == 0
    assert terminal("history", "list").out.count("a fox") == 2


def test_rebuild_puts_a_damaged_index_aside_as_the_doctor_says(terminal: Terminal) -> None:
    terminal("generate", "x" * 1500, "--count", "12")
    break_a_page(terminal.paths.database, "pictures")
    assert "`wurst-desktop history rebuild` makes it anew" in terminal("doctor").out
    answer = terminal("history", "rebuild")
    assert answer.status == 0
    assert "history.db.damaged-1" in answer.err
    assert terminal("history", "list", "--json").json["total"] == 12
    assert terminal("history", "rebuild", "--json").json["replaced"] is None


def test_verify_tells_what_index_and_files_disagree_on(terminal: Terminal) -> None:
    first, second = (terminal("generate", "a fox").lines[0] for _ in range(2))
    assert terminal("history", "verify", "--json").json["is_sound"] is True
    Path(first).unlink()
    Path(second).write_bytes(Path(second).read_bytes()[:-100])
    answer = terminal("history", "verify")
    assert answer.status == 0
    assert {line.split("\t")[0] for line in answer.lines} == {"missing", "damaged"}
    assert terminal("history", "verify", "--json").json["is_sound"] is False


def test_models_are_listed_with_what_is_wrong_with_others(terminal: Terminal) -> None:
    broken = combined(terminal.paths.models / "broken", {**MANIFEST, "id": "broken"})
    (broken / "decoder/config.json").unlink()
    (broken / "decoder/config.json").mkdir()
    (terminal.paths.models / "small/vqgan/config.json").unlink()
    combined(terminal.paths.models / "whole", {**MANIFEST, "id": "whole"})
    answer = terminal("models", "list")
    assert [line.split("\t")[:2] for line in answer.lines] == [["whole", "Wurst Small"]]
    assert "isn't complete: config.json is missing" in answer.err
    models = terminal("models", "list", "--json").json["models"]
    assert isinstance(models, list)
    assert models[0]["ref"]["id"] == "whole"


def test_without_a_model_the_folder_for_it_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal(find_paths(tmp_path), capsys)
    answer = terminal("models", "list")
    assert (answer.status, answer.out) == (0, "")
    assert str(terminal.paths.models) in answer.err
    assert terminal("generate", "x").status == 3


def test_devices_says_the_plan_and_why(terminal: Terminal) -> None:
    answer = terminal("devices")
    assert answer.lines[0].startswith("Ryzen 5, 16 GB: ")
    assert "no GPU" in answer.lines[1]
    assert answer.lines[2] == (
        "At most it should need about 5.2 GB of memory; the system can have all but 815 MB back at any time."
    )
    terminal.hardware = Hardware(
        "Ryzen 5", 6, 2**34, 2**33, (Accelerator(Device.CUDA, "RTX 3090", 24 * 2**30, 23 * 2**30),)
    )
    assert terminal("devices").lines[0] == "RTX 3090, 24 GB: all stages on the GPU, half precision"
    found = terminal("devices", "--json").json
    assert (found["device"], found["reason"]) == ("cuda", "all-fits")
    assert found["hardware"]["processor"] == "Ryzen 5"  # type: ignore[index]
    assert found["hardware"]["free"] == 2**33  # type: ignore[index]
    assert found["expected_peak"] == found["unreclaimable"] == 7_276_818_140
    assert terminal.wishes == []


def test_devices_and_doctor_show_the_plan_that_the_settings_ask_for(terminal: Terminal) -> None:
    terminal.hardware = Hardware(
        "Ryzen 5", 6, 2**34, 2**33, (Accelerator(Device.CUDA, "RTX 3090", 24 * 2**30, 23 * 2**30),)
    )
    save_settings(Settings(device="cpu", residency="layer"), terminal.paths.settings)
    found = terminal("devices", "--json").json
    assert (found["device"], found["residency"]) == ("cpu", "layer")
    assert "Device: Ryzen 5" in terminal("doctor").out
    save_settings(Settings(device="mps"), terminal.paths.settings)
    assert terminal("devices").status == 3
    assert "choose another device" in terminal("doctor").out


def test_the_version_is_printed(terminal: Terminal) -> None:
    assert terminal("--version").lines == [f"wurst-desktop {__version__}"]


@pytest.mark.parametrize("command", [[], ["generate"], ["history"], ["history", "list"], ["models"], ["devices"]])
def test_help_is_there_for_every_command(terminal: Terminal, command: Sequence[str]) -> None:
    answer = terminal(*command, "--help")
    assert answer.status == 0
    assert "Usage: wurst-desktop" in answer.out


def in_a_process(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "WURST_HOME": str(home), "PYTHONWARNINGS": "default"}
    probe = (
        "import sys; from wurst_desktop.cli import run; status = run(sys.argv[1:]);"
        "print('HEAVY', sorted({'torch', 'diffusers', 'transformers', 'compel', 'PySide6'} & set(sys.modules)));"
        "sys.exit(status)"
    )
    return subprocess.run(
        [sys.executable, "-c", probe, *arguments], env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "arguments", [["--help"], ["generate", "--help"], ["history", "list"], ["models", "list"], ["metadata", "x.png"]]
)
def test_nothing_heavy_is_imported_for_light_work(tmp_path: Path, arguments: Sequence[str]) -> None:
    done = in_a_process(tmp_path, *arguments)
    assert "HEAVY []" in done.stdout
    assert "Warning" not in done.stderr


def test_the_module_is_the_program(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wurst_desktop", "--home", str(tmp_path), "generate", "x", "--model", "dragon"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert done.stdout == ""
    assert re.fullmatch(r'There is no model "dragon" here\..*\n|No model is installed yet\..*\n', done.stderr)


def test_a_job_for_the_queue_waits_on_disk_for_the_window(terminal: Terminal) -> None:
    answer = terminal("generate", "a red fox", "--seed", "7", "--queue")
    assert (answer.status, terminal.engine.requests) == (0, [])
    assert "waits in the queue" in answer.err
    as_json = terminal("generate", "an owl", "--queue", "--json").json
    assert as_json["is_window_open"] is False
    assert isinstance(as_json["jobs"], list)
    (queued,) = as_json["jobs"]
    with closing(JobStoreOnDisk(terminal.paths.database.with_name(QUEUE))) as store:
        assert [(job.id, job.request.prompt, job.state) for job in store.jobs()] == [
            (answer.lines[0], "a red fox", JobState.QUEUED),
            (queued["job"], "an owl", JobState.QUEUED),
        ]


def test_a_contact_sheet_stays_one_in_the_queue(terminal: Terminal) -> None:
    assert terminal("generate", "a red fox", "--count", "2", "--only-compose", "--queue").status == 0
    with closing(JobStoreOnDisk(terminal.paths.database.with_name(QUEUE))) as store:
        assert [job.only_composes for job in store.jobs()] == [True]


@pytest.mark.parametrize("command", [["generate"], ["sweep", "--x", "decoder-steps=3,4"]])
def test_only_what_the_window_can_begin_from_goes_into_the_queue(
    terminal: Terminal, tmp_path: Path, command: list[str]
) -> None:
    fox = Path(terminal("generate", "a fox").lines[0])
    job = (*command, "--keep", "composition", "--queue", "--from")
    assert terminal(*job, fox).status == 0
    elsewhere = fox.rename(tmp_path / "elsewhere.png")
    with closing(JobStoreOnDisk(terminal.paths.database.with_name(QUEUE))) as store:
        queued = store.jobs()
    answer = terminal(*job, elsewhere)
    assert (answer.status, answer.out) == (2, "")
    assert "composition that this begins from isn't there" in answer.err
    with closing(JobStoreOnDisk(terminal.paths.database.with_name(QUEUE))) as store:
        assert store.jobs() == queued


def test_what_the_queue_cannot_keep_in_mind_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    for option in (("-o", str(tmp_path / "x.png")), ("--device", "cpu")):
        answer = terminal("generate", "a red fox", "--queue", *option)
        assert (answer.status, answer.out) == (2, "")


def test_metadata_says_whether_it_comes_out_the_same_here(terminal: Terminal) -> None:
    house = terminal("generate", "a house", "--seed", "7").lines[0]
    assert "again here: the same, pixel for pixel" in terminal("metadata", house, "--here").out
    assert terminal("metadata", house, "--here", "--json").json["here"] == {"is_same": True, "differs": []}
    assert "again here" not in terminal("metadata", house).out
    weights = next((terminal.paths.models / "small").rglob("*.safetensors"))
    weights.write_bytes(weights.read_bytes()[:-1] + b"!")
    assert "another picture: the files of its model have changed" in terminal("metadata", house, "--here").out


def test_metadata_gives_what_makes_the_picture_again(terminal: Terminal) -> None:
    house = terminal("generate", "a house", "--seed", "7").lines[0]
    (line,) = terminal("metadata", house, "--as", "command").lines
    assert line.startswith("wurst-desktop generate --seed 7 ")
    again = terminal(*shlex.split(line)[1:])
    assert again.status == 0, again.err
    assert pixels(Path(again.lines[0])) == pixels(Path(house))
    compile(terminal("metadata", house, "--as", "python").out, "snippet", "exec")
    varied = terminal("vary", house).lines[0]
    code = terminal("metadata", varied, "--as", "python").out
    compile(code, "snippet", "exec")
    assert varied in code
    fast = terminal("generate", "a house", "--mode", "fast").lines[0]
    refused = terminal("metadata", fast, "--as", "python")
    assert (refused.status, refused.out) == (2, "")
    assert "no mode that re-uses" in refused.err
    assert shlex.split(terminal("metadata", varied, "--as", "command").out)[2:] == ["--from", varied]
