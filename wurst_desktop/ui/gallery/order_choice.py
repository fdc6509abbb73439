"""Chooses the order of the pictures: a list where there is room for it, else a button with the same as a menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from wurst_desktop.core.ordering import Order
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr

_ORDERS = {
    Order.NEWEST: tr("Newest first"),
    Order.OLDEST: tr("Oldest first"),
    Order.RATING: tr("Best rated"),
    Order.SEED: tr("By seed"),
    Order.SIZE: tr("Largest", "order of the pictures: the largest first"),
    Order.OWN: tr("My order"),
    Order.RANDOM: tr("By chance"),
}
_NAME = tr("Order of the pictures")
_OWN_HINT = tr("As you laid the pictures of a collection: drag them there. Everything else comes newest first.")


class OrderList(QComboBox):
    """The orders, one of which is in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("galleryOrder")
        self.setAccessibleName(_NAME)
        self.setToolTip(_NAME)
        for order, text in _ORDERS.items():
            self.addItem(text, order)
        self.setItemData(self.findData(Order.OWN), _OWN_HINT, Qt.ItemDataRole.ToolTipRole)


class OrderButton(IconButton):
    """Opens a menu of what `orders` offers."""

    def __init__(self, orders: OrderList) -> None:
        super().__init__("sort", _NAME)
        self.setObjectName("galleryOrderMenu")
        self._orders = orders
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("galleryOrders")
        group = QActionGroup(menu)
        for row in range(self._orders.count()):
            action = menu.addAction(self._orders.itemText(row))
            action.setCheckable(True)
            action.setChecked(row == self._orders.currentIndex())
            action.triggered.connect(lambda _checked=False, row=row: self._orders.setCurrentIndex(row))
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
