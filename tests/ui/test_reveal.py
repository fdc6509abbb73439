"""Showing a file in the system's file manager."""

from pathlib import Path

from wurst_desktop.ui.reveal import reveal_command


def test_each_system_is_asked_in_its_own_way() -> None:
    path = Path("/pictures/a fox.png")
    assert reveal_command(path, "win32") == ["explorer", f"/select,{path}"]
    assert reveal_command(path, "darwin") == ["open", "-R", str(path)]
    assert reveal_command(path, "linux") is None
