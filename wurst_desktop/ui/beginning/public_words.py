"""What is said of the public model to those who don't have it yet."""

from wurst_desktop.core.public_cost import PublicCost
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import duration, file_size

TITLE = tr("Anything you can say, at 1024 x 1024")
NOT_KNOWN_YET = tr("What it takes on this machine is being found out.")


def what_it_is(size: int) -> str:
    """The model, its licence and its size on the disk."""
    return tr(
        "What draws now is a small model that comes with the program and knows a small world. The public Würstchen "
        "model draws anything. It is free (MIT licence) and takes {size} on the disk."
    ).format(size=file_size(size))


def what_it_takes(cost: PublicCost) -> str:
    """Memory and time on this machine, and how that is known."""
    memory = tr("It runs with {least} of memory, and is quickest with {roomy}.")
    sizes = memory.format(least=file_size(cost.least), roomy=file_size(cost.roomy))
    return f"{sizes} {_time(cost)}"


def _time(cost: PublicCost) -> str:
    if cost.seconds is None:
        return tr("How long a picture takes on this GPU is known once it has drawn one.")
    text = (
        tr("A picture would take about {time} here, by what “How fast is this machine?” measured.")
        if cost.is_measured
        else tr("A picture would take about {time} here: a guess, till “How fast is this machine?” has measured.")
    )
    return text.format(time=duration(cost.seconds))
