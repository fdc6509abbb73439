"""What tests of the window share."""

from collections.abc import Iterator

import pytest

from wurst_desktop.ui.bridge import Clerk


@pytest.fixture
def clerk(qapp: object) -> Iterator[Clerk]:
    """Does work on its thread, which ends with the test."""
    made = Clerk()
    yield made
    made.close()
