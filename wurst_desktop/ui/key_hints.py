"""How keys are written for people, and tooltips that name the keys of an action as they are now."""

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wurst_desktop.ui.language import tr

_ADDED_LETTER = re.compile(r" ?\(&\w\)")


def keys_text(keys: QKeySequence) -> str:
    """The keys as this system writes them: "Ctrl+Enter"."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def plain_text(action: QAction) -> str:
    """What an action is called, without its letter in a menu: in "&Quit" that is marked, in "終了(&Q)" added."""
    return _ADDED_LETTER.sub("", action.text()).replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_or_name(action: QAction) -> str:
    """How an action is done, in a sentence: its keys, or what it is called where the artist took them away."""
    name = tr("“{command}”", "the name of a command, in a sentence").format(command=plain_text(action))
    return keys_text(action.shortcut()) or name


def hint_keys(action: QAction, *buttons: QWidget) -> None:
    """Have the tooltips of these name the keys of the action that does the same."""
    for button in buttons:
        KeyHint(button, action)


class KeyHint(QObject):
    """Keeps one tooltip true while shortcuts are changed."""

    def __init__(self, button: QWidget, action: QAction) -> None:
        super().__init__(button)
        self._button = button
        self._action = action
        self._hint = button.toolTip()
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._button.setToolTip(with_keys(self._hint, self._action.shortcut()))


def with_keys(hint: str, keys: QKeySequence) -> str:
    """A hint with the keys behind it, if there are any."""
    if keys.isEmpty():
        return hint
    return f"{hint} ({keys_text(keys)})" if hint else keys_text(keys)


def show_keys(entries: Iterable[QAction], twins: Mapping[str, QAction]) -> None:
    """Write beside the entries of a menu the keys of those actions (by the entry's object name) that do the same."""
    for entry in entries:
        twin = twins.get(entry.objectName())
        if twin is not None:
            entry.setShortcuts(twin.shortcuts())
            entry.setShortcutVisibleInContextMenu(True)
