"""One stage of the running job: its name, its steps or its time, its bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from wurst_desktop.core.events import Progressed, Stage
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.number_words import duration
from wurst_desktop.ui.plan_words import stage_name

LONG_STAGES = frozenset({Stage.PRIOR, Stage.DECODER})
_WIDEST = {Stage.LOAD: "9/9", Stage.TEXT: "9/9", Stage.PRIOR: "250/250", Stage.DECODER: "250/250"}
_WHOLE = 1000
_BESIDE_NAME = 4
_AROUND_TOLD = 4
"""A label asks for a little more than its letters cover."""
_NEARLY = 0.95
"""A step that lasts longer than foreseen doesn't fill its part of the bar before it is over."""


class StageBar(QWidget):
    """Between two steps the bar grows with the time, so that a stage of one long step is seen to work, too."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._title = stage_name(stage)
        self._progress: Progressed | None = None
        self.name = QLabel(self._title)
        self.name.setProperty("role", "quiet")
        self.told = QLabel()
        self.told.setProperty("role", "small")
        self.told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{stage}Bar")
        self.bar.setAccessibleName(self._title)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _WHOLE)
        self.bar.setMinimumWidth(1)  # Qt asks for as much as its text would take, and so makes all stages equally wide.
        head = QHBoxLayout()
        head.setSpacing(_BESIDE_NAME)
        head.addWidget(self.name)
        head.addWidget(self.told, 1)
        # A layout gives labels less than they ask for where a window is narrow; the steps stand elsewhere then.
        self.name.setMinimumWidth(self.name.sizeHint().width())
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text, self._widest = "", _WIDEST.get(stage, "")
        self._is_long = stage in LONG_STAGES
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bar)
        self.clear()

    def clear(self) -> None:
        """Show that the stage is still to come."""
        self._progress = None
        self.bar.setValue(0)
        self._tell("")
        self.setToolTip("")

    def show_progress(self, progress: Progressed, since: float) -> None:
        """Show a step that was finished `since` seconds ago."""
        self._progress = progress
        self.bar.setValue(round(_WHOLE * _filled(progress, since)))
        self._tell(f"{progress.step}/{progress.steps}" if progress.steps > 1 else "")
        self.setToolTip(_sentence(self._title, progress, since))

    def end(self) -> None:
        """Show that the stage is over, and how long it took if it ran."""
        self.bar.setValue(_WHOLE)
        if self._progress is not None:
            is_told = self._is_long and self._progress.seconds >= 1
            self._tell(duration(self._progress.seconds) if is_told else "")
            self.setToolTip(tr("{stage}: {time}").format(stage=self._title, time=duration(self._progress.seconds)))
            self._progress = None

    @property
    def has_room_for_steps(self) -> bool:
        """Whether the largest number of steps stands beside the name."""
        return self._has_room(self._widest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell(self._text)

    def _tell(self, text: str) -> None:
        self._text = text
        self.told.setText(text if self.has_room_for_steps and self._has_room(text) else "")

    def _has_room(self, text: str) -> bool:
        self.told.ensurePolished()
        room = self.width() - self.name.minimumWidth() - _BESIDE_NAME
        return self.told.fontMetrics().boundingRect(text).width() + _AROUND_TOLD <= room


def _filled(progress: Progressed, since: float) -> float:
    if progress.step == progress.steps:
        return 1.0
    steps = max(progress.steps, 1)
    left = progress.stage_seconds_left
    by_time = 0.0 if not left else (progress.seconds + since) / (progress.seconds + left)
    return min(max(progress.step / steps, by_time), (progress.step + _NEARLY) / steps)


def _sentence(title: str, progress: Progressed, since: float) -> str:
    steps, left = progress.steps, progress.stage_seconds_left
    if steps > 1 and left is not None:
        text = tr_n(
            "{stage}: {step} of %n steps, {time} so far, about {left} left",
            "{stage}: {step} of %n step, {time} so far, about {left} left",
            steps,
        )
    elif steps > 1:
        text = tr_n("{stage}: {step} of %n steps, {time} so far", "{stage}: {step} of %n step, {time} so far", steps)
    else:
        text = tr("{stage}: {time} so far") if left is None else tr("{stage}: {time} so far, about {left} left")
    time, rest = duration(progress.seconds + since), duration(max((left or 0) - since, 0))
    return text.format(stage=title, step=progress.step, time=time, left=rest)
