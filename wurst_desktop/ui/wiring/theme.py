"""Joins the choice of colours to the theme."""

from wurst_desktop.core.settings import THEMES
from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.theme import Theme


def connect_theme(commands: Actions, theme: Theme) -> None:
    """Have the menu show which colours were chosen, and change them."""
    themes = {choice: commands.named[f"theme_{choice}"] for choice in THEMES}
    for choice, action in themes.items():
        action.triggered.connect(lambda _checked=False, choice=choice: theme.choose(choice))

    def show() -> None:
        themes[theme.choice].setChecked(True)

    theme.changed.connect(show)
    show()
