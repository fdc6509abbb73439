"""What the artist chose once and for all, and what the window remembers: a frozen value and its JSON file."""

import json
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from itertools import count
from pathlib import Path, PurePosixPath
from string import Formatter
from types import MappingProxyType

from wurst_desktop.core.errors import DiskFull, FolderRefused, NotOffered, SettingsUnreadable
from wurst_desktop.core.writing import write_whole

DEFAULT_NAME_PATTERN = "{date}/{number}-{words}-{seed}"
NAME_FIELDS = ("date", "time", "number", "words", "seed", "model", "width", "height")
THEMES = ("system", "light", "dark")
DEVICES = ("auto", "cuda", "mps", "cpu")
RESIDENCIES = ("auto", "resident", "stage", "layer")


@dataclass(frozen=True)
class Told:
    """How a setting is shown to the artist; `offered` names all it takes, if that can be said in a list."""

    title: str
    sentence: str
    offered: tuple[str, ...] = ()


@dataclass(frozen=True)
class Settings:
    """All settings; each field carries a `Told` in its metadata under "told", but for what the window remembers."""

    pictures_folder: Path | None = field(
        default=None,
        metadata={"told": Told("Pictures folder", "Where your pictures are kept. Empty: in your own Pictures folder.")},
    )
    name_pattern: str = field(
        default=DEFAULT_NAME_PATTERN,
        metadata={"told": Told("File names", "How new pictures are named; a slash makes folders.", NAME_FIELDS)},
    )
    theme: str = field(
        default="system", metadata={"told": Told("Look", "Light, dark, or as the rest of your desktop.", THEMES)}
    )
    device: str = field(
        default="auto",
        metadata={"told": Told("Device", "What pictures are computed on. Auto takes the best.", DEVICES)},
    )
    residency: str = field(
        default="auto",
        metadata={
            "told": Told("Memory use", "How much of a model is in memory at once. Auto fits it in.", RESIDENCIES)
        },
    )
    checkpoint: str = field(
        default="", metadata={"told": Told("Model", "Which model draws. Empty: the first one that is installed.")}
    )
    remembered: Mapping[str, object] = field(default_factory=dict)
    """What the window shows again at its next start: plain JSON values by name."""
    keep_awake: bool = field(
        default=True,
        metadata={"told": Told("Keep the machine awake", "It doesn't go to sleep while the queue works.")},
    )
    tell_at_end: bool = field(
        default=True,
        metadata={"told": Told("Say when the queue ends", "A notification of the desktop, if the window is in back.")},
    )
    sound_at_end: bool = field(
        default=False, metadata={"told": Told("With a sound", "The notification is heard as well as seen.")}
    )
    show_previews: bool = field(
        default=True, metadata={"told": Told("Show pictures in the making", "Costs 2 % of the time at the most.")}
    )


ALL_SETTINGS = frozenset(each.name for each in fields(Settings))


def told(name: str) -> Told:
    """How the setting `name` is shown. Raises KeyError for a name that isn't a setting the artist sees."""
    found = {each.name: each.metadata.get("told") for each in fields(Settings)}[name]
    if not isinstance(found, Told):
        raise KeyError(name)
    return found


def check_name_pattern(pattern: str, known: tuple[str, ...] = NAME_FIELDS) -> None:
    """Raise `NotOffered` unless all fields are known, the folder isn't left, and `{number}` is in the file name."""
    folder, _, last = pattern.rpartition("/")
    try:
        used = [(name, how, change) for _, name, how, change in Formatter().parse(pattern) if name is not None]
    except ValueError as error:
        raise NotOffered("name_pattern", pattern, known) from error
    leaves = pattern.startswith("/") or ".." in PurePosixPath(pattern).parts
    unknown = any(name not in known or how or change for name, how, change in used)
    if leaves or unknown or "{number}" in folder or not last.strip():
        raise NotOffered("name_pattern", pattern, known)


def load_settings(path: Path) -> tuple[Settings, SettingsUnreadable | None]:
    """The settings in a file, or the usual ones where there is no file.

    Where something can't be read the usual value is taken; the file is then kept under another name, what was good
    of it is written anew, and the problem is told.
    """
    try:
        found = _object(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError, TypeError) as error:
        return Settings(), _put_aside(path, getattr(error, "strerror", None) or str(error))
    good: dict[str, object] = {}
    bad: list[str] = []
    for name, read in _READERS.items():
        if name in found:
            try:
                good[name] = read(name, found[name])
            except (TypeError, ValueError, NotOffered):
                bad.append(name)
    settings = Settings(**good)  # type: ignore[arg-type] # each reader gives what its field takes
    if not bad:
        return settings, None
    problem = _put_aside(path, f"there is something else than expected in {', '.join(bad)}")
    if problem.backup != path:
        # Where even that can't be written, the backup holds all there was, and the usual values are taken again.
        with suppress(DiskFull, FolderRefused):
            _write(path, {**found, **_plain(settings)})
    return settings, problem


def save_settings(settings: Settings, path: Path, names: Collection[str] = ALL_SETTINGS) -> None:
    """Write the settings of these names whole or not at all; all else that stands in the file stays.

    What a newer program wrote stays, and so does what another process wrote under other names meanwhile.
    Raises `DiskFull` or `FolderRefused`.
    """
    try:
        found = _object(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError):
        found = {}
    _write(path, {**found, **{name: value for name, value in _plain(settings).items() if name in names}})


def _object(text: str) -> dict[str, object]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError(f"it holds a {type(found).__name__} instead of settings")
    return found


def _plain(settings: Settings) -> dict[str, object]:
    values = {each.name: getattr(settings, each.name) for each in fields(Settings)}
    folder = settings.pictures_folder
    return {**values, "pictures_folder": folder and str(folder), "remembered": dict(settings.remembered)}


def _write(path: Path, values: Mapping[str, object]) -> None:
    write_whole(path, json.dumps(values, indent=2).encode())


def _put_aside(path: Path, reason: str) -> SettingsUnreadable:
    backups = (path.with_name(f"{path.name}.unreadable-{number}") for number in count(1))
    backup = next(free for free in backups if not free.exists())
    try:
        path.rename(backup)
    except OSError:
        backup = path
    return SettingsUnreadable(path, backup, reason)


def _folder(name: str, value: object) -> Path | None:
    return None if value is None else Path(_text(name, value))


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _choice(name: str, value: object) -> str:
    offered = told(name).offered
    if value not in offered:
        raise NotOffered(name, str(value), offered)
    return str(value)


def _pattern(name: str, value: object) -> str:
    check_name_pattern(_text(name, value))
    return _text(name, value)


def _flag(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(name)
    return value


def _fields(name: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError(name)
    return value


_READERS: Mapping[str, Callable[[str, object], object]] = MappingProxyType(
    {
        "pictures_folder": _folder,
        "name_pattern": _pattern,
        "theme": _choice,
        "device": _choice,
        "residency": _choice,
        "checkpoint": _text,
        "keep_awake": _flag,
        "tell_at_end": _flag,
        "sound_at_end": _flag,
        "show_previews": _flag,
        "remembered": _fields,
    }
)
