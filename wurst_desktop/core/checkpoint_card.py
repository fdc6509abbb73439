"""What is known of an installed checkpoint without opening its weights."""

from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.request import CheckpointRef, Schedule
from wurst_desktop.core.sizes import Size


@dataclass(frozen=True)
class PreviewMap:
    """Linear map from a Stage C latent cell to the mean colour of its picture cell.

    `rgb` holds one (red, green, blue) row per latent channel, `bias` one value per colour; the result is 0 .. 1.
    It is applied to the latent as the prior pipeline returns it (after `* 42 - 1`).
    """

    rgb: tuple[tuple[float, float, float], ...]
    bias: tuple[float, float, float]


@dataclass(frozen=True)
class CheckpointCard:
    """Name, place and recommended use of a checkpoint (`wurst.json`, or what comes with the program)."""

    ref: CheckpointRef
    folder: Path
    title: str
    license: str
    summary: str
    native: Size
    smallest_side: int
    largest_side: int
    prior_steps: int
    schedule: Schedule
    prior_guidance: float
    decoder_steps: int
    decoder_guidance: float
    words: tuple[str, ...] = ()
    """What a model that knows few words has learnt, words and phrases in lower case; empty where that can't be said."""
    lone_things: tuple[str, ...] = ()
    """Of its words the things that stand in a picture alone."""
    paired_things: tuple[str, ...] = ()
    """Of its words the things of which two may stand together, but not beside a lone one."""
    own_colours: tuple[str, ...] = ()
    """Of its words the things that it knows in their own colours only."""
    examples: tuple[str, ...] = ()
    preview: PreviewMap | None = None
    prior_folder: Path | None = None
    """Where the Stage C half lies when it isn't in `folder`."""
    texts_folder: Path | None = None
    """Where the text encoder of Stage C lies when it is in neither of the two."""
