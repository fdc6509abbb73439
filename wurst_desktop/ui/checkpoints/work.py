"""What is done with models on a thread of its own, with questions first and an answer in words."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.installed_model import InstalledModel, Origin
from wurst_desktop.ui.checkpoints.desk import ModelDesk
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.model_words import check_line, removal_question, taken_line
from wurst_desktop.ui.question import Question
from wurst_desktop.ui.tasks import Answer, Tasks, Work
from wurst_desktop.ui.wording import explain

_WEIGHTS = tr("Weights of a prior") + " (*.safetensors)"


class ModelWork(QObject):
    """Checks, converts, removes and takes in."""

    said = Signal(str)
    changed = Signal()
    """There may be other models on the shelf than before."""

    def __init__(self, desk: ModelDesk, tasks: Tasks, window: QWidget) -> None:
        """Questions are asked over `window`."""
        super().__init__(window)
        self._desk, self._tasks, self._window = desk, tasks, window

    def check(self, model: InstalledModel) -> None:
        """Read all of its files to their end."""
        self._begin(
            tr("Checking {model}").format(model=model_title(model.title)),
            lambda note, token: self._desk.keeper.check(model.id, note, token),
            partial(check_line, model_title(model.title)),
        )

    def convert(self, model: InstalledModel) -> None:
        """Write a copy in half precision."""
        self._begin(
            tr("Converting {model}").format(model=model_title(model.title)),
            lambda note, token: self._desk.converter.convert(model.id, note, token),
            lambda name: tr("The copy is called {name}.").format(name=name),
        )

    def choose_folder(self, *, is_copied: bool) -> None:
        """Ask for a folder, and take the models in it."""
        title = tr("Copy a model here") if is_copied else tr("Use a model where it lies")
        name = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        if name:
            self.take_in(Path(name), is_copied=is_copied)

    def choose_file(self) -> None:
        """Ask for a file, and take it as a prior."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Take a prior from a file"), str(Path.home()), _WEIGHTS)
        if name:
            self.take_in(Path(name), is_copied=True)

    def link_cached(self) -> None:
        """Use what another program has fetched."""
        importing, cached = self._desk.importing, self._desk.cached
        self._begin(
            tr("Reading what another program fetched"),
            lambda _note, _token: importing.link(*cached()),
            taken_line,
        )

    def take_in(self, path: Path, *, is_copied: bool) -> None:
        """Copy the models in a folder or file, or use them where they lie."""
        importing = self._desk.importing
        if is_copied:
            title = tr("Copying {name}", "a folder or file").format(name=path.name)
            self._begin(title, lambda note, token: importing.copy(path, note, token), taken_line)
        else:
            title = tr("Reading {name}", "a folder or file").format(name=path.name)
            self._begin(title, lambda _note, _token: importing.link(path), taken_line)

    def ask_removal(self, model: InstalledModel) -> None:
        """Ask whether it shall be removed, and do so."""
        self._tasks.start(
            tr("Looking", "at the model that is to be removed"),
            lambda _note, _token: self._desk.keeper.removal(model.id),
            partial(self._ask, model),
            self._refuse,
        )

    def _ask(self, model: InstalledModel, folders: Sequence[Path]) -> None:
        is_linked = model.origin is Origin.LINKED
        box = Question(
            self._window,
            "removeModelQuestion",
            tr("Remove a model"),
            tr("Remove {model}?").format(model=model_title(model.title)),
            removal_question(model_title(model.title), folders, is_linked=is_linked),
        )
        remove = box.addButton(
            tr("Take it off the list") if is_linked else tr("Into the trash"), QMessageBox.ButtonRole.AcceptRole
        )
        remove.clicked.connect(partial(self._remove, model))
        box.setDefaultButton(box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole))
        box.open()

    def _remove(self, model: InstalledModel) -> None:
        removed = tr("{model} is removed. Your pictures keep its name and fingerprint.")
        self._begin(
            tr("Removing {model}").format(model=model_title(model.title)),
            lambda _note, _token: self._desk.keeper.remove(model.id),
            lambda _folders: removed.format(model=model_title(model.title)),
        )

    def _begin(self, title: str, work: Work[Answer], words: Callable[[Answer], str]) -> None:
        def then(answer: Answer) -> None:
            self.said.emit(words(answer))
            self.changed.emit()

        self.said.emit(tr("{task}…", "what is being done").format(task=title))
        self._tasks.start(title, work, then, self._refuse)

    def _refuse(self, error: WurstError) -> None:
        self.said.emit(explain(error))
