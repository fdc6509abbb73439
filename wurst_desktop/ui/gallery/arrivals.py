"""The chip that says how many new pictures wait above, so that nothing moves under the artist's eyes."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from wurst_desktop.ui.gallery.sections import HEADING
from wurst_desktop.ui.language import tr, tr_n

_DISTANCE = HEADING + 4
"""From the top of the view: below the heading of a day."""


class ArrivalsChip(QPushButton):
    """Hovers at the top of a view; shown while something waits."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("galleryNewChip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._view = view
        view.installEventFilter(self)
        self.hide()

    def show_waiting(self, count: int) -> None:
        """Say how many wait; none hides the chip."""
        self.setText(tr_n("%n new", "%n new", count))
        self.setAccessibleName(tr_n("%n new pictures: show them", "%n new picture: show it", count))
        self.setToolTip(tr("Show the new pictures"))
        self.setVisible(count > 0)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._view.width() - self.width()) // 2, _DISTANCE)
        self.raise_()
