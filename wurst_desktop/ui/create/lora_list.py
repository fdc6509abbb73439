"""The LoRAs that are added to the model: chosen from those installed, each with a strength."""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from wurst_desktop.core.errors import BadInput, LoraMissing, LoraRefused
from wurst_desktop.core.lora import LoraCard, LoraRef
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.ui.create.lora_row import LoraRow
from wurst_desktop.ui.language import tr

_HINT = tr(
    "Small files that add something to the composition (Stage C): an object, a figure, a manner. "
    "They are added in this order."
)


class LoraList(QWidget):
    """A line for each LoRA in use, and a button with all that can be added."""

    changed = Signal()
    shown = Signal()
    """Others are in use than before, whoever chose them."""
    offered = Signal()
    """Others are installed than before."""
    discarded = Signal(object)
    """A `LoraCard` is to leave this machine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loraList")
        self.setAccessibleName(tr("LoRAs"))
        self.cards: tuple[LoraCard, ...] = ()
        self._model = ""
        self._is_known = False
        self._rows: list[LoraRow] = []
        title = QLabel(tr("LoRAs"))
        title.setToolTip(_HINT)
        self.add = QToolButton()
        self.add.setObjectName("addLoraButton")
        self.add.setAccessibleName(tr("Add a LoRA"))
        self.add.setText(tr("Add a LoRA"))
        self.add.setToolTip(_HINT)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.add)
        self.menu.setObjectName("addLoraMenu")
        self.menu.setToolTipsVisible(True)
        self.add.setMenu(self.menu)
        self.import_file = QAction(tr("&Import a file…"), self)
        self.train = QAction(tr("&Learn one from your pictures…"), self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addLayout(self._lines)
        column.addWidget(self.add)
        self._fill_menu()

    def offer(self, cards: Sequence[LoraCard]) -> None:
        """Offer these, which are all that are installed."""
        is_new = not self._is_known or self.cards != tuple(cards)
        self.cards = tuple(cards)
        self._is_known = True
        if is_new:
            # Not otherwise: it may be open, and one of its lines be chosen.
            self._fill_menu()
            self._mark()
            self.offered.emit()

    def use_model(self, model: str) -> None:
        """Offer what fits this model."""
        self._model = model
        self._fill_menu()
        self._mark()

    @property
    def loras(self) -> tuple[LoraRef, ...]:
        """Those in use, in their order."""
        return tuple(row.lora for row in self._rows)

    @property
    def words(self) -> str:
        """What those in use have taught the model to understand."""
        return " ".join(card.words for lora in self.loras if (card := self._card(lora)) is not None)

    def show_loras(self, loras: Sequence[LoraRef]) -> None:
        """Have these in use and no others."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for lora in loras:
            self._append(lora)
        self._mark()
        self.shown.emit()

    def add_card(self, card: LoraCard) -> None:
        """Add one with the strength that it was learnt with; one that is there already is pointed to."""
        for row in self._rows:
            if row.lora.fingerprint == card.fingerprint:
                row.strength.setFocus()
                return
        self._append(card.ref())
        self._mark()
        self.shown.emit()
        self.changed.emit()

    def fault(self) -> BadInput | None:
        """Why the model that is chosen can't be drawn with them; None if it can, or while nothing is known of them."""
        faults = (self._fault(lora) for lora in self.loras) if self._is_known else ()
        return next((fault for fault in faults if fault is not None), None)

    def _append(self, lora: LoraRef) -> None:
        row = LoraRow(lora, len(self._rows) + 1)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._lines.addWidget(row)

    def _remove(self, removed: LoraRow) -> None:
        self.show_loras([row.lora for row in self._rows if row is not removed])
        self.add.setFocus()
        self.changed.emit()

    def _card(self, lora: LoraRef) -> LoraCard | None:
        return next((card for card in self.cards if card.fingerprint == lora.fingerprint), None)

    def _fault(self, lora: LoraRef) -> BadInput | None:
        card = self._card(lora)
        if card is None:
            names = tuple(each.name for each in self.cards)
            return LoraMissing(lora.name, names, is_changed=lora.name in names)
        if self._model in card.fits:
            return None
        return LoraRefused(card.file, LoraFault.OTHER_WUERSTCHEN if card.fits else LoraFault.OTHER_MODEL, card.base)

    def _mark(self) -> None:
        for row in self._rows:
            fault = self._fault(row.lora) if self._is_known else None
            card = self._card(row.lora)
            row.tell(_hint(card, fault), is_wrong=fault is not None)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for card in self.cards:
            action = self.menu.addAction(_offered(card, fits=self._model in card.fits))
            action.setToolTip(_hint(card, None))
            action.setEnabled(self._model in card.fits)
            action.triggered.connect(lambda _checked=False, card=card: self.add_card(card))
        if not self.cards:
            self.menu.addAction(tr("None is installed yet")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(self.import_file)
        self.menu.addAction(self.train)
        if self.cards:
            self.menu.addMenu(self._discarding())

    def _discarding(self) -> QMenu:
        """All of them, those for other models too: what isn't wanted any more is most likely among them."""
        menu = QMenu(tr("&Remove one from this machine"), self.menu)
        menu.setObjectName("removeLoraMenu")
        for card in self.cards:
            action = menu.addAction(f"{card.name.replace('&', '&&')}…")
            action.triggered.connect(lambda _checked=False, card=card: self.discarded.emit(card))
        return menu


def _offered(card: LoraCard, *, fits: bool) -> str:
    """A line of the menu."""
    lora, model = (name.replace("&", "&&") for name in (card.name, card.base))
    if fits:
        return lora
    text = tr("{lora}, for {model}") if model else tr("{lora}, for another model")
    return text.format(lora=lora, model=model)


def _hint(card: LoraCard | None, fault: BadInput | None) -> str:
    if isinstance(fault, LoraMissing):
        return tr("Its file has changed since then.") if fault.is_changed else tr("It isn't installed (any more).")
    if fault is not None:
        return tr("It was made for another model.")
    return tr("In the prompt, write “{words}”.").format(words=card.words) if card is not None and card.words else ""


def remembered_loras(loras: Sequence[LoraRef]) -> list[Mapping[str, object]]:
    """LoRAs as plain values."""
    return [{"name": lora.name, "fingerprint": lora.fingerprint, "strength": lora.strength} for lora in loras]


def recalled_loras(found: object) -> list[LoraRef]:
    """Those that `remembered_loras` wrote; what can't be read is left out."""
    loras: list[LoraRef] = []
    for one in found if isinstance(found, list) else ():
        with suppress(BadInput):
            match one:
                case {"name": str(name), "fingerprint": str(fingerprint), "strength": (int() | float()) as strength}:
                    loras.append(LoraRef(name, fingerprint, strength))
                case _:
                    continue
    return loras
