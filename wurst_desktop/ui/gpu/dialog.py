"""Which card there is, what it takes to draw on it, and how far that has come."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.gpu_adding import Adding, AddingNews, PartBegun, PartFetched
from wurst_desktop.core.gpu_build import GpuBuildRefused, GpuCard, GpuWoe, Standing, Tried
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gpu.adder import Adder
from wurst_desktop.ui.gpu.desk import GpuDesk, Seen
from wurst_desktop.ui.gpu_words import gpu_added, gpu_news, gpu_standing
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.named_widgets import named_button, named_text
from wurst_desktop.ui.question import Question
from wurst_desktop.ui.room_for_texts import resize_for_texts
from wurst_desktop.ui.wording import explain

_PER_MILLE = 1000
_WIDTH = 480
_NO_CARD = tr("No NVIDIA card with a working driver was found in this machine, so the processor draws.")
_WHAT = tr(
    "What is fetched is torch, the library that computes the pictures, in a build for your card: about 3 GB over the"
    " network, and 5 GB on the disk once it is unpacked. It has a folder of its own beside your models, and goes"
    " without a trace when you remove it."
)
_INDEX_HINT = tr("The address that torch's install page names for your card.")
_LACKING = {GpuWoe.NOT_FOUND, GpuWoe.PROCESSOR_ONLY}
"""Another index than the usual ones helps."""
_PAUSED = tr("Paused. What has come whole is kept, also when the program is closed.")
_REMOVED = tr("It is gone. The processor draws from the next start on.")
_ADD = tr("Add it", "the part for the GPU")
_BUTTONS = {
    "remove": tr("Remove", "the part for the GPU"),
    "restart": tr("Restart now"),
    "pause": tr("Pause", "on a button: do it"),
    "add": _ADD,
    "close": tr("Close"),
}


class GpuDialog(QDialog):
    """Adding goes on while it is closed."""

    restart_wanted = Signal()

    def __init__(self, desk: GpuDesk, adder: Adder, clerk: Clerk, parent: QWidget | None = None) -> None:
        """`clerk` looks at the machine and at the disk."""
        super().__init__(parent)
        self.setObjectName("gpuDialog")
        self.setWindowTitle(tr("Draw on the GPU"))
        self._desk, self._adder, self._clerk = desk, adder, clerk
        self._seen: Seen | None = None
        self._part = ""
        self._has_changed = False
        self.card = named_text("gpuCard")
        self.standing = named_text("gpuStanding")
        self.what = named_text("gpuWhat", "quiet")
        self.what.setText(_WHAT)
        self.index = QLineEdit(desk.index)
        self.index.setObjectName("gpuIndexEdit")
        self.index.setAccessibleName(tr("Index of torch builds"))
        self.index.setPlaceholderText(_INDEX_HINT)
        self._needs_index = bool(desk.index)
        self.status = named_text("gpuStatus")
        self.bar = QProgressBar()
        self.bar.setObjectName("gpuProgress")
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.buttons = {name: named_button(text, f"gpu{name.capitalize()}") for name, text in _BUTTONS.items()}
        self.buttons["add"].setProperty("role", "main")
        self._lay_out()
        self._connect()
        self._show_state()
        self.look()

    def look(self) -> None:
        """Look for the card and at the folder."""
        desk = self._desk
        self._clerk.ask(lambda: Seen(desk.look_for_card(), desk.builds.look()), self._show)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("Address"), self.index)
        self._form = form
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.buttons["remove"])
        row.addStretch(1)
        for name in ("add", "pause", "restart", "close"):
            row.addWidget(self.buttons[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        for each in (self.card, self.standing, self.what):
            column.addWidget(each)
        column.addLayout(form)
        column.addWidget(self.status)
        column.addWidget(self.bar)
        column.addStretch(1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.buttons["add"].clicked.connect(self._add)
        self.buttons["pause"].clicked.connect(self._adder.pause)
        self.buttons["remove"].clicked.connect(self._ask_removal)
        self.buttons["restart"].clicked.connect(self.restart_wanted)
        self.buttons["close"].clicked.connect(self.close)
        self._adder.told.connect(self._hear)
        self._adder.added.connect(self._show_added)
        self._adder.refused.connect(self._show_refused)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self.card.setText(_NO_CARD if seen.card is None else _named(seen.card))
        self.standing.setText(gpu_standing(seen.build))
        self.standing.setVisible(seen.card is not None or seen.build.standing is not Standing.ABSENT)
        self._show_state()

    def _show_state(self) -> None:
        is_running = self._adder.is_running
        standing = Standing.ABSENT if self._seen is None else self._seen.build.standing
        has_card = self._seen is not None and self._seen.card is not None
        is_there = standing is Standing.SOUND or standing.is_unfit
        can_add = has_card and not is_running and (standing is Standing.ABSENT or standing.is_unfit)
        has_begun = self._seen is not None and standing is Standing.ABSENT and self._seen.build.size > 0
        self.buttons["add"].setVisible(can_add)
        self.buttons["add"].setText(
            tr("Go on") if has_begun else tr("Add it again", "the part for the GPU") if standing.is_unfit else _ADD
        )
        self.buttons["pause"].setVisible(is_running)
        self.buttons["remove"].setVisible(not is_running and (is_there or has_begun))
        self.buttons["restart"].setVisible(self._has_changed and not is_running)
        self.what.setVisible(can_add or is_running)
        self._form.setRowVisible(0, can_add and self._needs_index)
        self.bar.setVisible(is_running)
        self._say(self.status.text())

    def _say(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
        # What is said while it is open may make it higher, never lower: its buttons would walk.
        width, height = (self.width(), self.height()) if self.isVisible() else (_WIDTH, 0)
        resize_for_texts(self, width, height)

    @Slot()
    def _add(self) -> None:
        if self._seen is None:
            return
        try:
            wanted = self._desk.builds.wanted(self._seen.card)
        except WurstError as error:
            self._say(explain(error))
            return
        self.bar.setRange(0, 0)
        self._say(tr("Asking what has to come…"))
        self._adder.begin(Adding(self._desk.builds, wanted, self.index.text().strip()))
        self._show_state()

    @Slot()
    def _ask_removal(self) -> None:
        box = Question(
            self,
            "removeGpuQuestion",
            tr("Draw on the GPU"),
            tr("Remove what was fetched for your card?"),
            tr("The processor draws then. To draw on the GPU again, it has to be fetched once more: about 3 GB."),
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = box.addButton(tr("Remove", "the part for the GPU"), QMessageBox.ButtonRole.AcceptRole)
        remove.clicked.connect(self._remove)
        box.setDefaultButton(box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole))
        box.open()

    @Slot()
    def _remove(self) -> None:
        self._clerk.ask(self._desk.builds.remove, self._show_removed, self._show_refused)

    def _show_removed(self, _nothing: None) -> None:
        self._say(_REMOVED)
        self._has_changed = True
        self.look()

    @Slot(object)
    def _hear(self, news: AddingNews) -> None:
        if isinstance(news, PartFetched):
            self.bar.setRange(0, _PER_MILLE)
            self.bar.setValue(news.done * _PER_MILLE // max(news.total, 1))
            self._say(f"{self._part} {gpu_news(news)}".strip())
            return
        self.bar.setRange(0, 0)
        if isinstance(news, PartBegun):
            self._part = gpu_news(news)
        if words := gpu_news(news):
            self._say(words)

    @Slot(object)
    def _show_added(self, tried: Tried) -> None:
        self._say(gpu_added(tried))
        self._has_changed = True
        self.look()

    @Slot(object)
    def _show_refused(self, error: WurstError | None) -> None:
        self._say(_PAUSED if error is None else explain(error))
        self._needs_index |= isinstance(error, GpuBuildRefused) and error.woe in _LACKING
        self.look()


def _named(card: GpuCard) -> str:
    line = tr("{card}, driver {version}", "the card's name, and the version of its driver")
    return line.format(card=f"<b>{card.name}</b>", version=card.driver)
