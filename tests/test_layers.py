"""The walls of the house: who may import whom, and which libraries stay in which part."""

from pathlib import Path

import pytest

from tests.imports import MAY_IMPORT, Import, circles, module_name, part_of, read_imports, wrong_arrows, wrong_externals

ROOT = "wurst_desktop"
PACKAGE = Path(__file__).parent.parent / ROOT


@pytest.fixture(scope="module")
def imports() -> list[Import]:
    return read_imports(PACKAGE)


def test_arrows_point_down(imports: list[Import]) -> None:
    assert wrong_arrows(imports, ROOT) == []


def test_libraries_stay_in_their_part(imports: list[Import]) -> None:
    assert wrong_externals(imports, ROOT) == []


def test_no_module_is_part_of_a_circle(imports: list[Import]) -> None:
    assert circles(imports, ROOT) == []


def test_every_part_has_its_place() -> None:
    modules = [module_name(PACKAGE, path) for path in PACKAGE.rglob("*.py")]
    assert {part_of(module, ROOT) for module in modules} <= set(MAY_IMPORT)


def made_up(folder: Path, sources: dict[str, str]) -> list[Import]:
    for name, source in sources.items():
        path = folder / "house" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
    return read_imports(folder / "house")


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("core/request.py", "from house.ui import session"),
        ("core/request.py", "import house.engine.noise"),
        ("core/request.py", "import house.paths"),
        ("core/request.py", "def f():\n    from house.library.store import Store"),
        ("core/request.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import house.ui"),
        ("core/request.py", "import importlib\nimportlib.import_module('house.ui')"),
        ("core/request.py", "from importlib import import_module\nimport_module('house.ui')"),
        ("core/request.py", "from ..ui import session"),
        ("core/__init__.py", "from ..engine import noise"),
        ("engine/noise.py", "from house import library"),
        ("ui/session.py", "from house.engine.noise import draw"),
        ("ui/session.py", "from house.paths import home"),
        ("training/data.py", "from house.ui import theme"),
        ("app.py", "from house.training import data"),
        ("paths.py", "import house.app"),
        ("novelty.py", "import house.core"),
    ],
)
def test_an_arrow_up_or_sideways_is_seen(tmp_path: Path, name: str, source: str) -> None:
    others = {f"{part}/__init__.py": "" for part in ("core", "ui", "engine", "library", "training") if part not in name}
    imports = made_up(tmp_path, {"__init__.py": "", "ui/session.py": "", **others, name: source})
    assert len(wrong_arrows(imports, "house")) == 1


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("core/request.py", "import msgspec"),
        ("library/thumbnails.py", "from PySide6.QtGui import QImage"),
        ("cli.py", "def f():\n    import torch.nn as nn"),
        ("ui/session.py", "import sqlite3"),
        ("checkpoints/verify.py", "__import__('diffusers')"),
    ],
)
def test_a_library_in_the_wrong_part_is_seen(tmp_path: Path, name: str, source: str) -> None:
    assert len(wrong_externals(made_up(tmp_path, {name: source}), "house")) == 1


def test_what_the_picture_allows_is_allowed(tmp_path: Path) -> None:
    imports = made_up(
        tmp_path,
        {
            "__init__.py": "",
            "core/sizes.py": "import math\nfrom house import __version__",
            "engine/noise.py": "import torch\nfrom house.core import sizes",
            "library/store.py": "import sqlite3, msgspec\nimport house.core.sizes",
            "ui/session.py": "from PySide6.QtCore import QObject\nfrom house.ui import theme",
            "ui/theme.py": "import qtawesome",
            "training/data.py": "from PySide6.QtGui import QPainter\nfrom house.engine import noise",
            "frame.py": "import PySide6\nimport house.ui.theme",
            "app.py": "import PySide6\nimport house.frame, house.ui.session, house.engine.noise, house.library.store",
            "launch.py": "from house import frame\ndef f():\n    from house import app",
            "front_door.py": "from house import launch",
            "cli.py": "import typer\nfrom house import front_door\nfrom house.training import data",
            "entry.py": "from house import cli, front_door",
            "__main__.py": "from house.entry import main",
        },
    )
    assert wrong_arrows(imports, "house") == []
    assert wrong_externals(imports, "house") == []
    assert circles(imports, "house") == []


def test_a_circle_is_seen_even_when_a_function_hides_half_of_it(tmp_path: Path) -> None:
    sources = {
        "ui/__init__.py": "",
        "ui/a.py": "from house.ui import b",
        "ui/b.py": "import house.ui.c",
        "ui/c.py": "def f():\n    from house.ui.a import g",
        "ui/d.py": "from house.ui import a",
    }
    assert circles(made_up(tmp_path, sources), "house") == [["house.ui.a", "house.ui.b", "house.ui.c"]]
