"""The middle of the window: the picture that is being made, or the one that was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from wurst_desktop.core.picture import Pixels
from wurst_desktop.core.record import Record
from wurst_desktop.ui.beginning.welcome import Welcome
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.record_text import spoken
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.picture_reading import read_picture
from wurst_desktop.ui.viewer.canvas import PictureCanvas
from wurst_desktop.ui.viewer.framing import Framing

_GONE = tr("The file of this picture isn't where it was. Move it back, or delete the entry.")


class PreviewPane(QWidget):
    """Shows one picture as large as it fits; until there is one, says how to begin."""

    example_chosen = Signal(str)

    def __init__(self, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewPane")
        self.setAccessibleName(tr("Picture"))
        self.setProperty("role", "surround")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clerk = clerk
        self._record: Record | None = None
        self._part: Framing | None = None
        self.canvas = PictureCanvas()
        self.canvas.setObjectName("previewCanvas")
        self.canvas.setAccessibleName(tr("The chosen picture, or the one in the making"))
        self.welcome = Welcome()
        self.welcome.example_chosen.connect(self.example_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 4)
        self._stack = QStackedLayout()
        # Before it has pages: the first one would else be shown as a window of its own.
        column.addLayout(self._stack)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.canvas)

    def offer_examples(self, examples: Sequence[str]) -> None:
        """Show a few prompts to begin with."""
        self.welcome.offer(examples)

    @property
    def record(self) -> Record | None:
        """The history entry that is shown, if it is one."""
        return self._record

    def show_pixels(self, pixels: Pixels) -> None:
        """Show a picture in the making."""
        self._record = None
        self.canvas.setAccessibleDescription("")
        stride = pixels.width * 3
        image = QImage(pixels.data, pixels.width, pixels.height, stride, QImage.Format.Format_RGB888)
        self._show(image.copy())

    def show_record(self, record: Record) -> None:
        """Show a picture of the history, read off the GUI thread."""
        self._record = record
        self._clerk.ask(lambda: read_picture(record.path), lambda image: self._arrived(record, image))

    def see_part(self, framing: Framing) -> None:
        """Show this part of the first picture of the history, if it is of that shape."""
        self._part = framing

    def forget(self, ids: list[int]) -> None:
        """Show nothing if what is shown was deleted."""
        if self._record is not None and self._record.id in ids:
            self.clear()

    def clear(self) -> None:
        """Show nothing, but how to begin."""
        self._record = None
        self.canvas.clear()
        self.welcome.greet()
        self._stack.setCurrentWidget(self.welcome)

    def _arrived(self, record: Record, image: QImage) -> None:
        if self._record == record:
            if image.isNull():
                self.welcome.say(_GONE)
                self._stack.setCurrentWidget(self.welcome)
            else:
                self.canvas.setAccessibleDescription(spoken(record))
                self._show(image)
                self._show_part()

    def _show_part(self) -> None:
        if self._part is not None:
            part, self._part = self._part, None
            self.canvas.follow(part)

    def _show(self, image: QImage) -> None:
        self.canvas.show_image(image)
        self._stack.setCurrentWidget(self.canvas)
