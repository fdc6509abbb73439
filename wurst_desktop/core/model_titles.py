"""The titles of models that have words in them, and what a model is called that was made of another."""

from wurst_desktop.core.marking import marked

MINI_TITLE = marked("Wurst Mini 256 (still learning)")
"""As the `wurst.json` of the model that comes with the program says it, where lupdate doesn't look."""
BASE_TITLE = marked("Würstchen v2, base prior")
AESTHETIC_TITLE = marked("Würstchen v2, aesthetic prior")
WORDED_TITLES = frozenset({MINI_TITLE, BASE_TITLE, AESTHETIC_TITLE})
"""All that the program gives itself; any other is a name, whatever it says."""
HALF_TITLE = marked("{model}, half precision")


def half_title(model: str) -> str:
    """The title of the copy of `model` in half precision."""
    return HALF_TITLE.format(model=model)


def title_halved(title: str) -> str | None:
    """The title of the model that one is a copy of in half precision, or None for any other."""
    ending = HALF_TITLE.format(model="")
    return title.removesuffix(ending) if title.endswith(ending) else None
