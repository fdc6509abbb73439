"""What can be done with the chosen picture."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.copy_as import CopyAs, copy_as_hint, copy_as_text
from wurst_desktop.ui.gallery.going_on import GoOn, going_on_hint, going_on_text
from wurst_desktop.ui.gallery.use import Use, use_text
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr

_HINTS = {
    Use.PROMPT: tr("Put its prompt and what it leaves out into the fields"),
    Use.SEED: tr("Lock its composition and texture seeds"),
    Use.EVERYTHING: tr("Put all that made it into the fields"),
}


class DetailsButtons(QWidget):
    """Buttons that keep their place; what doesn't apply is greyed, not gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsButtons")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.uses = {use: _button(use_text(use), f"use{use.capitalize()}Button", _HINTS[use]) for use in Use}
        self.open = IconButton("arrow-expand-all", tr("Open", "command: show the picture large"), tr("Show it large"))
        self.open.setObjectName("openPictureButton")
        self.folder = IconButton("folder-outline", tr("Show in folder"), tr("Show its file in the file manager"))
        self.folder.setObjectName("showInFolderButton")
        self.finish = _button(
            tr("Finish this picture"), "finishButton", tr("Make the picture out of the kept composition")
        )
        self.ways = {
            way: _button(going_on_text(way), f"{way}Button", going_on_hint(way)) for way in (GoOn.TEXTURE, GoOn.VARY)
        }
        self.copies = {form: QAction(copy_as_text(form), self) for form in CopyAs}
        self.copy_as = IconButton("code-tags", tr("Copy as…"), tr("Copy what made it, for a terminal or a script"))
        self.copy_as.setObjectName("copyAsButton")
        self.copy_as.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.copy_as)
        for form, action in self.copies.items():
            action.setObjectName(f"copyAs{form.capitalize()}Action")
            action.setToolTip(copy_as_hint(form))
            menu.addAction(action)
        self.copy_as.setMenu(menu)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 12)
        rows.setSpacing(4)
        rows.addWidget(self.finish)
        rows.addLayout(_row(*self.ways.values(), self.open))
        rows.addLayout(_row(self.uses[Use.PROMPT], self.uses[Use.SEED], self.folder))
        everything = _row(self.uses[Use.EVERYTHING], self.copy_as)
        everything.setStretch(0, 1)
        rows.addLayout(everything)

    def show_for(self, record: Record) -> None:
        """Offer what can be done with an entry."""
        for button in (*self.uses.values(), *self.ways.values(), self.copy_as):
            button.setEnabled(record.request is not None)
        if record.grid is not None:
            self.uses[Use.EVERYTHING].setEnabled(True)
        self.finish.setVisible(not record.is_decoded)
        self.finish.setEnabled(record.request is not None)
        self.open.setEnabled(True)
        self.folder.setEnabled(True)

    def show_taken_over(self) -> None:
        """Offer to take over what another program told."""
        self.uses[Use.EVERYTHING].setEnabled(True)

    def show_without_file(self) -> None:
        """Offer nothing that needs the file."""
        for button in (self.open, self.folder, self.finish, *self.ways.values()):
            button.setEnabled(False)


def _button(text: str, name: str, hint: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setToolTip(hint)
    return button


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for button in buttons:
        row.addWidget(button)
    return row
