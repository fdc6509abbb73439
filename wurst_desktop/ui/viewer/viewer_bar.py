"""The viewer's lower border: where one is, what is shown, how large, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from wurst_desktop.core.record import Record
from wurst_desktop.ui.elided_label import ElidedLabel
from wurst_desktop.ui.gallery.record_text import rating_name, title
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.key_hints import with_keys
from wurst_desktop.ui.language import number, tr, tr_n
from wurst_desktop.ui.number_words import percent
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.viewer.slideshow import PAUSES_S


class ViewerBar(QWidget):
    """Buttons that say what was pressed, and labels that are told what to show."""

    previous = Signal()
    next = Signal()
    fit = Signal()
    actual = Signal()
    starred = Signal()
    deleted = Signal()
    slideshow = Signal()
    slideshow_chosen = Signal(int)
    """Seconds for each picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back_button = _button("chevron-left", "viewerPrevious", tr("Previous picture"))
        self.back_button.setToolTip(tr("Previous picture (Left arrow)"))
        self.on_button = _button("chevron-right", "viewerNext", tr("Next picture"))
        self.on_button.setToolTip(tr("Next picture (Right arrow)"))
        self.star_button = _button("star-outline", "viewerFavourite", tr("Favourite"), QKeySequence("F"))
        self.star_button.show_when_checked("star")
        self.show_button = _button("play-outline", "viewerSlideshow", tr("Slide show"), QKeySequence("F5"))
        self.show_button.setMenu(self._pauses())
        self.show_button.setPopupMode(IconButton.ToolButtonPopupMode.MenuButtonPopup)
        self.save_button = _button("content-save-outline", "viewerSave", tr("Save a copy"))
        self.delete_button = _button("trash-can-outline", "viewerDelete", tr("Delete"), QKeySequence("Del"))
        self.fit_button = _button(
            "fit-to-page-outline", "viewerFit", tr("Show the whole picture"), QKeySequence("Ctrl+0")
        )
        self.actual_button = _button(
            "numeric-1-box-outline", "viewerActual", tr("Show it at 100 %"), QKeySequence("Ctrl+1")
        )
        self.place = QLabel()
        self.place.setObjectName("viewerPlace")
        self.place.setProperty("role", "quiet")
        self.title = ElidedLabel()
        self.title.setObjectName("viewerTitle")
        self.scale = QLabel()
        self.scale.setObjectName("viewerScale")
        self.scale.setProperty("role", "quiet")
        self.scale.setMinimumWidth(self.fontMetrics().horizontalAdvance(percent(32)) + 8)
        self.scale.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        self._connect()

    def show_record(self, record: Record, row: int, count: int) -> None:
        """Say what is shown, and that it is picture `row` (from 0) of `count`."""
        self.title.say(title(record))
        place = tr("{place} of {count}", "which of the pictures").format(place=number(row + 1), count=number(count))
        told = place if record.is_decoded else listed((place, tr("composition only")))
        rating = f"  {rating_name(record.marks.rating)}" if record.marks.rating else ""
        self.place.setText(f"{told}{rating}")
        self.star_button.setChecked(record.is_favourite)
        self.back_button.setEnabled(row > 0)
        self.on_button.setEnabled(row + 1 < count)

    def show_scale(self, scale: float | None) -> None:
        """Say how large it is: 1.0 is 100 %; None where there is nothing to see."""
        self.scale.setText("" if scale is None else percent(scale))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.back_button)
        row.addWidget(self.on_button)
        row.addSpacing(8)
        row.addWidget(self.place)
        row.addSpacing(12)
        row.addWidget(self.title, 1)
        row.addSpacing(12)
        for widget in (self.scale, self.fit_button, self.actual_button):
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self.show_button)
        row.addWidget(self.star_button)
        row.addWidget(self.save_button)
        row.addWidget(self.delete_button)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.previous)
        self.on_button.clicked.connect(self.next)
        self.fit_button.clicked.connect(self.fit)
        self.actual_button.clicked.connect(self.actual)
        self.star_button.clicked.connect(self.starred)
        self.delete_button.clicked.connect(self.deleted)
        self.show_button.clicked.connect(self.slideshow)

    def _pauses(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("viewerSlideshowPauses")
        for seconds in PAUSES_S:
            action = menu.addAction(tr_n("%n seconds for each", "%n second for each", seconds))
            action.triggered.connect(lambda _checked=False, seconds=seconds: self.slideshow_chosen.emit(seconds))
        return menu


def _button(icon: str, object_name: str, name: str, keys: QKeySequence | None = None) -> IconButton:
    button = IconButton(icon, name, name if keys is None else with_keys(name, keys))
    button.setObjectName(object_name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
