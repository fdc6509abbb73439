"""Puts an installation that no package manager knows into the menus of a Linux desktop, and takes it out again."""

import shutil
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from wurst_desktop.core.identity import ID, NAME
from wurst_desktop.system.menu_entry import desktop_entry, metainfo

_REFRESH_S = 20


def entry_files(command: Sequence[str]) -> dict[Path, str]:
    """The texts that belong below a `share` folder, by their places there, for a program started by `command`."""
    return {
        Path("applications") / f"{NAME}.desktop": desktop_entry(command),
        Path("metainfo") / f"{ID}.metainfo.xml": metainfo(),
    }


def integrate(share: Path, command: Sequence[str], icon: Path) -> list[Path]:
    """Write the entry below `share`, started by `command`, with `icon` (SVG). The files come back.

    Raises `OSError` where that can't be written to.
    """
    written = []
    for place, text in entry_files(command).items():
        file = share / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        written.append(file)
    picture = _icon_file(share)
    picture.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(icon, picture)
    _refresh(share)
    return [*written, picture]


def withdraw(share: Path) -> list[Path]:
    """Take away what `integrate` wrote; what was there comes back. Raises `OSError`."""
    present = [file for file in (*(share / place for place in entry_files(())), _icon_file(share)) if file.exists()]
    for file in present:
        file.unlink()
    _refresh(share)
    return present


def _icon_file(share: Path) -> Path:
    return share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"


def _refresh(share: Path) -> None:
    """Have the desktop look again at once; one without these tools looks by itself, later."""
    for command in (
        ["update-desktop-database", str(share / "applications")],
        ["gtk-update-icon-cache", "--force", "--ignore-theme-index", str(share / "icons" / "hicolor")],
    ):
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(command, capture_output=True, timeout=_REFRESH_S, check=False)
