"""Decimals as the artist's language writes them, for what reads them with a point."""

import re

_GAP = re.compile(r";|,(?=\s|$)")
_COMMA = re.compile(r"(?<=\d),(?=\d)")
_SEVERAL = re.compile(r"\d,\d+,\d")


def with_points(text: str, sign: str) -> str:
    """The values of numbers with a point in each, where `sign` is a comma: "0,5, 1" becomes "0.5, 1".

    There a comma within a number is one of decimals, unless more than one follow each other; a comma and a space, or a
    semicolon, stand between values.
    """
    if sign != "," or '"' in text:
        return text
    pieces = [piece.strip() for piece in _GAP.split(text)]
    return ", ".join(piece if _SEVERAL.search(piece) else _COMMA.sub(".", piece) for piece in pieces)
