"""Styles in the CSV form that other programs read."""

from pathlib import Path

import pytest

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.styles import Style
from wurst_desktop.library.style_file import StyleFile, read_styles

STYLES = (Style("Noir", "{prompt}, film noir", "colour"), Style("Zeilen", 'a "b",\nc', ""), Style("Größe 猫", "x", "y"))


@pytest.fixture
def book(tmp_path: Path) -> StyleFile:
    return StyleFile(tmp_path / "config" / "styles.csv")


def test_keeps_styles(book: StyleFile, tmp_path: Path) -> None:
    assert book.styles() == ()
    book.keep(STYLES)
    assert book.styles() == STYLES
    book.export(tmp_path / "out.csv")
    assert read_styles(tmp_path / "out.csv") == STYLES
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0] == "name,prompt,negative_prompt"


@pytest.mark.parametrize(
    "text", ['name,prompt,negative_prompt\nPop,"{prompt}, loud",\n', 'name,text\nPop,"{prompt}, loud"\n']
)
def test_takes_in_what_other_programs_wrote(book: StyleFile, tmp_path: Path, text: str) -> None:
    book.keep([Style("Pop", "old"), STYLES[0]])
    (tmp_path / "in.csv").write_text(text + ",no name\n", "utf-8")
    expected = (Style("Pop", "{prompt}, loud"), STYLES[0])
    assert book.imported(tmp_path / "in.csv") == expected
    assert book.styles() == expected


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b'name,prompt\n"open'])
def test_says_when_a_file_holds_no_styles(book: StyleFile, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "in.csv").write_bytes(data)
    book.keep(STYLES)
    with pytest.raises(FileUnreadable):
        book.imported(tmp_path / "in.csv")
    assert book.styles() == STYLES
