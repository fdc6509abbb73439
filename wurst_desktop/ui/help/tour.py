"""A walk through the window that points at the real controls, and can be left at any moment."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from wurst_desktop.ui.help.callout import Callout, Spotlight
from wurst_desktop.ui.help.tour_steps import STEPS, TourStep
from wurst_desktop.ui.key_hints import keys_or_name
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.panes.pane import Pane
from wurst_desktop.ui.speaking import say

_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ZOrderChange}


class Tour(QObject):
    """Follows the controls wherever they lie; panes that it opened stay open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._at = 0
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._focused: QWidget | None = None
        self._spotlight = Spotlight(window)
        self.callout = Callout(window)
        self.callout.next_wanted.connect(self._go_on)
        self.callout.back_wanted.connect(self._go_back)
        self.callout.left.connect(self.leave)
        # What moves a control often moves others first.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._stand)

    @property
    def is_going(self) -> bool:
        """Whether it is being walked."""
        return not self.callout.isHidden()

    @Slot()
    def begin(self) -> None:
        """Start at the first step."""
        if not self.is_going:
            self._focused = self._window.focusWidget()
        self._at = 0
        self._show()

    @Slot()
    def leave(self) -> None:
        """Take everything away, and give the keys back to whoever had them."""
        had_keys = self.callout.isAncestorOf(self._window.focusWidget())
        self._unwatch()
        self._soon.stop()
        self._spotlight.hide()
        self.callout.hide()
        if self._focused is not None and had_keys:
            self._focused.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # It reaches the window from wherever the keys go, unless something there has a use for it.
            return self._leave_by(event)
        if event.type() in _MOVES:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _leave_by(self, escape: QKeyEvent) -> bool:
        if escape.type() == QEvent.Type.KeyPress:
            self.leave()
        # The window's Esc stops the job.
        escape.accept()
        return True

    def _go_on(self) -> None:
        if self._at + 1 == len(STEPS):
            self.leave()
        else:
            self._at += 1
            self._show()

    def _go_back(self) -> None:
        if self._at:
            self._at -= 1
            self._show()

    def _show(self) -> None:
        step = STEPS[self._at]
        self._watch(self._find(step))
        keys = {name: keys_or_name(getattr(self._window.commands, name)) for name in step.actions}
        self.callout.say(step.title, step.text.format(**keys), self._at + 1, len(STEPS))
        self._stand()
        self.callout.take_focus()
        say(self.callout, self.callout.words)

    def _find(self, step: TourStep) -> QWidget | None:
        pane = self._window.findChild(Pane, step.pane) if step.pane else None
        if pane is not None:
            pane.bring()
        target = self._window.findChild(QWidget, step.target) if step.target else None
        if target is not None and not target.isVisible():
            # An empty list is hidden: then its pane is pointed at.
            target = pane
        area = _scroll_area_of(target)
        if area is not None and target is not None:
            area.ensureWidgetVisible(target)
        return target

    def _watch(self, target: QWidget | None) -> None:
        self._unwatch()
        # Qt puts the middle above all else when the tab of a pane is clicked.
        self._target, self._watched = target, [self._window, *filter(None, (self._window.centralWidget(),))]
        while target is not None and target is not self._window:
            self._watched.append(target)
            target = target.parentWidget()
        for widget in self._watched:
            widget.installEventFilter(self)

    def _unwatch(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._target, self._watched = None, []

    def _stand(self) -> None:
        place = self._place_of_target()
        if place is None:
            self._spotlight.hide()
        else:
            self._spotlight.surround(place)
        self.callout.stand_beside(place)

    def _place_of_target(self) -> QRect | None:
        target = self._target
        if target is None or not target.isVisible() or target.window() is not self._window:
            return None
        return QRect(target.mapTo(self._window, QPoint()), target.size())


def _scroll_area_of(widget: QWidget | None) -> QScrollArea | None:
    while widget is not None:
        widget = widget.parentWidget()
        if isinstance(widget, QScrollArea):
            return widget
    return None
