"""The keys that can't be changed: those of fields, lists and the windows in which pictures are looked at."""

from collections.abc import Mapping

FIXED_KEYS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "In the prompt": (
        ("Ctrl+Up, Ctrl+Down", "More or less weight for the words at the caret"),
        ("Ctrl+Shift+Up, Ctrl+Shift+Down", "The same in smaller steps"),
        ("Tab", "On to the next field"),
    ),
    "In the gallery": (
        ("Arrows", "Choose another picture"),
        ("Shift+arrows", "Choose several"),
        ("Ctrl+A", "Choose all"),
        ("Enter, Space", "Open it large"),
        ("Ctrl+C", "Copy what is chosen"),
        ("Ctrl++, Ctrl+-", "Larger or smaller pictures"),
    ),
    "In the queue": (("Enter, F2", "Edit the job"), ("Del", "Remove what is chosen")),
    "Looking at a picture": (
        ("Left, Right", "The one before, the next one"),
        ("Home, End", "The first one, the last one"),
        ("+, -", "Closer, farther"),
        ("Ctrl+0, Ctrl+1", "The whole picture, 100 %"),
        ("F5", "Slide show"),
        ("F", "Favourite"),
        ("0 to 5", "Rate it"),
        ("Del", "Delete it"),
        ("F11", "Fill the screen"),
        ("Esc", "Close"),
    ),
    "Comparing": (("S", "Sliders, or side by side"), ("Esc", "Close")),
}
"""For each place what the keys there do."""
