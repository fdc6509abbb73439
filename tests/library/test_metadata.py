"""A picture tells what made it, to this program and to others."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngImageFile, PngInfo
from sd_parsers import ParserManager
from sd_parsers.data import Generators, PromptInfo

from tests.fakes import ENVIRONMENT, scripted_latent
from tests.library.homes import NOON, compose, keep, painted, request
from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.lora import LoraRef
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Mode, NoiseMode, PromptSyntax, Schedule
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.library.chunks import chunks
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.metadata import LATENT_CHUNK, describe, read_latent, read_recipe
from wurst_desktop.library.pictures import image_of, picture_file
from wurst_desktop.library.recipe import VERSION, Recipe, read, written

FULL = GenerationRequest(
    "a (fox)1.2, in snow: dusk\nsecond line",
    "blurry, low quality",
    256,
    128,
    1,
    4242,
    17,
    20,
    Schedule.EVEN,
    3.5,
    10,
    1.5,
    PromptSyntax.A1111,
    NoiseMode.DIFFUSERS,
    CheckpointRef("wurst-mini", "0123456789abcdef"),
)


def file_of(path: Path, single: GenerationRequest) -> Path:
    made = painted(single)
    path.write_bytes(picture_file(image_of(made.pixels), Recipe("0f", NOON, single, ENVIRONMENT), made.latent))
    return path


def parsed(path: Path) -> PromptInfo:
    found = ParserManager().parse(path)
    assert found is not None
    return found


def test_other_programs_read_the_a1111_text(tmp_path: Path) -> None:
    found = parsed(file_of(tmp_path / "x.png", FULL))

    assert found.generator is Generators.AUTOMATIC1111
    assert found.full_prompt == FULL.prompt
    assert found.full_negative_prompt == FULL.negative_prompt
    (sampler,) = found.samplers
    assert sampler.parameters == {"seed": "4242", "steps": "20", "cfg_scale": "3.5", "scheduler": "even"}
    assert sampler.model is not None
    assert (sampler.model.name, sampler.model.hash) == ("wurst-mini", "0123456789abcdef")
    assert found.metadata["Size"] == "256x128"
    assert found.metadata["Decoder seed"] == "17"
    assert found.metadata["Version"] == ENVIRONMENT.program


@pytest.mark.parametrize(
    "prompt",
    ["", "plain", "Füchse 雪", "Negative prompt: inside", "Steps: 1, Seed: 2, CFG scale: 3", "a\nb\nc", "nul\0l"],
)
def test_any_prompt_leaves_the_a1111_text_readable(tmp_path: Path, prompt: str) -> None:
    found = parsed(file_of(tmp_path / "x.png", request(prompt, seed=5)))

    assert found.samplers[0].parameters["seed"] == "5"
    assert found.full_negative_prompt == ""
    if prompt.isprintable() and "Negative" not in prompt:
        assert found.full_prompt == prompt


def test_a_model_in_a_folder_with_odd_signs_leaves_the_text_readable(tmp_path: Path) -> None:
    odd = replace(FULL, checkpoint=CheckpointRef('C:\\models, old\\"mine"'))

    found = parsed(file_of(tmp_path / "x.png", odd))
    assert found.samplers[0].parameters["seed"] == "4242"
    assert r', Model: "C:\\models, old\\\"mine\"", ' in found.raw_parameters["parameters"]


def test_the_whole_recipe_comes_back(tmp_path: Path) -> None:
    path = file_of(tmp_path / "x.png", FULL)

    assert read_recipe(path) == Recipe("0f", NOON, FULL, ENVIRONMENT)
    found = describe(path)
    assert (found.width, found.height, found.has_latent, found.foreign) == (256, 128, True, None)


def test_the_composition_comes_back_and_lies_in_a_private_chunk(tmp_path: Path) -> None:
    path = file_of(tmp_path / "x.png", FULL)
    latent = scripted_latent(FULL)

    assert read_latent(path) == latent
    (data,) = [data for name, data in chunks(path, skip_pixels=False) if name == LATENT_CHUNK]
    assert data == struct.pack(">BHHH", 1, latent.channels, latent.height, latent.width) + latent.data
    with Image.open(path) as image:
        assert isinstance(image, PngImageFile)
        assert [chunk[:2] for chunk in image.private_chunks] == [(LATENT_CHUNK, data)]


def test_an_undecoded_file_says_so(history: HistoryOnDisk) -> None:
    recipe = read_recipe(compose(history, request()).path)
    finished = read_recipe(keep(history, request()).path)

    assert recipe is not None
    assert recipe.undecoded
    assert finished is not None
    assert not finished.undecoded
    assert '"undecoded":true' in written(recipe)
    assert f'"version":{VERSION}' in written(recipe)


def test_a_recipe_from_before_there_were_modes_and_sizings_is_exact() -> None:
    text = written(
        Recipe("0f", NOON, replace(FULL, noise=NoiseMode.PER_IMAGE, mode=Mode.FAST, sizing=Sizing.TRUE), ENVIRONMENT)
    )
    assert (read(text).request.mode, read(text).request.sizing) == (Mode.FAST, Sizing.TRUE)
    old = text.replace(',"mode":"fast","sizing":"true"', "").replace(f'"version":{VERSION}', '"version":1')
    assert "mode" not in old
    assert (read(old).request.mode, read(old).request.sizing) == (Mode.EXACT, Sizing.CELLS)


def test_loras_are_in_the_file_and_in_the_text_for_other_programs(tmp_path: Path) -> None:
    loras = (LoraRef("figure", "0123456789abcdef", 0.8), LoraRef("ink", "f00d", -1.0))
    made = file_of(tmp_path / "x.png", replace(request(), loras=loras))
    found = read_recipe(made)
    assert found is not None
    assert found.request.loras == loras
    with Image.open(made) as image:
        assert (
            'Lora hashes: "figure: 0123456789ab, ink: f00d", Lora strengths: "figure 0.8, ink -1"'
            in image.info["parameters"]
        )


def test_a_recipe_from_before_there_were_loras_has_none() -> None:
    text = written(Recipe("0f", NOON, FULL, ENVIRONMENT))
    old = text.replace(',"loras":[]', "").replace(f'"version":{VERSION}', '"version":5')
    assert old != text
    assert "loras" not in old
    assert read(old).request.loras == ()


@settings(max_examples=60)
@given(st.text(), st.text())
def test_every_text_survives_the_file(tmp_path: Path, prompt: str, negative: str) -> None:
    single = replace(request(prompt), negative_prompt=negative)

    found = read_recipe(file_of(tmp_path / "x.png", single))
    assert found is not None
    assert found.request == single


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text.replace('"width":256', '"width":250'), "drawn"),
        (lambda text: text.replace('"width":256', '"width":"256"'), "width"),
        (lambda text: text.replace('"seed":4242', '"seed":-1'), "drawn"),
        (lambda text: text.replace('"prompt"', '"promt"'), "prompt"),
        (lambda text: text.replace(f'"version":{VERSION}', f'"version":{VERSION + 1}'), "newer"),
        (lambda text: text.replace(f',"version":{VERSION}', ""), "version"),
        (lambda text: text[:-3], "truncated"),
        (lambda text: f"[{text}]", "object"),
    ],
)
def test_a_recipe_is_read_strictly(change: Callable[[str], str], said: str) -> None:
    text = written(Recipe("0f", NOON, FULL, ENVIRONMENT))
    assert change(text) != text

    with pytest.raises(ValueError, match=said):
        read(change(text))


@pytest.mark.parametrize("end", [0, 4, 8, 20, 60, 200])
def test_a_torn_file_is_unreadable_not_a_crash(tmp_path: Path, end: int) -> None:
    path = file_of(tmp_path / "x.png", FULL)
    path.write_bytes(path.read_bytes()[:end])

    for ask in (describe, read_recipe):
        with pytest.raises(FileUnreadable) as raised:
            ask(path)
        assert raised.value.path == path
        assert raised.value.reason


def test_a_missing_file_is_unreadable(tmp_path: Path) -> None:
    for ask in (describe, read_recipe, read_latent):
        with pytest.raises(FileUnreadable, match="it isn't there"):
            ask(tmp_path / "x.png")


def test_a_damaged_recipe_is_told(tmp_path: Path) -> None:
    path = file_of(tmp_path / "x.png", FULL)
    path.write_bytes(path.read_bytes().replace(b'"seed":4242', b'"seed":4243'))

    with pytest.raises(FileUnreadable, match="damaged"):
        read_recipe(path)


@pytest.mark.parametrize(
    "data", [b"", b"\x01", struct.pack(">BHHH", 2, 1, 1, 1) + b"00", struct.pack(">BHHH", 1, 4, 4, 4)]
)
def test_a_strange_composition_is_unreadable(tmp_path: Path, data: bytes) -> None:
    path = file_of(tmp_path / "x.png", FULL)
    whole = path.read_bytes()
    body = LATENT_CHUNK + data
    chunk = struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    path.write_bytes(whole[:33] + chunk + whole[33:])

    with pytest.raises(FileUnreadable):
        read_latent(path)


def test_a_foreign_picture_has_no_recipe_but_what_others_wrote(tmp_path: Path) -> None:
    info = PngInfo()
    info.add_text("parameters", "a train\nNegative prompt: rust\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1")
    Image.new("RGBA", (40, 30)).save(tmp_path / "x.png", pnginfo=info)
    found = describe(tmp_path / "x.png")

    assert found.recipe is None
    assert not found.has_latent
    assert found.foreign is not None
    assert (found.foreign.program, found.foreign.prompt, found.foreign.negative_prompt) == (
        "AUTOMATIC1111",
        "a train",
        "rust",
    )
    assert read_latent(tmp_path / "x.png") is None


@pytest.mark.parametrize(
    "text",
    ["Negative prompt:Negative prompt:\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1", "{", "[]", "null", "1"],
)
@pytest.mark.parametrize("keyword", ["parameters", "prompt", "workflow", "invokeai_metadata", "sd-metadata", "Comment"])
def test_odd_texts_of_others_do_no_harm(tmp_path: Path, keyword: str, text: str) -> None:
    info = PngInfo()
    info.add_text(keyword, text)
    info.add_text("Software", "NovelAI")
    Image.new("RGB", (40, 30)).save(tmp_path / "x.png", pnginfo=info)

    assert describe(tmp_path / "x.png").recipe is None
