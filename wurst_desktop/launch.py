"""Opens the window in steps: an empty one at once, and what stands behind it once that has been imported."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from wurst_desktop.core.errors import WrittenByNewer
from wurst_desktop.frame import make_application, open_frame
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.module_loading import ModuleLoading
from wurst_desktop.paths import Paths, find_paths, own_command
from wurst_desktop.system.crash_file import CrashFile
from wurst_desktop.system.native import tell
from wurst_desktop.ui.end_signals import EndSignals
from wurst_desktop.ui.handover import ONLY_SHOW, Handover
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.refusal import show_refusal

if TYPE_CHECKING:
    from wurst_desktop.app import Program
    from wurst_desktop.app_stores import OpenEngine
    from wurst_desktop.system.gpu_folder import GpuFolder

_NO_ANSWER = tr("Wurst Desktop is open already, but its window doesn't answer. End it, and try again.")
_BROKEN = tr("Wurst Desktop can't open: a part of it is broken. Nothing of yours is touched. Install it again, please.")
_UNSEEN_MS = 1000
_PATIENCE_MS = 5000
_CLOSING_MS = 30_000
_AGAIN_MS = 100
_TURN_S = 0.001


class Launch(QObject):
    """Shows the frame, imports the program on a thread of its own meanwhile, and furnishes the frame then.

    Importing takes longer than all before it; on a thread it leaves the frame alive.
    """

    opened = Signal(object)
    """The `Program`, with its window on the screen."""

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        handover: Handover = ONLY_SHOW,
        open_engine: "OpenEngine | None" = None,
        use_gpu: "Callable[[], GpuFolder] | None" = None,
    ) -> None:
        """Show nothing yet; `handover` is taken in when all is there.

        `use_gpu` is called before anything looks for torch, and may put a build for GPUs in front of it.
        """
        super().__init__()
        self.program: Program | None = None
        self.is_broken = False
        self.refusal: WrittenByNewer | None = None
        self._early_bug: Exception | None = None
        self._is_closed = False
        self._open_engine = open_engine
        self._use_gpu = use_gpu
        self.gpu_folder: GpuFolder | None = None
        self._app = app
        self._paths = paths
        self._handovers = [handover]
        self.frame = open_frame(app, paths)
        self.window = self.frame.window
        self._modules = ModuleLoading(self.window.frames)
        self.window.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._modules.loaded.connect(self._furnish)

    def show(self) -> None:
        """Put the frame on the screen; the rest follows as soon as it is seen there."""
        self.window.show()
        # Minimised, or on another desktop, it isn't painted.
        QTimer.singleShot(_UNSEEN_MS, self, self._begin)

    def receive(self, handover: Handover) -> None:
        """Take in what a second start of the program hands over, if need be later."""
        if self.program is None:
            self._handovers.append(handover)
        else:
            self.program.receive(handover)

    @Slot()
    def end(self) -> None:
        """Close the window without a question: who ends the session, or the program, wants no answer."""
        self._app.exit()

    def close(self) -> None:
        """End what goes on, however far it has come; once more does no harm."""
        if self._is_closed:
            return
        self._is_closed = True
        self._modules.end()
        if self.program is not None:
            self.program.close()
        else:
            self.frame.theme.end()

    @Slot()
    def _begin(self) -> None:
        if self._modules.has_begun:
            return
        try:
            # First, since it opens a library, for which it would wait until torch's are ready.
            self._hang_up_doorbell()
            if self._use_gpu is not None:
                self.gpu_folder = self._use_gpu()
        except Exception as error:  # noqa: BLE001 - the program opens without it, and tells of it then
            self._early_bug = error
        self._modules.begin()

    def _hang_up_doorbell(self) -> None:
        from wurst_desktop.ui.doorbell import Doorbell, doorbell_name

        doorbell = Doorbell(doorbell_name(self._paths.data), self)
        doorbell.rung.connect(self.receive)
        self._app.aboutToQuit.connect(doorbell.close)

    @Slot()
    def _furnish(self) -> None:
        if self._is_closed:
            return
        try:
            from wurst_desktop.app import Program
            from wurst_desktop.library.health import refuse_newer

            refuse_newer(self._paths.database)
            self.program = Program(self._app, self._paths, self._open_engine, self.frame, self.gpu_folder)
        except WrittenByNewer as error:
            self.refusal = error
            self.window.hide()
            self._app.exit()
            return
        finally:
            if self.program is None and self.refusal is None:
                # A window that stays empty serves nobody.
                self.is_broken = True
                self._app.exit(1)
        self.program.bugs.open()
        self.program.bugs.listen()
        # The full window is laid out and painted before the program begins to work.
        self._app.sendPostedEvents()
        QTimer.singleShot(0, self, self._work)

    @Slot()
    def _work(self) -> None:
        # Who closed the window meanwhile doesn't want it back.
        if self.program is not None and self.window.isVisible():
            run_smoothly()
            self.program.begin()
            for handover in self._handovers:
                self.program.receive(handover)
            self.opened.emit(self.program)
            if self._early_bug is not None:
                # Somebody listens by now.
                raise self._early_bug


def run_smoothly() -> None:
    """Keep Python from holding up the window."""
    # What was imported and made so far stays. To look through all of it now and then takes 50 ms and more.
    gc.freeze()
    # While thumbnails are made the window waits for its turn several times a frame, by default 5 ms each.
    sys.setswitchinterval(_TURN_S)


def main(paths: Paths | None = None, handover: Handover = ONLY_SHOW) -> int:
    """Open the window, or hand over to the one that is open; the result is the process's exit status.

    Raises `DiskFull` or `FolderRefused` where its folder can't be made, and `WrittenByNewer`.
    """
    paths = paths or find_paths()
    app = make_application([])
    lock = FileLock(paths.window_lock)
    if not lock.acquire():
        status = _call_the_open_window(paths, handover, lock)
        if not lock.is_held:
            return status
    crashes = CrashFile(paths.crashes)
    left = crashes.begin()
    launch = Launch(app, paths, handover, use_gpu=partial(_use_gpu, paths.gpu))
    if left:
        launch.opened.connect(lambda program: program.telling.tell_of_end(left))
    launch.show()
    app.aboutToQuit.connect(launch.close)
    end_signals = EndSignals(app)
    end_signals.caught.connect(launch.end)
    status = app.exec()
    if launch.program is None and launch.gpu_folder is not None:
        launch.gpu_folder.end_loading()
    crashes.end()
    lock.release()
    if launch.is_broken:
        tell(_BROKEN, os.environ, show_refusal)
        # Threads of a program that was made in part wait for what never comes.
        os._exit(status)
    if launch.refusal is not None:
        raise launch.refusal
    if launch.program is not None and launch.program.wants_restart:
        subprocess.Popen([*own_command(), *sys.argv[1:]], start_new_session=True)
    return status


def _use_gpu(folder: Path) -> "GpuFolder":
    from wurst_desktop.system.gpu_folder import GpuFolder

    found = GpuFolder(folder, own_command())
    found.use()
    found.begin_loading()
    return found


def _call_the_open_window(paths: Paths, handover: Handover, lock: FileLock) -> int:
    """Hand over to the window that holds `lock`, or take the lock once that window has closed; the exit status."""
    from wurst_desktop.ui.doorbell import Answer, call, doorbell_name

    patience, at_most = QDeadlineTimer(_PATIENCE_MS), QDeadlineTimer(_CLOSING_MS)
    # A window takes its lock a moment before it hangs up its doorbell, and keeps it until its threads have ended.
    while (answer := call(doorbell_name(paths.data), handover)) is not Answer.SHOWN:
        if (answer is Answer.SILENT and patience.hasExpired()) or at_most.hasExpired():
            tell(_NO_ANSWER, os.environ, show_refusal)
            return 1
        QThread.msleep(_AGAIN_MS)
        if lock.acquire():
            break
    return 0
