"""What other programs wrote into their pictures, read by sd-parsers and made fit to be shown and kept."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PIL import Image

from wurst_desktop.core.description import Foreign
from wurst_desktop.library.foreign_text import ForeignText, as_png

if TYPE_CHECKING:
    from sd_parsers.data import PromptInfo

_MOST_SETTINGS = 60
_LONGEST_SETTING = 500
_LONGEST_PROMPT = 100_000
_ODD = (ArithmeticError, AssertionError, AttributeError, LookupError, OSError, RecursionError, TypeError, ValueError)
"""The parsers expect well-formed text; whatever else a stranger wrote there isn't for us to mend."""


def foreign_of(image: Image.Image) -> Foreign | None:
    """What another program tells in an opened picture; None where it tells nothing that can be read."""
    # Imported here: few pictures come from elsewhere, and the window opens without waiting for it.
    from sd_parsers import ParserManager

    try:
        found = ParserManager().parse(image)
        if found is None and image.format != "PNG":
            # A copy of ours carries what stood in the chunks of a PNG.
            found = ParserManager().parse(as_png(ForeignText.of(image)))
        return None if found is None else _foreign(found)
    except _ODD:
        return None


def _foreign(found: "PromptInfo") -> Foreign:
    settings = dict(list(_settings(found))[:_MOST_SETTINGS])
    return Foreign(
        found.generator.value,
        _text(found.full_prompt, _LONGEST_PROMPT),
        _text(found.full_negative_prompt, _LONGEST_PROMPT),
        tuple(settings.items()),
    )


def _settings(found: "PromptInfo") -> Iterable[tuple[str, str]]:
    for sampler in found.samplers[:1]:
        yield from _plain(sampler.parameters)
        yield "sampler", _text(sampler.name, _LONGEST_SETTING)
        if sampler.model is not None:
            yield "model", _text(sampler.model, _LONGEST_SETTING)
    yield from _plain(found.metadata)


def _plain(values: Mapping[Any, object]) -> Iterable[tuple[str, str]]:
    # Nested values are a program's own business: whole workflows of a megabyte.
    for name, value in values.items():
        if isinstance(value, str | int | float) and name not in {"full_prompt", "full_negative_prompt"}:
            yield _text(name, _LONGEST_SETTING), _text(value, _LONGEST_SETTING)


def _text(value: object, longest: int) -> str:
    # A lone half of a sign is no text for the index nor for the window.
    return str(value)[:longest].replace("\0", " ").encode(errors="replace").decode()
