"""What is known of a model on the shelf: its parts, how large they are, who else uses them, what keeps it from use."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wurst_desktop.core.errors import CheckpointCorrupt, NothingToRunOn


class Origin(StrEnum):
    """How a model came onto the shelf."""

    BUNDLED = "bundled"
    """With the program."""
    KEPT = "kept"
    """Into the models folder: downloaded, or copied there."""
    LINKED = "linked"
    """It stays where it was found."""


@dataclass(frozen=True)
class ModelPart:
    """A part by its name in the combined layout; `size` is bytes, `shared_with` are ids of models that use it too."""

    name: str
    folder: Path
    size: int
    shared_with: tuple[str, ...] = ()


@dataclass(frozen=True)
class InstalledModel:
    """A model on the shelf; it is whole unless there is a `problem`."""

    id: str
    title: str
    license: str
    summary: str
    folder: Path
    prior_folder: Path | None
    origin: Origin
    parts: tuple[ModelPart, ...]
    fingerprint: str = ""
    problem: NothingToRunOn | None = None
    is_default: bool = False
    is_half: bool = False
    """Whether its weights are in half precision already, so that a copy in it would save nothing."""

    @property
    def size(self) -> int:
        """Bytes of all parts."""
        return sum(part.size for part in self.parts)

    @property
    def own_size(self) -> int:
        """Bytes of the parts that no other model uses."""
        return sum(part.size for part in self.parts if not part.shared_with)


@dataclass(frozen=True)
class ModelCheck:
    """What a reading of all files came to; `compared` of the `files` had a SHA-256 to be held against."""

    files: int
    compared: int
    size: int
    damaged: tuple[CheckpointCorrupt, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.damaged
