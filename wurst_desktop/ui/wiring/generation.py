"""From the wish for pictures to the news of their making."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.jobs.job_words import job_ended, left_unfinished, queue_line
from wurst_desktop.ui.jobs.queue_time import QueueTime
from wurst_desktop.ui.jobs.queue_wiring import connect_queue
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.plan_words import device_line, plan_reason
from wurst_desktop.ui.reversible import Reversible
from wurst_desktop.ui.session import Session


class GenerationWiring(QObject):
    """Hands what the fields ask for to the session, and shows what becomes of it."""

    def __init__(self, window: MainWindow, session: Session, drawing: Drawing, queue_time: QueueTime) -> None:
        super().__init__(window)
        self._window = window
        self._panels = window.panels
        self._session = session
        self._drawing = drawing
        self._queue_time = queue_time
        self._said = ""
        self._connect_wishes()
        self._connect_news()
        if self._panels.create.card is not None:
            self._show_card(self._panels.create.card)
        window.show_busy(busy=False)

    def _connect_wishes(self) -> None:
        session, create, commands = self._session, self._panels.create, self._window.commands
        create.create_requested.connect(self._drawing.draw)
        self._drawing.drawn.connect(session.create)
        create.sheet_requested.connect(lambda asked: self._drawing.draw(asked, session.create_sheet))
        create.cancel_requested.connect(session.cancel)
        create.go_on_requested.connect(session.queue.resume)
        create.card_changed.connect(self._show_card)
        self._panels.preview.example_chosen.connect(create.taking.example)
        self._panels.queue.model.dropped.connect(session.queue.wishes.move_before)
        commands.generate.triggered.connect(create.submit)
        commands.contact_sheet.triggered.connect(create.submit_sheet)
        commands.cancel.triggered.connect(session.cancel)
        commands.end_after.triggered.connect(session.end_after_picture)
        commands.stop_all.triggered.connect(session.stop_all)
        create.fields.stop_ways.menu().addActions(
            [commands.cancel, commands.end_after, commands.queue_pause, commands.stop_all]
        )
        connect_queue(commands, self._panels.queue, session.queue, create, self._drawing)

    def _connect_news(self) -> None:
        session, panels = self._session, self._panels
        session.jobs_changed.connect(self._show_jobs)
        session.settled.connect(self._queue_time.settle)
        self._queue_time.changed.connect(self._show_waiting)
        session.busy_changed.connect(panels.create.show_busy)
        session.busy_changed.connect(self._window.show_busy)
        session.busy_changed.connect(self._show_beginning)
        session.cancelling.connect(panels.create.show_cancelling)
        session.progressed.connect(panels.strip.show_progress)
        session.planned.connect(self._show_plan)
        session.planned.connect(panels.create.fields.more.show_plan)
        session.ended.connect(self._show_end)
        session.prepared.connect(self._show_prepared)
        session.noticed.connect(panels.notices.show_notice)
        session.refused.connect(panels.notices.show_error)
        session.undo_offered.connect(self._offer_undo)
        session.queue.broken_off.connect(self._show_broken_off)

    def _show_card(self, card: CheckpointCard) -> None:
        self._panels.preview.offer_examples(card.examples)
        self._session.get_ready(card.ref.id)

    def _show_jobs(self) -> None:
        self._panels.queue.show_jobs(self._session.jobs, self._session.queue.pause_reason)
        self._show_waiting()

    def _show_waiting(self) -> None:
        jobs = self._session.jobs
        pause_reason = self._session.queue.pause_reason
        waiting = queue_line(jobs, self._queue_time.seconds(jobs), is_paused=pause_reason is not None)
        self._panels.create.show_queue(waiting, pause_reason)
        self._window.queue_label.setText(waiting)

    def _offer_undo(self, told: str, done: Reversible) -> None:
        self._panels.notices.show_notice(told, tr("Undo"), lambda: self._session.edits.take_back(done))

    def _show_broken_off(self, jobs: Sequence[Job]) -> None:
        self._panels.notices.show_offer(
            left_unfinished(jobs), tr("Go on"), lambda: self._session.queue.wishes.go_on(jobs)
        )

    def _show_plan(self, plan: ExecutionPlan) -> None:
        self._window.device_label.say(device_line(plan), plan_reason(plan.reason))

    def _show_beginning(self, busy: bool) -> None:
        if busy:
            self._say(tr("getting ready…"))

    def _show_prepared(self) -> None:
        # What became of the last job still holds.
        self._panels.strip.clear(self._said)

    def _show_end(self, job: Job) -> None:
        self._say(job_ended(job))

    def _say(self, text: str) -> None:
        self._said = text
        self._panels.strip.clear(text)
