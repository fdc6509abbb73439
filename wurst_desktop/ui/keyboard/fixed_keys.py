"""The keys that can't be changed: those of fields, lists and the windows in which pictures are looked at."""

from PySide6.QtGui import QKeySequence

from wurst_desktop.ui.keyboard.shortcuts import all_keys_text
from wurst_desktop.ui.language import tr

Section = tuple[str, tuple[tuple[str, str], ...]]
"""A place, and for each of its keys what they do there."""


def fixed_keys() -> tuple[Section, ...]:
    """For each place what the keys there do; keys are written as this system does, in the window's language."""
    arrows, shift_arrows = tr("Arrows", "keys"), tr("Shift+arrows", "keys")
    digits = tr("0 to 5", "keys")
    return (
        (
            tr("In the prompt"),
            (
                (_keys("Ctrl+Up; Ctrl+Down"), tr("More or less weight for the words at the caret")),
                (_keys("Ctrl+Shift+Up; Ctrl+Shift+Down"), tr("The same in smaller steps")),
                (_keys("Tab"), tr("On to the next field")),
            ),
        ),
        (
            tr("In the gallery"),
            (
                (arrows, tr("Choose another picture")),
                (shift_arrows, tr("Choose several")),
                (_keys("Ctrl+A"), tr("Choose all")),
                (_keys("Enter; Space"), tr("Open it large")),
                (_keys("Ctrl+C"), tr("Copy what is chosen")),
                (_keys("Alt+Left; Alt+Right"), tr("In a collection: earlier, later in your own order")),
                (_keys("Ctrl++; Ctrl+-"), tr("Larger or smaller pictures")),
            ),
        ),
        (
            tr("In the queue"),
            ((_keys("Enter; F2"), tr("Edit the job")), (_keys("Del"), tr("Remove what is chosen"))),
        ),
        (
            tr("Looking at a picture"),
            (
                (_keys("Left; Right"), tr("The one before, the next one")),
                (_keys("Home; End"), tr("The first one, the last one")),
                (_keys("+; -"), tr("Closer, farther")),
                (_keys("Ctrl+0; Ctrl+1"), tr("The whole picture, 100 %")),
                (_keys("F5"), tr("Slide show")),
                (_keys("F"), tr("Favourite")),
                (digits, tr("Rate it")),
                (_keys("Del"), tr("Delete it")),
                (_keys("F11"), tr("Fill the screen")),
                (_keys("Esc"), tr("Close")),
            ),
        ),
        (
            tr("Comparing", "place: where pictures are compared"),
            ((_keys("S"), tr("Sliders, or side by side")), (_keys("Esc"), tr("Close"))),
        ),
    )


def _keys(keys: str) -> str:
    return all_keys_text(QKeySequence.listFromString(keys))
