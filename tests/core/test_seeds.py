"""Seeds come from chance or from one another."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.seeds import LARGEST_SEED, derived_decoder_seed, random_seed


def test_random_seeds_are_comfortable_and_differ() -> None:
    seeds = {random_seed() for _ in range(200)}

    assert all(0 <= seed < 2**32 for seed in seeds)
    assert len(seeds) > 190


@pytest.mark.parametrize(("seed", "first"), [(0, 0xE220A8397B1DCDAF), (1234567, 6457827717110365317)])
def test_the_derived_seed_is_the_first_number_of_splitmix64(seed: int, first: int) -> None:
    # The published first outputs for these states (Vigna's reference; Rosetta Code).
    assert derived_decoder_seed(seed) == first % 2**32


@given(st.integers(0, LARGEST_SEED))
def test_derived_seeds_stay_in_range(seed: int) -> None:
    assert 0 <= derived_decoder_seed(seed) < 2**32


def test_neighbours_get_unrelated_seeds() -> None:
    derived = [derived_decoder_seed(seed) for seed in range(1000)]

    assert len(set(derived)) == 1000
    changed_bits = [(a ^ b).bit_count() for a, b in pairwise(derived)]
    assert 15 < sum(changed_bits) / len(changed_bits) < 17


def test_every_seed_is_exact_as_a_double() -> None:
    assert int(float(LARGEST_SEED)) == LARGEST_SEED
    assert int(float(LARGEST_SEED + 2)) == LARGEST_SEED + 1
