"""What the page of the models works with, handed over in one piece."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.download import Offer, Unfinished
from wurst_desktop.core.model_ports import ModelConverter, ModelImport, ModelKeeper


@dataclass(frozen=True)
class ModelDesk:
    """Who keeps, takes in and converts models, what can be downloaded, and how.

    `command` begins the command line that downloads: the id of an offer is put behind it. `unfinished` and `cached`
    (models that another program has fetched) look at the disk.
    """

    keeper: ModelKeeper
    importing: ModelImport
    converter: ModelConverter
    offers: tuple[Offer, ...]
    unfinished: Callable[[], Sequence[Unfinished]]
    cached: Callable[[], Sequence[Path]]
    command: tuple[str, ...]
    folder: Path
