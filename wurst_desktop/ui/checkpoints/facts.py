"""What there is to know of the chosen model."""

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from wurst_desktop.core.download import Listed, Offer
from wurst_desktop.core.installed_model import InstalledModel
from wurst_desktop.ui.checkpoints.coming_files import ComingFiles
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.model_words import listed_line, origin_line, part_name, size_line
from wurst_desktop.ui.named_widgets import named_text
from wurst_desktop.ui.number_words import file_size
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.wording import explain

_TITLES = (tr("Part", "of a model"), tr("Size", "of a file"), tr("Shared with", "other models"))
_SIDES = tr("It draws 1024 x 1024 to 1536 x 1536.")


class ModelFacts(QWidget):
    """Title, what it is good for, licence, place, and its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelFacts")
        self.title = named_text("modelTitle", "title")
        self.summary = named_text("modelSummary")
        self.facts = named_text("modelPlace", "quiet")
        self.parts = QTreeWidget()
        self.parts.setObjectName("modelParts")
        self.parts.setAccessibleName(tr("Parts of the model"))
        self.parts.setRootIsDecorated(False)
        self.parts.setHeaderLabels(list(_TITLES))
        self.parts.header().setObjectName("modelPartsHeader")
        self.parts.header().setAccessibleName(tr("Parts, columns"))
        self.parts.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.parts.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.summary, self.facts):
            column.addWidget(widget)
        self.files = ComingFiles()
        for tree in (self.parts, self.files):
            column.addWidget(tree, 1)
        column.addStretch(0)

    def show_model(self, model: InstalledModel) -> None:
        """Show a model that is here."""
        self.title.setText(model_title(model.title))
        self.summary.setText(translated(model.summary) if model.problem is None else explain(model.problem))
        self.facts.setText(_kept(model))
        self.parts.clear()
        for part in model.parts:
            row = [part_name(part.name), file_size(part.size), listed(part.shared_with)]
            item = QTreeWidgetItem(row)
            item.setToolTip(0, str(part.folder))
            item.setToolTip(2, row[2])
            self.parts.addTopLevelItem(item)
        self._show_tree(self.parts)

    def show_offer(self, offer: Offer, free: int | None, listed: Listed | None) -> None:
        """Show a model that can be downloaded.

        `free` is the room in the models folder, in bytes, if it is known; `listed` what the hub has said of it, if it
        was asked.
        """
        self.title.setText(model_title(offer.title))
        self.summary.setText(translated(offer.summary))
        self.facts.setText(_offered(offer, free) if listed is None else _listed(offer, listed))
        self._show_tree(None if listed is None else self.files)

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        for label in (self.title, self.summary, self.facts):
            label.clear()
        self._show_tree(None)

    def _show_tree(self, shown: QTreeWidget | None) -> None:
        for tree in (self.parts, self.files):
            tree.setVisible(tree is shown)


def _kept(model: InstalledModel) -> str:
    line = (
        tr("Licence {licence}, {size}, {origin}:\n{folder}", "the origin says how a model came here")
        if model.license
        else tr("{size}, {origin}:\n{folder}", "the origin says how a model came here")
    )
    licence, origin = translated(model.license), origin_line(model.origin)
    return line.format(licence=licence, size=size_line(model), origin=origin, folder=model.folder)


def _offered(offer: Offer, free: int | None) -> str:
    line = tr("Licence {licence}, about {size}; what is here already isn't fetched again.")
    terms = line.format(licence=translated(offer.licence), size=file_size(offer.size))
    if free is None:
        return f"{terms}\n{_SIDES}"
    room = tr("There is {size} of room.").format(size=file_size(free))
    return f"{terms}\n{room} {_SIDES}"


def _listed(offer: Offer, listed: Listed) -> str:
    is_same = listed.licence.casefold() in {"", offer.licence.casefold()}
    licence = translated(offer.licence) if is_same else listed.licence
    terms = tr("Licence {licence}.").format(licence=licence)
    return f"{terms} {listed_line(listed)}\n{_SIDES}"
