"""What an earlier run left behind, and what was done to the files meanwhile, is looked at when the window is there."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import WurstError
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.wiring.window import WindowWiring

_INDEX_REPLACED = tr(
    "The index of your pictures was damaged and has been made anew from them. The old one is kept as {file}."
)


class Adopting(QObject):
    """Has the history adopt its files on a thread of its own; the queue goes on behind it.

    A picture whose file has no row yet would else be made again.
    """

    def __init__(
        self,
        adopt: Callable[[CancelToken], Sequence[object]],
        replaced_index: Callable[[], Path | None],
        session: Session,
        wiring: WindowWiring,
        tell: Callable[[str], None],
        tell_error: Callable[[WurstError], None],
    ) -> None:
        """`adopt` gives what it changed; `replaced_index` is where a damaged index was put, if there was one."""
        super().__init__(wiring)
        self._adopt, self._replaced_index = adopt, replaced_index
        self._session, self._wiring = session, wiring
        self._tell, self._tell_error = tell, tell_error
        self._clerk, self._has_time = Clerk("wurst-adopter"), CancelToken()

    def begin(self) -> None:
        """Look; whatever comes of it, the queue is taken up then."""
        self._clerk.ask(lambda: self._adopt(self._has_time), self._show, self._fail)

    def hurry(self) -> None:
        """Leave what isn't looked at yet to the next start."""
        self._has_time.cancel()

    def close(self) -> None:
        """End the thread; nothing is told any more."""
        self._clerk.close()

    def _fail(self, error: WurstError) -> None:
        self._tell_error(error)
        self._session.take_up()

    def _show(self, changes: Sequence[object]) -> None:
        self._session.take_up()
        self._wiring.library.begin()
        if changes:
            self._wiring.begin()
        replaced = self._replaced_index()
        if replaced is not None:
            self._tell(_INDEX_REPLACED.format(file=replaced))
