"""Keeps, removes, imports and exports styles, away from the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from wurst_desktop.core.ports.words import StyleBook
from wurst_desktop.core.styles import Style
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.language import tr, tr_n

_STYLES = tr("Styles")
_KINDS = f"{_STYLES} (*.csv)"


class StyleKeeping(QObject):
    """Fills the style picker, and does what its menu offers."""

    def __init__(self, create: CreatePanel, book: StyleBook, clerk: Clerk) -> None:
        super().__init__(create)
        self._create = create
        self._picker = create.fields.style_picker
        self._book = book
        self._clerk = clerk
        self._picker.keep.triggered.connect(self._ask_name)
        self._picker.remove.triggered.connect(self._remove)
        self._picker.import_file.triggered.connect(self._import)
        self._picker.export_file.triggered.connect(self._export)
        self._clerk.ask(book.styles, create.offer_styles)

    def keep(self, style: Style) -> None:
        """Keep a style, in the place of one of the same name."""
        others = [other for other in self._picker.styles if other.name != style.name]
        self._write([*others, style])

    def _ask_name(self) -> None:
        dialog = QInputDialog(self._create)
        dialog.setObjectName("styleNameDialog")
        dialog.setWindowTitle(tr("Keep as a style"))
        dialog.setLabelText(
            tr(
                "Prompt and negative prompt become a style.\n"
                "{prompt} in them stands for what you type next; without it, they go behind.\n\nName:"
            )
        )
        dialog.textValueSelected.connect(self._keep_prompt)
        dialog.open()

    def _keep_prompt(self, name: str) -> None:
        fields = self._create.fields
        if name.strip():
            self.keep(Style(name.strip(), fields.prompt.toPlainText().strip(), fields.negative.toPlainText().strip()))

    def _remove(self) -> None:
        name = self._picker.style_chosen.name
        self._write([style for style in self._picker.styles if style.name != name])

    def _write(self, styles: list[Style]) -> None:
        self._clerk.ask(lambda: self._book.keep(styles), lambda _none: self._picker.offer(styles))

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._create, tr("Import styles"), str(Path.home()), _KINDS)
        if name:
            self._clerk.ask(lambda: self._book.imported(Path(name)), self._picker.offer)

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._create, tr("Export styles"), str(Path.home() / "styles.csv"), _KINDS
        )
        if name:
            told = tr_n("%n styles saved as {file}.", "%n style saved as {file}.", len(self._picker.styles))
            notice = self._create.fields.notice
            self._clerk.ask(lambda: self._book.export(Path(name)), lambda _none: notice.tell(told.format(file=name)))
