"""python -m tests.screens CODE   opens all screens, and prints as JSON what is amiss with their texts, by screen."""

import argparse
import json
import tempfile
from pathlib import Path

from wurst_desktop.paths import bundled_resources
from wurst_desktop.ui.language import begin


def main() -> None:
    """Open all, one after another."""
    words = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    words.add_argument("code", help="the language")
    words.add_argument("--theme", default="dark", choices=("light", "dark", "contrast"))
    words.add_argument("--size", default="1280x720", help="of the main window")
    words.add_argument("--font", default=1.0, type=float, help="how many times as large as usual the system's font is")
    words.add_argument("--mirrored", action="store_true", help="from right to left")
    words.add_argument("--into", type=Path, help="a folder, for a picture of each screen")
    words.add_argument("--home", type=Path, help="whose pictures are shown; else some that are scripted")
    asked = words.parse_args()
    begin(asked.code, bundled_resources() / "languages")
    # Not before: texts are put into the language where they stand.
    from tests.screens.walk import Look, Walk

    width, height = map(int, asked.size.split("x"))
    look = Look(asked.theme, (width, height), asked.font, asked.mirrored)
    with tempfile.TemporaryDirectory() as own:
        walk = Walk(asked.home or Path(own), look, asked.into)
        print(json.dumps(walk.all_screens(scripted=asked.home is None), ensure_ascii=False, indent=1))  # noqa: T201


if __name__ == "__main__":
    main()
