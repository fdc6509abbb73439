"""In which order pictures are shown."""

from enum import StrEnum


class Order(StrEnum):
    """By what pictures are sorted; those that are equal in it come newest first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    RATING = "rating"
    SEED = "seed"
    """Of the composition, from the smallest; pictures without one come first."""
    SIZE = "size"
    """From the most pixels."""
    OWN = "own"
    """As the artist laid the pictures of a collection; all else as NEWEST."""
    RANDOM = "random"
    """By chance, but the same each time, so that nothing moves when one picture more is there."""
