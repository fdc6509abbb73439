"""What is said of an entry in a few words."""

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.record import Record
from wurst_desktop.ui.sweep.sweep_words import axis_line


def rating_name(rating: int) -> str:
    """A rating as stars, or that there is none."""
    return "★" * rating + "☆" * (LARGEST_RATING - rating) if rating else "No rating"


def title(record: Record) -> str:
    """The prompt; of a foreign picture, or one without a prompt, the file name."""
    if record.grid is not None:
        sweep = record.grid.sweep
        return f"Sweep of {sweep.request.typed[0].strip()}: {'; '.join(map(axis_line, sweep.axes))}"
    return (record.request.prompt.strip() if record.request else "") or record.path.name


def spoken(record: Record) -> str:
    """An entry as a screen reader says it."""
    parts = [title(record)]
    if record.request is not None:
        parts.append(f"composition {record.request.seed}")
    parts.append(f"{record.width} x {record.height}")
    if record.is_favourite:
        parts.append("favourite")
    if record.marks.rating:
        parts.append(f"rated {record.marks.rating}")
    parts.extend(record.marks.tags)
    if not record.is_decoded:
        parts.append("composition only")
    return ", ".join(parts)
