"""Opens the benchmark's dialog from the menu."""

from PySide6.QtCore import Qt

from wurst_desktop.core.worker import Worker
from wurst_desktop.ui.benchmark.measuring import Measuring
from wurst_desktop.ui.main_window import MainWindow


def connect_benchmark(window: MainWindow, worker: Worker) -> Measuring:
    """Let the menu open one dialog, for the model that is chosen then, or bring it to the front where it is open.

    The result tells of what it measures.
    """
    measuring = Measuring(worker, window)

    def open_dialog() -> None:
        # Here, so that the window is on the screen sooner.
        from wurst_desktop.ui.benchmark.dialog import BenchmarkDialog

        dialog = next((each for each in window.findChildren(BenchmarkDialog) if each.isVisible()), None)
        if dialog is None:
            dialog = BenchmarkDialog(measuring, window.panels.create.card, window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Not open(): the window goes on while it measures.
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    window.commands.benchmark.triggered.connect(open_dialog)
    return measuring
