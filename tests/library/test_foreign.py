"""What other programs wrote is read, in their forms and whatever else may stand there."""

import os
import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.library import odd_files
from wurst_desktop.core.copying import Copying, PictureKind
from wurst_desktop.core.description import Foreign, taken_over
from wurst_desktop.core.errors import FileUnreadable, NotOffered
from wurst_desktop.library.adoption import entry_of
from wurst_desktop.library.export import export_as
from wurst_desktop.library.metadata import describe
from wurst_desktop.library.survey import harm_of
from wurst_desktop.library.thumbnails import small_jpeg_of

# More of them in tests/benchmarks/test_odd_pictures.py: each takes some milliseconds.
EXAMPLES = int(os.environ.get("WURST_EXAMPLES", "150"))
# Pillow warns of odd files, and goes on.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")
CHUNK_NAMES = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"wuLT", b"acTL", b"iCCP", b"tRNS", b"PLTE", b"pHYs", b"zzZz")
KEYWORDS = (b"parameters", b"wurst", b"prompt", b"workflow", b"invokeai_metadata", b"Comment", b"Software", b"XML:com")


@pytest.mark.parametrize("program", odd_files.CHUNKS)
def test_each_program_is_read(tmp_path: Path, program: str) -> None:
    described = describe(odd_files.png(tmp_path / "x.png", odd_files.CHUNKS[program])).described
    foreign = described.foreign
    assert foreign is not None
    assert foreign.program == program
    assert "fox" in foreign.prompt
    assert foreign.negative_prompt == "blurry"
    told = dict(foreign.settings)
    assert told["seed"] == "42"
    assert int(told["steps"]) >= 20
    takeover = taken_over(foreign, 500, 760)
    assert (takeover.seed, takeover.width, takeover.height) == (42, 512, 768)
    assert "steps" in takeover.left
    assert "seed" not in takeover.left


@pytest.mark.parametrize("suffix", [".jpg", ".webp"])
def test_the_widespread_form_is_read_in_other_kinds_of_files(tmp_path: Path, suffix: str) -> None:
    foreign = describe(odd_files.with_user_comment(tmp_path / f"x{suffix}", odd_files.A1111)).foreign
    assert foreign is not None
    assert (foreign.prompt, foreign.negative_prompt) == ("a (red:1.2) fox", "blurry")
    assert dict(foreign.settings)["seed"] == "42"


@pytest.mark.parametrize("seed", ["-1", "", "9" * 40, "\u0661", "4.5", str(2**53)])
def test_a_seed_that_is_none_here_is_left(seed: str) -> None:
    takeover = taken_over(Foreign("X", "a", "", (("seed", seed), ("steps", "3"))), 1, 99_999)
    assert takeover.seed is None
    assert takeover.left == ("seed", "steps")
    assert (takeover.width, takeover.height) == (128, 2560)


@pytest.mark.parametrize("suffix", [".png", ".webp"])
def test_a_picture_that_moves_says_so(tmp_path: Path, suffix: str) -> None:
    path = odd_files.moving(tmp_path / f"x{suffix}")
    assert describe(path).frames == 3
    assert harm_of(path) is None


def test_bombs_empty_files_and_liars_are_refused_before_they_cost_anything(tmp_path: Path) -> None:
    empty, liar = tmp_path / "empty.png", tmp_path / "liar.png"
    empty.write_bytes(b"")
    liar.write_text("I am a picture")
    for path in (odd_files.bomb(tmp_path / "bomb.png"), empty, liar):
        with pytest.raises(FileUnreadable):
            describe(path)


def test_a_picture_under_a_wrong_suffix_is_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(odd_files.jpeg())
    assert (describe(path).width, describe(path).height) == (40, 30)
    assert harm_of(path) is None


TEXTS = st.one_of(
    st.binary(max_size=60),
    st.text(max_size=60).map(lambda text: text.encode(errors="replace")),
    st.sampled_from([text.encode() for texts in odd_files.CHUNKS.values() for text in texts.values()]),
    st.sampled_from([b"{", b"[" * 3000, b"{}", b'{"prompt": {"a": null}}', b"null", b"1e999", b"Steps: x, Seed: ,"]),
)
CHUNKS = st.tuples(
    st.sampled_from(CHUNK_NAMES),
    st.one_of(TEXTS, st.builds(lambda word, rest: word + b"\0" + rest, st.sampled_from(KEYWORDS), TEXTS)),
)


@settings(max_examples=EXAMPLES)
@given(chunks=st.lists(CHUNKS, max_size=4), is_cut=st.booleans())
def test_no_chunks_break_the_reading(tmp_path: Path, chunks: list[tuple[bytes, bytes]], is_cut: bool) -> None:
    pixels = (b"IDAT", _PIXELS)
    whole = odd_files.bare_png((b"IHDR", odd_files.header(2, 2)), *chunks, pixels, (b"IEND", b""))
    _survives(tmp_path / "x.png", whole[: len(whole) * 2 // 3] if is_cut else whole)


@settings(max_examples=EXAMPLES)
@given(
    start=st.sampled_from(["png", "jpeg", "webp", "none"]),
    noise=st.lists(st.tuples(st.integers(0, 120), st.integers(0, 255)), max_size=6),
    sides=st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)),
    depth=st.integers(0, 255),
    colour=st.integers(0, 255),
)
@example(start="png", noise=[], sides=(2**31 - 1, 2**31 - 1), depth=1, colour=0)
def test_no_header_breaks_the_reading(
    tmp_path: Path, start: str, noise: list[tuple[int, int]], sides: tuple[int, int], depth: int, colour: int
) -> None:
    head = odd_files.header(*sides, depth, colour)
    made = {"png": odd_files.bare_png((b"IHDR", head), (b"IDAT", _PIXELS), (b"IEND", b"")), "none": b""}
    data = bytearray({**_WHOLE, **made}[start])
    for place, value in noise:
        if place < len(data):
            data[place] = value
    _survives(tmp_path / "x.png", bytes(data))


def _survives(path: Path, data: bytes) -> None:
    """All that the history does with a file before it is looked at ends well, or in words."""
    path.write_bytes(data)
    entry_of(path)
    harm_of(path)
    with suppress(FileUnreadable):
        small_jpeg_of(path)
    for kind in PictureKind:
        # With what stands in it, since the copy is of another size.
        with suppress(FileUnreadable, NotOffered):
            export_as(path, kind, path.parent / "copies", [f"copy{kind}"], Copying(longest_side=16)).unlink()


def _whole(kind: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(file, kind)
    return file.getvalue()


_PIXELS = zlib.compress(b"\0" * 14)
_WHOLE = {"jpeg": _whole("JPEG"), "webp": _whole("WEBP")}
