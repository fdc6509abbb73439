"""Reads `wurst.json`: what a checkpoint says of itself that its layout can't."""

from pathlib import Path
from typing import Annotated

import msgspec

from wurst_desktop.core.checkpoint_card import PreviewMap
from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.request import Schedule
from wurst_desktop.core.sizes import LARGEST_GUIDANCE, LARGEST_SIDE, LARGEST_STEPS, SIDE_STEP, SMALLEST_SIDE
from wurst_desktop.decoding import decode_json

FILE_NAME = "wurst.json"

_Side = Annotated[int, msgspec.Meta(ge=SMALLEST_SIDE, le=LARGEST_SIDE, multiple_of=SIDE_STEP)]
_Steps = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_STEPS)]
_Guidance = Annotated[float, msgspec.Meta(ge=0, le=LARGEST_GUIDANCE)]
_Text = Annotated[str, msgspec.Meta(min_length=1)]
_Colour = tuple[float, float, float]


class Preview(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The linear map from Stage C cells to colours, as it is written down."""

    prior_rgb: tuple[_Colour, ...]
    prior_bias: _Colour

    def as_map(self) -> PreviewMap:
        """The map as the engine takes it."""
        return PreviewMap(self.prior_rgb, self.prior_bias)


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The keys of `wurst.json`; a key that isn't known is refused, since it is most likely misspelt."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._+-]*$")]
    title: _Text
    license: _Text
    native_width: _Side
    native_height: _Side
    min_side: _Side
    max_side: _Side
    prior_steps: _Steps
    prior_guidance: _Guidance
    decoder_steps: _Steps
    decoder_guidance: _Guidance
    prior_schedule: Schedule = Schedule.DEFAULT
    summary: str = ""
    words: tuple[str, ...] = ()
    lone_things: tuple[str, ...] = ()
    paired_things: tuple[str, ...] = ()
    own_colours: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    preview: Preview | None = None

    def __post_init__(self) -> None:
        """Refuse a native size outside the range."""
        if not self.min_side <= min(self.native_width, self.native_height):
            raise ValueError("the native size is smaller than min_side")
        if not max(self.native_width, self.native_height) <= self.max_side:
            raise ValueError("the native size is larger than max_side")


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of the checkpoint in `folder`, or None when it has none. Raises `CheckpointCorrupt`."""
    path = folder / FILE_NAME
    try:
        return decode_json(path.read_bytes(), Manifest)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
        raise CheckpointCorrupt(path, str(error)) from error
