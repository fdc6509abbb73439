"""What a second start of the program gives to the window that is open already."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Handover:
    """Picture files (absolute paths) and a prompt to begin with; `is_quiet` leaves the window where it is.

    The queue is on disk, so of new jobs nothing but the news is handed over.
    """

    files: tuple[str, ...] = ()
    prompt: str = ""
    is_quiet: bool = False


ONLY_SHOW = Handover()
"""A second start without a wish of its own."""


def written(handover: Handover) -> bytes:
    """The handover as one line."""
    # Imported here, as below: every start has a handover, and few hand it over.
    import msgspec

    return msgspec.json.encode(handover) + b"\n"


def read(line: bytes) -> Handover | None:
    """The handover in a line that `written` wrote; None for anything else."""
    from wurst_desktop.decoding import decode_json

    try:
        return decode_json(line, Handover)
    except ValueError:
        return None
