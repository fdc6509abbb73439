"""Exported pictures carry their recipe, and overwrite nothing."""

from pathlib import Path

import pytest
from PIL import Image
from sd_parsers import ParserManager

from tests.library.homes import compose, keep, painted, request
from wurst_desktop.core.errors import FileUnreadable, FolderRefused, NotOffered
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.metadata import read_latent, read_recipe

PROMPT = 'Füchse & <wolves> in 雪: "dusk", ]]>\nsecond line'


def test_a_png_is_the_same_file(history: HistoryOnDisk, tmp_path: Path) -> None:
    record = keep(history, request(PROMPT))
    copy = history.export(record.id, tmp_path / "fox.PNG")

    assert copy == tmp_path / "fox.PNG"
    assert copy.read_bytes() == record.path.read_bytes()


@pytest.mark.parametrize("suffix", [".jpg", ".jpeg", ".webp", ".png"])
def test_every_format_carries_the_recipe(history: HistoryOnDisk, tmp_path: Path, suffix: str) -> None:
    record = keep(history, request(PROMPT, seed=99))
    copy = history.export(record.id, tmp_path / f"fox{suffix}")
    recipe = read_recipe(copy)

    assert recipe is not None
    assert recipe == read_recipe(record.path)
    assert recipe.request == request(PROMPT, seed=99)
    found = ParserManager().parse(copy)
    assert found is not None
    assert found.full_prompt == PROMPT
    assert found.samplers[0].parameters["seed"] == "99"


@pytest.mark.parametrize(("suffix", "kind"), [(".jpg", "JPEG"), (".webp", "WEBP")])
def test_converted_pictures_look_the_same(history: HistoryOnDisk, tmp_path: Path, suffix: str, kind: str) -> None:
    record = keep(history, request())
    with Image.open(history.export(record.id, tmp_path / f"fox{suffix}")) as image:
        assert image.format == kind
        found = image.convert("RGB").tobytes()
    wanted = painted(request()).pixels.data
    assert max(abs(a - b) for a, b in zip(found, wanted, strict=True)) <= 8


def test_nothing_is_overwritten(history: HistoryOnDisk, tmp_path: Path) -> None:
    (tmp_path / "fox.jpg").write_bytes(b"mine")
    record = keep(history, request())

    assert history.export(record.id, tmp_path / "fox.jpg") == tmp_path / "fox (2).jpg"
    assert history.export(record.id, tmp_path / "fox.jpg") == tmp_path / "fox (3).jpg"
    assert (tmp_path / "fox.jpg").read_bytes() == b"mine"


def test_a_composition_exports_with_its_latent(history: HistoryOnDisk, tmp_path: Path) -> None:
    record = compose(history, request())

    assert read_latent(history.export(record.id, tmp_path / "x.png")) == history.latent(record.id)


def test_a_foreign_picture_exports_without_a_recipe(history: HistoryOnDisk, tmp_path: Path) -> None:
    path = keep(history, request()).path.with_name("foreign.png")
    Image.new("RGBA", (20, 10), (255, 0, 0, 128)).save(path)
    history.adopt()
    (found,) = history.ids("foreign")

    for suffix in (".jpg", ".webp", ".png"):
        copy = history.export(found, tmp_path / f"x{suffix}")
        assert read_recipe(copy) is None
        with Image.open(copy) as image:
            assert image.size == (20, 10)


def test_other_formats_are_not_offered(history: HistoryOnDisk, tmp_path: Path) -> None:
    record = keep(history, request())
    for name in ("fox.gif", "fox"):
        with pytest.raises(NotOffered):
            history.export(record.id, tmp_path / name)
    assert not list(tmp_path.glob("fox*"))


def test_a_recipe_that_jpeg_has_no_room_for_goes_to_the_others(history: HistoryOnDisk, tmp_path: Path) -> None:
    record = keep(history, request("very long " * 7000))

    with pytest.raises(NotOffered) as raised:
        history.export(record.id, tmp_path / "fox.jpg")
    assert raised.value.offered == (".png", ".webp")
    recipe = read_recipe(history.export(record.id, tmp_path / "fox.webp"))
    assert recipe is not None
    assert recipe.request == record.request


def test_trouble_with_files_is_told(history: HistoryOnDisk, tmp_path: Path) -> None:
    record = keep(history, request())
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderRefused):
        history.export(record.id, tmp_path / "file" / "fox.png")
    record.path.unlink()
    with pytest.raises(FileUnreadable):
        history.export(record.id, tmp_path / "fox.png")
