"""The scripts' entry: the window by itself, or a command of the command line."""

import gc
import logging
import os
import runpy
import sys
import warnings
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from wurst_desktop.core.exit_status import NOTHING_TO_RUN_ON


def main() -> None:
    """Do what the words after the program's name say, and end with the status that it comes to."""
    _hush()
    status = _obey(sys.argv[1:])
    # Python looks through all objects several times before it ends: seconds with torch and its friends in memory.
    gc.freeze()
    sys.exit(status)


def _obey(words: Sequence[str]) -> int:
    """Whoever only wants the window doesn't wait for what the commands import."""
    match words:
        case []:
            return _open_window(None)
        case ["--home", folder]:
            return _open_window(Path(folder))
        case ["--pip", *_]:
            return _be_pip(words[1:])
        case ["--speak", language, *rest]:
            _speak(language)
            return _obey(rest)
        case _:
            from wurst_desktop.cli import run

            return run(words)


def _open_window(home: Path | None) -> int:
    from wurst_desktop.front_door import open_window
    from wurst_desktop.paths import find_paths

    return open_window(find_paths(home))


def _speak(language: str) -> None:
    """Say what the window passes on in its own language; on a terminal the program speaks English."""
    from wurst_desktop.paths import bundled_resources
    from wurst_desktop.ui.language import begin

    begin(language, bundled_resources() / "languages")


def _be_pip(words: Sequence[str]) -> int:
    """Do what pip does: a frozen program has no Python beside it that could."""
    sys.argv = ["pip", *words]
    try:
        runpy.run_module("pip", run_name="__main__", alter_sys=True)
    except ImportError as error:
        sys.stderr.write(f"{error}\n")
        return NOTHING_TO_RUN_ON
    return 0


def _hush() -> None:
    """Keep the noise of libraries off the terminal, and prompts in all scripts printable on it."""
    os.environ.update({"HF_HUB_OFFLINE": "1", "TRANSFORMERS_VERBOSITY": "error", "DIFFUSERS_VERBOSITY": "error"})
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    logging.getLogger().addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
