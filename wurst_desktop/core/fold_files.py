"""Where the folds of a Stage B lie: files of their own, which say by their names whose weights they were made of."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

FOLDS_PART = "folds"
"""What a model's list of parts calls them."""
FOLDED_PART = "decoder"
"""The part, and the folder in the combined layout, whose weights are folded: Stage B."""


def fold_file(folder: Path, part: Path, facts: str) -> Path:
    """The file below `folder` for the folds of the Stage B in `part`, made under `facts` (a hash of what decides)."""
    return folder / f"{_name(part)}-{facts[:32]}.safetensors"


def fold_files(folder: Path, part: Path) -> Sequence[Path]:
    """All that was ever kept of the Stage B in `part` and is still there; at most one of them is up to date."""
    return sorted(folder.glob(f"{_name(part)}-*.safetensors"))


def _name(part: Path) -> str:
    return hashlib.sha256(str(part.absolute()).encode()).hexdigest()[:16]
