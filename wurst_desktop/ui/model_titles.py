"""The titles of models, of which some are words and not only names."""

from wurst_desktop.core.model_titles import HALF_TITLE, WORDED_TITLES, title_halved
from wurst_desktop.ui.language import translated


def model_title(title: str) -> str:
    """A title in the window's language; names, and the titles of the artist's own models, stay as they are."""
    halved = title_halved(title)
    if halved is not None:
        return translated(HALF_TITLE).format(model=model_title(halved))
    return translated(title) if title in WORDED_TITLES else title
