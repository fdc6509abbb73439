"""What is said of the public model to those who don't have it yet."""

from wurst_desktop.core.public_cost import PublicCost
from wurst_desktop.ui.number_words import duration, file_size

TITLE = "Anything you can say, at 1024 x 1024"
NOT_KNOWN_YET = "What it takes on this machine is being found out."


def what_it_is(size: int) -> str:
    """The model, its licence and its size on the disk."""
    return (
        "What draws now is a small model that comes with the program and knows a small world. The public Würstchen "
        f"model draws anything. It is free (MIT licence) and takes {file_size(size)} on the disk."
    )


def what_it_takes(cost: PublicCost) -> str:
    """Memory and time on this machine, and how that is known."""
    memory = f"It runs with {file_size(cost.least)} of memory, and is quickest with {file_size(cost.roomy)}."
    if cost.seconds is None:
        return f"{memory} How long a picture takes on this GPU is known once it has drawn one."
    time = duration(cost.seconds)
    if cost.is_measured:
        return f"{memory} A picture would take about {time} here, by what “How fast is this machine?” measured."
    return f"{memory} A picture would take about {time} here: a guess, till “How fast is this machine?” has measured."
