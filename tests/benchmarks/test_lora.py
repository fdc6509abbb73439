"""A new object is learnt from twenty pictures, and all else is left as it was."""

from pathlib import Path

import pytest

from tests.benchmarks.lora import teach


@pytest.mark.benchmark
@pytest.mark.timeout(3600)
def test_a_new_object_is_learnt_from_twenty_pictures(tmp_path: Path) -> None:
    taught = teach(tmp_path, "wurst-mini-256", 200)
    print(taught)
    assert taught.after > taught.before + 3
    assert taught.kept > 20
