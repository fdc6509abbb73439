"""A search finds what is written with accents."""

import pytest

from wurst_desktop.ui.folded import folded


@pytest.mark.parametrize(
    ("typed", "written"),
    [("reglages", "Réglages"), ("file d'attente", "File d\u2019attente"), ("gross", "Groß"), ("画像", "画像")],
)
def test_what_is_typed_plainly_is_found(typed: str, written: str) -> None:
    assert folded(typed) == folded(written)


def test_other_letters_stay_others() -> None:
    assert folded("ガ") != folded("カ")
