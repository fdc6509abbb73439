"""What the program is called, wherever a system asks."""

from typing import Final

from wurst_desktop import __version__

NAME: Final = "wurst-desktop"
"""Of the command, of its folders, and of its icon and desktop file."""

TITLE: Final = "Wurst Desktop"
"""As people read it."""

ID: Final = "org.wurstdesktop.WurstDesktop"
"""Among all programs of a system."""

SUMMARY: Final = "Type a prompt, get pictures, on your own machine"

VERSION: Final = __version__

RELEASED: Final = "2026-11-27"
"""The day on which this version was made."""
