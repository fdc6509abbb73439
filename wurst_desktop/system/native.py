"""Says a sentence where the artist sees it, before there is a window or where there can't be one."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress

from wurst_desktop.core.identity import TITLE

_ERROR_ICON = 0x10


Box = Callable[[str], bool]
"""Shows a sentence in a box, and says whether it could."""


def no_box(_sentence: str) -> bool:
    """Before Qt is there, the program has no box of its own."""
    return False


def tell(sentence: str, surroundings: Mapping[str, str], own_box: Box = no_box) -> None:
    """Print `sentence`; where nobody reads a terminal, show it in a box, the program's own or one of the system's."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"{sentence}\n")
            sys.stderr.flush()
            if sys.stderr.isatty():
                return
    if own_box(sentence):
        return
    if sys.platform == "win32":
        _tell_on_windows(sentence)
    elif command := _box(sentence, surroundings):
        with suppress(OSError):
            subprocess.run(command, capture_output=True, check=False)


def _tell_on_windows(sentence: str) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, _ERROR_ICON)


def _box(sentence: str, surroundings: Mapping[str, str]) -> list[str] | None:
    """The command of a desktop's own message box; None where there is no screen, or no such command."""
    if sys.platform == "darwin":
        # Handed over as words of their own: nothing in the sentence can be taken for script.
        script = "on run words\ndisplay alert (item 1 of words) message (item 2 of words)\nend run"
        return ["osascript", "-e", script, TITLE, sentence]
    if not (surroundings.get("DISPLAY") or surroundings.get("WAYLAND_DISPLAY")):
        return None
    boxes = (
        ["zenity", "--error", "--no-markup", f"--title={TITLE}", f"--text={sentence}"],
        ["kdialog", "--title", TITLE, "--error", sentence],
        ["xmessage", "-center", "-title", TITLE, sentence],
    )
    return next((box for box in boxes if shutil.which(box[0])), None)
