"""The words of a sweep follow the window's language, but for those that are drawn into a picture."""

import subprocess
import sys
from pathlib import Path

import PySide6

_CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de"><context><name></name>
<message><source>Without</source><translation>Ohne</translation></message>
<message><source>(nothing)</source><translation>(nichts)</translation></message>
</context></TS>
"""
_SAID = """
import sys
from pathlib import Path
from wurst_desktop.ui.language import begin
begin("de", Path(sys.argv[1]))
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sweep import Axis, Sweep, SweepField
from wurst_desktop.ui.sweep.sweep_words import axis_line, grid_text
axis = Axis(SweepField.NEGATIVE, ("", "snow"))
drawn = grid_text(Sweep(GenerationRequest("a fox"), (axis,))).axes[0]
print(axis_line(axis), drawn.name, *drawn.labels, sep="|")
"""


def test_a_grid_is_the_same_picture_in_each_language(tmp_path: Path) -> None:
    source = tmp_path / "wurst_de.ts"
    source.write_text(_CATALOGUE, encoding="utf-8")
    subprocess.run([_lrelease(), source, "-qm", source.with_suffix(".qm")], check=True, capture_output=True)
    said = subprocess.run([sys.executable, "-c", _SAID, tmp_path], check=True, capture_output=True, text=True)
    assert said.stdout.strip() == "Ohne: (nichts), snow|Without|(nothing)|snow"


def _lrelease() -> Path:
    (tool,) = Path(PySide6.__path__[0]).glob("lrelease*")
    return tool
