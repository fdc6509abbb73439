"""What a model is called that was made of another."""

from wurst_desktop.core.marking import marked

HALF_TITLE = marked("{model}, half precision")


def half_title(model: str) -> str:
    """The title of the copy of `model` in half precision."""
    return HALF_TITLE.format(model=model)


def title_halved(title: str) -> str | None:
    """The title of the model that one is a copy of in half precision, or None for any other."""
    ending = HALF_TITLE.format(model="")
    return title.removesuffix(ending) if title.endswith(ending) else None
