"""Offers the installed LoRAs and takes in new ones, away from the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.lora import LoraCard, LoraRef
from wurst_desktop.core.ports import LoraShelf
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.wording import explain

_KINDS = "LoRAs (*.safetensors);;All files (*)"


class LoraKeeping(QObject):
    """Fills the list of LoRAs, and does what its menu offers."""

    def __init__(self, create: CreatePanel, shelf: LoraShelf, clerk: Clerk) -> None:
        super().__init__(create)
        self._fields = create.fields
        self._shelf = shelf
        self._clerk = clerk
        self._fields.loras.import_file.triggered.connect(self._choose)
        # What was put into the folder meanwhile is there, too.
        self._fields.loras.menu.aboutToShow.connect(self.look)
        self.look()

    def look(self) -> None:
        """Offer what is installed now."""
        self._clerk.ask(self._shelf.installed, self._fields.loras.offer)

    def take_in(self, file: Path) -> None:
        """Copy a file in and add it to what is asked for."""
        self._clerk.ask(lambda: self._shelf.take_in(file), self._use, self._refuse)

    def use_named(self, name: str) -> None:
        """Add the installed one of this name to what is asked for."""
        self._clerk.ask(lambda: self._shelf.find(LoraRef(name)), self._use, self._refuse)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._fields, "Import a LoRA", str(Path.home()), _KINDS)
        if name:
            self.take_in(Path(name))

    def _use(self, card: LoraCard) -> None:
        loras = self._fields.loras
        loras.offer([*(each for each in loras.cards if each.fingerprint != card.fingerprint), card])
        loras.add_card(card)
        if card.words:
            self._fields.notice.setText(f"In the prompt, write “{card.words}”.")

    def _refuse(self, error: WurstError) -> None:
        self._fields.notice.setText(explain(error))
