"""Exported pictures carry their recipe, and overwrite nothing."""

from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PIL.PngImagePlugin import PngImageFile
from sd_parsers import ParserManager

from tests.library import odd_files
from tests.library.homes import compose, keep, painted, request
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.copy_all import copy_all
from wurst_desktop.core.copying import Copying, CopyOrder, PictureKind
from wurst_desktop.core.errors import FileUnreadable, FolderRefused, NotOffered, OutOfRange
from wurst_desktop.library.export import export
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.metadata import describe, read_latent, read_recipe

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


@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".png"])
@pytest.mark.parametrize("program", odd_files.CHUNKS)
def test_what_other_programs_wrote_is_carried_on(
    history: HistoryOnDisk, tmp_path: Path, program: str, suffix: str
) -> None:
    told = {**odd_files.CHUNKS[program], "Note": "Füchse in 雪", "XML:com.adobe.xmp": "<x:xmpmeta/>"}
    source = odd_files.png(tmp_path / "original.png", told)
    copy = export(source, tmp_path / f"copy{suffix}", Copying(longest_side=32))
    with Image.open(copy) as image:
        assert max(image.size) == 32
    assert describe(copy).foreign == describe(source).foreign is not None
    back = export(copy, tmp_path / "back.png", Copying(longest_side=16))
    with Image.open(back) as image:
        assert isinstance(image, PngImageFile)
        image.load()
        assert image.text == told
    silent = export(source, tmp_path / f"silent{suffix}", Copying(longest_side=32, keeps_recipe=False))
    assert describe(silent).foreign is None


@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".png"])
def test_the_exif_of_a_photo_is_carried_on_upright(tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "Anna"
    exif[ExifTags.Base.Orientation] = 6
    Image.new("RGB", (40, 20), "teal").save(tmp_path / "photo.jpg", exif=exif)
    copy = export(tmp_path / "photo.jpg", tmp_path / f"copy{suffix}", Copying(longest_side=30))
    with Image.open(copy) as image:
        assert image.size == (15, 30)
        assert image.getexif().get(ExifTags.Base.Artist) == "Anna"
        assert image.getexif().get(ExifTags.Base.Orientation, 1) == 1


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


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_a_smaller_copy_keeps_the_recipe_and_not_the_composition(
    history: HistoryOnDisk, tmp_path: Path, suffix: str
) -> None:
    record = keep(history, request(PROMPT))
    copy = history.export(record.id, tmp_path / f"fox{suffix}", Copying(longest_side=64))
    with Image.open(copy) as image:
        assert image.size == (64, 64)
    recipe = read_recipe(copy)
    assert recipe is not None
    assert recipe.request == record.request
    assert read_latent(copy) is None
    as_it_is = history.export(record.id, tmp_path / f"whole{suffix}", Copying(longest_side=4096))
    with Image.open(as_it_is) as image:
        assert image.size == (128, 128)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_a_copy_without_the_recipe_tells_nothing(history: HistoryOnDisk, tmp_path: Path, suffix: str) -> None:
    secret = "a secret rendezvous"
    record = keep(history, request(secret))
    copy = history.export(record.id, tmp_path / f"x{suffix}", Copying(keeps_recipe=False))
    assert read_recipe(copy) is None
    assert ParserManager().parse(copy) is None
    data = copy.read_bytes()
    assert secret.encode() not in data
    assert secret.encode("utf_16_be") not in data
    if suffix == ".png":
        with Image.open(copy) as one, Image.open(record.path) as other:
            assert one.tobytes() == other.tobytes()


def test_quality_changes_the_size_of_the_file(history: HistoryOnDisk, tmp_path: Path) -> None:
    record = keep(history, request())
    for suffix in (".jpg", ".webp"):
        low, high = (
            history.export(record.id, tmp_path / f"{quality}{suffix}", Copying(quality=quality)).stat().st_size
            for quality in (10, 100)
        )
        assert low < high
    for quality, side in ((0, None), (101, None), (95, 8)):
        with pytest.raises(OutOfRange):
            Copying(quality, side)


def test_many_are_copied_under_names_of_a_pattern(history: HistoryOnDisk, tmp_path: Path) -> None:
    ids = [keep(history, request(seed=seed)).id for seed in (7, 8, 8)]
    told: list[tuple[int, int]] = []
    order = CopyOrder(tmp_path / "out", PictureKind.JPEG, pattern="{words}/{seed}-{width}")
    copied = copy_all(history, ids, order, lambda done, total: told.append((done, total)), CancelToken())
    assert (copied.written, copied.unreadable, copied.is_whole) == (3, (), True)
    names = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.jpg"))
    assert names == ["a-red-fox/7-128.jpg", "a-red-fox/8-128 (2).jpg", "a-red-fox/8-128.jpg"]
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    with pytest.raises(NotOffered):
        CopyOrder(tmp_path, pattern="../{name}")
    with pytest.raises(NotOffered):
        CopyOrder(tmp_path, pattern="{prompt}")


def test_the_copies_of_a_series_are_numbered_in_its_order(history: HistoryOnDisk, tmp_path: Path) -> None:
    blue, red, green = (keep(history, request(prompt=f"a {colour} house")) for colour in ("blue", "red", "green"))
    red.path.write_bytes(b"")
    order = CopyOrder(tmp_path / "out", pattern="{number}-{words}")
    copy_all(history, [green.id, red.id, blue.id], order, lambda *_: None, CancelToken())
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["0001-a-green-house.png", "0002-a-blue-house.png"]


def test_what_cannot_be_read_is_told_and_the_rest_is_copied(history: HistoryOnDisk, tmp_path: Path) -> None:
    one, two = (keep(history, request(seed=seed)) for seed in range(2))
    one.path.write_bytes(b"")
    gone = two.id + 1
    copied = copy_all(history, [one.id, gone, two.id], CopyOrder(tmp_path / "out"), lambda *_: None, CancelToken())
    assert (copied.written, copied.unreadable) == (1, (one.path,))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [two.path.name]


def test_a_picture_in_the_bin_can_be_copied_out_of_it(history: HistoryOnDisk, tmp_path: Path) -> None:
    kept = keep(history, request())
    history.delete([kept.id])
    copied = copy_all(history, [kept.id], CopyOrder(tmp_path / "out"), lambda *_: None, CancelToken())
    assert (copied.written, copied.unreadable) == (1, ())


def test_copying_stops_between_two_pictures(history: HistoryOnDisk, tmp_path: Path) -> None:
    ids = [keep(history, request(seed=seed)).id for seed in range(3)]
    token = CancelToken()

    def stop_at_the_second(done: int, _total: int) -> None:
        if done == 1:
            token.cancel()

    copied = copy_all(history, ids, CopyOrder(tmp_path / "out"), stop_at_the_second, token)
    assert (copied.written, copied.is_whole) == (2, False)
