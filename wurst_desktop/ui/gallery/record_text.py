"""What is said of an entry in a few words."""

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.record import Record
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.sweep.sweep_words import axis_line


def rating_name(rating: int) -> str:
    """A rating as stars, or that there is none."""
    return "★" * rating + "☆" * (LARGEST_RATING - rating) if rating else tr("No rating")


def star_text(record: Record) -> str:
    """What a click on the star does."""
    return tr("Take out of favourites") if record.is_favourite else tr("Add to favourites")


def title(record: Record) -> str:
    """The prompt; of a foreign picture, or one without a prompt, the file name."""
    if record.grid is not None:
        sweep = record.grid.sweep
        return tr("Sweep of {prompt}: {directions}").format(
            prompt=sweep.request.typed[0].strip(), directions="; ".join(map(axis_line, sweep.axes))
        )
    return (record.request.prompt.strip() if record.request else "") or record.path.name


def spoken(record: Record) -> str:
    """An entry as a screen reader says it."""
    parts = [title(record)]
    if record.request is not None:
        parts.append(tr("composition {seed}").format(seed=record.request.seed))
    parts.append(f"{record.width} x {record.height}")
    if record.is_favourite:
        parts.append(tr("favourite", "said of a picture"))
    if record.marks.rating:
        parts.append(tr("rated {stars}", "said of a picture").format(stars=record.marks.rating))
    parts.extend(record.marks.tags)
    if not record.is_decoded:
        parts.append(tr("composition only"))
    return listed(parts)
