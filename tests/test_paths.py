"""Everything lies where the system wants it, or under one folder."""

import sys
from pathlib import Path

import pytest

from wurst_desktop.paths import Paths, bundled_resources, find_paths, own_command, portable_home


def places(paths: Paths) -> list[Path]:
    return [
        paths.database,
        paths.thumbnails,
        paths.bin,
        paths.models,
        paths.settings,
        paths.log,
        paths.pictures,
    ]


def test_a_home_holds_everything(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    assert all(place.is_relative_to(tmp_path) for place in places(paths))
    assert len(set(places(paths))) == len(places(paths))


def test_the_environment_names_a_home(tmp_path: Path) -> None:
    assert find_paths(surroundings={"WURST_HOME": str(tmp_path)}) == find_paths(tmp_path)


def test_a_home_that_is_asked_for_comes_before_the_environments(tmp_path: Path) -> None:
    assert find_paths(tmp_path / "a", {"WURST_HOME": str(tmp_path / "b")}) == find_paths(tmp_path / "a")


def test_a_home_may_be_named_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths(Path("here")).data == tmp_path / "here" / "data"


@pytest.mark.parametrize("home", ["", "  "])
def test_without_a_home_the_system_says_where(home: str) -> None:
    paths = find_paths(surroundings={"WURST_HOME": home})
    assert paths.pictures.name == "Wurst Desktop"
    assert all(place.is_absolute() for place in places(paths))
    assert not any(place.is_relative_to(paths.resources) for place in places(paths))


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    find_paths(tmp_path / "home")
    assert list(tmp_path.iterdir()) == []


def test_the_resources_are_those_of_this_checkout() -> None:
    assert bundled_resources() == Path(__file__).parent.parent / "resources"
    assert find_paths().bundled_models == bundled_resources() / "models"


def test_the_program_starts_itself_again_wherever_it_was_started_from(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_command() == (sys.executable, "-m", "wurst_desktop")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == (sys.executable,)


def test_a_marker_beside_the_program_makes_it_portable(tmp_path: Path) -> None:
    assert portable_home(None) is None
    assert portable_home(tmp_path) is None
    (tmp_path / "portable").touch()
    home = portable_home(tmp_path)
    assert home is not None
    assert home.parent == tmp_path
