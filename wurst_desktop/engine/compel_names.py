"""Compel's names, imported without the complaints about image processors that it asks for and never uses."""

import logging


def _is_about_words(record: logging.LogRecord) -> bool:
    return "requires torchvision" not in record.getMessage()


_importer = logging.getLogger("transformers.utils.import_utils")
_importer.addFilter(_is_about_words)

from compel import Compel  # noqa: E402 - between the two lines about the filter
from compel.prompt_parser import Blend, Conjunction, FlattenedPrompt, Fragment, PromptParser  # noqa: E402 - as above

_importer.removeFilter(_is_about_words)

__all__ = ["Blend", "Compel", "Conjunction", "FlattenedPrompt", "Fragment", "PromptParser"]
