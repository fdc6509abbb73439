"""What is imported is copied, once, and takes nobody's place."""

from pathlib import Path

from PIL import Image

from tests.library.homes import Home
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.library.history import HistoryOnDisk


def imported(history: HistoryOnDisk, path: Path) -> tuple[int, ...]:
    """The entries that come of it."""
    return tuple(history.take_in([path], lambda _done, _total: None, CancelToken()).added)


def test_a_picture_gets_its_own_entry_beside_one_of_its_name_whose_file_is_away(home: Home, tmp_path: Path) -> None:
    first, second = tmp_path / "one" / "fox.png", tmp_path / "two" / "fox.png"
    for path, colour in ((first, "teal"), (second, "red")):
        path.parent.mkdir()
        Image.new("RGB", (20, 10), colour).save(path)
    with home.open() as history:
        (gone,) = history.records(imported(history, first))
        gone.path.unlink()
        (added,) = history.records(imported(history, second))
        assert added.path.name == "fox (2).png"
        assert history.records([gone.id]) == [gone]
