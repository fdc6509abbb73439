"""Who hears whom: connects the session, the window's panels and its actions."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from wurst_desktop import __version__
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import Previewed
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.marks import with_collections, with_tags
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.ports import History
from wurst_desktop.core.record import Record
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.compare.window import CompareWindow
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.create.earlier_prompts import EarlierPrompts
from wurst_desktop.ui.descent.blend_dialog import BlendDialog
from wurst_desktop.ui.descent.vary_dialog import VaryDialog
from wurst_desktop.ui.file_drop import FileDrop
from wurst_desktop.ui.gallery.going_on import MANY_TEXTURES, GoOn
from wurst_desktop.ui.gallery.tag_dialog import TagDialog
from wurst_desktop.ui.gallery.use import Use
from wurst_desktop.ui.jobs.job_words import job_ended, left_unfinished, queue_line
from wurst_desktop.ui.jobs.log_dialog import LogDialog
from wurst_desktop.ui.jobs.queue_wiring import connect_queue
from wurst_desktop.ui.library_wiring import LibraryWiring
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.restoring import Restoring
from wurst_desktop.ui.reveal import open_folder, reveal
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.theme import Theme
from wurst_desktop.ui.viewer.viewer import Viewer
from wurst_desktop.ui.wording import counted, device_line, plan_reason

_PICTURE_KINDS = "Pictures (*.png *.jpg *.webp)"
_ABOUT = """<h3>Wurst Desktop {version}</h3>
<p>Pictures from words with Würstchen, on your own machine. Nothing you type or draw leaves it.</p>
<p>MIT licence.</p>"""


class WindowWiring(QObject):
    """Joins what the window wants to what the session does, and what the session tells to what the window shows."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        history: History,
        clerk: Clerk,
        theme: Theme,
        pictures: Path,
        drawing: Drawing,
    ) -> None:
        """`pictures` is the folder that the history writes into."""
        super().__init__(window)
        self._window = window
        self._panels = window.panels
        self._session = session
        self._history = history
        self._clerk = clerk
        self._theme = theme
        self._pictures = pictures
        self._drawing = drawing
        self._chosen: Record | None = None
        self._newest = 0
        self._is_following = True
        self._viewer = Viewer(self._panels.gallery, window)
        self._compare = CompareWindow(window)
        self.library = LibraryWiring(window, session, history, clerk)
        self.restoring = Restoring(self._panels.create, self._panels.notices, history, clerk)
        self._drop = FileDrop(self._panels.create, takes_own=True)
        self._drop.dropped.connect(self.restoring.restore)
        self._connect_session()
        self._connect_panels()
        self._connect_commands()
        self.library.files_changed.connect(self._look_again)
        self._choose(None)
        self._show_undoable("")
        self._show_redoable("")
        if self._panels.create.card is not None:
            self._show_card(self._panels.create.card)
        window.show_busy(busy=False)

    def begin(self) -> None:
        """Fill the gallery."""
        self._panels.gallery.open()

    def shut_down(self) -> None:
        """End the threads of gallery and viewer."""
        self.library.shut_down()
        self._viewer.close()
        self._viewer.shut_down()
        self._compare.close()
        self._compare.shut_down()
        self._panels.gallery.shut_down()

    def _connect_session(self) -> None:
        session, panels = self._session, self._panels
        session.jobs_changed.connect(self._show_jobs)
        session.busy_changed.connect(panels.create.show_busy)
        session.busy_changed.connect(self._window.show_busy)
        session.busy_changed.connect(self._show_beginning)
        session.cancelling.connect(panels.create.show_cancelling)
        session.progressed.connect(panels.strip.show_progress)
        session.planned.connect(self._show_plan)
        session.planned.connect(panels.create.fields.more.show_plan)
        session.previewed.connect(self._show_preview)
        session.composed.connect(panels.gallery.picture_arrived)
        session.saved.connect(self._show_saved)
        session.ended.connect(self._show_end)
        session.prepared.connect(self._show_prepared)
        session.noticed.connect(panels.notices.show_notice)
        session.queue.offered.connect(panels.notices.show_notice)
        session.queue.broken_off.connect(self._show_broken_off)
        session.edits.gone.connect(self._show_gone)
        session.edits.returned.connect(self._show_returned)
        session.edits.marked.connect(self._show_marked)
        session.edits.unmarked.connect(self._show_unmarked)
        session.edits.undoable.connect(self._show_undoable)
        session.edits.redoable.connect(self._show_redoable)

    def _connect_panels(self) -> None:
        session, panels = self._session, self._panels
        panels.create.create_requested.connect(self._drawing.draw)
        self._drawing.drawn.connect(session.create)
        panels.create.create_requested.connect(self._follow)
        panels.create.sheet_requested.connect(lambda asked: self._drawing.draw(asked, session.create_sheet))
        panels.create.sheet_requested.connect(self._follow)
        panels.create.cancel_requested.connect(session.cancel)
        panels.create.card_changed.connect(self._show_card)
        panels.preview.example_chosen.connect(panels.create.use_example)
        panels.queue.model.dropped.connect(session.queue.move_before)
        panels.preview.canvas.double_clicked.connect(self._open_shown)
        for source in (panels.gallery, panels.details):
            source.use_requested.connect(self._use)
            source.finish_requested.connect(session.finish)
            source.go_on_requested.connect(self._go_on)
            source.folder_requested.connect(_show_in_folder)
            source.opened.connect(self._viewer.open)
        panels.gallery.chosen.connect(self._choose)
        panels.details.kin_chosen.connect(self._show_kin)
        panels.gallery.noticed.connect(panels.notices.show_notice)
        panels.gallery.compare_requested.connect(lambda ids: panels.gallery.fetch(ids, self._compare.open))
        panels.gallery.again_requested.connect(lambda ids: panels.gallery.fetch(ids, self._make_again))
        self._compare.favourite_requested.connect(self._set_favourite)
        for acting in (panels.gallery, self._viewer):
            acting.delete_requested.connect(session.edits.delete)
            acting.favourite_requested.connect(self._set_favourite)
            acting.rating_requested.connect(self._rate)
        panels.gallery.collected.connect(self._collect)
        panels.gallery.tags_requested.connect(self._ask_tags)

    def _connect_commands(self) -> None:
        commands, panels = self._window.commands, self._panels
        commands.generate.triggered.connect(panels.create.submit)
        commands.contact_sheet.triggered.connect(panels.create.submit_sheet)
        commands.cancel.triggered.connect(self._session.cancel)
        commands.end_after.triggered.connect(self._session.end_after_picture)
        connect_queue(commands, panels.queue, self._session.queue, panels.create)
        commands.open_picture.triggered.connect(lambda: self._with_chosen(self._viewer.open))
        commands.compare.triggered.connect(panels.gallery.commands.compare)
        commands.make_again.triggered.connect(panels.gallery.commands.make_again)
        commands.export.triggered.connect(lambda: self._with_chosen(self._export))
        commands.show_in_folder.triggered.connect(lambda: self._with_chosen(_show_in_folder))
        commands.picture_log.triggered.connect(lambda: self._with_chosen(self._show_log))
        commands.delete.triggered.connect(lambda: self._session.edits.delete(panels.gallery.selected_ids()))
        commands.undo.triggered.connect(self._session.edits.undo)
        commands.redo.triggered.connect(self._session.edits.redo)
        for rating, action in enumerate(commands.ratings):
            action.triggered.connect(lambda _checked=False, rating=rating: panels.gallery.commands.rate(rating))
            # Only there: elsewhere the digits are typed.
            panels.gallery.addAction(action)
        for going_on, way in (
            (commands.new_texture, GoOn.TEXTURE),
            (commands.vary, GoOn.VARY),
            (commands.blend, GoOn.BLEND),
        ):
            going_on.triggered.connect(lambda _checked=False, way=way: panels.gallery.commands.go_on(way))
        commands.tags.triggered.connect(lambda: self._ask_tags(panels.gallery.selected_ids()))
        commands.search.triggered.connect(panels.gallery.focus_search)
        commands.earlier_prompts.triggered.connect(self._ask_earlier)
        panels.create.fields.earlier.clicked.connect(commands.earlier_prompts.trigger)
        commands.pictures_folder.triggered.connect(self._open_pictures_folder)
        commands.quit.triggered.connect(self._window.close)
        commands.about.triggered.connect(self._about)
        themes = {"system": commands.theme_system, "light": commands.theme_light, "dark": commands.theme_dark}
        themes[self._theme.choice].setChecked(True)
        for choice, action in themes.items():
            action.triggered.connect(lambda _checked=False, choice=choice: self._theme.choose(choice))

    def _show_card(self, card: CheckpointCard) -> None:
        self._panels.preview.offer_examples(card.examples)
        self._session.get_ready(card.ref.id)

    def _show_jobs(self) -> None:
        self._panels.queue.show_jobs(self._session.jobs, self._session.queue.pause_reason)
        waiting = queue_line(self._session.jobs)
        self._panels.create.show_queue(waiting)
        self._window.queue_label.setText(waiting)

    def _show_broken_off(self, jobs: Sequence[Job]) -> None:
        self._panels.notices.show_offer(left_unfinished(jobs), "Go on", lambda: self._session.queue.retry(jobs))

    def _show_plan(self, plan: ExecutionPlan) -> None:
        reason = plan_reason(plan.reason)
        self._window.device_label.setText(f"{device_line(plan)}. {reason}")
        self._window.device_label.setToolTip(reason)

    def _show_beginning(self, busy: bool) -> None:
        if busy:
            self._panels.strip.clear("getting ready…")

    def _show_prepared(self) -> None:
        self._panels.strip.clear()
        self._show_beginning(self._session.is_busy)

    def _follow(self) -> None:
        self._is_following = True

    def _show_preview(self, previewed: Previewed) -> None:
        if self._is_following:
            self._panels.preview.show_pixels(previewed.pixels)

    def _show_saved(self, record: Record) -> None:
        self._newest = record.id
        self.library.picture_saved()
        self._panels.gallery.picture_arrived(record)
        self._viewer.picture_changed(record)
        if self._is_following:
            self._show(record)
            self._panels.gallery.choose(record.id)

    def _show_end(self, job: Job) -> None:
        self._panels.strip.clear(job_ended(job))

    def _show_gone(self, ids: list[int]) -> None:
        self._panels.gallery.pictures_gone(ids)
        self._viewer.pictures_gone(ids)
        self._compare.pictures_gone(ids)
        self._panels.preview.forget(ids)
        self._panels.notices.show_notice(f"{_these(ids)} deleted.", "Undo", self._session.edits.undo)

    def _show_returned(self, ids: list[int]) -> None:
        self._panels.gallery.pictures_returned(ids)
        self._panels.notices.show_notice(f"{_these(ids)} back.")

    def _choose(self, record: Record | None) -> None:
        # Whoever looks at an older picture isn't torn away from it by what is made meanwhile.
        self._is_following = record is None or record.id == self._newest
        self._show(record)

    def _show(self, record: Record | None) -> None:
        self._chosen = record
        self._panels.details.show_record(record)
        if record is not None:
            self._panels.preview.show_record(record)
        commands = self._window.commands
        needing = (commands.open_picture, commands.compare, commands.make_again, commands.export)
        going_on = (commands.new_texture, commands.vary, commands.blend)
        other = (commands.export_many, commands.show_in_folder, commands.picture_log, commands.tags, commands.delete)
        for action in (*needing, *going_on, *other):
            action.setEnabled(record is not None)

    def _open_shown(self) -> None:
        if self._panels.preview.record is not None:
            self._viewer.open(self._panels.preview.record)

    def _with_chosen(self, do: Callable[[Record], None]) -> None:
        if self._chosen is not None:
            do(self._chosen)

    def _use(self, use: Use, record: Record) -> None:
        create = self._panels.create
        if record.request is None:
            self.restoring.restore([record.path])
            return
        match use:
            case Use.PROMPT:
                create.use_prompt(record.request)
            case Use.SEED:
                create.use_seeds(record.request)
            case Use.EVERYTHING:
                create.use_everything(record.request)
            case _:
                assert_never(use)

    def _go_on(self, way: GoOn, records: Sequence[Record]) -> None:
        descent = self._session.descent
        match way:
            case GoOn.TEXTURE:
                descent.new_textures(records)
            case GoOn.TEXTURES:
                descent.new_textures(records, MANY_TEXTURES)
            case GoOn.VARY:
                self._ask_how_much(VaryDialog(records[0], descent, self._session.sketcher, self._window))
            case GoOn.BLEND:
                self._ask_how_much(BlendDialog(records[0], records[1], descent, self._session.sketcher, self._window))
            case _:
                assert_never(way)
        self._follow()

    def _ask_how_much(self, dialog: VaryDialog | BlendDialog) -> None:
        dialog.refused.connect(self._panels.notices.show_notice)
        dialog.open()

    def _show_kin(self, record: Record) -> None:
        self._panels.gallery.choose(record.id)
        self._choose(record)

    def _set_favourite(self, ids: Sequence[int], is_favourite: bool) -> None:
        self._session.edits.mark(ids, lambda marks: replace(marks, is_favourite=is_favourite), "favourite")

    def _rate(self, ids: Sequence[int], rating: int) -> None:
        self._session.edits.mark(ids, lambda marks: replace(marks, rating=rating), "rating")

    def _make_again(self, records: Sequence[Record]) -> None:
        requests = [record.request for record in records if record.request is not None]
        for request in requests:
            self._session.create(request)
        if len(requests) < len(records):
            self._panels.notices.show_notice("What was made elsewhere can't be made again here.")

    def _collect(self, ids: Sequence[int], name: str, comes_in: bool) -> None:
        added, removed = ((name,), ()) if comes_in else ((), (name,))
        self._session.edits.mark(ids, lambda marks: with_collections(marks, added, removed), "collection")

    def _ask_tags(self, ids: Sequence[int]) -> None:
        def ask(records: Sequence[Record]) -> None:
            dialog = TagDialog([record.marks for record in records], len(ids), self._window)
            dialog.decided.connect(
                lambda added, removed: self._session.edits.mark(
                    ids, lambda marks: with_tags(marks, added, removed), "tags"
                )
            )
            dialog.open()

        self._panels.gallery.fetch(ids, ask)

    def _ask_earlier(self) -> None:
        dialog = EarlierPrompts(self._history, self._clerk, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self._panels.create.use_wording)
        dialog.look()
        dialog.open()

    def _show_marked(self, ids: Sequence[int]) -> None:
        self._read_marks(ids)
        if len(ids) > 1:
            text = f"{counted(len(ids), 'picture')} marked anew."
            self._panels.notices.show_notice(text, "Undo", self._session.edits.undo)

    def _show_unmarked(self, ids: Sequence[int]) -> None:
        self._read_marks(ids)
        if len(ids) > 1:
            self._panels.notices.show_notice(f"{counted(len(ids), 'picture')} marked as before.")

    def _read_marks(self, ids: Sequence[int]) -> None:
        self._panels.gallery.marks_changed(ids)
        shown = self._viewer.record
        if shown is not None and shown.id in ids:
            self._panels.gallery.fetch([shown.id], self._viewer.pictures_changed)
        compared = [record.id for record in self._compare.records if record.id in ids]
        if compared:
            self._panels.gallery.fetch(compared, self._compare.pictures_changed)

    def _look_again(self, ids: Sequence[int]) -> None:
        """Show entries as they are now, where they are shown."""
        for shown, show in (
            (self._chosen, lambda records: self._show(records[0] if records else None)),
            (self._viewer.record, self._viewer.pictures_changed),
        ):
            if shown is not None and shown.id in ids:
                self._panels.gallery.fetch([shown.id], show)

    def _show_undoable(self, what: str) -> None:
        action = self._window.commands.undo
        action.setText(f"&Undo {what}")
        action.setEnabled(bool(what))

    def _show_redoable(self, what: str) -> None:
        action = self._window.commands.redo
        action.setText(f"&Redo {what}")
        action.setEnabled(bool(what))

    def _export(self, record: Record) -> None:
        suggested = Path.home() / record.path.name
        name, _ = QFileDialog.getSaveFileName(self._window, "Save a copy", str(suggested), _PICTURE_KINDS)
        if name:
            self._clerk.ask(
                lambda: self._history.export(record.id, Path(name)),
                lambda saved: self._panels.notices.show_notice(f"Saved as {saved}."),
            )

    def _show_log(self, record: Record) -> None:
        def show(log: JobLog | None) -> None:
            LogDialog(log, record.request, self._window).open()

        self._clerk.ask(lambda: self._history.log(record.id), show)

    def _open_pictures_folder(self) -> None:
        if self._pictures.is_dir():
            open_folder(self._pictures)
        else:
            self._panels.notices.show_notice(f"{self._pictures} will be made with the first picture.")

    def _about(self) -> None:
        QMessageBox.about(self._window, "About Wurst Desktop", _ABOUT.format(version=__version__))


def _these(ids: Sequence[int]) -> str:
    return "The picture is" if len(ids) == 1 else f"{counted(len(ids), 'picture')} are"


def _show_in_folder(record: Record) -> None:
    reveal(record.path)
