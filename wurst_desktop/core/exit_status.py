"""The status that the process ends with, which scripts rely on."""

from typing import Final

from wurst_desktop.core.errors import BadInput, NothingToRunOn, OutOfResources, WurstError

BUG: Final = 1
BAD_INPUT: Final = 2
NOTHING_TO_RUN_ON: Final = 3
OUT_OF_RESOURCES: Final = 4
CANCELLED: Final = 130


def status_of(error: WurstError) -> int:
    """What `error` comes to."""
    match error:
        case BadInput():
            return BAD_INPUT
        case NothingToRunOn():
            return NOTHING_TO_RUN_ON
        case OutOfResources():
            return OUT_OF_RESOURCES
        case _:
            return BUG
