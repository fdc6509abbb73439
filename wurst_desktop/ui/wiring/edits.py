"""What is done to pictures and can be undone: deletions and marks."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from wurst_desktop.core.marks import with_collections, with_tags
from wurst_desktop.core.record import Record
from wurst_desktop.ui.edit_history import EditHistory
from wurst_desktop.ui.edit_kinds import Edit
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.gallery.tag_dialog import TagDialog
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.wiring.showing import Showing

_FAVOURITE = tr("favourite", "a change; also said as “Undo favourite”")
_RATING = tr("rating", "a change; also said as “Undo rating”")
_COLLECTION = tr("collection", "a change; also said as “Undo collection”")
_TAGS = tr("tags", "a change; also said as “Undo tags”")


class EditWiring(QObject):
    """Has each wish done to the pictures that it names, and says how it is taken back."""

    def __init__(self, window: MainWindow, edits: Edits, showing: Showing) -> None:
        super().__init__(window)
        self._window = window
        self._panels = window.panels
        self._edits = edits
        self._showing = showing
        self._connect_wishes()
        self._connect_news()
        self._show_undoable("")
        self._show_redoable("")

    def _connect_wishes(self) -> None:
        gallery, commands = self._panels.gallery, self._window.commands
        for acting in (gallery.wants, self._showing.viewer):
            acting.delete_requested.connect(self._edits.delete)
            acting.favourite_requested.connect(self._set_favourite)
            acting.rating_requested.connect(self._rate)
        gallery.wants.restore_requested.connect(self._edits.restore)
        self._showing.compare.favourite_requested.connect(self._set_favourite)
        gallery.wants.collected.connect(self._collect)
        gallery.wants.tags_requested.connect(self._ask_tags)
        commands.delete.triggered.connect(gallery.commands.delete)
        commands.tags.triggered.connect(lambda: self._ask_tags(gallery.selected_ids()))
        for rating, action in enumerate(commands.ratings):
            action.triggered.connect(lambda _checked=False, rating=rating: gallery.commands.rate(rating))
            # Only there: elsewhere the digits are typed.
            gallery.addAction(action)
        commands.undo.triggered.connect(self._edits.undo)
        commands.redo.triggered.connect(self._edits.redo)
        commands.edit_history.triggered.connect(self._show_history)

    def _show_history(self) -> None:
        # Not open(): the window goes on beside it.
        EditHistory(self._edits, self._window).show()

    def _connect_news(self) -> None:
        self._edits.gone.connect(self._show_gone)
        self._edits.returned.connect(self._show_returned)
        self._edits.marked.connect(self._show_marked)
        self._edits.unmarked.connect(self._show_unmarked)
        self._edits.undoable.connect(self._show_undoable)
        self._edits.redoable.connect(self._show_redoable)

    def _set_favourite(self, ids: Sequence[int], is_favourite: bool) -> None:
        self._edits.mark(ids, lambda marks: replace(marks, is_favourite=is_favourite), _FAVOURITE)

    def _rate(self, ids: Sequence[int], rating: int) -> None:
        self._edits.mark(ids, lambda marks: replace(marks, rating=rating), _RATING)

    def _collect(self, ids: Sequence[int], name: str, comes_in: bool) -> None:
        added, removed = ((name,), ()) if comes_in else ((), (name,))
        self._edits.mark(ids, lambda marks: with_collections(marks, added, removed), _COLLECTION)

    def _ask_tags(self, ids: Sequence[int]) -> None:
        def ask(records: Sequence[Record]) -> None:
            dialog = TagDialog([record.marks for record in records], len(ids), self._window)
            dialog.decided.connect(
                lambda added, removed: self._edits.mark(ids, lambda marks: with_tags(marks, added, removed), _TAGS)
            )
            dialog.open()

        self._panels.gallery.fetch(ids, ask)

    def _show_gone(self, ids: list[int], edit: Edit | None) -> None:
        self._showing.forget(ids)
        self._tell(tr_n("%n pictures are deleted.", "The picture is deleted.", len(ids)), edit)

    def _show_returned(self, ids: list[int]) -> None:
        self._panels.gallery.news.pictures_returned(ids)
        self._panels.notices.show_notice(tr_n("%n pictures are back.", "The picture is back.", len(ids)))

    def _show_marked(self, ids: Sequence[int], edit: Edit) -> None:
        self._showing.read_marks(ids)
        if len(ids) > 1:
            self._tell(tr_n("%n pictures marked anew.", "%n picture marked anew.", len(ids)), edit)

    def _show_unmarked(self, ids: Sequence[int]) -> None:
        self._showing.read_marks(ids)
        if len(ids) > 1:
            text = tr_n("%n pictures marked as before.", "%n picture marked as before.", len(ids))
            self._panels.notices.show_notice(text)

    def _tell(self, text: str, edit: Edit | None) -> None:
        if edit is None:
            self._panels.notices.show_notice(text)
        else:
            # That one, whatever else is done while the notice stays.
            self._panels.notices.show_notice(text, tr("Undo"), lambda: self._edits.take_back(edit))

    def _show_undoable(self, what: str) -> None:
        action = self._window.commands.undo
        action.setText(tr("&Undo {change}").format(change=what) if what else tr("&Undo"))
        action.setEnabled(bool(what))

    def _show_redoable(self, what: str) -> None:
        action = self._window.commands.redo
        action.setText(tr("&Redo {change}").format(change=what) if what else tr("&Redo"))
        action.setEnabled(bool(what))
