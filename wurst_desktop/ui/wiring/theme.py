"""Joins the choice of colours to the theme."""

from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.theme import Theme


def connect_theme(commands: Actions, theme: Theme) -> None:
    """Have the menu show which colours were chosen, and change them."""
    themes = {"system": commands.theme_system, "light": commands.theme_light, "dark": commands.theme_dark}
    themes[theme.choice].setChecked(True)
    for choice, action in themes.items():
        action.triggered.connect(lambda _checked=False, choice=choice: theme.choose(choice))
