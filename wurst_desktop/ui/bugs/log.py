"""Writes down what goes wrong in the program itself, from whichever thread, and says that it did."""

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from wurst_desktop.ui.language import tr

_SENTENCE = tr("Something in the program itself went wrong.")
_log = logging.getLogger("wurst_desktop.ui.bugs.log")


class BugLog(QObject):
    """The file of bugs. Without a folder that can be written to, bugs are told of all the same."""

    told = Signal(str, str)
    """A sentence, and what Python says."""

    def __init__(self, file: Path) -> None:
        """Take the file; it is made by `open`."""
        super().__init__()
        self._file = file
        self.kept_in: Path | None = None
        """The file, once it can be written to."""

    def open(self) -> None:
        """Write what goes wrong from now on."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._file, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
        except OSError:
            logging.getLogger("wurst_desktop").addHandler(logging.NullHandler())
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger("wurst_desktop").addHandler(handler)
        self.kept_in = self._file

    def listen(self) -> None:
        """Hear what nobody caught, on any thread; Python's own words still go to stderr."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def report(self, text: str) -> None:
        """Write down what somebody else caught."""
        _log.error("%s", text)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            _log.error("a bug", exc_info=(kind, error, trace))
            self.told.emit(_SENTENCE, "".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_error(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._on_error(found.exc_type, found.exc_value, found.exc_traceback)
