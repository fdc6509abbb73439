"""What artists install is laid out as their systems want it."""

import gzip
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from freezing.icons import draw
from linux.wrap import control, fill
from macos.bundle_facts import info_plist
from PIL import Image
from windows.wrap import wrap

from wurst_desktop.core.identity import ID, NAME, VERSION

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    draw(folder)
    return folder


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder laid out as the frozen one is."""
    folder = tmp_path / NAME
    (folder / "_internal").mkdir(parents=True)
    (folder / NAME).write_text("the program")
    (folder / "_internal" / "ä b.txt").write_text("a part")
    return folder


def test_icons_come_in_every_form(icons: Path) -> None:
    with Image.open(icons / f"{NAME}.ico") as icon:
        assert {(16, 16), (256, 256)} <= icon.info["sizes"]
    with Image.open(icons / f"{NAME}.icns") as icon:
        assert (512, 512, 2) in icon.info["sizes"]
    with Image.open(icons / f"{NAME}-48.png") as icon:
        assert icon.size == (48, 48)
        assert icon.getpixel((0, 0)) == (0, 0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="a package of Linux")
def test_the_package_puts_a_link_on_the_path_and_all_else_where_desktops_look(
    tmp_path: Path, frozen: Path, icons: Path
) -> None:
    root = tmp_path / "root"
    fill(root, frozen, icons)
    assert (root / "usr" / "bin" / NAME).readlink() == Path(f"/opt/{NAME}/{NAME}")
    assert (root / "opt" / NAME / "_internal" / "ä b.txt").read_text() == "a part"
    assert (root / "usr" / "share" / "applications" / f"{NAME}.desktop").is_file()
    assert (root / "usr" / "share" / "icons" / "hicolor" / "48x48" / "apps" / f"{NAME}.png").is_file()
    told = gzip.decompress((root / "usr" / "share" / "doc" / NAME / "changelog.gz").read_bytes()).decode()
    assert told.startswith(f"{NAME} ({VERSION})")
    facts = dict(line.split(": ", 1) for line in control(7).splitlines() if not line.startswith(" "))
    assert (facts["Package"], facts["Version"], facts["Installed-Size"]) == (NAME, VERSION, "7")
    assert "libxcb-cursor0" in facts["Depends"]
    if shutil.which("dpkg-deb"):
        package = tmp_path / "made.deb"
        subprocess.run(["dpkg-deb", "-Zgzip", "--build", str(root), str(package)], check=True, capture_output=True)
        listed = subprocess.run(["dpkg-deb", "-c", str(package)], check=True, capture_output=True, text=True).stdout
        assert f"./usr/bin/{NAME} -> /opt/{NAME}/{NAME}" in listed


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS isn't installed")
def test_nsis_takes_the_installers_recipe(tmp_path: Path, frozen: Path, icons: Path) -> None:
    wrap(frozen, icons, tmp_path / "out")
    assert (tmp_path / "out" / f"{NAME}-{VERSION}-windows.exe").read_bytes()[:2] == b"MZ"


def test_macos_can_read_what_it_is_told() -> None:
    told = plistlib.loads(plistlib.dumps(dict(info_plist())))
    assert (told["CFBundleIdentifier"], told["CFBundleShortVersionString"]) == (ID, VERSION)
    assert "public.png" in told["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    with (ROOT / "packaging" / "macos" / "entitlements.plist").open("rb") as file:
        assert all(plistlib.load(file).values())
