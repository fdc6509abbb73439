"""Makes the installer for Windows out of the frozen folder, by NSIS.

wrap.py FOLDER ICONS OUT
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from wurst_desktop.core.identity import NAME, TITLE, VERSION

RECIPE = Path(__file__).with_name("installer.nsi")


def wrap(folder: Path, icons: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    installer = out / f"{NAME}-{VERSION}-windows.exe"
    facts = {
        "NAME": NAME,
        "TITLE": TITLE,
        "VERSION": VERSION,
        "SOURCE": folder,
        "ICON": icons / f"{NAME}.ico",
        "OUT": installer,
    }
    print(f"packing {installer}", file=sys.stderr)
    # Where the frozen program is a Windows one, the installer is too; a 32-bit one would miss the 64-bit folders.
    words = ["-V2", "-WX", "-XTarget amd64-unicode", *(f"-D{name}={value}" for name, value in facts.items())]
    subprocess.run(["makensis", *words, str(RECIPE)], check=True)


if __name__ == "__main__":
    wrap(*map(Path, sys.argv[1:4]))
