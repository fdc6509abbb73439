"""The pinned libraries work, hold together, and keep out the PySide6 that ends the process after many signals."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]

EMITS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    told = Signal(object)

app = QCoreApplication([])
sender, heard = Sender(), []
sender.told.connect(heard.append)
for number in range(5000):
    sender.told.emit(number)
assert heard == list(range(5000))
print("alive")
"""


def names(requirements: list[str]) -> set[str]:
    return {normal(re.split(r"[\s<>=!~;\[]", requirement, maxsplit=1)[0]) for requirement in requirements}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_five_thousand_signals_do_not_end_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", EMITS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr


def test_every_dependency_is_pinned_exactly_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    further = project["project"]["optional-dependencies"]
    asked = project["project"]["dependencies"] + further["test"] + further["freeze"]
    lines = (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
    assert len(names(pins)) == len(pins)
    assert names(asked) | names(project["build-system"]["requires"]) | {"pip"} <= names(pins)
