"""Makes the pairs of pictures that the lessons show: `.venv/bin/python packaging/help_pictures.py`.

Drawn by the bundled model through the program's own command line, so that they are what it says they are.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

_ROOT = Path(__file__).resolve().parent.parent
_FOLDER = _ROOT / "resources" / "help"
_MODEL, _EDGE, _GAP, _QUALITY = "wurst-mini-256", 128, 8, 88
_HOUSE = "a house in the mountains at sunset"
_USUAL = {"--seed": "5", "--decoder-seed": "4"}
_PAIRS: dict[str, tuple[tuple[str, dict[str, str]], tuple[str, dict[str, str]]]] = {
    "composition-seed": ((_HOUSE, {"--seed": "9"}), (_HOUSE, {})),
    "texture-seed": ((_HOUSE, {}), (_HOUSE, {"--decoder-seed": "8"})),
    "prior-guidance": ((_HOUSE, {"--prior-guidance": "0"}), (_HOUSE, {"--prior-guidance": "8"})),
    "decoder-guidance": ((_HOUSE, {}), (_HOUSE, {"--decoder-guidance": "4"})),
    "prior-steps": ((_HOUSE, {"--prior-steps": "1"}), (_HOUSE, {})),
    "decoder-steps": ((_HOUSE, {"--decoder-steps": "1"}), (_HOUSE, {})),
    "weights": (("a house in the (mountains)0.3 at sunset", {}), ("a house in the (mountains)1.6 at sunset", {})),
}


def draw(prompt: str, options: dict[str, str], home: Path) -> Image.Image:
    """One picture."""
    made = home / "made.png"
    words = [word for pair in {**_USUAL, **options}.items() for word in pair]
    program = [sys.executable, "-m", "wurst_desktop", "--home", str(home)]
    command = [*program, "generate", prompt, "--model", _MODEL, *words, "-o", str(made)]
    subprocess.run(command, cwd=_ROOT, check=True)
    with Image.open(made) as image:
        small = image.convert("RGB").resize((_EDGE, _EDGE), Image.Resampling.LANCZOS)
    made.unlink()
    return small


def main() -> None:
    """Make all pairs, or those that are named."""
    _FOLDER.mkdir(exist_ok=True)
    for name in sys.argv[1:] or _PAIRS:
        pair = Image.new("RGB", (2 * _EDGE + _GAP, _EDGE), "#808080")
        with tempfile.TemporaryDirectory() as home:
            for number, (prompt, options) in enumerate(_PAIRS[name]):
                pair.paste(draw(prompt, options, Path(home)), (number * (_EDGE + _GAP), 0))
        pair.save(_FOLDER / f"{name}.jpg", quality=_QUALITY)


if __name__ == "__main__":
    main()
