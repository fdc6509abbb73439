"""The recipe that lies in every picture file: the whole request and the environment, as versioned JSON."""

from dataclasses import dataclass
from datetime import datetime

import msgspec

from wurst_desktop.core.errors import BadInput
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.marking import marked
from wurst_desktop.core.record import Environment
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sweep import Grid
from wurst_desktop.decoding import decode_json

VERSION = 6
"""To be raised with every new field that changes a picture: a reader that ignored it would make another one."""


@dataclass(frozen=True)
class Recipe:
    """What made a picture. `picture` names the picture for good, wherever its file goes; `created` is in UTC.

    Of the picture of a sweep, `grid` says what is on it, and `request` is what the sweep began from.
    """

    picture: str
    created: datetime
    request: GenerationRequest
    environment: Environment
    undecoded: bool = False
    log: JobLog | None = None
    grid: Grid | None = None
    version: int = VERSION


@dataclass(frozen=True)
class _Stamp:
    version: int


def written(recipe: Recipe) -> str:
    """The recipe as JSON."""
    return msgspec.json.encode(recipe).decode()


def read(text: str | bytes) -> Recipe:
    """The recipe that `written` wrote. Raises ValueError for anything else, saying what is wrong."""
    if decode_json(text, _Stamp).version > VERSION:
        raise ValueError(marked("a newer version of the program wrote it"))
    try:
        return decode_json(text, Recipe)
    except BadInput as error:
        raise ValueError(f"its request can't be drawn: {error}") from error
