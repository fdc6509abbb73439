"""Takes Python's own import back, for which PySide has put one of its own."""

import builtins


def import_plainly() -> None:
    """Import as Python does from here on; to be called once PySide is there, and before all that can wait.

    PySide's import reads the source of each module and keeps it, only to look whether it asks for another way of naming
    (`__feature__`), which nobody does here: a tenth of the import's time and 137 MB with torch and its friends.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
