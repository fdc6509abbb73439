"""Which part of a picture was looked at, as plain JSON values."""

from wurst_desktop.ui.viewer.framing import Framing


def remembered_framing(framing: Framing) -> list[float] | None:
    """The part that is seen; None where that is the whole picture."""
    if framing.zoom is None:
        return None
    return [framing.width, framing.height, framing.zoom, framing.x, framing.y]


def recalled_framing(found: object) -> Framing | None:
    """The part that was remembered, in a view of any size; None where there is nothing that can be read."""
    if not isinstance(found, list) or len(found) != 5 or not all(type(each) in {int, float} for each in found):
        return None
    width, height, zoom, x, y = found
    if not (width >= 1 and height >= 1 and zoom > 0):
        return None
    return Framing(int(width), int(height), 1, 1, float(zoom), float(x), float(y))
