"""Linux desktops can read what the program says of itself."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from wurst_desktop.core.identity import ID, NAME, TITLE, VERSION
from wurst_desktop.system.integration import entry_files, integrate, withdraw
from wurst_desktop.system.menu_entry import desktop_entry, metainfo

ICON = "<svg xmlns='http://www.w3.org/2000/svg'/>"


def entry_of(command: list[str]) -> configparser.SectionProxy:
    read = configparser.RawConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign] # the way to keep capital letters
    read.read_string(desktop_entry(command))
    return read["Desktop Entry"]


def test_the_window_is_known_by_its_desktop_file() -> None:
    entry = entry_of([NAME])
    assert (entry["Name"], entry["Icon"], entry["StartupWMClass"]) == (TITLE, NAME, NAME)
    assert entry["Exec"] == "wurst-desktop %F"
    assert "image/png;" in entry["MimeType"]


def test_a_path_with_spaces_and_signs_is_quoted() -> None:
    assert entry_of(["/home/ä b/wurst-desktop"])["Exec"] == '"/home/ä b/wurst-desktop" %F'
    assert entry_of(["/a$b"])["Exec"] == r'"/a\\$b" %F'
    assert entry_of(["/100% mine"])["Exec"] == '"/100%% mine" %F'


def test_the_metainfo_leads_to_the_desktop_file() -> None:
    told = ET.fromstring(metainfo())
    assert told.findtext("id") == ID
    assert told.findtext("launchable") == f"{NAME}.desktop"
    release = told.find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION


@pytest.mark.parametrize(
    ("tool", "words", "suffix"),
    [
        ("desktop-file-validate", ["--no-hints"], ".desktop"),
        ("appstreamcli", ["validate", "--no-net"], ".xml"),
    ],
)
def test_the_tools_of_the_desktop_find_nothing_amiss(tmp_path: Path, tool: str, words: list[str], suffix: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} isn't installed")
    files = entry_files([NAME])
    place = next(place for place in files if place.suffix == suffix)
    (tmp_path / place.name).write_text(files[place], "utf-8")
    done = subprocess.run([tool, *words, str(tmp_path / place.name)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_entry_comes_and_goes(tmp_path: Path) -> None:
    icon = tmp_path / "icon.svg"
    icon.write_text(ICON, "utf-8")
    share = tmp_path / "share"
    written = integrate(share, [NAME], icon)
    assert all(file.is_file() for file in written)
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg").read_text("utf-8") == ICON
    assert sorted(withdraw(share)) == sorted(written)
    assert withdraw(share) == []
    assert not any(file.suffix in {".desktop", ".svg", ".xml"} for file in share.rglob("*"))
