"""Opening the engine: quick turns only while it imports, and torch only from then on."""

import subprocess
import sys
from pathlib import Path

CODE = """
import gc, os, sys
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.engine.opening import open_wuerstchen
from tests.fakes import ShelfOf, scripted_card
assert "torch" not in sys.modules
before = sys.getswitchinterval()
found = []
gc.callbacks.append(lambda phase, facts: found.append(facts["generation"]))
gc.collect()
found.clear()
engine = open_wuerstchen(ShelfOf(scripted_card()), DeviceWish())
assert "torch" in sys.modules
assert sys.getswitchinterval() == before
assert gc.isenabled()
assert gc.get_freeze_count() > 500_000
assert not found
assert os.environ["MKL_CBWR"] == "AUTO,STRICT"
assert sys.platform != "linux" or os.environ["THP_MEM_ALLOC_ENABLE"] == "1"
print(type(engine).__name__)
"""


def test_the_engine_opens_and_leaves_the_interpreter_as_it_was() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "WuerstchenEngine"
    assert done.stderr == ""
