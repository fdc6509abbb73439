"""Has the modules that other threads import wait for the window, one by one, while it makes a frame."""

import sys
import threading
from collections.abc import Sequence
from types import ModuleType

from wurst_desktop.ui.frames import Frames


class RestingImports:
    """Asked first where a module is, it never knows; but a thread other than this one has rested by then.

    Importing torch and its friends, some 3,000 modules, a thread would else hold up each step of a frame for a turn.
    It rests once in a frame: the frame may need what is being imported.
    """

    def __init__(self, frames: Frames) -> None:
        """Take the frames that are made on this thread."""
        self._frames = frames
        self._own = threading.get_ident()
        self._may_rest = True

    def find_spec(self, _name: str, _path: Sequence[str] | None, _target: ModuleType | None = None, /) -> None:
        """Nothing, after a rest."""
        if threading.get_ident() != self._own and (self._may_rest or self._frames.is_idle):
            self._may_rest = self._frames.rest()

    def begin(self) -> None:
        """Be asked from now on."""
        sys.meta_path.insert(0, self)

    def end(self) -> None:
        """Be asked no more."""
        if self in sys.meta_path:
            sys.meta_path.remove(self)
