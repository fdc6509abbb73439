"""Where seeds come from: chance, or one another."""

import secrets

LARGEST_SEED = 2**53 - 1
"""Every seed up to here is exact as a JSON number and in a spin box that works with doubles."""

_SEED_BITS = 32
_COMFORTABLE_SEED = 1 << _SEED_BITS


def random_seed() -> int:
    """A seed of at most ten digits from the system's chance: 0 <= seed < 2**32."""
    return secrets.randbelow(_COMFORTABLE_SEED)


def derived_decoder_seed(seed: int) -> int:
    """The Stage B seed that belongs to a Stage C seed where none is given: 0 <= result < 2**32.

    The finaliser of SplitMix64 (Steele, Lea, Flood 2014): neighbouring seeds get unrelated results, so that the
    pictures of one job don't share their texture noise.
    """
    mask = 2**64 - 1
    state = (seed + 0x9E3779B97F4A7C15) & mask
    state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & mask
    state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & mask
    return (state ^ (state >> 31)) % _COMFORTABLE_SEED


def heard_seed(seed: int) -> int:
    """The seed for torch's CPU generator, which hears only the lower 32 bits of one; the upper ones are mixed in."""
    return (seed ^ (seed >> _SEED_BITS)) & ((1 << _SEED_BITS) - 1)
