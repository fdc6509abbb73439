"""What the window works with that isn't in it: files, models, the graphics card and the engine."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from wurst_desktop.checkpoints.halving import Halving
from wurst_desktop.checkpoints.hub_cache import hub_cache, models_in_cache
from wurst_desktop.checkpoints.importing import Importing
from wurst_desktop.checkpoints.loras import LoraFolder
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.checkpoints.offers import offers
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.checkpoints.unfinished import unfinished
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.engine import Bench, Engine
from wurst_desktop.core.settings import Settings
from wurst_desktop.engine.opening import open_bench, open_wuerstchen
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.naming import example_name
from wurst_desktop.library.pace_file import PaceFile
from wurst_desktop.library.style_file import StyleFile
from wurst_desktop.library.wildcards import WildcardFolder
from wurst_desktop.paths import Paths, own_command
from wurst_desktop.system.gpu_folder import GpuFolder
from wurst_desktop.system.nvidia import present_card
from wurst_desktop.ui.checkpoints.desk import ModelDesk
from wurst_desktop.ui.gpu.desk import GpuDesk
from wurst_desktop.ui.language import spoken

OpenEngine = Callable[[Shelf, DeviceWish], Engine]


class Stores:
    """Opened once, and handed to whichever part of the window needs it."""

    def __init__(
        self, paths: Paths, settings: Settings, gpu_folder: GpuFolder | None, open_engine: OpenEngine | None
    ) -> None:
        """`gpu_folder` has been asked already which torch is to be used; `open_engine` imports for seconds."""
        self.paths = paths
        self.gpu_folder = gpu_folder or GpuFolder(paths.gpu, own_command())
        self.shelf = ShelfOnDisk(paths.models, paths.bundled_models)
        self.shelf.prefer(settings.checkpoint)
        self.found = self.shelf.look()
        self.loras = LoraFolder(paths.loras, self.shelf)
        self.pictures = settings.pictures_folder or paths.pictures
        self.history = HistoryOnDisk(paths.database, paths.thumbnails, paths.bin, self.pictures, settings.name_pattern)
        self.styles = StyleFile(paths.styles)
        self.wildcards = WildcardFolder(paths.wildcards)
        self.paces = PaceFile(paths.paces)
        self._open_engine = open_engine or partial(
            open_wuerstchen,
            texts=paths.texts,
            sights=paths.sights,
            find_lora=self.loras.find,
            folds=paths.folds,
        )

    def open_engine(self, settings: Settings) -> Engine:
        """A new engine over these models, as the settings wish for. Raises `GpuBuildRefused`."""
        wish = DeviceWish.named(settings.device, settings.residency, settings.memory_limit)
        with self.gpu_folder.loading():
            return self._open_engine(self.shelf, wish)

    def open_bench(self, settings: Settings) -> Bench:
        """What measures the machine, on the device that the settings wish for."""
        return open_bench(self.shelf, DeviceWish.named(settings.device))

    def model_desk(self) -> ModelDesk:
        """What the window of the models works with."""
        folder = self.paths.models
        download = (*_own_voice(self.paths), "models", "download")
        return ModelDesk(
            keeper=Models(self.shelf, folder, folds=self.paths.folds),
            importing=Importing(self.shelf, folder),
            converter=Halving(self.shelf, folder),
            offers=offers(),
            unfinished=lambda: unfinished(folder),
            cached=lambda: models_in_cache(hub_cache()),
            command=(*download, "--events", "--accept-licence", "--into", str(folder)),
            folder=folder,
        )

    def gpu_desk(self) -> GpuDesk:
        """What the dialog of the GPU build works with."""
        index = os.environ.get("WURST_TORCH_INDEX", "")
        return GpuDesk(self.gpu_folder, present_card, FileLock(self.paths.gpu_lock), index)

    def training_command(self) -> list[str]:
        """How this program is started once more to teach a LoRA."""
        return [*_own_voice(self.paths), "train", "lora"]


def name_today(pattern: str) -> str:
    """The file name that a pattern would give just now."""
    return example_name(pattern, datetime.now(UTC))


def _own_voice(paths: Paths) -> tuple[str, ...]:
    """What starts this program again on these folders, to say in the window's language what the window passes on."""
    home = () if paths.home is None else ("--home", str(paths.home))
    return (*own_command(), "--speak", spoken(), *home)
