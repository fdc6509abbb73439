"""Offers the installed LoRAs and takes in new ones, away from the GUI thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.lora import LoraCard, LoraRef
from wurst_desktop.core.ports.checkpoints import LoraShelf
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.lora_words import lora_removal_question
from wurst_desktop.ui.question import Question
from wurst_desktop.ui.wording import explain

_LORAS, _ALL = tr("LoRAs"), tr("All files")
_KINDS = f"{_LORAS} (*.safetensors);;{_ALL} (*)"


class LoraKeeping(QObject):
    """Fills the list of LoRAs, and does what its menu offers."""

    def __init__(self, create: CreatePanel, shelf: LoraShelf, clerk: Clerk) -> None:
        super().__init__(create)
        self._fields = create.fields
        self._shelf = shelf
        self._clerk = clerk
        self._fields.loras.import_file.triggered.connect(self._choose)
        self._fields.loras.discarded.connect(self.ask_removal)
        # What was put into the folder meanwhile is there, too.
        self._fields.loras.menu.aboutToShow.connect(self.look)
        self.look()

    def look(self) -> None:
        """Offer what is installed now."""
        self._clerk.ask(self._shelf.installed, self._fields.loras.offer)

    def take_in(self, file: Path) -> None:
        """Copy a file in and add it to what is asked for."""
        self._clerk.ask(lambda: self._shelf.take_in(file), self._use, self._refuse)

    def use_named(self, name: str, then: Callable[[], None]) -> None:
        """Add the installed one of this name to what is asked for; `then` hears when it is there."""

        def use(card: LoraCard) -> None:
            self._use(card)
            then()

        self._clerk.ask(lambda: self._shelf.find(LoraRef(name)), use, self._refuse)

    def ask_removal(self, card: LoraCard) -> None:
        """Ask whether one shall go to the system's trash, and do so."""
        box = Question(
            self._fields.window(),
            "removeLoraQuestion",
            tr("Remove a LoRA"),
            tr("Remove the LoRA “{lora}”?").format(lora=card.name),
            lora_removal_question(card),
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = box.addButton(tr("Into the trash"), QMessageBox.ButtonRole.AcceptRole)
        remove.clicked.connect(lambda: self._remove(card))
        box.setDefaultButton(box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole))
        box.open()

    def _remove(self, card: LoraCard) -> None:
        def then(_file: Path) -> None:
            told = tr("The LoRA “{lora}” is in the trash. Put back from there, it is offered again.")
            self._fields.notice.tell(told.format(lora=card.name))
            self.look()

        self._clerk.ask(lambda: self._shelf.remove(card.name), then, self._refuse)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._fields, tr("Import a LoRA"), str(Path.home()), _KINDS)
        if name:
            self.take_in(Path(name))

    def _use(self, card: LoraCard) -> None:
        loras = self._fields.loras
        loras.offer([*(each for each in loras.cards if each.fingerprint != card.fingerprint), card])
        loras.add_card(card)
        if card.words:
            self._fields.notice.tell(tr("In the prompt, write “{words}”.").format(words=card.words))

    def _refuse(self, error: WurstError) -> None:
        self._fields.notice.warn(explain(error))
