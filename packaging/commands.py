"""Runs other programs for the set-up, keeps what they say, and stops with a reason where one fails."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TextIO


class Stopped(Exception):
    """A reason to stop that the person at the keyboard can do something about, and the exit status for it."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


def say(line: str) -> None:
    # Standard output belongs to the program that is started.
    print(line, file=sys.stderr, flush=True)


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """Keep other Python packages of this person out; pip's own configuration stays, for mirrors and proxies."""
    kept = {name: value for name, value in environment.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    return {**kept, "PYTHONNOUSERSITE": "1", "PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def said_by(*command: str) -> str:
    """Give what a command prints, or nothing where it fails."""
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(command, capture_output=True, text=True, env=clean(os.environ), check=True)
        return done.stdout.strip()
    return ""


def follow(log: TextIO, *command: str) -> int:
    """Run a command, write what it says to the log, tell of its long steps, and give its exit status."""
    with subprocess.Popen(
        command,
        env=clean(os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        close_fds=False,  # The lock stays held while a command outlives this process.
    ) as process:
        for line in process.stdout or ():
            log.write(line)
            if news := long_step(line):
                say(f"  {news}")
        return process.wait()


def long_step(line: str) -> str:
    """Give the news in a line of pip that tells of something long, or nothing."""
    fetched = re.match(r"\s*Downloading (?:\S*/)?([^-\s]+-[^-\s]+)\S* (\([\d.]+ [MG]B\))", line)
    if fetched:
        return f"fetching {fetched[1]} {fetched[2]}"
    packages = re.match(r"\s*Installing collected packages: (.+, .+)", line)
    return f"unpacking {len(packages[1].split(', '))} packages" if packages else ""


def run(log: TextIO, *command: str) -> None:
    """Run a command, or stop with the last errors that it spoke of."""
    if follow(log, *command) == 0:
        return
    log.flush()
    lines = Path(log.name).read_text("utf-8", "replace").splitlines()
    last = [line for line in lines[-40:] if line.startswith("ERROR")] or lines[-5:]
    raise Stopped(12, "\n".join([*last, f"That failed; {log.name} has the rest. Run the command again to go on."]))
