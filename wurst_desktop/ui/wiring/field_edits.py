"""Changes of what is to be drawn, in the same history of changes as those of pictures and queue."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.phrases import excerpt
from wurst_desktop.ui.reversible import Failed, Reversible, Then, Turn

_AFTER_MS = 700
_EXCERPT = 25
_NAMES: Mapping[str, str] = {
    "negative_prompt": tr("what should not be in it"),
    "size": tr("size"),
    "count": tr("how many"),
    "checkpoint": tr("model"),
    "style": tr("style"),
    "seed": tr("composition seed"),
    "decoder_seed": tr("texture seed"),
    "loras": tr("LoRAs"),
}
_SIDES = frozenset({"width", "height"})
_SEVERAL, _OTHER = tr("what to draw"), tr("options")
_NOT_ASKED_FOR = frozenset({"seed_shown", "more_open", "weights_open", "has_begun"})
"""What the panel remembers besides: how it looks, and what Generate itself fills in."""


class FieldEdits(QObject):
    """Notes each change of the fields a moment later; changes of one field are one as long as one stays in it.

    In a text field Ctrl+Z goes back word by word, as everywhere; this goes back to before the field was entered.
    """

    def __init__(self, panel: CreatePanel, edits: Edits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._edits = panel, edits
        self._latest: Reversible | None = None
        self._before_latest: Mapping[str, object] = {}
        self._names_latest: frozenset[str] = frozenset()
        self._shown = dict(panel.remembered())
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self.note)
        panel.edited.connect(self._note_soon)
        edits.turning.connect(self.note)
        panel.refreshed.connect(self._begin)
        panel.create_requested.connect(self._settle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _begin(self) -> None:
        """What the fields say now is what later changes are compared with."""
        self._soon.stop()
        self._shown = dict(self._panel.remembered())
        self._latest = None

    def _note_soon(self) -> None:
        # The first one can be taken back only once it is noted: till then Undo is grey.
        self._soon.start(_AFTER_MS if self._edits.done else 0)

    def note(self) -> None:
        """Note what changed since the last time, if anything did."""
        self._soon.stop()
        before, now = self._shown, dict(self._panel.remembered())
        names = _changed(before, now)
        if not names:
            return
        self._shown = now
        goes_on, latest = _kinds(names) == _kinds(self._names_latest), self._latest
        self._names_latest = names
        if goes_on and latest is not None:
            start = self._before_latest
            self._latest = self._change(names, start, now) if _changed(start, now) else None
            if self._edits.replace(latest, self._latest):
                return
        # Where something else was done meanwhile, it is a change of its own.
        self._latest, self._before_latest = self._change(names, before, now), before
        self._edits.remember(self._latest)

    def _change(self, names: frozenset[str], before: Mapping[str, object], now: Mapping[str, object]) -> Reversible:
        return Reversible(_name(names, now), self._turn(before), self._turn(now))

    def _settle(self) -> None:
        """What comes is a change of its own: something was made of the fields as they are."""
        self.note()
        self._latest = None

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        # A list that opens over its field, or another program's window, is no other field.
        if new is not None and old is not None and self._panel.isAncestorOf(old) and new.window() is old.window():
            self._settle()

    def _turn(self, state: Mapping[str, object]) -> Turn:
        def show(then: Then, _failed: Failed) -> None:
            now = self._panel.remembered()
            self._panel.recall({**state, **{name: now[name] for name in _NOT_ASKED_FOR & now.keys()}})
            then()

        return show


def _changed(before: Mapping[str, object], now: Mapping[str, object]) -> frozenset[str]:
    names = (before.keys() | now.keys()) - _NOT_ASKED_FOR
    return frozenset(name for name in names if not name.startswith("origin") and before.get(name) != now.get(name))


def _kinds(names: frozenset[str]) -> frozenset[str]:
    """The fields, of which each option is one by itself, and both sides are the size."""
    return frozenset("size" if name in _SIDES else name for name in names)


def _name(names: frozenset[str], now: Mapping[str, object]) -> str:
    if names == {"prompt"}:
        return tr("prompt “{words}”", "what was changed").format(words=excerpt(str(now["prompt"]), _EXCERPT))
    # Each model has options of its own.
    if "checkpoint" in names:
        return _NAMES["checkpoint"]
    known = _kinds(names) & _NAMES.keys()
    if not known and "prompt" not in names:
        return _OTHER
    return _NAMES[next(iter(known))] if _kinds(names) == known and len(known) == 1 else _SEVERAL
