"""The strip that shows how far each stage of the running job is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from wurst_desktop.core.events import Progressed, Stage
from wurst_desktop.ui.wording import duration, stage_name

_SHOWN_WIDER = {Stage.PRIOR: 3, Stage.DECODER: 3}
_MOST_STEPS = {Stage.LOAD: "9/9", Stage.TEXT: "9/9", Stage.PRIOR: "250/250", Stage.DECODER: "250/250"}


class _StageBar(QWidget):
    """One stage: its name, its steps, its bar."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._title = stage_name(stage)
        self.name = QLabel(self._title)
        self.name.setProperty("role", "quiet")
        self.steps = QLabel()
        self.steps.setProperty("role", "small")
        self.steps.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{stage}Bar")
        self.bar.setAccessibleName(self._title)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(1)  # Qt asks for as much as its text would take, and so makes all stages equally wide.
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name)
        head.addWidget(self.steps, 1)
        # A layout gives labels less than they ask for where a window is narrow.
        self.name.setMinimumWidth(self.name.sizeHint().width())
        self.steps.setMinimumWidth(QLabel(_MOST_STEPS.get(stage, "")).sizeHint().width())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bar)
        self.clear()

    def clear(self) -> None:
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self.steps.clear()

    def show_step(self, step: int, steps: int) -> None:
        self.bar.setRange(0, max(steps, 1))
        self.bar.setValue(step)
        self.steps.setText(f"{step}/{steps}" if steps > 1 else "")

    def fill(self) -> None:
        if self.bar.value() < self.bar.maximum():
            self.bar.setValue(self.bar.maximum())


class StageStrip(QWidget):
    """One named bar a stage, and beside them the picture's number and the time left; it always keeps its height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stageStrip")
        self.setAccessibleName("Progress")
        self.setProperty("role", "surround")
        self._bars = {stage: _StageBar(stage) for stage in Stage}
        self.summary = QLabel()
        self.summary.setObjectName("timeLeftLabel")
        self.summary.setProperty("role", "quiet")
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(12)
        for stage, bar in self._bars.items():
            row.addWidget(bar, _SHOWN_WIDER.get(stage, 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.summary)
        column.addLayout(row)
        self.setFixedHeight(self.sizeHint().height())

    def show_progress(self, progress: Progressed) -> None:
        """Show a step; earlier stages count as done, later ones as to come."""
        order = list(Stage)
        reached = order.index(progress.stage)
        for place, stage in enumerate(order):
            if place < reached:
                self._bars[stage].fill()
            elif place == reached:
                self._bars[stage].show_step(progress.step, progress.steps)
            elif progress.step == 0:
                self._bars[stage].clear()
        self.summary.setText(self._summary(progress))

    def clear(self, text: str = "") -> None:
        """Show that nothing runs, and `text` beside it."""
        for bar in self._bars.values():
            bar.clear()
        self.summary.setText(text)

    def _summary(self, progress: Progressed) -> str:
        which = f"picture {progress.image + 1} of {progress.images}" if progress.images > 1 else ""
        left = "" if progress.seconds_left is None else f"{duration(progress.seconds_left)} left"
        return ", ".join(part for part in (which, left) if part)
