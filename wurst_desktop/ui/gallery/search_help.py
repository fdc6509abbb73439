"""Shows beside the search field what can be typed there; a click types it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.search_words import WAYS_TO_ASK


class SearchHelp(IconButton):
    """A button with a list of examples."""

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("help-circle-outline", tr("How to search"), parent=parent)
        self.setObjectName("gallerySearchHelp")
        self.menu_of_ways = QMenu(self)
        self.menu_of_ways.setObjectName("gallerySearchWays")
        for example, meaning in WAYS_TO_ASK:
            # Behind the tab Qt shows a second column, where shortcuts are as a rule.
            action = self.menu_of_ways.addAction(f"{example}\t{meaning}")
            action.triggered.connect(lambda _checked=False, example=example: self.example_chosen.emit(example))
        self.clicked.connect(lambda: self.menu_of_ways.popup(self.mapToGlobal(self.rect().bottomLeft())))
