"""The empty window: on the screen while the rest of the program is being imported, so it imports little itself."""

import sys
from dataclasses import dataclass

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from wurst_desktop.core.errors import SettingsUnreadable
from wurst_desktop.core.identity import NAME, TITLE, VERSION
from wurst_desktop.core.settings import Settings
from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.paths import Paths, bundled_resources
from wurst_desktop.ui.language import speak_to
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.plain_imports import import_plainly
from wurst_desktop.ui.theme import Theme


@dataclass(frozen=True)
class Frame:
    """A window in its colours and at its place, and the settings that say so; `problem` is what is wrong with them."""

    window: MainWindow
    theme: Theme
    settings: Settings
    problem: SettingsUnreadable | None


def make_application(arguments: list[str]) -> QApplication:
    """Qt's application object, with the program's name and icon."""
    import_plainly()
    app = QApplication([sys.argv[0], *arguments])
    speak_to(app)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(TITLE)
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName(NAME)
    app.setWindowIcon(QIcon(str(bundled_resources() / "icons" / f"{NAME}.svg")))
    return app


def open_frame(app: QApplication, paths: Paths) -> Frame:
    """A window that isn't shown yet."""
    settings, problem = load_settings(paths.settings)
    theme = Theme(app, paths.resources / "style" / "wurst.qss", settings.theme)
    return Frame(MainWindow(settings.remembered), theme, settings, problem)
