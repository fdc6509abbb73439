"""Words as a search compares them."""

import unicodedata

_ABOVE_OR_BELOW = 200
"""From this combining class on, marks are accents; the lower ones, as in Japanese, make other letters."""


def folded(text: str) -> str:
    """`text` in small letters, without accents and with the apostrophe of the keyboard: "reglages" finds "Réglages"."""
    parted = unicodedata.normalize("NFKD", text.casefold().replace("\u2019", "'"))
    return "".join(sign for sign in parted if unicodedata.combining(sign) < _ABOVE_OR_BELOW)
