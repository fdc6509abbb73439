"""What was chosen is on the disk in the end, be it at the second try."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from wurst_desktop.app import Program
from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.paths import find_paths


def test_what_could_not_be_written_at_once_is_written_later(qtbot: QtBot, program: Program, own_home: Path) -> None:
    file = find_paths(own_home).settings
    program.begin()
    settings = program._settings  # noqa: SLF001 - the settings window would ask it for the same
    file.unlink(missing_ok=True)
    # What stands in the way: where the file belongs is a folder.
    file.mkdir(parents=True)
    with qtbot.waitSignal(program.session.refused):
        settings.choose("name_pattern", "{seed}")
    file.rmdir()
    program.window.close()
    program.close()
    assert load_settings(file)[0].name_pattern == "{seed}"
