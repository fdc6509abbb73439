"""One thing that was looked at to find out why the program doesn't work."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """What `subject` was found to be; `way_out` says what to do, and is empty where all is well."""

    subject: str
    found: str
    way_out: str = ""
