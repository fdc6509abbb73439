"""Actions are called by their names, whichever way their language marks a letter for the keyboard."""

import pytest
from PySide6.QtGui import QAction

from wurst_desktop.ui.key_hints import plain_text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("&Quit", "Quit"),
        ("Settin&gs…", "Settings…"),
        ("終了(&Q)", "終了"),
        ("設定(&S)…", "設定…"),
        ("Cut && paste (&1)", "Cut & paste"),
    ],
)
def test_the_letter_for_the_keyboard_is_no_part_of_a_name(text: str, name: str) -> None:
    assert plain_text(QAction(text)) == name
