"""Nothing that the program needs is left out of the frozen one."""

import subprocess
import sys
from pathlib import Path

import pytest
from freezing.contents import LEFT_OUT, TRANSFORMERS_MODELS, is_needed, packages

ROOT = Path(__file__).parents[2]
CODE = """
import sys
from wurst_desktop.cli import run
# What is installed for the tests alone would be imported where it is found.
sys.modules["peft"] = None
status = run(["generate", "a red house", "--prior-steps", "1", "--decoder-steps", "1"])
print("modules:", *sys.modules)
sys.exit(status)
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """All that is in memory once a picture was made."""
    home = tmp_path_factory.mktemp("home")
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        cwd=ROOT,
        env={"WURST_HOME": str(home), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1].split()[1:]


def test_the_models_that_are_imported_go_along(modules: list[str]) -> None:
    used = {name.split(".")[2] for name in modules if name.startswith("transformers.models.")}
    assert "clip" in used
    assert used <= TRANSFORMERS_MODELS


def test_nothing_that_is_imported_stays_out(modules: list[str]) -> None:
    left_out = tuple(name for name in LEFT_OUT if name != "peft")
    assert [name for name in modules if name in left_out or name.startswith(tuple(f"{one}." for one in left_out))] == []


@pytest.mark.parametrize(
    "place",
    [
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_cpu.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
        "wurst_desktop/resources/icons/wurst-desktop.svg",
        *(f"PySide6/Qt/translations/qtbase_{code}.qm" for code in ("de", "es", "fr", "ja", "zh_CN")),
    ],
)
def test_what_is_needed_goes_along(place: str) -> None:
    assert is_needed(place)
    assert is_needed(place.replace("/", "\\"))


@pytest.mark.parametrize(
    "place",
    [
        "torch/bin/protoc",
        *(f"PySide6/Qt/translations/qtbase_{code}.qm" for code in ("da", "en", "fi", "it", "zh_TW")),
        "PySide6/Qt/translations/qt_de.qm",
        "torch/include/ATen/ATen.h",
        "torch/lib/libprotobuf.a",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "libX11.so.6",
        "libstdc++.so.6",
        "libgthread-2.0.so.0",
    ],
)
def test_what_is_the_systems_or_nobodys_stays_out(place: str) -> None:
    assert not is_needed(place)


def test_the_terms_of_every_package_go_along_but_not_of_the_tools() -> None:
    names = {name.lower() for name in packages()}
    assert {"torch", "diffusers", "compel"} <= names
    assert not {"setuptools", "pyinstaller"} & names
