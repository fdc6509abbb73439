"""A benchmark as a drawing."""

from pathlib import Path

import pytest
from PIL import Image

from tests.reports import report, timing
from wurst_desktop.core.errors import FolderRefused, NotOffered
from wurst_desktop.plotting import check_target, plot


def test_the_drawing_has_colour_for_ours_and_a_row_for_each_report(tmp_path: Path) -> None:
    one, two = tmp_path / "one.png", tmp_path / "two.png"
    plot([report(timing(1), timing(2))], one)
    plot([report(timing(1), timing(2)), report(timing(has_stock=False))], two)
    with Image.open(one) as single, Image.open(two) as double:
        assert double.height == pytest.approx(2 * single.height, abs=2)
        colours = {colour for _, colour in single.convert("RGB").getcolors(2**24) or []}
    assert (0xD9, 0x62, 0x2B) in colours


def test_svg_says_what_is_drawn(tmp_path: Path) -> None:
    target = tmp_path / "plot.svg"
    plot([report()], target)
    assert "composition" in target.read_text("utf-8")


def test_other_kinds_of_files_are_refused() -> None:
    with pytest.raises(NotOffered):
        check_target(Path("plot.gif"))
    check_target(Path("plot.PNG"))


def test_a_folder_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(FolderRefused):
        plot([report()], tmp_path / "nowhere" / "plot.png")
