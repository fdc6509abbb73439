"""What the gallery shows again at the next start, as plain JSON values by name."""

from collections.abc import Mapping

from wurst_desktop.core.ordering import Order
from wurst_desktop.ui.gallery.header import GalleryHeader


def remembered(header: GalleryHeader, looked_at: int | None) -> Mapping[str, object]:
    """How the pictures are shown, and the id of the one that is looked at."""
    return {
        "size": header.cell_size,
        "order": Order(header.order.currentData()).value,
        "stacks": header.stacks.isChecked(),
        "side": header.side.isChecked(),
        "looked_at": looked_at,
    }


def recall(header: GalleryHeader, found: object) -> int | None:
    """Show what was remembered, and give the id; what can't be read is left as it is."""
    if not isinstance(found, Mapping):
        return None
    size, order, looked_at = (found.get(name) for name in ("size", "order", "looked_at"))
    if type(size) is int:
        header.size_slider.setValue(size)
    if isinstance(order, str) and order in set(Order):
        header.order.setCurrentIndex(header.order.findData(Order(order)))
    header.stacks.setChecked(found.get("stacks") is True)
    header.side.setChecked(found.get("side") is True)
    return looked_at if type(looked_at) is int else None
