"""The dialog measures on the worker and shows what was found."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from tests.fakes import HistoryInMemory, ScriptedEngine, scripted_card
from tests.reports import report
from tests.ui.named import cut, nameless
from wurst_desktop.app import Program
from wurst_desktop.core.benchmark import BenchmarkReport, BenchmarkWish
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import OutOfMemory
from wurst_desktop.core.worker import Worker
from wurst_desktop.ui.benchmark.dialog import BenchmarkDialog
from wurst_desktop.ui.benchmark.measuring import Measuring


@dataclass
class SlowBench:
    """Says that one of two runs is over, and waits to be let go, or told to stop."""

    wishes: list[BenchmarkWish] = field(default_factory=list)
    may_end: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None
    looks: int = 0
    """How often it has asked whether it is to stop."""

    def measure(self, wish: BenchmarkWish, told: Callable[[int, int], None], token: CancelToken) -> BenchmarkReport:
        self.wishes.append(wish)
        told(1, 2)
        while not self.may_end.wait(0.002):
            token.check()
            self.looks += 1
        if self.error is not None:
            raise self.error
        return report()


@pytest.fixture
def bench() -> SlowBench:
    return SlowBench()


@pytest.fixture
def worker(bench: SlowBench) -> Iterator[Worker]:
    made = Worker(ScriptedEngine, HistoryInMemory(), lambda _event: None, open_bench=lambda: bench)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def dialog(qtbot: QtBot, worker: Worker) -> BenchmarkDialog:
    shown = BenchmarkDialog(Measuring(worker), scripted_card())
    qtbot.addWidget(shown)
    shown.show()
    return shown


def begin(dialog: BenchmarkDialog, qtbot: QtBot) -> None:
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.progress.maximum() == 2)


def test_what_was_found_is_shown_with_what_would_help(dialog: BenchmarkDialog, qtbot: QtBot, bench: SlowBench) -> None:
    dialog.baseline.setChecked(True)
    begin(dialog, qtbot)
    assert "1 of 2" in dialog.status.text()
    bench.may_end.set()
    qtbot.waitUntil(lambda: dialog.start.text() == "Measure again")
    assert bench.wishes == [BenchmarkWish("scripted", has_baseline=True)]
    assert "2.00 times sooner" in dialog.summary.text()
    first = dialog.stages.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "composition"
    assert dialog.memory.topLevelItemCount() == 3
    assert "A step of the composition takes 2 s" in dialog.hints.text()
    dialog.copy_button.click()
    assert "composition\t29" in QGuiApplication.clipboard().text()


def test_it_stops_when_asked_and_can_begin_again(dialog: BenchmarkDialog, qtbot: QtBot, bench: SlowBench) -> None:
    begin(dialog, qtbot)
    assert dialog.start.text() == "Stop"
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.start.text() == "Measure")
    assert dialog.status.text() == "Stopped."
    assert dialog.baseline.isEnabled()
    bench.may_end.set()
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.start.text() == "Measure again")


def test_closing_stops_it(dialog: BenchmarkDialog, qtbot: QtBot) -> None:
    measuring = dialog._measuring  # noqa: SLF001 - outlives the dialog
    begin(dialog, qtbot)
    with qtbot.waitSignal(measuring.ended):
        dialog.close()
    assert not measuring.is_running


def test_what_went_wrong_is_said(dialog: BenchmarkDialog, qtbot: QtBot, bench: SlowBench) -> None:
    bench.error = OutOfMemory("prior", "cpu")
    begin(dialog, qtbot)
    bench.may_end.set()
    qtbot.waitUntil(lambda: "ran out of memory" in dialog.status.text())
    assert dialog.start.text() == "Measure"


def test_a_bug_is_said_and_does_not_end_the_worker(dialog: BenchmarkDialog, qtbot: QtBot, bench: SlowBench) -> None:
    bench.error = ZeroDivisionError()
    begin(dialog, qtbot)
    bench.may_end.set()
    qtbot.waitUntil(lambda: "went wrong" in dialog.status.text())
    bench.error = None
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.start.text() == "Measure again")


def test_without_a_model_there_is_nothing_to_measure(qtbot: QtBot, worker: Worker) -> None:
    dialog = BenchmarkDialog(Measuring(worker), None)
    qtbot.addWidget(dialog)
    assert not dialog.start.isEnabled()
    assert "No model" in dialog.status.text()


def test_every_control_has_its_names(dialog: BenchmarkDialog) -> None:
    assert nameless(dialog) == []
    assert cut(dialog) == []


def test_tables_are_there_only_when_filled_and_show_what_the_screen_has_room_for(
    qtbot: QtBot, dialog: BenchmarkDialog, bench: SlowBench
) -> None:
    assert not dialog.stages.isVisible()
    assert not dialog.memory.isVisible()
    dialog.setStyleSheet("* { font-size: 15px }")
    dialog.start.click()
    bench.may_end.set()
    qtbot.waitUntil(lambda: dialog.start.text() == "Measure again")
    qtbot.waitUntil(lambda: all(shows_all(table) for table in (dialog.stages, dialog.memory)))


def shows_all(table: QTreeWidget) -> bool:
    widest = table.screen().availableSize().width() - 100
    return table.isVisible() and table.viewport().width() >= min(table.header().length(), widest)


def test_a_job_that_is_stopped_leaves_the_measurement_alone(
    dialog: BenchmarkDialog, qtbot: QtBot, bench: SlowBench, worker: Worker
) -> None:
    begin(dialog, qtbot)
    worker.cancel()
    before = bench.looks
    qtbot.waitUntil(lambda: bench.looks > before + 1)
    bench.may_end.set()
    qtbot.waitUntil(lambda: dialog.start.text() == "Measure again")


def test_the_menu_brings_the_open_dialog_back(program: Program) -> None:
    for _ in range(2):
        program.window.commands.benchmark.trigger()
    assert len(program.window.findChildren(BenchmarkDialog)) == 1
