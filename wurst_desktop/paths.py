"""Where everything lies: the artist's folders, and what comes with the program."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from wurst_desktop.core.identity import NAME, TITLE

_PORTABLE_MARKER = "portable"
_PORTABLE_HOME = "Wurst Desktop files"
_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Paths:
    """Four folders of the artist and one of the program; all else lies inside them."""

    data: Path
    config: Path
    cache: Path
    pictures: Path
    resources: Path
    home: Path | None = None
    """The one folder that holds all of the artist's, where that was asked for."""

    @property
    def database(self) -> Path:
        """The index of the history, and the queue."""
        return self.data / "history.db"

    @property
    def thumbnails(self) -> Path:
        """Small pictures; safe to delete."""
        return self.cache / "thumbs.db"

    @property
    def bin(self) -> Path:
        """Deleted pictures that can still be brought back."""
        return self.data / "bin"

    @property
    def models(self) -> Path:
        """Where the artist puts checkpoints."""
        return self.data / "models"

    @property
    def loras(self) -> Path:
        """Where the artist's LoRAs lie."""
        return self.data / "loras"

    @property
    def trainings(self) -> Path:
        """Where LoRAs that are being learnt are kept, so that they can go on."""
        return self.data / "trainings"

    @property
    def gpu(self) -> Path:
        """The build of torch for a GPU, where one was added; safe to delete."""
        return self.data / "gpu"

    @property
    def gpu_lock(self) -> Path:
        """Held by whoever fetches that build."""
        return self.data / "gpu.lock"

    @property
    def bundled_models(self) -> Path:
        """The checkpoints that come with the program."""
        return self.resources / "models"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def styles(self) -> Path:
        """The artist's styles."""
        return self.config / "styles.csv"

    @property
    def wildcards(self) -> Path:
        """Where the artist puts lists of words."""
        return self.config / "wildcards"

    @property
    def paces(self) -> Path:
        """How fast this machine was; safe to delete."""
        return self.cache / "paces.json"

    @property
    def sights(self) -> Path:
        """What was learnt of how compositions look; safe to delete."""
        return self.cache / "previews"

    @property
    def texts(self) -> Path:
        """What the text encoders made of words; safe to delete."""
        return self.cache / "texts"

    @property
    def folds(self) -> Path:
        """What was worked out of the weights of Stage B; safe to delete."""
        return self.cache / "folds"

    @property
    def window_lock(self) -> Path:
        """Held by the one window that is open on these folders."""
        return self.data / "window.lock"

    @property
    def crashes(self) -> Path:
        """What Python says when the process is ended from below."""
        return self.cache / "crash.log"

    @property
    def log(self) -> Path:
        """What the program writes down for the case that something goes wrong."""
        return self.cache / "wurst-desktop.log"


def find_paths(home: Path | None = None, surroundings: Mapping[str, str] | None = None) -> Paths:
    """The folders of this machine, or all of them under `home`: by default WURST_HOME, else that of a portable one."""
    chosen = home or _home_of(os.environ if surroundings is None else surroundings) or portable_home(_program_folder())
    if chosen is None:
        return Paths(
            data=platformdirs.user_data_path(NAME, appauthor=False, roaming=False),
            config=platformdirs.user_config_path(NAME, appauthor=False, roaming=False),
            cache=platformdirs.user_cache_path(NAME, appauthor=False),
            pictures=platformdirs.user_pictures_path() / TITLE,
            resources=bundled_resources(),
        )
    root = chosen.expanduser().absolute()
    return Paths(root / "data", root / "config", root / "cache", root / "pictures", bundled_resources(), root)


def bundled_resources() -> Path:
    """The resources that come with the program: inside the package when installed, beside it in a checkout."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def own_command() -> tuple[str, ...]:
    """What starts this program again, with the words of its command line put behind it."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "wurst_desktop")


def portable_home(program: Path | None) -> Path | None:
    """Where a program that is carried about keeps all: beside itself, where an empty file `portable` says so."""
    return program / _PORTABLE_HOME if program and (program / _PORTABLE_MARKER).exists() else None


def _program_folder() -> Path | None:
    """The folder that the artist sees; None where the program isn't frozen, so that there is no such folder."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    return program.parents[3] if sys.platform == "darwin" else program.parent


def _home_of(surroundings: Mapping[str, str]) -> Path | None:
    home = surroundings.get("WURST_HOME", "").strip()
    return Path(home) if home else None
