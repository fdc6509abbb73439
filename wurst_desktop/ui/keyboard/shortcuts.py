"""Shortcuts of the artist's own."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence

from wurst_desktop.ui.action_words import IN_GALLERY, TEXTS
from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.key_hints import keys_text, plain_text
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.phrases import listed

_NEEDED = ("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Tab", "Shift+Tab", "Return", "Enter", "Space", "Backspace")


class Shortcuts:
    """Gives the window's actions the usual keys, or those that were chosen instead."""

    def __init__(self, actions: Actions) -> None:
        self._actions = actions.named

    @property
    def actions(self) -> Mapping[str, QAction]:
        """All that can have keys, by name."""
        return self._actions

    def use(self, chosen: Mapping[str, str]) -> None:
        """Let these hold: keys by the name of the action; all others have their usual ones."""
        for name, action in self._actions.items():
            text = _both_enters(chosen.get(name, TEXTS[name][1]))
            keys = QKeySequence.listFromString(text) if text else []
            if action.shortcuts() != keys:
                action.setShortcuts(keys)

    def with_keys(self, chosen: Mapping[str, str], name: str, keys: QKeySequence) -> Mapping[str, str]:
        """What is chosen once this action has these keys (none where they are empty), and whoever had them has none."""
        anew = dict(chosen)
        for other in self.owners(keys, name):
            anew[other] = ""
        anew[name] = keys.toString(QKeySequence.SequenceFormat.PortableText)
        return without_usual(anew)

    def owners(self, keys: QKeySequence, besides: str) -> list[str]:
        """The other actions that have these keys now."""
        return [name for name, action in self._actions.items() if name != besides and keys in action.shortcuts()]

    def conflict(self, keys: QKeySequence, name: str) -> str:
        """Whose keys they are already: a sentence, or "" if they are free."""
        owned = tr("“{action}”", "the name of an action, in quotation marks")
        owners = [owned.format(action=plain_text(self._actions[owner])) for owner in self.owners(keys, name)]
        line = tr("{keys} belongs to {actions} now.", "keys such as Ctrl+H, and the action that they belong to")
        return line.format(keys=keys_text(keys), actions=listed(owners)) if owners else ""


def all_keys_text(keys: Iterable[QKeySequence]) -> str:
    """The keys as this system writes them: "Ctrl+Y, Ctrl+Enter". The two that people call Enter are one to them."""
    portable = (each.toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter") for each in keys)
    return listed(keys_text(QKeySequence(each)) for each in dict.fromkeys(portable))


def refusal(keys: QKeySequence, name: str) -> str:
    """Why an action can't have these keys: a sentence, or "" if it can."""
    text = keys.toString(QKeySequence.SequenceFormat.PortableText)
    if text in _NEEDED:
        return tr("{keys} is needed in fields and lists.").format(keys=keys_text(keys))
    is_typed = len(text) == 1 or (text.startswith("Shift+") and len(text) == len("Shift+") + 1)
    if is_typed and name not in IN_GALLERY and text != "?":
        line = tr("{keys} alone is typed into the fields. Hold Ctrl or Alt with it.")
        return line.format(keys=keys_text(keys))
    return ""


def without_usual(chosen: Mapping[str, str]) -> Mapping[str, str]:
    """Only those that differ from the usual keys."""
    return {name: keys for name, keys in chosen.items() if name in TEXTS and not _is_usual(name, keys)}


def _is_usual(name: str, keys: str) -> bool:
    usual = TEXTS[name][1]
    return keys == usual or (bool(keys) and keys == usual.partition(";")[0] and "Enter" in usual)


def _both_enters(keys: str) -> str:
    """People call two keys Enter: whoever chose one of them means both."""
    if ";" in keys or not keys.endswith(("Return", "Enter")):
        return keys
    stem = keys.removesuffix("Return").removesuffix("Enter")
    return f"{stem}Enter; {stem}Return"
