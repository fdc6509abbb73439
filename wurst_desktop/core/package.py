"""A package that the program stands on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Package:
    """One package: `licence` is the name of its terms, `texts` are what it says of them."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
