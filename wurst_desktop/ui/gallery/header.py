"""The gallery's upper border: search, count, size of the pictures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSlider, QWidget

from wurst_desktop.core.ordering import Order
from wurst_desktop.ui.gallery.order_choice import OrderButton, OrderList
from wurst_desktop.ui.gallery.search_help import SearchHelp
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr

SMALLEST_CELL = 96
LARGEST_CELL = 256
_FIRST_CELL = 120
_SMALL_STEP = 16
_WIDE = 720
_TOO_NARROW_TO_SORT = 400
_WIDEST_SEARCH = 360
_NO_LIMIT = 16777215
_STACKS_HINT = tr("Stack neighbours that were made alike: the same words and settings, other seeds")
_HINT = tr("Words of the prompt, the file name or the tags; the button beside it shows what else can be asked.")


class GalleryHeader(QWidget):
    """One line where there is room for it, else two."""

    searched = Signal(str)
    left_search = Signal()
    """Enter or the down key: on to the pictures."""
    size_chosen = Signal(int)
    sorted_by = Signal(object)
    """An `Order`."""
    save_wanted = Signal(str)
    """The search that is typed shall be kept."""
    stacks_wanted = Signal(bool)
    """Whether what was made alike is to lie on stacks."""
    side_wanted = Signal(bool)
    """Whether the list beside the pictures shall be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setObjectName("gallerySearch")
        self.search.setAccessibleName(tr("Search your pictures"))
        self.search.setPlaceholderText(
            tr("Search: fox, seed:42, rating:>=4, -snow", "seed: and rating: are typed so; prompts are English")
        )
        self.search.setToolTip(_HINT)
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(_WIDEST_SEARCH)
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self.left_search)
        self.help = SearchHelp()
        self.help.example_chosen.connect(self._type)
        self.side = IconButton("dock-left", tr("Collections and saved searches"))
        self.side.setObjectName("gallerySide")
        self.stacks = IconButton("layers-outline", tr("Stack what was made alike"), _STACKS_HINT)
        self.stacks.setObjectName("galleryStacks")
        self.save = IconButton("bookmark-plus-outline", tr("Save this search"))
        self.save.setObjectName("gallerySaveSearch")
        self.order = OrderList()
        self._order_menu = OrderButton(self.order)
        self.count = QLabel()
        self.count.setObjectName("galleryCount")
        self.count.setProperty("role", "quiet")
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.size_slider = _slider()
        self.size_slider.valueChanged.connect(self.size_chosen)
        self._connect()
        self._steps: list[IconButton] = []
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(8, 8, 8, 4)
        self._lines.setSpacing(8)
        self._lines.addLayout(self._first_line(), 1)
        self._lines.addWidget(self._second_line(), 1)
        leave = QAction(self.search)
        leave.setShortcut(Qt.Key.Key_Down)
        leave.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        leave.triggered.connect(self.left_search)
        self.search.addAction(leave)

    @property
    def cell_size(self) -> int:
        """The chosen size of a cell in pixels."""
        return self.size_slider.value()

    def step_size(self, steps: int) -> None:
        """Make the cells larger by so many small steps, or smaller."""
        self.size_slider.setValue(self.size_slider.value() + steps * _SMALL_STEP)

    def sort_by(self, order: Order) -> None:
        """Choose an order of the pictures."""
        self.order.setCurrentIndex(self.order.findData(order))

    def show_count(self, text: str) -> None:
        """Say how many pictures there are."""
        self.count.setText(text)
        self.count.setToolTip(text)
        self._fit()

    def _connect(self) -> None:
        self.stacks.setCheckable(True)
        self.stacks.toggled.connect(self.stacks_wanted)
        self.side.setCheckable(True)
        self.side.toggled.connect(self.side_wanted)
        self.save.setEnabled(False)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.order.currentIndexChanged.connect(lambda: self.sorted_by.emit(Order(self.order.currentData())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Show what there is room for beside the count, which stays whole."""
        direction = QBoxLayout.Direction
        margins, spacing, width = self._lines.contentsMargins(), self._lines.spacing(), self.width()
        is_wide = width >= _WIDE
        self._lines.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self.search.setMaximumWidth(_WIDEST_SEARCH if is_wide else _NO_LIMIT)
        room = width - margins.left() - margins.right() - 2 * spacing
        if is_wide:
            room //= 2
        room -= self.count.sizeHint().width()
        slider = self.size_slider.minimumWidth()
        order, menu = (each.sizeHint().width() + spacing for each in (self.order, self._order_menu))
        has_order = width >= _TOO_NARROW_TO_SORT and order + slider <= room
        self.order.setVisible(has_order)
        self._order_menu.setVisible(not has_order)
        room -= order if has_order else menu
        # The keys and the wheel change the size too, the order only what is here.
        self.size_slider.setVisible(slider <= room)
        room -= slider
        steps = sum(button.sizeHint().width() + spacing for button in self._steps)
        for button in self._steps:
            button.setVisible(is_wide and steps <= room)

    def _first_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.side)
        row.addWidget(self.search, 1)
        row.addWidget(self.help)
        row.addWidget(self.save)
        row.addWidget(self.stacks)
        return row

    def _type(self, example: str) -> None:
        self.search.setText(f"{self.search.text().rstrip()} {example}".lstrip())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _second_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.count, 1)
        row.addWidget(self.order)
        row.addWidget(self._order_menu)
        for icon, name, text, step in (
            ("image-size-select-small", "gallerySmaller", tr("Smaller pictures"), -1),
            ("image-size-select-large", "galleryLarger", tr("Larger pictures"), 1),
        ):
            button = IconButton(icon, text)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, step=step: self._change_size(step))
            row.addWidget(button)
            self._steps.append(button)
            if step < 0:
                row.addWidget(self.size_slider)
        return line

    def _change_size(self, step: int) -> None:
        self.size_slider.setValue(self.size_slider.value() + step * self.size_slider.pageStep())


def _slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setObjectName("gallerySize")
    slider.setAccessibleName(tr("Size of the pictures in the gallery"))
    slider.setToolTip(tr("Size of the pictures"))
    slider.setRange(SMALLEST_CELL, LARGEST_CELL)
    slider.setSingleStep(8)
    slider.setPageStep(32)
    slider.setValue(_FIRST_CELL)
    slider.setFixedWidth(88)
    return slider
