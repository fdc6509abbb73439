"""What the commands work with: the folders, the shelf, the history and the engine, put together."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from wurst_desktop.checkpoints.loras import LoraFolder
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.plan import DeviceWish, Hardware
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.engine import Bench, Engine
from wurst_desktop.core.settings import Settings
from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.engine.opening import get_ready, open_bench, open_wuerstchen
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.style_file import StyleFile
from wurst_desktop.library.wildcards import WildcardFolder
from wurst_desktop.paths import Paths, find_paths, own_command
from wurst_desktop.printing import say
from wurst_desktop.system.gpu_folder import GpuFolder
from wurst_desktop.ui.wording import explain

OpenEngine = Callable[[Shelf, DeviceWish], Engine]
OpenBench = Callable[[Shelf, DeviceWish], Bench]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


@dataclass(frozen=True)
class Program:
    """What the commands work with; what is opened here imports for seconds, so it is called only if needed."""

    paths: Paths
    shelf: ShelfOnDisk
    open_engine: OpenEngine
    look: Callable[[], Hardware]
    open_bench: OpenBench = open_bench

    @property
    def gpu(self) -> GpuFolder:
        """The build of torch for a GPU."""
        return GpuFolder(self.paths.gpu, own_command())

    @property
    def loras(self) -> LoraFolder:
        """The artist's LoRAs."""
        return LoraFolder(self.paths.loras, self.shelf)

    def settings(self) -> Settings:
        """The artist's settings; a damaged file is told of and does no harm."""
        settings, problem = load_settings(self.paths.settings)
        if problem is not None:
            say(explain(problem))
        return settings

    def wish(self, device: str | None, residency: str | None) -> DeviceWish:
        """What was asked for on the command line, else what the settings say. Raises `NotOffered`."""
        settings = self.settings()
        return DeviceWish.named(device or settings.device, residency or settings.residency, settings.memory_limit)

    def styles(self) -> StyleFile:
        """The artist's styles."""
        return StyleFile(self.paths.styles)

    def wildcards(self) -> WildcardFolder:
        """The artist's lists of words."""
        return WildcardFolder(self.paths.wildcards)

    def get_ready(self, model: str) -> None:
        """Work out what the first picture of a model that has just come would wait for; imports torch for seconds.

        Raises `CheckpointMissing` and what keeps the model from being used.
        """
        get_ready(self.shelf.find(model), self.paths.folds)

    def history(self) -> HistoryOnDisk:
        """The history, to be closed at the end."""
        settings, paths = self.settings(), self.paths
        pictures = settings.pictures_folder or paths.pictures
        return HistoryOnDisk(paths.database, paths.thumbnails, paths.bin, pictures, settings.name_pattern)


def assemble(home: Path | None) -> Program:
    """The program as it is installed, with all its files under `home` if one is given."""
    paths = find_paths(home)
    gpu = GpuFolder(paths.gpu, own_command())
    gpu.use()
    shelf = ShelfOnDisk(paths.models, paths.bundled_models)
    shelf.prefer(load_settings(paths.settings)[0].checkpoint)
    find_lora = LoraFolder(paths.loras, shelf).find
    open_engine = partial(
        open_wuerstchen, texts=paths.texts, sights=paths.sights, find_lora=find_lora, folds=paths.folds
    )

    def open_guarded(shelf: Shelf, wish: DeviceWish) -> Engine:
        with gpu.loading():
            return open_engine(shelf, wish)

    def look_guarded() -> Hardware:
        with gpu.loading():
            return look_around()

    return Program(paths, shelf, open_guarded, look_guarded)


def look_around() -> Hardware:
    """What this machine has."""
    from wurst_desktop.engine.hardware import present_hardware

    return present_hardware()


def program_of(context: typer.Context) -> Program:
    """The program that a command was called with."""
    program = context.obj
    if not isinstance(program, Program):
        raise TypeError(f"no program in the context, but {type(program).__name__}")
    return program
