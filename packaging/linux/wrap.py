"""Makes the archive and the Debian package out of the frozen folder.

wrap.py FOLDER ICONS OUT
"""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from freezing.icons import SIZES

from wurst_desktop.core.identity import NAME, RELEASED, SUMMARY, TITLE, VERSION
from wurst_desktop.paths import bundled_resources
from wurst_desktop.system.integration import entry_files
from wurst_desktop.system.windowing import WINDOW_LIBRARIES

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_MAINTAINER = f"{TITLE} contributors <{NAME}@localhost>"
_DESCRIPTION = f"""{SUMMARY}
 {TITLE} runs the three-stage diffusion model Würstchen on this machine, without
 an account and without a network. It keeps every picture in a gallery, with all
 that made it, and comes with a small model that draws at once."""
_COPYRIGHT = f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {TITLE}

Files: *
Copyright: {TITLE} contributors
License: Expat
Comment: The folder holds Python and the libraries that the program stands on.
 Their licences lie in _internal/*.dist-info, and are shown by Help, About.
"""


def wrap(folder: Path, icons: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    archive = out / f"{NAME}-{VERSION}-linux-{platform.machine()}.tar.gz"
    print(f"packing {archive}", file=sys.stderr)
    with tarfile.open(archive, "w:gz", compresslevel=6) as packed:
        packed.add(folder, NAME)
    root = out / "deb"
    shutil.rmtree(root, ignore_errors=True)
    fill(root, folder, icons)
    package = out / f"{NAME}_{VERSION}_{_ARCHITECTURES[platform.machine()]}.deb"
    print(f"packing {package}", file=sys.stderr)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(root), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(root)


def fill(root: Path, folder: Path, icons: Path) -> None:
    """Lay out the package's tree: the program under /opt, a link on the path, and the desktop's files."""
    share = root / "usr" / "share"
    shutil.copytree(folder, root / "opt" / NAME, symlinks=True, copy_function=link)
    link_on_path = root / "usr" / "bin" / NAME
    link_on_path.parent.mkdir(parents=True)
    link_on_path.symlink_to(f"/opt/{NAME}/{NAME}")
    for place, text in entry_files([NAME]).items():
        write(share / place, text)
    for side in SIZES:
        picture = share / "icons" / "hicolor" / f"{side}x{side}" / "apps" / f"{NAME}.png"
        picture.parent.mkdir(parents=True)
        shutil.copyfile(icons / f"{NAME}-{side}.png", picture)
    drawn = share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    drawn.parent.mkdir(parents=True)
    shutil.copyfile(bundled_resources() / "icons" / f"{NAME}.svg", drawn)
    write(share / "doc" / NAME / "copyright", _COPYRIGHT)
    # Without a time of its own, so that the same tree makes the same package.
    (share / "doc" / NAME / "changelog.gz").write_bytes(gzip.compress(changelog().encode(), mtime=0))
    write(root / "DEBIAN" / "control", control(kilobytes_below(root)))


def control(installed_size: int) -> str:
    """The package's facts; `installed_size` in KiB."""
    depends = ", ".join(sorted({*WINDOW_LIBRARIES.values(), "libc6 (>= 2.34)"}))
    facts = {
        "Package": NAME,
        "Version": VERSION,
        "Architecture": _ARCHITECTURES[platform.machine()],
        "Maintainer": _MAINTAINER,
        "Installed-Size": str(installed_size),
        "Depends": depends,
        "Section": "graphics",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in facts.items())


def changelog() -> str:
    """One entry, for this version, in the form that Debian reads."""
    day = f"{datetime.fromisoformat(RELEASED).replace(tzinfo=UTC):%a, %d %b %Y %H:%M:%S %z}"
    return f"{NAME} ({VERSION}) stable; urgency=low\n\n  * Version {VERSION}.\n\n -- {_MAINTAINER}  {day}\n"


def kilobytes_below(root: Path) -> int:
    return sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024


def link(source: str, target: str) -> str:
    """A second name for a file, which takes no room; a copy where the disk knows no such thing."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


if __name__ == "__main__":
    wrap(*map(Path, sys.argv[1:4]))
