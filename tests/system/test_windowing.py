"""What keeps a window from opening is known before Qt is asked."""

import sys

import pytest

from wurst_desktop.system.windowing import debian_package, has_display, library_in, missing_library, way_out


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
def test_a_screen_is_named_by_the_surroundings() -> None:
    assert not has_display({})
    assert has_display({"DISPLAY": ":0"})
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})


def test_nothing_is_missing_where_tests_open_windows() -> None:
    assert missing_library({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert missing_library({}) == ""


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
    ],
)
def test_the_package_of_a_library_is_named(library: str, package: str) -> None:
    assert library_in(f"{library}: cannot open shared object file: No such file or directory") == library
    assert library_in(f"/lib/{library}: file too short") == library
    assert library_in(f"/usr/lib/{library}: invalid ELF header") == library
    assert library_in("No module named 'PySide6'") == ""
    assert debian_package(library) == package
    assert package in way_out(library)
