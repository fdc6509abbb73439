"""The strip that shows how far each stage of the running job is."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wurst_desktop.core.events import Progressed, Stage
from wurst_desktop.ui.elided_label import ElidedLabel
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import duration
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.plan_words import stage_name
from wurst_desktop.ui.progress.stage_bar import LONG_STAGES, StageBar

_TICK_MS = 250
_SAID_FROM_S = 2.0


class StageStrip(QWidget):
    """One named bar a stage, and above them the picture's number and the times; it always keeps its height."""

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.setObjectName("stageStrip")
        self.setAccessibleName(tr("Progress"))
        self.setProperty("role", "surround")
        self._clock = clock
        self._progress: Progressed | None = None
        self._heard = 0.0
        self.bars = {stage: StageBar(stage) for stage in Stage}
        self.summary = ElidedLabel()
        self.summary.setObjectName("timeLeftLabel")
        self.summary.setProperty("role", "quiet")
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(12)
        for stage, bar in self.bars.items():
            row.addWidget(bar, 3 if stage in LONG_STAGES else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(4)
        column.addWidget(self.summary)
        column.addLayout(row)
        self.setFixedHeight(self.sizeHint().height())
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def show_progress(self, progress: Progressed) -> None:
        """Show a step; earlier stages count as done, later ones as to come."""
        self._progress, self._heard = progress, self._clock()
        order = list(Stage)
        reached = order.index(progress.stage)
        for stage in order[:reached]:
            self.bars[stage].end()
        if progress.step == 0:
            for stage in order[reached + 1 :]:
                self.bars[stage].clear()
        self.tick()
        self._timer.start()

    def tick(self) -> None:
        """Show how much time has gone by since the last step."""
        if self._progress is not None:
            since = self._clock() - self._heard
            bar = self.bars[self._progress.stage]
            bar.show_progress(self._progress, since)
            self.summary.say(_summary(self._progress, since, has_steps=not bar.has_room_for_steps))

    def clear(self, text: str = "") -> None:
        """Show that nothing runs, and `text` beside it."""
        self._timer.stop()
        self._progress = None
        for bar in self.bars.values():
            bar.clear()
        self.summary.say(text)


def _summary(progress: Progressed, since: float, *, has_steps: bool) -> str:
    """`has_steps` where there is no room for them beside the stage's name."""
    stage = _steps(progress) if has_steps and progress.steps > 1 else _stage_time(progress, since)
    return listed(part for part in (_picture(progress), stage, _total(progress, since)) if part)


def _steps(progress: Progressed) -> str:
    text = tr("{stage} {step}/{steps}", "how far a stage of the work is, as in: composition 12/29")
    return text.format(stage=stage_name(progress.stage), step=progress.step, steps=progress.steps)


def _picture(progress: Progressed) -> str:
    if progress.images <= 1:
        return ""
    return tr("picture {number} of {count}").format(number=progress.image + 1, count=progress.images)


def _stage_time(progress: Progressed, since: float) -> str:
    seconds = progress.seconds + since
    if seconds < _SAID_FROM_S:
        return ""
    text = tr("{stage} {time} so far", "a stage of the work, as in: composition 5 s so far")
    return text.format(stage=stage_name(progress.stage), time=duration(seconds))


def _total(progress: Progressed, since: float) -> str:
    if progress.seconds_left is not None:
        return tr("{time} left").format(time=duration(max(progress.seconds_left - since, 0)))
    left = progress.stage_seconds_left
    return tr("{time} left of this stage").format(time=duration(max(left - since, 0))) if left else ""
