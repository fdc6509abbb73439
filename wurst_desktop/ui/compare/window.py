"""A window in which two to four pictures are held against each other."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from wurst_desktop.core.comparison import compare
from wurst_desktop.core.record import Record
from wurst_desktop.ui.compare.curtain import Curtain
from wurst_desktop.ui.compare.differences import DifferencesView
from wurst_desktop.ui.compare.in_step import InStep
from wurst_desktop.ui.elided_label import ElidedLabel
from wurst_desktop.ui.gallery.record_text import title
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.key_hints import with_keys
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.viewer.canvas import PictureCanvas, commands
from wurst_desktop.ui.viewer.picture_loader import PictureLoader

LETTERS = "ABCD"
_GONE = tr("{picture}, its file isn't where it was, or can't be read", "below a picture that isn't there")


class CompareWindow(QWidget):
    """Side by side or under a curtain, always showing the same part of each, with a table of what differs.

    `shut_down` has to be called before it goes, to end its thread.
    """

    favourite_requested = Signal(list, bool)
    """Ids, and whether they are to be favourites."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("compareWindow")
        self.setWindowTitle(tr("Compare - Wurst Desktop"))
        self.setProperty("role", "surround")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._records: list[Record] = []
        self._loader = PictureLoader(self)
        self.beside = [_canvas("compareBeside", letter) for letter in LETTERS]
        self.stacked = [_canvas("compareStacked", letter) for letter in LETTERS]
        self.captions = [_caption("compareCaption", letter) for letter in LETTERS]
        self.slider_captions = [_caption("compareSliderCaption", letter) for letter in LETTERS]
        self.stars = [_star(letter) for letter in LETTERS]
        self.curtain = Curtain(self.stacked)
        self.differences = DifferencesView(LETTERS)
        self.side_button = _switch("view-column-outline", "compareSideBySide", tr("Side by side"), QKeySequence("S"))
        self.slider_button = _switch(
            "compare", "compareSlider", tr("On top of each other, with a slider"), QKeySequence("S")
        )
        self.fit_button = _button(
            "fit-to-page-outline", "compareFit", tr("Show the whole pictures"), QKeySequence("Ctrl+0")
        )
        self.actual_button = _button(
            "numeric-1-box-outline", "compareActual", tr("Show them at 100 %"), QKeySequence("Ctrl+1")
        )
        self._pages = QStackedWidget()
        self._columns: list[QWidget] = []
        self._lay_out()
        self._in_step = InStep([*self.beside, *self.stacked], self)
        self._connect()
        self.resize(self.screen().availableSize() * 0.8)

    @property
    def records(self) -> Sequence[Record]:
        """The entries that are compared."""
        return tuple(self._records)

    def open(self, records: Sequence[Record]) -> None:
        """Show the window with these, two to four."""
        self._show(records)
        self.curtain.show_many(len(self._records))
        for canvas in (*self.beside, *self.stacked):
            canvas.zoom_to_fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self.beside[0].setFocus()

    @Slot(list)
    def pictures_gone(self, ids: Sequence[int]) -> None:
        """Entries were deleted: go on with the others, or close where fewer than two are left."""
        left = [record for record in self._records if record.id not in ids]
        if len(left) == len(self._records):
            return
        if len(left) < 2:
            self._records = []
            self.close()
        else:
            self._show(left)
            self.curtain.show_many(len(left))

    def pictures_changed(self, records: Sequence[Record]) -> None:
        """Entries are other than they were."""
        fresh = {record.id: record for record in records}
        if any(record.id in fresh for record in self._records):
            self._show([fresh.get(record.id, record) for record in self._records])

    def files_changed(self, records: Sequence[Record]) -> None:
        """The files of entries are other than they were: read them anew."""
        for record in records:
            self._loader.forget(record.path)
        self.pictures_changed(records)

    def show_slider(self, is_on: bool) -> None:
        """Change between side by side and on top of each other."""
        self._pages.setCurrentIndex(int(is_on))
        self.side_button.setChecked(not is_on)
        self.slider_button.setChecked(is_on)

    def shut_down(self) -> None:
        """End the thread."""
        self._loader.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        seen = self.stacked if self.slider_button.isChecked() else self.beside
        # Also while a button has the focus.
        if seen[0].zoom_by_keys(event):
            return
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_S if not commands(event):
                self.show_slider(self._pages.currentIndex() == 0)
            case _:
                super().keyPressEvent(event)

    def _show(self, records: Sequence[Record]) -> None:
        self._records = list(records)[: len(LETTERS)]
        count = len(self._records)
        for number, column in enumerate(self._columns):
            column.setVisible(number < count)
            self.slider_captions[number].setVisible(number < count)
            self.slider_captions[number].setAlignment(_side(number, count))
            if number < count:
                record = self._records[number]
                self._say(number, title(record))
                self.stars[number].setChecked(record.is_favourite)
        is_told = any(record.request is not None for record in self._records)
        self.differences.show_comparison(
            compare(self._records), [record.picture for record in self._records], is_told=is_told
        )
        self._loader.want([record.path for record in self._records])
        for record in self._records:
            self._take(record.path)

    @Slot(object)
    def _take(self, path: Path) -> None:
        image = self._loader.image(path)
        for number, record in enumerate(self._records):
            if image is not None and record.path == path:
                self.beside[number].show_image(image)
                self.stacked[number].show_image(image)
                if image.isNull():
                    self._say(number, _GONE.format(picture=title(record)))

    def _lay_out(self) -> None:
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for canvas, caption, star in zip(self.beside, self.captions, self.stars, strict=True):
            column = QWidget()
            cells = QGridLayout(column)
            cells.setContentsMargins(12, 0, 12, 4)
            cells.setSpacing(4)
            cells.addWidget(canvas, 0, 0, 1, 2)
            cells.addWidget(caption, 1, 0)
            cells.addWidget(star, 1, 1)
            cells.setRowStretch(0, 1)
            cells.setColumnStretch(0, 1)
            row.addWidget(column, 1)
            self._columns.append(column)
        self._pages.addWidget(beside)
        self._pages.addWidget(self._slider_page())
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setObjectName("compareSplitter")
        halves.addWidget(self._pages)
        halves.addWidget(self.differences)
        halves.setStretchFactor(0, 1)
        halves.setSizes([600, 180])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addWidget(halves, 1)
        self.show_slider(is_on=False)

    def _slider_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 4)
        row.setSpacing(12)
        for caption in self.slider_captions:
            row.addWidget(caption, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.curtain, 1)
        column.addLayout(row)
        return page

    def _say(self, number: int, text: str) -> None:
        for caption in (self.captions[number], self.slider_captions[number]):
            caption.say(tr("{letter}: {prompt}", "a compared picture").format(letter=LETTERS[number], prompt=text))

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("role", "panel")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.side_button)
        row.addWidget(self.slider_button)
        row.addStretch(1)
        row.addWidget(self.fit_button)
        row.addWidget(self.actual_button)
        return bar

    def _connect(self) -> None:
        self._loader.arrived.connect(self._take)
        self.side_button.clicked.connect(lambda: self.show_slider(is_on=False))
        self.slider_button.clicked.connect(lambda: self.show_slider(is_on=True))
        for canvas in (*self.beside, *self.stacked):
            self.fit_button.clicked.connect(canvas.zoom_to_fit)
            self.actual_button.clicked.connect(canvas.zoom_to_actual)
            canvas.double_clicked.connect(canvas.toggle_fit)
        for number, star in enumerate(self.stars):
            star.clicked.connect(lambda _checked=False, number=number: self._star(number))

    def _star(self, number: int) -> None:
        record = self._records[number]
        # The button shows the fact, not the wish: `pictures_changed` brings it.
        self.stars[number].setChecked(record.is_favourite)
        self.favourite_requested.emit([record.id], not record.is_favourite)


def _canvas(name: str, letter: str) -> PictureCanvas:
    canvas = PictureCanvas()
    canvas.setObjectName(f"{name}{letter}")
    canvas.setAccessibleName(tr("Picture {letter}").format(letter=letter))
    return canvas


def _caption(name: str, letter: str) -> ElidedLabel:
    caption = ElidedLabel()
    caption.setObjectName(f"{name}{letter}")
    return caption


def _side(number: int, count: int) -> Qt.AlignmentFlag:
    """Where under the slider a picture's caption stands: where the picture is."""
    ends = {0: Qt.AlignmentFlag.AlignLeft, count - 1: Qt.AlignmentFlag.AlignRight}
    return ends.get(number, Qt.AlignmentFlag.AlignHCenter)


def _button(icon: str, object_name: str, name: str, keys: QKeySequence | None = None) -> IconButton:
    button = IconButton(icon, name if keys is None else with_keys(name, keys))
    button.setObjectName(object_name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _switch(icon: str, object_name: str, name: str, keys: QKeySequence) -> IconButton:
    button = _button(icon, object_name, name, keys)
    button.setCheckable(True)
    return button


def _star(letter: str) -> IconButton:
    button = _button(
        "star-outline",
        f"compareFavourite{letter}",
        tr("Make {letter} a favourite", "A, B, C or D").format(letter=letter),
    )
    button.show_when_checked("star")
    return button
