"""How copies were written the last time, as plain values that outlive the program."""

from collections.abc import Mapping
from pathlib import Path

from wurst_desktop.core.copying import Copying, CopyOrder, PictureKind
from wurst_desktop.core.errors import BadInput


def plain_order(order: CopyOrder) -> Mapping[str, object]:
    """The choices as JSON can hold them."""
    copying = order.copying
    return {
        "folder": str(order.folder),
        "kind": order.kind.value,
        "quality": copying.quality,
        "longest_side": copying.longest_side,
        "keeps_recipe": copying.keeps_recipe,
        "pattern": order.pattern,
    }


def order_of(plain: object) -> CopyOrder | None:
    """The choices that `plain_order` wrote; None for anything else."""
    if not isinstance(plain, Mapping):
        return None
    folder, kind, pattern = (plain.get(name) for name in ("folder", "kind", "pattern"))
    quality, side, keeps = (plain.get(name) for name in ("quality", "longest_side", "keeps_recipe"))
    if not (isinstance(folder, str) and folder and isinstance(pattern, str) and isinstance(keeps, bool)):
        return None
    if type(quality) is not int or not (side is None or type(side) is int):
        return None
    try:
        return CopyOrder(Path(folder), PictureKind(str(kind)), Copying(quality, side, keeps), pattern)
    except (BadInput, ValueError):
        return None
