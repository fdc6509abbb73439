"""The page of the models: what is here, what can be had, and all that can be done with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from wurst_desktop.core.disk_room import free_bytes
from wurst_desktop.core.download import DownloadEvent, Listed, Offer, Unfinished
from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.installed_model import InstalledModel, Origin
from wurst_desktop.ui.checkpoints.desk import ModelDesk
from wurst_desktop.ui.checkpoints.download_box import PER_MILLE, DownloadBox
from wurst_desktop.ui.checkpoints.facts import ModelFacts
from wurst_desktop.ui.checkpoints.fetching import Fetching
from wurst_desktop.ui.checkpoints.model_list import Entry, ModelList
from wurst_desktop.ui.checkpoints.work import ModelWork
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.named_widgets import named_button
from wurst_desktop.ui.number_words import file_size
from wurst_desktop.ui.reveal import open_folder
from wurst_desktop.ui.tasks import TaskProgress, Tasks
from wurst_desktop.ui.wording import explain

_BUTTONS = {
    "default": tr("Draw with it by default"),
    "check": tr("Check files"),
    "half": tr("Copy in half precision"),
    "folder": tr("Show folder"),
    "remove": tr("Remove…"),
    "copy": tr("Copy a folder here…"),
    "link": tr("Use a folder where it lies…"),
    "file": tr("Take a prior from a file…"),
    "cached": tr("Use what another program fetched"),
    "stop": tr("Stop", "on a button: do it"),
    "close": tr("Close"),
}
_IS_HALF = tr("It is in half precision already: a copy would be just as large")
_OF_MODEL = (("default", "check", "half"), ("folder", "remove"))
_LONGEST_LINE = 720
"""In pixels; where the buttons of a model are wider together, they stand in two lines."""
_TAKING = ("copy", "link", "file", "cached")


@dataclass(frozen=True)
class _Seen:
    """What lies on the shelf and beside it; `free` is the room in the models folder, in bytes."""

    models: Sequence[InstalledModel]
    unfinished: Sequence[Unfinished]
    has_cached: bool
    free: int | None


class ModelsPage(QDialog):
    """Its work is done on a thread and in a process of their own, and goes on when it is closed."""

    changed = Signal()
    """There may be other models on the shelf than before."""
    preferred = Signal(str)
    """The id of the model that is to draw by default."""

    def __init__(self, desk: ModelDesk, tasks: Tasks, fetching: Fetching, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelsPage")
        self.setWindowTitle(tr("Models"))
        self._desk, self._tasks, self._fetching = desk, tasks, fetching
        self._unfinished: dict[str, Unfinished] = {}
        self._free: int | None = None
        self._listed: Listed | None = None
        self.work = ModelWork(desk, tasks, self)
        self.list = ModelList()
        self.facts = ModelFacts()
        self.status = QLabel()
        self.status.setObjectName("modelStatus")
        self.status.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setObjectName("modelProgress")
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setVisible(fetching.is_running or tasks.is_busy)
        self.box = DownloadBox(fetching, self.bar)
        self.buttons = {name: named_button(text, f"model{name.capitalize()}") for name, text in _BUTTONS.items()}
        self.buttons["stop"].setVisible(tasks.is_busy)
        self.buttons["cached"].hide()
        self._lay_out()
        self._connect()
        self._show_entry(None)
        self.resize(980, 600)
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the shelf anew."""
        self._tasks.start(tr("Looking at the models"), lambda _note, _token: self._read(), self._show, self._refuse)

    def _read(self) -> _Seen:
        models = self._desk.keeper.listed()
        has_public = any(model.id == self._desk.offers[0].id for model in models if model.problem is None)
        has_cached = not has_public and bool(self._desk.cached())
        return _Seen(models, self._desk.unfinished(), has_cached, _free(self._desk.folder))

    def _show(self, seen: _Seen) -> None:
        self._unfinished = {each.id: each for each in seen.unfinished}
        self._free = seen.free
        here = {model.id for model in seen.models if model.problem is None}
        self.buttons["cached"].setVisible(seen.has_cached)
        offers = [offer for offer in self._desk.offers if offer.id not in here]
        self.list.show_models(seen.models, offers, self._unfinished)

    def _lay_out(self) -> None:
        aside = QVBoxLayout()
        aside.setSpacing(8)
        aside.addWidget(self.list, 1)
        for name in _TAKING:
            aside.addWidget(self.buttons[name])
        doing = self._buttons_of_model()
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.box, 1)
        last.addWidget(self.buttons["stop"])
        last.addWidget(self.buttons["close"])
        main = QVBoxLayout()
        main.setSpacing(8)
        main.addWidget(self.facts, 1)
        main.addLayout(doing)
        main.addWidget(self.status)
        main.addWidget(self.bar)
        main.addLayout(last)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 12)
        row.setSpacing(16)
        row.addLayout(aside, 3)
        row.addLayout(main, 7)

    def _buttons_of_model(self) -> QBoxLayout:
        lines = []
        for names in _OF_MODEL:
            line = QHBoxLayout()
            line.setSpacing(8)
            for name in names:
                line.addWidget(self.buttons[name])
            lines.append(line)
        lines[-1].addStretch(1)
        for name in chain.from_iterable(_OF_MODEL):
            self.buttons[name].ensurePolished()
        is_long = sum(self.buttons[name].sizeHint().width() for name in chain.from_iterable(_OF_MODEL)) > _LONGEST_LINE
        both = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_long else QBoxLayout.Direction.LeftToRight)
        both.setSpacing(8)
        for line in lines:
            both.addLayout(line)
        if is_long:
            lines[0].addStretch(1)
        return both

    def _connect(self) -> None:
        work = self.work
        for name, do in (
            ("copy", partial(work.choose_folder, is_copied=True)),
            ("link", partial(work.choose_folder, is_copied=False)),
            ("file", work.choose_file),
            ("cached", work.link_cached),
            ("stop", self._tasks.stop),
            ("close", self.close),
        ):
            self.buttons[name].clicked.connect(partial(_without_state, do))
        acts: tuple[tuple[str, Callable[[InstalledModel], None]], ...] = (
            ("default", self._prefer),
            ("check", work.check),
            ("half", work.convert),
            ("folder", lambda model: open_folder(model.folder)),
            ("remove", work.ask_removal),
        )
        for name, act in acts:
            self.buttons[name].clicked.connect(partial(_without_state, partial(self._with_model, act)))
        for source in (work, self.box):
            source.said.connect(self.status.setText)
        work.changed.connect(self.look)
        work.changed.connect(self.changed)
        self.list.chosen.connect(self._show_entry)
        self._tasks.progressed.connect(self._show_progress)
        self._fetching.told.connect(self._hear_download)
        self._fetching.ended.connect(self._end_download)

    def _with_model(self, act: Callable[[InstalledModel], None]) -> None:
        if isinstance(self.list.entry, InstalledModel):
            act(self.list.entry)

    def _prefer(self, model: InstalledModel) -> None:
        self.preferred.emit(model.id)
        self.status.setText(tr("{model} draws by default from here on.").format(model=model_title(model.title)))
        self.look()
        self.changed.emit()

    @Slot(object)
    def _show_entry(self, entry: Entry | None) -> None:
        for name in chain.from_iterable(_OF_MODEL):
            self.buttons[name].setVisible(isinstance(entry, InstalledModel))
        if isinstance(entry, InstalledModel):
            self.facts.show_model(entry)
            self.buttons["default"].setEnabled(entry.problem is None and not entry.is_default)
            self.buttons["half"].setEnabled(entry.problem is None and not entry.is_half)
            self.buttons["half"].setToolTip(_IS_HALF if entry.is_half else "")
            self.buttons["remove"].setEnabled(entry.origin is not Origin.BUNDLED)
        elif isinstance(entry, Offer):
            self.facts.show_offer(entry, self._free, self._listed_of(entry))
        else:
            self.facts.show_nothing()
        offer = entry if isinstance(entry, Offer) else None
        self.box.offer(offer, None if offer is None else self._unfinished.get(offer.id))

    def _listed_of(self, offer: Offer) -> Listed | None:
        """What the hub said of it, if it was asked for that one last."""
        return self._listed if offer.id == self._fetching.model else None

    @Slot(object)
    def _hear_download(self, event: DownloadEvent) -> None:
        self.facts.files.hear(event)
        if isinstance(event, Listed):
            self._listed = event
            if isinstance(self.list.entry, Offer):
                self.facts.show_offer(self.list.entry, self._free, self._listed_of(self.list.entry))

    @Slot()
    def _end_download(self) -> None:
        self.look()
        self.changed.emit()

    @Slot(object)
    def _show_progress(self, progress: TaskProgress | None) -> None:
        self.buttons["stop"].setVisible(progress is not None)
        if progress is not None and progress.total:
            self.bar.setRange(0, PER_MILLE)
            self.bar.setValue(progress.done * PER_MILLE // progress.total)
            line = tr("{task}: {done} of {total}", "how many bytes of how many are done")
            done, total = file_size(progress.done), file_size(progress.total)
            self.status.setText(line.format(task=progress.title, done=done, total=total))
        self.bar.setVisible(self._fetching.is_running or bool(progress is not None and progress.total))

    def _refuse(self, error: WurstError) -> None:
        self.status.setText(explain(error))


def _without_state(do: Callable[[], object], _is_checked: bool = False) -> None:
    """What a click does, which also says whether a button is pressed down."""
    do()


def _free(folder: Path) -> int | None:
    """The room in a folder that needn't be there yet; None where its drive doesn't answer."""
    try:
        return free_bytes(folder)
    except OSError:
        return None
