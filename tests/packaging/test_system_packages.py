"""Missing system packages are seen, and named with the line that brings them."""

import sys

import pytest
from system_packages import VENV_PACKAGE, missing_text

from wurst_desktop.system.windowing import QT_LIBRARIES, WINDOW_LIBRARIES, missing


@pytest.mark.skipif(sys.platform != "linux", reason="looks for a library of Linux")
def test_a_library_is_missing_when_it_does_not_open() -> None:
    assert missing({"libc.so.6": "libc6", "libnowhere.so.1": "nowhere1"}) == {"libnowhere.so.1": "nowhere1"}


def test_the_text_names_each_library_and_the_whole_apt_line() -> None:
    text = missing_text(["libgl1", "libegl1"], ["libGL.so.1", "libEGL.so.1"])
    assert "lacks libGL.so.1, libEGL.so.1." in text
    assert "    sudo apt-get install libgl1 libegl1\n" in text
    assert "venv" not in text


def test_a_python_without_venv_is_told_in_words() -> None:
    text = missing_text([VENV_PACKAGE], [])
    assert "lacks Python's venv module." in text
    assert f"sudo apt-get install python{sys.version_info[0]}.{sys.version_info[1]}-venv" in text


def test_a_window_needs_what_qt_always_needs_and_more() -> None:
    assert WINDOW_LIBRARIES.items() > QT_LIBRARIES.items()
