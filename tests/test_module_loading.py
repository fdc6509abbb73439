"""What the empty window is spared while the program comes into memory."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
OPENED = """
import importlib, sys
from contextlib import suppress
from importlib.machinery import ExtensionFileLoader
from wurst_desktop.frame import make_application
import wurst_desktop.launch, wurst_desktop.ui.doorbell
from wurst_desktop.module_loading import OPENED_FIRST

def libraries():
    specs = {name: getattr(module, "__spec__", None) for name, module in sys.modules.items()}
    return {name for name, spec in specs.items() if spec and isinstance(spec.loader, ExtensionFileLoader)}

app = make_application([])
for name in OPENED_FIRST:
    with suppress(ImportError):
        importlib.import_module(name)
before = libraries()
import wurst_desktop.app
print(sorted(libraries() - before))
"""


def test_no_library_is_opened_beside_those_of_torch(own_home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", OPENED], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
