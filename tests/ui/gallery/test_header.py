"""The gallery's border offers every order of the pictures, however narrow it is."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from wurst_desktop.core.ordering import Order
from wurst_desktop.ui.gallery.header import GalleryHeader
from wurst_desktop.ui.gallery.order_choice import OrderButton


@pytest.fixture
def header(qtbot: QtBot) -> GalleryHeader:
    header = GalleryHeader()
    qtbot.addWidget(header)
    header.show_count("1,234 pictures")
    header.show()
    return header


def order_button(header: GalleryHeader) -> OrderButton:
    (button,) = header.findChildren(OrderButton)
    return button


def test_a_wide_border_lists_the_orders(header: GalleryHeader) -> None:
    header.resize(1000, 60)
    QApplication.processEvents()
    assert header.order.isVisible()
    assert not order_button(header).isVisible()


def test_a_narrow_border_offers_the_orders_in_a_menu(header: GalleryHeader, qtbot: QtBot) -> None:
    header.resize(320, 80)
    QApplication.processEvents()
    assert not header.order.isVisible()
    assert order_button(header).isVisible()
    header.sort_by(Order.RATING)
    order_button(header).click()
    menu = header.findChild(QMenu, "galleryOrders")
    assert menu is not None
    offered = menu.actions()
    assert len(offered) == len(Order)
    assert [action.text() for action in offered if action.isChecked()] == ["Best rated"]
    with qtbot.waitSignal(header.sorted_by) as chosen:
        next(action for action in offered if action.text() == "Oldest first").trigger()
    assert chosen.args == [Order.OLDEST]
    menu.close()
