"""What is said of files that aren't as they should be."""

from pathlib import Path

import pytest

from wurst_desktop.core.folder_news import Damaged, Missing, Verification
from wurst_desktop.ui.library_words import unreadable_line, verification_line

THREE_HARMS = (
    "2 pictures checked: the file of 1 picture isn't there; 1 file can't be read (two.png); "
    "2 files in the folder came from elsewhere."
)
ONE, TWO = Path("a/one.png"), Path("two.png")


def test_files_are_named_and_the_rest_counted() -> None:
    assert unreadable_line([ONE]) == "one.png isn't a picture that can be read, and was left alone."
    assert unreadable_line([ONE, TWO]).startswith("one.png, two.png aren't pictures")
    assert " and 2 others aren't" in unreadable_line([ONE, TWO, ONE, TWO, ONE])


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Verification(3, (), (), ()), "3 pictures checked: all is well."),
        (Verification(1, (), (), (), is_whole=False), "Stopped. 1 picture checked: all is well."),
        (
            Verification(2, (Missing(1, ONE),), (Damaged(TWO, "torn"),), (ONE, TWO)),
            THREE_HARMS,
        ),
    ],
)
def test_a_check_is_told_in_a_sentence(found: Verification, said: str) -> None:
    assert verification_line(found) == said
