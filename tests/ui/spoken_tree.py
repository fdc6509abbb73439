"""Walks what assistive tools see of a window, and says what they couldn't tell to anybody."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_ROLELESS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Window}
_NAMED_BY_WHAT_IS_CHOSEN = {QAccessible.Role.ComboBox}
"""Their name is the choice; what is chosen there is said by their label or their description."""
_MANY = {QAccessible.Role.StaticText, QAccessible.Role.MenuItem, QAccessible.Role.PageTab}
_MOST_CHILDREN = 60


def parts(root: QWidget) -> Iterator[QAccessibleInterface]:
    """All parts that are on the screen, from the outside to the inside, no more than 60 in a list."""
    yield from _below(QAccessible.queryAccessibleInterface(root))


def ill_spoken(root: QWidget) -> list[str]:
    """What can have the focus and has no name, no role or the same name as another; what says the wrong state."""
    controls = [part for part in parts(root) if part.state().focusable and not _is_passed_over(part)]
    return [*_nameless(controls), *_roleless(controls), *_alike(controls), *_wrong_states(root)]


def _below(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield part
    for index in range(min(part.childCount(), _MOST_CHILDREN)):
        child: QAccessibleInterface | None = part.child(index)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _below(child)


def _is_passed_over(part: QAccessibleInterface) -> bool:
    """Whether it is a text that is only read, or hands the focus on to a part of its own."""
    thing = part.object()
    hands_on = isinstance(thing, QWidget) and thing.focusProxy() is not None
    return hands_on or part.role() == QAccessible.Role.StaticText


def _name(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name)


def _described(part: QAccessibleInterface) -> str:
    thing: QObject | None = part.object()
    return f"{part.role().name} {_name(part)!r} {'' if thing is None else thing.objectName()}"


def _nameless(controls: list[QAccessibleInterface]) -> list[str]:
    return [f"has no name: {_described(part)}" for part in controls if not _is_told(part)]


def _is_told(part: QAccessibleInterface) -> bool:
    if part.role() in _NAMED_BY_WHAT_IS_CHOSEN:
        labels = part.relations(QAccessible.RelationFlag.Label)
        return bool(labels or part.text(QAccessible.Text.Description))
    return bool(_name(part))


def _told_name(part: QAccessibleInterface) -> str:
    if part.role() not in _NAMED_BY_WHAT_IS_CHOSEN:
        return _name(part)
    labels = [_name(label) for label, _ in part.relations(QAccessible.RelationFlag.Label)]
    return " ".join(labels) or part.text(QAccessible.Text.Description)


def _roleless(controls: list[QAccessibleInterface]) -> list[str]:
    return [f"has no role: {_described(part)}" for part in controls if part.role() in _ROLELESS]


def _alike(controls: list[QAccessibleInterface]) -> list[str]:
    names = Counter((_place(part), part.role().name, _told_name(part)) for part in controls if part.role() not in _MANY)
    return [f"{count} have one name: {role} {name!r}" for (_, role, name), count in names.items() if count > 1]


def _place(part: QAccessibleInterface) -> str:
    """The names of all that it lies in, which are read when the focus comes into them."""
    above: QAccessibleInterface | None = part.parent()
    return "" if above is None else f"{_place(above)} {_name(above)}".strip()


def _wrong_states(root: QWidget) -> list[str]:
    return [
        f"says it can be used: {_described(part)}"
        for part in parts(root)
        if isinstance(thing := part.object(), QWidget) and not thing.isEnabled() and not part.state().disabled
    ]
