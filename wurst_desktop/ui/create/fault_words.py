"""What is said of a place in a prompt."""

from wurst_desktop.core.prompt_marks import Fault
from wurst_desktop.ui.language import translated


def fault_words(fault: Fault) -> str:
    """Why it isn't what it seems: a part of a sentence."""
    return translated(fault.reason).format(**dict(fault.values))
