"""Builds what an artist installs, for the system that this runs on, and proves that it works.

    python3 packaging/build.py                 freeze, prove, and wrap for this system; the results lie in .build/out
    python3 packaging/build.py freeze prove    only these steps, in the order given

freeze   one folder with the program, Python, all libraries and the bundled models in it
prove    start that folder's program as an artist would and compare it with the one that isn't frozen
wrap     Linux: an archive and a .deb; Windows: an installer; macOS: a disk image
stage    (Linux) the Windows installer, made of this system's folder: shows that its recipe is sound, not for use

Everything lies in the folder .build, which can be deleted at any time. Exit status: 0, or that of the step that failed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from python_version import check_python

check_python()
# As in bootstrap.py.
sys.path.append(str(Path(__file__).resolve().parent.parent))

from commands import Stopped, clean, run, say
from set_up import Checkout, make_venv
from torch_build import install_torch

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BUILD = ROOT / ".build"
FOLDER = BUILD / "dist" / "wurst-desktop"
OUT = BUILD / "out"


def freeze() -> None:
    """Set up a Python of its own, so that nothing gets in that the program doesn't ask for, and freeze what it has."""
    checkout = Checkout(ROOT, ".build/venv")
    BUILD.mkdir(exist_ok=True)
    # A GPU's torch takes several gigabytes: it is never frozen, but put beside the program.
    os.environ.setdefault("WURST_TORCH", "cpu")
    with checkout.log.open("a", encoding="utf-8") as log:
        python = checkout.tool("python")
        say("Setting up a Python for the build.")
        make_venv(checkout, log)
        torch = install_torch(python, checkout.constraints(), log)
        constraints = checkout.pin_torch(torch)
        run(log, python, "-m", "pip", "install", "--constraint", str(constraints), f"{ROOT}[freeze]")
        run(log, python, "-m", "pip", "install", "--no-deps", "--force-reinstall", str(ROOT))
        run(log, python, str(PACKAGING / "freezing" / "icons.py"), str(BUILD / "icons"))
        say("Freezing. It takes some minutes.")
        places = ("--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work"))
        recipe = str(PACKAGING / "freezing" / "wurst-desktop.spec")
        # -P: what pip installed is frozen, not what lies in the folder that this is called from.
        run(log, python, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, recipe)
    say(f"Frozen: {FOLDER}")


def prove() -> None:
    follow("freezing/proof.py", str(FOLDER))


def wrap() -> None:
    script = {"linux": "linux/wrap.py", "win32": "windows/wrap.py", "darwin": "macos/wrap.py"}[sys.platform]
    follow(script, str(FOLDER), str(BUILD / "icons"), str(OUT))


def stage() -> None:
    follow("windows/wrap.py", str(FOLDER), str(BUILD / "icons"), str(OUT))


STEPS: Mapping[str, Callable[[], None]] = {"freeze": freeze, "prove": prove, "wrap": wrap, "stage": stage}
USUAL = ("freeze", "prove", "wrap")


def follow(script: str, *words: str) -> None:
    """Run one of the scripts of packaging/ with the Python of the build, or stop where it fails."""
    python = Checkout(ROOT, ".build/venv").tool("python")
    status = subprocess.call(
        [python, str(PACKAGING / script), *words], env={**clean(os.environ), "PYTHONPATH": str(PACKAGING)}
    )
    if status:
        raise Stopped(status, f"packaging/{script} failed.")


def main(arguments: list[str]) -> int:
    if arguments in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    unknown = [word for word in arguments if word not in STEPS]
    if unknown:
        say(f"There is no step {', '.join(unknown)}; there are {', '.join(STEPS)}.")
        return 2
    try:
        for step in arguments or USUAL:
            say(f"== {step}")
            STEPS[step]()
    except Stopped as stopped:
        say(str(stopped))
        return stopped.status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
