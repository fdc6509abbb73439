"""How well previews of compositions show the pictures of the bundled model, on pictures that they weren't fitted to.

    python -m tests.benchmarks.sight [PICTURES]

prints the mean squared error a colour channel (0 .. 1), and its root, of the average colour, of the map that comes with
the model, and of the one that is fitted on this machine.
"""

import sys
import tempfile
from itertools import islice, product
from pathlib import Path

from safetensors.torch import load_file

from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.engine.sight import Sight, Sums, rows_of
from wurst_desktop.engine.sights import Sights
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.paths import bundled_resources
from wurst_desktop.training.artist import recommended_request

_WORDS = ("fox", "owl", "rocket", "tulip", "penguin", "cupcake")
_COLOURS = ("red", "blue", "green", "yellow", "orange", "purple")


def main(pictures: int) -> None:
    shelf = ShelfOnDisk(bundled_resources() / "models")
    card = shelf.find("")
    with tempfile.TemporaryDirectory() as folder:
        engine = WuerstchenEngine(shelf, DeviceWish(), sights=Sights(Path(folder)))
        prompts = (f"a {colour} {word} on a {ground} background" for word, colour, ground in _mixed())
        for seed, prompt in enumerate(islice(prompts, pictures)):
            request = recommended_request(card, prompt, seed)
            for _ in engine.generate(request, {}, lambda _event: None, CancelToken()):
                pass
        found = load_file(next(Path(folder).glob("*.safetensors")))
    learnt, held = (
        Sums(found[f"{each}.xx"], found[f"{each}.xy"], float(found[f"{each}.yy"])) for each in ("learnt", "held")
    )
    sight = Sight(learnt, held, int(found["pictures"]))
    print(f"{sight.pictures} pictures, {held.cells} cells of which were held out")
    rows = {"average colour": learnt.average, "fitted here": learnt.fitted()}
    if card.preview is not None:
        rows["comes with the model"] = rows_of(card.preview)
    for name, mapped in rows.items():
        error = held.error(mapped)
        print(f"{name:22} {error:.5f} {error**0.5:.4f}")


def _mixed() -> list[tuple[str, str, str]]:
    """All of them, in an order in which neighbours differ in everything."""
    every = [each for each in product(_WORDS, _COLOURS, _COLOURS) if each[1] != each[2]]
    return [every[number * 73 % len(every)] for number in range(len(every))]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 120)
