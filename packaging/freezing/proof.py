"""Starts the frozen program as an artist would, and compares what it makes with what the program makes unfrozen.

    proof.py FOLDER     the frozen folder; this Python has the unfrozen program installed

Ends with 1 at the first thing that isn't as it should be; prints what was measured.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from PIL import Image, ImageChops

from wurst_desktop.core.identity import NAME, VERSION

MEGABYTE = 1e6
_REQUEST = ("generate", "a red house", "--seed", "7", "--decoder-seed", "11", "--json")
_START_S = 60
_PICTURE_S = 600
_LOOK_AGAIN_S = 15
_LARGEST_SHOWN = 6


class Unproven(Exception):
    """Something about the frozen program isn't as it should be."""


def prove(folder: Path) -> None:
    program = folder / (f"{NAME}-cli.exe" if sys.platform == "win32" else NAME)
    with tempfile.TemporaryDirectory(prefix="wurst ä ") as place:
        # A space and a letter beyond ASCII are in every path from here on.
        home = Path(place)
        expect(said([str(program), "--version"], home), f"{NAME} {VERSION}", "the version")
        same_picture(program, home)
        draws_without_network(program, home)
        if sys.platform == "linux":
            works_in_window(program, home / "window")
    weigh(folder)


def same_picture(program: Path, home: Path) -> None:
    """The same request gives the same pixels, the same recipe in the file, and the same row in the history."""
    unfrozen = [sys.executable, "-P", "-m", "wurst_desktop"]
    made = [drawn(command, home / name) for name, command in (("frozen", [str(program)]), ("unfrozen", unfrozen))]
    expect(pixels_differ(*(one.picture for one in made)), False, "that the pixels differ")
    expect(made[0].request, made[1].request, "the request in the file")
    expect(made[0].entries, made[1].entries, "the history")
    note(f"frozen and unfrozen draw the same {made[0].entries[0][1]} pixels; {made[0].seconds:.0f} s")


class Drawn:
    """What a command made of the request."""

    def __init__(self, picture: Path, request: object, entries: Sequence[tuple[str, str]], seconds: float) -> None:
        self.picture = picture
        self.request = request
        self.entries = entries
        self.seconds = seconds


def drawn(command: Sequence[str], home: Path) -> Drawn:
    began = time.monotonic()
    picture = Path(json.loads(said([*command, *_REQUEST], home))["pictures"][0]["path"])
    seconds = time.monotonic() - began
    told = json.loads(said([*command, "metadata", str(picture), "--json"], home))
    entries = json.loads(said([*command, "history", "list", "--json"], home))["pictures"]
    rows = [(entry["request"]["prompt"], f"{entry['width']} x {entry['height']}") for entry in entries]
    return Drawn(picture, told["recipe"]["request"], rows, seconds)


def draws_without_network(program: Path, home: Path) -> None:
    """In a namespace of its own there is no network at all, not even loopback."""
    if not shutil.which("unshare"):
        note("not checked here: drawing without a network (there is no unshare)")
        return
    alone = ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        note("not checked here: drawing without a network (this system lets nobody make a namespace)")
        return
    drawn([*alone, str(program)], home / "offline")
    note("draws where there is no network")


def works_in_window(program: Path, home: Path) -> None:
    """Type words and press Ctrl+Enter, as an artist does; the picture has to lie in the folder, and nothing is printed.

    The second start is measured, when the disk is warm, until the window is on the screen.
    """
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        note("not checked here: the window (there is no Xvfb, or no xdotool)")
        return
    with screen() as display:
        in_window(program, home, display, lambda _window: None)
        seconds = in_window(program, home, display, lambda window: type_and_wait(window, home, display))
    note(f"first window after {seconds:.2f} s, with a warm disk; typed words became a picture")


def in_window(program: Path, home: Path, display: str, act: Callable[[str], None]) -> float:
    """Open the window, act there, end it by Ctrl+Q; gives the seconds until it was seen."""
    began = time.monotonic()
    with subprocess.Popen(
        [program], env=surroundings(home, display), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            window = xdotool(display, "search", "--sync", "--onlyvisible", "--class", NAME).split()[0]
            seconds = time.monotonic() - began
            act(window)
            quit_from(window, display, process)
            printed, _ = process.communicate()
        finally:
            process.kill()
    expect((process.returncode, printed.strip()), (0, ""), "the window's end, and what it printed")
    return seconds


def quit_from(window: str, display: str, process: subprocess.Popen[str]) -> None:
    """Press Ctrl+Q until it is heard."""
    end = time.monotonic() + _START_S
    while process.poll() is None:
        if time.monotonic() > end:
            raise Unproven("the program doesn't end when it is told to")
        with suppress(Unproven):  # The window may be gone by now.
            xdotool(display, "windowfocus", window)
            xdotool(display, "key", "ctrl+q")
        time.sleep(1)


def type_and_wait(window: str, home: Path, display: str) -> None:
    """Ask again until it is heard, since the window is there before all that stands behind it; then wait for the end.

    What was asked twice is drawn twice, and a window at work asks before it closes.
    """
    end = time.monotonic() + _PICTURE_S
    before, now = -1, 0
    while not now or now != before:
        if time.monotonic() > end:
            raise Unproven("the window made no picture of what was typed")
        if not now:
            xdotool(display, "windowfocus", "--sync", window)
            xdotool(display, "key", "ctrl+a")
            xdotool(display, "type", "--delay", "10", "a blue star")
            xdotool(display, "key", "ctrl+Return")
        time.sleep(_LOOK_AGAIN_S)
        before, now = now, len(list((home / "pictures").rglob("*.png")))


def xdotool(display: str, *words: str) -> str:
    surrounded = {**os.environ, "DISPLAY": display}
    done = subprocess.run(
        ["xdotool", *words], env=surrounded, capture_output=True, text=True, timeout=_START_S, check=False
    )
    if done.returncode:
        raise Unproven(f"xdotool {' '.join(words)}: {done.stderr}")
    return done.stdout.strip()


@contextmanager
def screen() -> Iterator[str]:
    """A virtual one, whose number it tells itself."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading, encoding="ascii") as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()


def weigh(folder: Path) -> None:
    sizes: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            part = file.relative_to(folder).parts
            name = "/".join(part[1:2] if part[0] == "_internal" else part[:1])
            sizes[name] = sizes.get(name, 0) + file.stat().st_size
    note(f"{sum(sizes.values()) / MEGABYTE:.0f} MB unpacked, most of it:")
    for name in sorted(sizes, key=sizes.__getitem__, reverse=True)[:_LARGEST_SHOWN]:
        note(f"    {sizes[name] / MEGABYTE:5.0f} MB  {name}")


def said(command: Sequence[str], home: Path) -> str:
    """What a command prints; it may say how far it is, but must not warn."""
    done = subprocess.run(
        command, env=surroundings(home), capture_output=True, text=True, timeout=_PICTURE_S, check=False
    )
    if done.returncode or "Warning" in done.stderr or "Traceback" in done.stderr:
        raise Unproven(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


def surroundings(home: Path, display: str = "") -> Mapping[str, str]:
    """An empty home, and nothing of this Python's own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "WURST_"))}
    return {**kept, "WURST_HOME": str(home), **({"DISPLAY": display} if display else {})}


def pixels_differ(one: Path, other: Path) -> bool:
    with Image.open(one) as first, Image.open(other) as second:
        return ImageChops.difference(first.convert("RGB"), second.convert("RGB")).getbbox() is not None


def expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise Unproven(f"{what}: found {found!r}, expected {wanted!r}")


def note(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        prove(Path(sys.argv[1]))
    except Unproven as problem:
        note(str(problem))
        sys.exit(1)
