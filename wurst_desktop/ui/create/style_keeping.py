"""Keeps, removes, imports and exports styles, away from the GUI thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog

from wurst_desktop.core.ports.words import StyleBook
from wurst_desktop.core.styles import NO_STYLE, Style, with_changes
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.reversible import Failed, Reversible, Then, Turn

_STYLES = tr("Styles")
_KINDS = f"{_STYLES} (*.csv)"
_KEEPING = tr("keeping a style", "what can be undone, as in: Undo keeping a style")
_REMOVING = tr("removing a style", "what can be undone, as in: Undo removing a style")
_IMPORTING = tr("importing styles", "what can be undone, as in: Undo importing styles")
_Styles = Sequence[Style]


class StyleKeeping(QObject):
    """Fills the style picker, and does what its menu offers."""

    done = Signal(object, str)
    """A `Reversible`, and a sentence that says what was done ("" where everybody sees it)."""

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

        def kept(before: _Styles) -> _Styles:
            names = [each.name for each in before]
            place = names.index(style.name) if style.name in names else len(names)
            return [*before[:place], style, *before[place + 1 :]]

        is_known = any(each.name == style.name for each in self._picker.styles)
        told = tr("The style “{name}” was there already; it says something else now.") if is_known else ""
        self._change(_KEEPING, kept, told.format(name=style.name))

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
        told = tr("The style “{name}” is removed.").format(name=name)
        self._change(_REMOVING, lambda before: [each for each in before if each.name != name], told, in_use=name)

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._create, tr("Import styles"), str(Path.home()), _KINDS)
        if name:
            self._do(_IMPORTING, lambda: (self._book.styles(), self._book.imported(Path(name))))

    def _change(self, what: str, change: Callable[[_Styles], _Styles], told: str, in_use: str = "") -> None:
        def work() -> tuple[_Styles, _Styles]:
            before = self._book.styles()
            after = change(before)
            self._book.keep(after)
            return before, after

        self._do(what, work, told, in_use)

    def _do(self, what: str, work: Callable[[], tuple[_Styles, _Styles]], told: str = "", in_use: str = "") -> None:
        """`work` gives the styles before and after; `in_use` is the one that is chosen again when it is taken back."""

        def done(styles: tuple[_Styles, _Styles]) -> None:
            before, after = styles
            self._show(after)
            if before != after:
                back, again = self._turn(after, before, in_use), self._turn(before, after)
                self.done.emit(Reversible(what, back, again), told)

        self._clerk.ask(work, done)

    def _turn(self, before: _Styles, after: _Styles, in_use: str = "") -> Turn:
        def work() -> _Styles:
            styles = with_changes(self._book.styles(), before, after)
            self._book.keep(styles)
            return styles

        def turn(then: Then, failed: Failed) -> None:
            def done(styles: _Styles) -> None:
                self._show(styles, in_use)
                then()

            self._clerk.ask(work, done, failed)

        return turn

    def _show(self, styles: _Styles, in_use: str = "") -> None:
        self._picker.offer(styles)
        if self._picker.style_chosen == NO_STYLE:
            self._picker.choose(in_use)
        # That the one in use went with its style, or came back with it, isn't a change of the fields besides.
        self._create.refreshed.emit()

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._create, tr("Export styles"), str(Path.home() / "styles.csv"), _KINDS
        )
        if name:
            told = tr_n("%n styles saved as {file}.", "%n style saved as {file}.", len(self._picker.styles))
            notice = self._create.fields.notice
            self._clerk.ask(lambda: self._book.export(Path(name)), lambda _none: notice.tell(told.format(file=name)))
