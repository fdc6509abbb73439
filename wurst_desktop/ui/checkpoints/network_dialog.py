"""The calls to the network that this run of the program has made."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from wurst_desktop.core.network import NetworkCall
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.room_for_texts import resize_for_texts

_NONE = tr(
    "This run of the program has made no call to the network. It makes none by itself: only a download that you begin "
    "in the Models page goes out, and each of its calls is listed here."
)
_SOME = tr("All calls to the network since the program was started, the latest at the end.")


class NetworkDialog(QDialog):
    """A list to read and to copy from."""

    def __init__(self, calls: Sequence[NetworkCall], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkDialog")
        self.setWindowTitle(tr("Network calls"))
        text = QLabel(_SOME if calls else _NONE)
        text.setObjectName("networkText")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.list = QListWidget()
        self.list.setObjectName("networkList")
        self.list.setAccessibleName(tr("Network calls"))
        self.list.addItems([f"{call.moment.astimezone():%H:%M:%S}  {call.address}" for call in calls])
        self.list.setVisible(bool(calls))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("networkClose")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for widget in (text, self.list, buttons):
            column.addWidget(widget)
        resize_for_texts(self, 560, 320 if calls else 120)
