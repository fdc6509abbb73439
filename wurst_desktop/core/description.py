"""What a picture file tells of itself, whoever made it."""

from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.folder_news import Damaged
from wurst_desktop.core.record import Environment
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.seeds import LARGEST_SEED
from wurst_desktop.core.sizes import nearest_sizes
from wurst_desktop.core.sweep import Grid


@dataclass(frozen=True)
class Foreign:
    """What another program wrote about its picture, as far as it can be read; `settings` are names and values."""

    program: str
    prompt: str
    negative_prompt: str
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Described:
    """All of it: `request` and `environment` of a picture of ours, `foreign` of another one that tells something.

    `grid` is told by the picture of a sweep, which has no request of its own. `picture` is the lasting name of ours.

    `frames` is more than 1 where the file moves; its first picture is the one that is shown.
    """

    width: int
    height: int
    frames: int
    request: GenerationRequest | None
    environment: Environment | None
    foreign: Foreign | None
    grid: Grid | None = None
    picture: str = ""


@dataclass(frozen=True)
class Takeover:
    """What Würstchen understands of a foreign picture: its words, its seed if it is one, the nearest drawable size.

    `left` names the settings that mean nothing here.
    """

    prompt: str
    negative_prompt: str
    seed: int | None
    width: int
    height: int
    left: tuple[str, ...]


@dataclass(frozen=True)
class TakenIn:
    """What came of an import: new entries, how many pictures were here already, and files that can't be read."""

    added: tuple[int, ...]
    known: int
    refused: tuple[Damaged, ...]
    folders: tuple[Path, ...] = ()
    is_whole: bool = True


def taken_over(foreign: Foreign, width: int, height: int) -> Takeover:
    """What of a foreign picture of `width` x `height` pixels can be asked of Würstchen."""
    settings = dict(foreign.settings)
    seed = _seed(settings.get(_SEED, ""))
    near_width, near_height = nearest_sizes(width, height)[0]
    left = tuple(name for name in settings if name != _SEED or seed is None)
    return Takeover(foreign.prompt, foreign.negative_prompt, seed, near_width, near_height, left)


def _seed(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST_SEED))
    return int(text) if is_number and int(text) <= LARGEST_SEED else None


_SEED = "seed"
