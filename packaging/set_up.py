"""Sets up Wurst Desktop from this checkout and starts it. Needs nothing but Python 3.11 or later.

    python3 packaging/bootstrap.py                                      open the window
    python3 packaging/bootstrap.py generate "a red house" -o house.png  or any other words of `wurst-desktop`
    python3 packaging/bootstrap.py test [pytest arguments]              add the test tools and run all checks

The first run fills the folder .venv, which takes some minutes; later runs start at once. If a run is broken off,
run the command again: it goes on where it stopped. To begin afresh, delete .venv.

Which torch: with an NVIDIA card a CUDA build, on a Mac the one with MPS inside, else a CPU build. On Linux without
such a card only the build labelled +cpu is ever asked for: by pip first, then by uv where torch's makers keep it.

    WURST_TORCH_INDEX=URL   an index of torch builds, looked in besides those of pip's own configuration
    WURST_TORCH=cpu|cuda|X  decides instead of looking at the machine; X is an exact version such as 2.13.0+rocm7.1

Exit status: that of the program or of the first check that failed; else 10 this Python is too old, 11 system packages
are missing, 12 a download or an installation failed, 13 the disk is too full, 14 another set-up is at work, 15 there
is no screen for the window, 130 broken off.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from commands import Stopped, clean, run, said_by, say
from system_packages import check_system
from torch_build import Torch, install_torch, pinned

from wurst_desktop.system.windowing import QT_LIBRARIES, WINDOW_LIBRARIES

# A change of any of these may ask for another content of .venv.
DECIDING = (
    "pyproject.toml",
    "packaging/constraints.txt",
    "packaging/set_up.py",
    "packaging/commands.py",
    "packaging/torch_build.py",
    "wurst_desktop/system/nvidia.py",
)

CHECKS: Mapping[str, Sequence[str]] = {
    "ruff check": ("-m", "ruff", "check"),
    "ruff format": ("-m", "ruff", "format", "--check"),
    "mypy": ("-m", "mypy"),
    "lint-imports": ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
    # As many at a time as there are cores, up to what memory bears; the tests of a file share what it sets up.
    "pytest": ("-m", "pytest", "--numprocesses", "auto", "--maxprocesses", "8", "--dist", "loadfile"),
}

NO_SCREEN = """There is no screen here, so the window cannot open. All is set up; on the command line it goes like this:

    python3 packaging/bootstrap.py generate "a red house" -o house.png"""


@dataclass(frozen=True)
class Checkout:
    """The places in a checkout that matter here."""

    root: Path
    folder: str = ".venv"

    @property
    def venv(self) -> Path:
        return self.root / self.folder

    @property
    def stamp_file(self) -> Path:
        return self.venv / "set-up-complete"

    @property
    def log(self) -> Path:
        return self.venv.with_name(f"{self.venv.name}.log")

    def tool(self, name: str) -> str:
        return str(self.venv / ("Scripts" if os.name == "nt" else "bin") / name)

    def constraints(self) -> str:
        return (self.root / "packaging" / "constraints.txt").read_text("utf-8")

    def pin_torch(self, torch: Torch) -> Path:
        """Write down the tested versions, with the build of torch that is installed, and give the file."""
        file = self.venv / "constraints.txt"
        file.write_text(re.sub(r"(?m)^torch==.*$", f"torch=={torch.version}", self.constraints()), "utf-8")
        return file


def main(arguments: list[str], checkout: Checkout) -> int:
    if arguments in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    screen, testing = has_screen(os.environ), arguments[:1] == ["test"]
    check_system(libraries_for(arguments, screen))
    set_up(checkout, testing)
    if testing:
        return run_checks(checkout, arguments[1:])
    if opens_window(arguments) and not screen:
        raise Stopped(15, NO_SCREEN)
    return start(checkout, arguments)


def libraries_for(arguments: list[str], screen: bool) -> Mapping[str, str]:
    """Pick the libraries that Qt will open; most words of the command line do without Qt."""
    if opens_window(arguments) and screen:
        return WINDOW_LIBRARIES
    return QT_LIBRARIES if arguments[:1] in (["test"], ["train"]) else {}


def opens_window(arguments: list[str]) -> bool:
    """Tell whether these words of `wurst-desktop` open the window: none, or nothing but a home."""
    left = list(arguments)
    while left[:1] == ["--home"]:
        left = left[2:]
    return all(word.startswith("--home=") for word in left)


def has_screen(environment: Mapping[str, str]) -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(environment.get(name) for name in names)


def set_up(checkout: Checkout, testing: bool) -> None:
    """Bring .venv to what this checkout asks for; done at once when it is there already."""
    if is_complete(checkout, testing):
        return
    with only_one(checkout.root / ".venv.lock"), checkout.log.open("a", encoding="utf-8") as log:
        log.write(f"\n{time.strftime('%Y-%m-%d %H:%M:%S')} set-up with Python {platform.python_version()}\n")
        say(f"Setting up in {checkout.venv} (what pip says goes to {checkout.log.name}).")
        make_venv(checkout, log)
        torch = install_torch(checkout.tool("python"), checkout.constraints(), log)
        install_program(checkout, torch, testing, log)
        checkout.stamp_file.write_text(json.dumps(stamp(checkout, testing)), "utf-8")
        say("Set-up complete.")


def is_complete(checkout: Checkout, testing: bool) -> bool:
    """Compare the stamp with what is asked for; a wish for torch that is no longer uttered changes nothing."""
    wanted = stamp(checkout, testing)
    with suppress(OSError, ValueError, LookupError, TypeError):
        kept = json.loads(checkout.stamp_file.read_text("utf-8"))
        return bool(
            kept == {**wanted, **{name: kept[name] for name in ("tools", "torch", "index") if not wanted[name]}}
        )
    return False


def stamp(checkout: Checkout, testing: bool) -> dict[str, str | bool]:
    """Name all that decides what has to be in .venv, this checkout's own place included."""
    digest = hashlib.sha256()
    for name in DECIDING:
        digest.update((checkout.root / name).read_bytes())
    wish, index = os.environ.get("WURST_TORCH", ""), os.environ.get("WURST_TORCH_INDEX", "")
    facts = {"files": digest.hexdigest(), "python": sys.version, "place": str(checkout.root)}
    return {**facts, "tools": testing, "torch": wish, "index": index}


@contextmanager
def only_one(place: Path) -> Iterator[None]:
    """Hold a lock that the system itself lets go when this process and all that it started have ended."""
    with place.open("a+", encoding="ascii") as lock:
        os.set_inheritable(lock.fileno(), True)
        try:
            claim(lock.fileno())
        except OSError:
            lock.seek(0)
            first = lock.read().strip() or "unknown"
            raise Stopped(14, f"Another set-up is at work here (begun by process {first}); wait for its end.") from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def claim(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        # Windows keeps others from reading a locked byte, so it is one far behind the process's number.
        os.lseek(descriptor, 2**30, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def make_venv(checkout: Checkout, log: TextIO) -> None:
    """Make .venv, or mend it: one that has lost pip keeps all else, one of another Python starts again."""
    python = checkout.tool("python")
    if said_by(python, "-c", "import sys; print(sys.version)") != sys.version:
        say("Making the folder for Python packages.")
        run(log, sys.executable, "-m", "venv", "--clear", str(checkout.venv))
    if not said_by(python, "-m", "pip", "--version"):
        run(log, python, "-m", "ensurepip")
    # The pip that comes with Python begins a broken download from the start; the tested one goes on with it.
    run(log, python, "-m", "pip", "install", f"pip=={pinned(checkout.constraints(), 'pip')}")


def install_program(checkout: Checkout, torch: Torch, testing: bool, log: TextIO) -> None:
    """Install the checkout itself, editable: a changed file is used at once, changed dependencies at the next start."""
    say("Installing the program and what it needs" + (", with the test tools." if testing else "."))
    constraints = checkout.pin_torch(torch)
    program = f"{checkout.root}[test]" if testing else str(checkout.root)
    words = ("install", "--constraint", str(constraints), "--editable", program)
    run(log, checkout.tool("python"), "-m", "pip", *words)


def run_checks(checkout: Checkout, arguments: Sequence[str]) -> int:
    """Run all checks, those after a failed one too, and give the first failure's status."""
    failures: dict[str, int] = {}
    for name, words in CHECKS.items():
        say(f"== {name}")
        command = [checkout.tool("python"), *words, *(arguments if name == "pytest" else ())]
        status = subprocess.call(command, cwd=checkout.root, env=clean(os.environ))
        if status != 0:
            failures[name] = status
    say(f"Failed: {', '.join(failures)}." if failures else "All checks passed.")
    return next(iter(failures.values()), 0)


def start(checkout: Checkout, arguments: Sequence[str]) -> int:
    command = [checkout.tool("wurst-desktop"), *arguments]
    if os.name != "nt":
        os.execve(command[0], command, clean(os.environ))
    return subprocess.call(command, env=clean(os.environ))


def command_line() -> int:
    try:
        return main(sys.argv[1:], Checkout(Path(__file__).resolve().parent.parent))
    except Stopped as stopped:
        say(str(stopped))
        return stopped.status
    except KeyboardInterrupt:
        say("Broken off. Run the command again to go on from here.")
        return 130
