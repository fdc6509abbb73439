"""Opens the engine on the calling thread without holding the others up; imports torch only when asked to.

A short switch interval lets the window in between the many small modules. The search for unreachable objects holds the
interpreter's lock, and takes longer with each module, up to a quarter of a second: it is left out.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.lora import FindLora, no_lora
from wurst_desktop.core.plan import Device, DeviceWish, settle
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.engine import Bench, Engine
from wurst_desktop.engine.libraries import ready_libraries

_SHORT_TURN_S = 0.0005


def open_wuerstchen(
    shelf: Shelf,
    wish: DeviceWish,
    texts: Path | None = None,
    sights: Path | None = None,
    find_lora: FindLora = no_lora,
    folds: Path | None = None,
) -> Engine:
    """The real engine over the checkpoints of `shelf`; imports torch and diffusers, which takes seconds.

    `texts` is a folder for what the text encoders made of words, `sights` one for what was learnt of how compositions
    look, `folds` one for what was worked out of weights; all are safe to delete. `find_lora` finds the LoRAs that
    requests name.
    """
    with _gently():
        ready_libraries()
        from wurst_desktop.engine.compositions import Compositions
        from wurst_desktop.engine.kept_folds import KeptFolds
        from wurst_desktop.engine.known_texts import KnownTexts
        from wurst_desktop.engine.sights import Sights
        from wurst_desktop.engine.wuerstchen import WuerstchenEngine
    return WuerstchenEngine(
        shelf,
        wish,
        texts=KnownTexts(texts),
        sights=Sights(sights),
        compositions=Compositions(),
        find_lora=find_lora,
        folds=KeptFolds(folds),
    )


def get_ready(card: CheckpointCard, folds: Path) -> None:
    """Look at all files of a checkpoint that has come as the engine does before a picture, and work out its folds.

    These go into the folder `folds`, where the processor is to draw: else its first picture would wait for them.
    Raises `CheckpointIncomplete`, `CheckpointCorrupt` or `CheckpointMismatch`.
    """
    ready_libraries()
    import torch

    from wurst_desktop.engine.checkpoint import open_checkpoint
    from wurst_desktop.engine.hardware import present_hardware
    from wurst_desktop.engine.kept_folds import KeptFolds

    checkpoint, hardware = open_checkpoint(card), present_hardware()
    plan = settle(hardware, checkpoint.footprint, DeviceWish())
    if plan.device is Device.CPU:
        KeptFolds(folds).ahead(checkpoint, torch.float32, hardware.processor, lambda: None)


def open_bench(shelf: Shelf, wish: DeviceWish) -> Bench:
    """What measures the real engine; imports the same, and the stock pipelines."""
    with _gently():
        ready_libraries()
        from wurst_desktop.engine.benchmark.bench import WuerstchenBench
    return WuerstchenBench(shelf, wish)


@contextmanager
def _gently() -> Iterator[None]:
    usual, collects = sys.getswitchinterval(), gc.isenabled()
    sys.setswitchinterval(_SHORT_TURN_S)
    gc.disable()
    try:
        yield
    finally:
        # Modules stay; nobody need look through them again.
        gc.freeze()
        if collects:
            gc.enable()
        sys.setswitchinterval(usual)
