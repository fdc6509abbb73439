"""The settings in their JSON file: read with care, written whole or not at all."""

import json
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import fields
from itertools import count
from pathlib import Path
from types import MappingProxyType

from wurst_desktop.core.errors import DiskFull, FolderRefused, NotOffered, SettingsUnreadable
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.settings import (
    ALL_SETTINGS,
    LARGEST_MEMORY_LIMIT,
    SYSTEM_LANGUAGE,
    Settings,
    check_name_pattern,
    told,
)
from wurst_desktop.core.writing import write_whole, writing


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
    reason = filled(marked("there is something else than expected in {names}"), names=", ".join(bad))
    problem = _put_aside(path, reason)
    if problem.backup != path:
        # Where even that can't be written, the backup holds all there was, and the usual values are taken again.
        with suppress(DiskFull, FolderRefused):
            _write(path, {**found, **_plain(settings)})
    return settings, problem


def language_of(path: Path) -> str:
    """The language that the settings in a file wish for, with nothing else read and no problem told."""
    try:
        return _choice("language", _object(path.read_text(encoding="utf-8"))["language"])
    except (OSError, ValueError, TypeError, KeyError, NotOffered):
        return SYSTEM_LANGUAGE


def save_settings(settings: Settings, path: Path, names: Collection[str] = ALL_SETTINGS) -> None:
    """Write the settings of these names whole or not at all; all else that stands in the file stays.

    What a newer program wrote stays, and so does what another process wrote under other names meanwhile. A damaged
    file is put aside. Raises `DiskFull` or `FolderRefused`, also where the file can't be read now: then it stays.
    """
    with writing(path):
        found = _found_or_put_aside(path)
    _write(path, {**found, **{name: value for name, value in _plain(settings).items() if name in names}})


def _found_or_put_aside(path: Path) -> dict[str, object]:
    try:
        return _object(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        pass
    except (ValueError, TypeError):
        path.rename(_free_backup(path))
    return {}


def _object(text: str) -> dict[str, object]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError(marked("it holds something else than settings"))
    return found


def _plain(settings: Settings) -> dict[str, object]:
    values = {each.name: getattr(settings, each.name) for each in fields(Settings)}
    folder = settings.pictures_folder
    mappings = {"remembered": dict(settings.remembered), "shortcuts": dict(settings.shortcuts)}
    return {**values, **mappings, "pictures_folder": folder and str(folder)}


def _write(path: Path, values: Mapping[str, object]) -> None:
    write_whole(path, json.dumps(values, indent=2).encode())


def _put_aside(path: Path, reason: str) -> SettingsUnreadable:
    try:
        # A folder that can't be looked into refuses even this question.
        backup = _free_backup(path)
        path.rename(backup)
    except OSError:
        backup = path
    return SettingsUnreadable(path, backup, reason)


def _free_backup(path: Path) -> Path:
    backups = (path.with_name(f"{path.name}.unreadable-{number}") for number in count(1))
    return next(free for free in backups if not free.exists())


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


def _gigabytes(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST_MEMORY_LIMIT:
        raise TypeError(name)
    return value


def _keys(name: str, value: object) -> Mapping[str, str]:
    return {_text(name, action): _text(name, keys) for action, keys in _fields(name, value).items()}


def _fields(name: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError(name)
    return value


_READERS: Mapping[str, Callable[[str, object], object]] = MappingProxyType(
    {
        "pictures_folder": _folder,
        "name_pattern": _pattern,
        "theme": _choice,
        "language": _choice,
        "device": _choice,
        "residency": _choice,
        "checkpoint": _text,
        "mode": _choice,
        "copy_kind": _choice,
        "keep_awake": _flag,
        "tell_at_end": _flag,
        "sound_at_end": _flag,
        "show_previews": _flag,
        "remembered": _fields,
        "memory_limit": _gigabytes,
        "shortcuts": _keys,
    }
)
