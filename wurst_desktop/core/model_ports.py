"""What the window asks of whoever keeps the models."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.installed_model import InstalledModel, ModelCheck

Note = Callable[[int, int], None]
"""Told how many bytes of how many are done."""


class ModelKeeper(Protocol):
    """Keeps the shelf in order. Safe from any thread; each call may take long."""

    def listed(self) -> Sequence[InstalledModel]:
        """All that lies on the shelf, whole or not, the default first."""

    def check(self, model: str, note: Note, token: CancelToken) -> ModelCheck:
        """Read all files of a model to their end. Raises `CheckpointMissing` and `Cancelled`."""

    def removal(self, model: str) -> Sequence[Path]:
        """The folders that removing a model would take. Raises `ModelBundled` or `ModelInUse`."""

    def remove(self, model: str) -> Sequence[Path]:
        """Hand those folders to the system's trash, or forget them where they lie. Raises `TrashRefused` as well."""


class ModelImport(Protocol):
    """Takes models in. Each call may take long, and raises the errors of core.model_errors."""

    def link(self, *paths: Path) -> Sequence[str]:
        """Take the models in `paths` as they lie there, and give their ids."""

    def copy(self, path: Path, note: Note, token: CancelToken) -> Sequence[str]:
        """Copy the models in `path`, and give their ids."""


class ModelConverter(Protocol):
    """Writes copies in half precision."""

    def convert(self, model: str, note: Note, token: CancelToken) -> str:
        """Write one, and give its id; takes long."""
