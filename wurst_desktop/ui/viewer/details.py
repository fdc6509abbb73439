"""All that is known of the chosen picture, and what can be taken from it for the next one."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from wurst_desktop.core.description import Described
from wurst_desktop.core.errors import FileUnreadable, WurstError
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sameness import Here
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.descent.family_tree import FamilyTree
from wurst_desktop.ui.gallery.notice import Notice
from wurst_desktop.ui.gallery.use import Use
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.viewer.copyable import CopyableText
from wurst_desktop.ui.viewer.details_buttons import DetailsButtons
from wurst_desktop.ui.viewer.fact_words import FactKind, fact_name
from wurst_desktop.ui.viewer.recipe import facts

_EMPTY = tr("Choose a picture to see what made it.")
_MAKING = tr("This picture is being made. What made it is told here as soon as it is kept.")
_GONE = tr("The file of this picture isn't where it was. Move it back and it is found again; its recipe is still here.")
_DAMAGED = tr("The file of this picture is damaged and can't be read; its recipe is still here.")
_FOREIGN = tr("This picture was made elsewhere; what made it isn't known.")
_ELSEWHERE = tr("This picture was made with {program}.")
_MOVES = tr("It moves; this is its first picture.")
_NARROWEST = 240
_NARROWEST_NAME = 88


class DetailsPanel(QWidget):
    """Shows one entry of the history at a time, or that none is chosen."""

    use_requested = Signal(object, object)
    """A `Use`, and the `Record` that it is taken from."""
    opened = Signal(object)
    folder_requested = Signal(object)
    finish_requested = Signal(object)
    go_on_requested = Signal(object, list)
    """A `GoOn`, and the `Record`s to go on from."""
    copy_as_requested = Signal(object, object)
    """A `CopyAs`, and the `Record` whose request is wanted in that form."""
    kin_chosen = Signal(object)
    """The `Record` of a relative that is to be shown."""

    def __init__(self, clerk: Clerk, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imageDetails")
        self.setAccessibleName(tr("Details of the chosen picture"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clerk = clerk
        self._describe = history.describe
        self._record: Record | None = None
        self._here: Here | None = None
        self.empty = Notice("detailsEmpty", "image-outline", _EMPTY)
        self.note = QLabel()
        self.note.setObjectName("detailsNote")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(0, 0, 0, 8)
        self.prompt = CopyableText(tr("Prompt"), "detailsPrompt", is_long=True)
        self.without = CopyableText(tr("Without"), "detailsWithout", is_long=True)
        self.typed = CopyableText(tr("As typed"), "detailsTyped", is_long=True)
        self.settings = CopyableText(tr("Settings"), "detailsSettings", is_long=True)
        self.facts = {kind: CopyableText(fact_name(kind), f"details{kind.capitalize()}") for kind in FactKind}
        self.family = FamilyTree(history, clerk)
        self.buttons = DetailsButtons()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._lay_out())
        self._connect()

    @property
    def record(self) -> Record | None:
        """The entry that is shown."""
        return self._record

    @Slot(object)
    def show_record(self, record: Record | None) -> None:
        """Show an entry, or that none is chosen."""
        self._record = record
        self.family.show_record(record)
        if record is None:
            self.empty.say(_EMPTY)
            self._pages.setCurrentIndex(0)
            return
        self._tell(record)
        self._pages.setCurrentIndex(1)
        told = partial(self._note_file, record)
        self._clerk.ask(partial(self._describe, record.path), told, partial(self._note_harm, record))

    def show_making(self) -> None:
        """Say that what is shown isn't an entry of the history yet."""
        self.show_record(None)
        self.empty.say(_MAKING)

    def show_here(self, here: Here) -> None:
        """Say from now on whether pictures come out the same on this machine."""
        if here != self._here:
            self._here = here
            if self._record is not None:
                self._tell_facts(self._record)

    def _tell(self, record: Record) -> None:
        request = record.request if record.grid is None else record.grid.sweep.request
        self._say(_FOREIGN if request is None else "")
        self.note.setVisible(request is None)
        self.settings.hide()
        for field, text in (
            (self.prompt, "" if request is None else request.prompt),
            (self.without, "" if request is None else request.negative_prompt),
            (self.typed, "" if request is None else _typed(request)),
        ):
            field.show_text(text, text)
            field.setVisible(bool(text))
        self._tell_facts(record)
        self.buttons.show_for(record)

    def _tell_facts(self, record: Record) -> None:
        told = {fact.kind: fact for fact in facts(record, self._here)}
        for kind, field in self.facts.items():
            field.setVisible(kind in told)
            if kind in told:
                field.show_text(told[kind].value, told[kind].copied, told[kind].hint)

    def _note_file(self, record: Record, described: Described) -> None:
        foreign = described.foreign
        if self._record is not record:
            return
        if record.request is None and foreign is not None:
            self._say(_ELSEWHERE.format(program=foreign.program))
            for field, text in ((self.prompt, foreign.prompt), (self.without, foreign.negative_prompt)):
                field.show_text(text, text)
                field.setVisible(bool(text))
            settings = "\n".join(f"{name.replace('_', ' ')}: {value}" for name, value in foreign.settings)
            self.settings.show_text(settings, settings)
            self.settings.setVisible(bool(settings))
            self.buttons.show_taken_over()
        if described.frames > 1:
            self._say(f"{self.note.text()} {_MOVES}".strip())
            self.note.show()

    def _say(self, text: str, role: str = "quiet") -> None:
        """Note a fact; with the role `warning`, one that something is wrong."""
        self.note.setProperty("role", role)
        self.note.style().polish(self.note)
        self.note.setText(text)

    def _note_harm(self, record: Record, error: WurstError) -> None:
        if self._record is record:
            is_damaged = isinstance(error, FileUnreadable) and not error.is_missing
            self._say(_DAMAGED if is_damaged else _GONE, "warning")
            self.note.show()
            self.buttons.show_without_file()

    def _lay_out(self) -> QWidget:
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(12, 12, 8, 12)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(self.prompt)
        column.addSpacing(8)
        column.addWidget(self.without)
        column.addSpacing(8)
        column.addWidget(self.typed)
        column.addSpacing(8)
        width = max(_NARROWEST_NAME, *(field.name_width for field in self.facts.values()))
        for field in self.facts.values():
            field.keep_for_name(width)
            column.addWidget(field)
        column.addWidget(self.settings)
        column.addSpacing(8)
        column.addWidget(self.family)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("detailsScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(told)
        scroll.setMinimumWidth(_NARROWEST)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(scroll, 1)
        rows.addWidget(self.buttons)
        return page

    def _connect(self) -> None:
        for field in (self.prompt, self.without, self.typed, self.settings, *self.facts.values()):
            field.copied.connect(_copy)
        buttons = self.buttons
        for use, button in buttons.uses.items():
            button.clicked.connect(lambda _checked=False, use=use: self._use(use))
        for way, button in buttons.ways.items():
            button.clicked.connect(lambda _checked=False, way=way: self.go_on_requested.emit(way, [self._record]))
        for form, action in buttons.copies.items():
            action.triggered.connect(lambda _checked=False, form=form: self.copy_as_requested.emit(form, self._record))
        self.family.kin_chosen.connect(self.kin_chosen)
        buttons.open.clicked.connect(lambda: self.opened.emit(self._record))
        buttons.folder.clicked.connect(lambda: self.folder_requested.emit(self._record))
        buttons.finish.clicked.connect(lambda: self.finish_requested.emit(self._record))

    def _use(self, use: Use) -> None:
        self.use_requested.emit(use, self._record)


def _typed(request: GenerationRequest) -> str:
    """What was typed, where a style or chance made something else of it."""
    left_out = request.raw_negative_prompt
    without = tr("without: {text}", "what a picture is to be without").format(text=left_out) if left_out else ""
    return "\n".join(text for text in (request.raw_prompt, without) if text)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
