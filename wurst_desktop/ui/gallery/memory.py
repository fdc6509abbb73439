"""What the gallery shows again at the next start, as plain JSON values by name."""

from collections.abc import Mapping
from dataclasses import dataclass

from wurst_desktop.core.ordering import Order
from wurst_desktop.ui.gallery.header import GalleryHeader

MOST_SELECTED = 500
"""A larger selection isn't remembered: it would be written down at each step."""


@dataclass(frozen=True)
class Place:
    """Where the artist is: ids of the picture that is looked at and of all that are selected, and what is in sight.

    `top` is the id of the first picture in sight, `above` how far it is from the upper border; None at the very top.
    """

    looked_at: int | None = None
    selected: tuple[int, ...] = ()
    top: int | None = None
    above: int = 0


def remembered(header: GalleryHeader, place: Place) -> Mapping[str, object]:
    """How the pictures are shown, what is looked for, and where the artist is among what was found."""
    return {
        "search": header.search.text(),
        "selected": list(place.selected),
        "top": place.top,
        "above": place.above,
        "size": header.cell_size,
        "order": Order(header.order.currentData()).value,
        "stacks": header.stacks.isChecked(),
        "side": header.side.isChecked(),
        "looked_at": place.looked_at,
    }


def recall(header: GalleryHeader, found: object) -> Place:
    """Show what was remembered, and give the place; what can't be read is left as it is."""
    if not isinstance(found, Mapping):
        return Place()
    size, order, search = (found.get(name) for name in ("size", "order", "search"))
    if type(size) is int:
        header.size_slider.setValue(size)
    if isinstance(order, str) and order in set(Order):
        header.sort_by(Order(order))
    if isinstance(search, str):
        header.search.setText(search)
    header.stacks.setChecked(found.get("stacks") is True)
    header.side.setChecked(found.get("side") is True)
    selected = found.get("selected")
    ids = selected if isinstance(selected, list) else []
    return Place(
        _whole(found.get("looked_at")),
        tuple(each for each in ids if type(each) is int),
        _whole(found.get("top")),
        _whole(found.get("above")) or 0,
    )


def _whole(value: object) -> int | None:
    return value if type(value) is int else None
