"""Shows what this machine does, and which setting would help."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.advice import advice
from wurst_desktop.core.benchmark import BenchmarkReport, BenchmarkWish
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.ui.benchmark.measuring import Measuring
from wurst_desktop.ui.benchmark.words import (
    MEMORY_TITLES,
    STAGE_TITLES,
    advice_line,
    as_text,
    machine_lines,
    memory_line,
    memory_rows,
    method_line,
    stage_rows,
    timing_line,
)
from wurst_desktop.ui.language import number, tr
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.named_widgets import named_button, named_text

_INTRODUCTION = tr("Draws a few pictures with {title} and times each stage. Nothing of it is kept.")
_MEASURE = tr("Measure", "on a button: do it")
_ROOM, _MARGINS = 8, 48
_NARROWEST = 640
_NO_MODEL = tr("No model is installed, so there is nothing to measure yet.")


class BenchmarkDialog(QDialog):
    """Measures on the worker while the window goes on; a job that runs is finished first."""

    def __init__(self, measuring: Measuring, card: CheckpointCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("benchmarkDialog")
        self.setWindowTitle(tr("How fast is this machine?"))
        self._measuring = measuring
        self._card = card
        self._report: BenchmarkReport | None = None
        self.baseline = QCheckBox(tr("Beside the stock pipelines of diffusers; takes more than twice as long"))
        self.baseline.setObjectName("benchmarkBaseline")
        self.progress = QProgressBar()
        self.progress.setObjectName("benchmarkProgress")
        self.progress.setAccessibleName(tr("Progress of the measurement"))
        self.progress.setTextVisible(False)
        self.status = named_text("benchmarkStatus")
        self.summary = named_text("benchmarkSummary")
        self.hints = named_text("benchmarkHints")
        self.method = named_text("benchmarkMethod", "quiet")
        self.stages = _table("benchmarkStages", tr("Stages"), tr("Stages, columns"), STAGE_TITLES)
        self.memory_note = named_text("benchmarkMemoryNote")
        self.memory = _table("benchmarkMemory", tr("Memory"), tr("Memory, columns"), MEMORY_TITLES)
        self.start = named_button(_MEASURE, "benchmarkStart")
        self.start.setProperty("role", "main")
        self.copy_button = named_button(tr("Copy as text"), "benchmarkCopy")
        self._lay_out()
        self._connect()
        self.start.setEnabled(card is not None)
        self.copy_button.setEnabled(False)
        self.status.setText(_NO_MODEL if card is None else _INTRODUCTION.format(title=model_title(card.title)))
        self.resize(_NARROWEST, self.sizeHint().height())

    def done(self, result: int) -> None:
        self._measuring.stop()
        super().done(result)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        told = (self.stages, self.memory_note, self.memory, self.hints, self.method)
        for part in (self.status, self.baseline, self.progress, self.summary, *told):
            column.addWidget(part)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        close = named_button(tr("Close"), "benchmarkClose")
        close.clicked.connect(self.reject)
        buttons.addWidget(self.start)
        buttons.addWidget(close)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.start.clicked.connect(self._start_or_stop)
        self.copy_button.clicked.connect(self._copy)
        self._measuring.timed.connect(self._show_progress)
        self._measuring.measured.connect(self._show_report)
        self._measuring.ended.connect(self._show_end)

    def _start_or_stop(self) -> None:
        if self._measuring.is_running:
            self.start.setEnabled(False)
            self.start.setText(tr("Stopping…"))
            self._measuring.stop()
        elif self._card is not None:
            self._measuring.begin(BenchmarkWish(self._card.ref.id, has_baseline=self.baseline.isChecked()))
            self.start.setText(tr("Stop", "on a button: do it"))
            self.baseline.setEnabled(False)
            self.progress.setRange(0, 0)
            self.status.setText(tr("Getting ready. A picture that is being made is finished first."))

    def _show_progress(self, done: int, runs: int) -> None:
        self.progress.setRange(0, runs)
        self.progress.setValue(done)
        self.status.setText(tr("Measuring: {done} of {runs}.").format(done=number(done), runs=number(runs)))

    def _show_report(self, report: BenchmarkReport) -> None:
        self._report = report
        timing = report.timings[0]
        self.summary.setText("\n".join([*machine_lines(report)[1:2], timing_line(timing)]))
        _fill(self.stages, stage_rows(timing, report.roof))
        self.memory_note.setText(memory_line(report.memory) if report.memory else "")
        _fill(self.memory, memory_rows(report.memory))
        self.hints.setText("\n".join(advice_line(each) for each in advice(report, report.machine.plan.residency)))
        self.method.setText(method_line(report))
        self.copy_button.setEnabled(True)
        self.adjustSize()

    def _show_end(self, note: str) -> None:
        self.start.setEnabled(True)
        self.start.setText(tr("Measure again") if self._report else _MEASURE)
        self.baseline.setEnabled(True)
        self.progress.setRange(0, 1)
        self.progress.setValue(1 if self._report else 0)
        self.status.setText(note or (tr("Done.") if self._report else tr("Stopped.")))

    def _copy(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(as_text(self._report))


def _table(name: str, title: str, header: str, columns: Sequence[str]) -> QTreeWidget:
    table = QTreeWidget()
    table.setObjectName(name)
    table.setAccessibleName(title)
    table.setRootIsDecorated(False)
    table.hide()
    table.header().setObjectName(f"{name}Header")
    table.header().setAccessibleName(header)
    table.header().setStretchLastSection(False)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHeaderLabels([column[:1].upper() + column[1:] for column in columns])
    return table


def _fill(table: QTreeWidget, rows: Sequence[Sequence[str]]) -> None:
    table.clear()
    table.addTopLevelItems([QTreeWidgetItem(list(row)) for row in rows])
    for column in range(table.columnCount()):
        table.setColumnHidden(column, not any(row[column] for row in rows))
        table.resizeColumnToContents(column)
    table.setVisible(bool(rows))
    width = table.header().length() + 2 * table.frameWidth() + _ROOM
    table.setMinimumWidth(min(width, table.screen().availableSize().width() - _MARGINS))
    lines = sum(table.visualItemRect(item).height() for item in map(table.topLevelItem, range(len(rows))) if item)
    table.setFixedHeight(table.header().sizeHint().height() + lines + 2 * table.frameWidth() + _ROOM)
