"""Thumbnails are small, upright, and never in the way."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from tests.library.broken_pages import break_a_page
from tests.library.homes import Home, keep, painted, request
from wurst_desktop.library.places import Places
from wurst_desktop.library.thumbnails import SIDE, Thumbnails, small_jpeg


def opened(jpeg: bytes | None) -> Image.Image:
    assert jpeg is not None
    image = Image.open(BytesIO(jpeg))
    assert image.format == "JPEG"
    return image


def test_a_kept_picture_has_its_thumbnail_at_once(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        kept = history._thumbnails.database.rows("SELECT path, jpeg FROM thumbnails")  # noqa: SLF001 - seen before it is asked for
        assert len(kept) == 1
        assert history.thumbnail(record.id) == kept[0][1]


def test_it_shows_the_picture(home: Home) -> None:
    single = request()
    with home.open() as history:
        image = opened(history.thumbnail(keep(history, single).id)).convert("RGB")
    pixels = painted(single).pixels
    for x, y in ((5, 5), (64, 64), (120, 120)):
        found, wanted = image.getpixel((x, y)), pixels.data[3 * (y * pixels.width + x) :][:3]
        assert isinstance(found, tuple)
        assert all(abs(a - b) <= 6 for a, b in zip(found, wanted, strict=True))


def test_a_lost_cache_is_made_again(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        before = history.thumbnail(record.id)
    for path in home.thumbnails.parent.glob("*"):
        path.unlink()
    with home.open() as history:
        assert history.thumbnail(record.id) == before


def test_a_damaged_cache_is_made_again(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
    home.thumbnails.write_bytes(b"no database at all" * 500)
    with home.open() as history:
        assert history.thumbnail(record.id) is not None


def test_a_cache_with_a_broken_page_stops_nothing_and_is_made_again(home: Home) -> None:
    with home.open() as history:
        records = [keep(history, request("x" * 200, seed)) for seed in range(20)]
        paper = [history.thumbnail(record.id) for record in records]
    break_a_page(home.thumbnails, "thumbnails")
    with home.open() as history:
        assert [history.thumbnail(record.id) for record in records] == paper
        history.look_at([records[0].path.parent], frozenset())
        history.rebuild()
    with home.open() as history:
        assert [history.thumbnail(record.id) for record in records] == paper
        history._thumbnails.database.check()  # noqa: SLF001 - a cache can't be seen from outside


def test_a_cache_that_cannot_be_written_stops_nothing(home: Home) -> None:
    home.root.mkdir()
    (home.root / "cache").write_bytes(b"a file where the folder should be")
    with home.open() as history:
        record = keep(history, request())
        assert history.ids() == [record.id]
        assert history.thumbnail(record.id) is not None


def test_a_changed_file_gets_a_new_one(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        before = history.thumbnail(record.id)
        Image.new("RGB", (128, 128), "blue").save(record.path)
        assert history.thumbnail(record.id) != before


def test_a_file_that_is_no_picture_any_more_has_none(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        record.path.write_bytes(b"\x89PNG\r\n\x1a\nand then nothing")
        assert history.thumbnail(record.id) is None


@pytest.mark.parametrize(("size", "small"), [((2000, 1000), (256, 128)), ((100, 60), (100, 60)), ((3, 3000), (1, 256))])
def test_it_fits_and_is_never_enlarged(size: tuple[int, int], small: tuple[int, int]) -> None:
    assert opened(small_jpeg(Image.new("RGB", size, "red"))).size == small


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "F"])
def test_pictures_of_any_mode_get_one(mode: str) -> None:
    assert opened(small_jpeg(Image.new(mode, (300, 300)))).size == (SIDE, SIDE)


def test_transparent_parts_are_white(tmp_path: Path) -> None:
    image = opened(small_jpeg(Image.new("RGBA", (50, 50), (255, 0, 0, 0))))

    assert image.getpixel((25, 25)) == (255, 255, 255)


def test_a_photograph_that_lies_on_its_side_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    Image.new("RGB", (400, 200), "red").save(tmp_path / "x.jpg", exif=exif)
    thumbnails = Thumbnails(tmp_path / "thumbs.db", Places(tmp_path))

    assert opened(thumbnails.of(tmp_path / "x.jpg")).size == (128, 256)
    thumbnails.database.close()
