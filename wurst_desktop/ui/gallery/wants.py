"""What the artist can want of the pictures in the gallery, each as a signal."""

from PySide6.QtCore import QObject, Signal


class Wants(QObject):
    """Said by menu, key, click and action alike; whoever carries it out listens here."""

    opened = Signal(object)
    """A `Record` to be shown large."""
    use_requested = Signal(object, object)
    """A `Use`, and the `Record` that it is taken from."""
    finish_requested = Signal(object)
    """An undecoded `Record`; one signal for each of several."""
    go_on_requested = Signal(object, list)
    """A `GoOn`, and the `Record`s to go on from."""
    copy_as_requested = Signal(object, object)
    """A `CopyAs`, and the `Record` whose request is wanted in that form."""
    favourite_requested = Signal(list, bool)
    """Ids, and whether they are to be favourites."""
    rating_requested = Signal(list, int)
    """Ids, and their rating from 0 (none) to 5."""
    tags_requested = Signal(list)
    """Ids of pictures whose tags are to be asked for."""
    collected = Signal(list, str, bool)
    """Ids, the name of a collection, and whether they come in (or go out)."""
    arranged = Signal(str, list)
    """The name of a collection, and the ids of all its pictures in their new order."""
    folder_requested = Signal(object)
    """A `Record` whose file is to be shown in the system's file manager."""
    compare_requested = Signal(list)
    """Ids, two to four."""
    again_requested = Signal(list)
    """Ids of pictures that are to be made once more."""
    copies_requested = Signal(list)
    """Ids of pictures that are to be exported."""
    delete_requested = Signal(list)
    """Ids."""
    restore_requested = Signal(list)
    """Ids of deleted pictures that are to come back."""
    emptying_requested = Signal()
    """The bin is to be emptied."""
