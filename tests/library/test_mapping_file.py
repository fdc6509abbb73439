"""What the artist keeps in small files beside the pictures is never overwritten unread."""

from pathlib import Path

import pytest

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.library.mapping_file import MappingFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pictures" / "numbers.json"


@pytest.fixture
def file(path: Path) -> MappingFile[int]:
    return MappingFile(path, dict[str, int])


def test_what_was_kept_is_there_until_it_is_taken_out(path: Path, file: MappingFile[int]) -> None:
    assert file.read() == file.shown() == {}
    assert file.keep("b", 2) is None
    assert file.keep("a", 1) is None
    assert MappingFile(path, dict[str, int]).read() == {"a": 1, "b": 2}
    assert file.keep("b", None) is None
    assert file.read() == {"a": 1}


@pytest.mark.parametrize("damaged", [b"", b"[1]", b'{"a": 1, "b": "two"}', b'{"a": 1', b'{"\xff": 1}', b"\x00"])
def test_a_damaged_one_is_put_aside_before_it_is_written_anew(
    path: Path, file: MappingFile[int], damaged: bytes
) -> None:
    for number in (1, 2):
        file.keep("a", 1)
        path.write_bytes(damaged)
        assert file.read() == file.shown() == {}
        assert path.read_bytes() == damaged
        aside = file.keep("c", 3)
        assert aside == path.with_name(f"numbers.json.damaged-{number}")
        assert aside.read_bytes() == damaged
        assert file.read() == {"c": 3}


def test_one_that_the_system_does_not_give_is_left_alone(path: Path, file: MappingFile[int]) -> None:
    path.parent.mkdir()
    # A link onto itself stands for a file that can't be opened now.
    path.symlink_to(path.name)
    assert file.shown() == {}
    with pytest.raises(FileUnreadable):
        file.read()
    with pytest.raises(FileUnreadable):
        file.keep("a", 1)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert path.is_symlink()
