"""Tells temporary files that nobody writes any more."""

import os

import psutil

from wurst_desktop.library.files import writer_of


def is_left_over(name: str) -> bool:
    """Whether a temporary file's writer is gone. Only to be asked while this process itself is writing none."""
    writer = writer_of(name)
    return writer is not None and (writer == os.getpid() or not psutil.pid_exists(writer))
