"""Signs the program for macOS where there is an identity to sign with, and makes a disk image of it.

    wrap.py FOLDER ICONS OUT

SIGNING_IDENTITY   the name of a Developer ID Application certificate in the keychain; without one the signature is
                   an ad-hoc one, which starts only on the machine that made it
NOTARY_PROFILE     a keychain profile of notarytool; the image is handed in and the ticket stapled to it
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from wurst_desktop.core.identity import NAME, TITLE, VERSION

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")


def wrap(folder: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    bundle = folder.with_name(f"{TITLE}.app")
    image = out / f"{NAME}-{VERSION}-macos-{platform.machine()}.dmg"
    identity, profile = os.environ.get("SIGNING_IDENTITY", "-"), os.environ.get("NOTARY_PROFILE", "")
    signed = ["--force", "--deep", "--options", "runtime", "--entitlements", str(ENTITLEMENTS), "--sign", identity]
    run("codesign", *signed, *([] if identity == "-" else ["--timestamp"]), str(bundle))
    run("codesign", "--verify", "--deep", "--strict", str(bundle))
    content = out / "image"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir()
    run("ditto", str(bundle), str(content / bundle.name))
    (content / "Applications").symlink_to("/Applications")
    run("hdiutil", "create", "-volname", TITLE, "-srcfolder", str(content), "-ov", "-format", "UDZO", str(image))
    shutil.rmtree(content)
    if profile:
        run("xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait")
        run("xcrun", "stapler", "staple", str(image))


def run(*command: str) -> None:
    print(" ".join(command), file=sys.stderr)
    subprocess.run(command, check=True)


if __name__ == "__main__":
    wrap(Path(sys.argv[1]), Path(sys.argv[3]))
