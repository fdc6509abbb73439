"""Tiny packages that call themselves torch, and a GPU build made of one by the real pip."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from wurst_desktop.core.gpu_adding import Adding, AddingNews
from wurst_desktop.core.gpu_build import Command
from wurst_desktop.system.gpu_folder import GpuFolder, built_in_version

STAND_IN = (sys.executable, str(Path(__file__).with_name("gpu_stand_in.py")))
RELEASE = built_in_version().partition("+")[0]


def torch_wheel(folder: Path, version: str, runtime: str = "13.0", further: str = "") -> Path:
    """Write a wheel of one module and one library into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    facts = f"torch-{version}.dist-info"
    files = {
        "torch/__init__.py": f"__version__ = {version!r}\nruntime = {runtime!r}\n{further}",
        "torch/lib/libtorch_cuda.so": "a library",
        f"{facts}/METADATA": f"Metadata-Version: 2.1\nName: torch\nVersion: {version}\n",
        f"{facts}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    wheel = folder / f"torch-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as packed:
        for name, text in files.items():
            packed.writestr(name, text)
        packed.writestr(f"{facts}/RECORD", "".join(f"{name},,\n" for name in [*files, f"{facts}/RECORD"]))
    return wheel


def add(builds: GpuFolder, wheels: Path, *requirements: str) -> tuple[Adding, list[AddingNews]]:
    """Carry the adding out to its end, with nothing but `wheels` to fetch from."""
    adding = Adding(builds, requirements)
    news: list[AddingNews] = []
    command: Command | None = adding.begin()
    while command is not None:
        status, lines = run(command, wheels)
        news += [each for line in lines for each in adding.hear(line)]
        command = adding.go_on(status)
    return adding, news


def run(command: Command, wheels: Path) -> tuple[int, list[str]]:
    alone = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_CONFIG_FILE": os.devnull}
    done = subprocess.run(
        command.words,
        env={**os.environ, **command.environment, **alone},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.splitlines()
