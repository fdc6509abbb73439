"""Says in a box why the window doesn't open, once Qt is there."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from wurst_desktop.core.identity import TITLE
from wurst_desktop.ui.language import tr

_UNSEEN = {"offscreen", "minimal"}


def show_refusal(sentence: str) -> bool:
    """Show it until it is closed; False where there is no application, or no screen that anybody sees."""
    if not isinstance(QApplication.instance(), QApplication) or QGuiApplication.platformName() in _UNSEEN:
        return False
    box = QMessageBox(QMessageBox.Icon.Warning, TITLE, sentence)
    box.setObjectName("refusalBox")
    box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return True
