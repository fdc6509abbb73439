"""What all reports have that an artist gives away: program and system at their head, and no private paths."""

import platform
import re

from PySide6.QtCore import qVersion

from wurst_desktop.core.identity import TITLE, VERSION

_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\\/\s'\":,;()]+)+[\\/]([^\\/\s'\":,;()]+)")


def head() -> tuple[str, str]:
    """The program and what it runs on."""
    return (f"{TITLE} {VERSION}", f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}")


def discreet(text: str, home: str) -> str:
    """The text without private paths: of each only its last name is left."""
    return _PATH.sub(r"…/\1", text.replace(home, "~") if home.strip("/\\") else text)
