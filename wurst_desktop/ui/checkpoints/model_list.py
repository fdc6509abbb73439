"""The models by name: those that are here, then those that can be downloaded."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from wurst_desktop.core.download import Offer, Unfinished
from wurst_desktop.core.installed_model import InstalledModel
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.number_words import file_size
from wurst_desktop.ui.theme import SMALL

Entry = InstalledModel | Offer


class ModelList(QListWidget):
    """One entry is chosen at a time; headings can't be."""

    chosen = Signal(object)
    """An `InstalledModel`, an `Offer`, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelsList")
        self.setAccessibleName(tr("Models"))
        self.setWordWrap(True)
        self._entries: dict[int, Entry] = {}
        self.currentRowChanged.connect(lambda row: self.chosen.emit(self._entries.get(row)))

    @property
    def entry(self) -> Entry | None:
        """What is chosen."""
        return self._entries.get(self.currentRow())

    def show_models(
        self, models: Sequence[InstalledModel], offers: Sequence[Offer], begun: Mapping[str, Unfinished]
    ) -> None:
        """Show them, and choose what was chosen before, or the first; `begun` are downloads by the offer's id."""
        before = "" if self.entry is None else self.entry.id
        self.blockSignals(True)
        self.clear()
        self._entries = {}
        self._head(tr("On this machine"))
        for model in models:
            self._add(model, _line(model))
        if offers:
            self._head(tr("To download"))
        for offer in offers:
            self._add(offer, f"{model_title(offer.title)}\n{_amount(offer, begun.get(offer.id))}")
        self.setCurrentRow(self._row_of(before))
        self.blockSignals(False)
        self.chosen.emit(self.entry)

    def choose(self, model: str) -> None:
        """Choose the first entry of this id, or the first of all."""
        self.setCurrentRow(self._row_of(model))

    def _row_of(self, model: str) -> int:
        rows = [row for row, entry in self._entries.items() if entry.id == model]
        return next(iter(rows or self._entries), -1)

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text.upper())
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * SMALL)
        item.setFont(font)
        self.addItem(item)

    def _add(self, entry: Entry, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
        self.addItem(item)
        self._entries[self.row(item)] = entry


def _amount(offer: Offer, begun: Unfinished | None) -> str:
    if begun is None:
        return tr("about {size}", "of a file").format(size=file_size(offer.size))
    line = tr("begun: {done} of {total}", "a download, of which so much has come")
    return line.format(done=file_size(begun.done), total=file_size(begun.total))


def _line(model: InstalledModel) -> str:
    if model.problem is not None:
        line = tr("not whole", "of a model: files are missing or damaged")
    elif model.is_default:
        line = tr("{size}, draws by default", "a model").format(size=file_size(model.size))
    else:
        line = file_size(model.size)
    return f"{model_title(model.title)}\n{line}"
