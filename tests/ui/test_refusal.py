"""A box that nobody sees isn't opened."""

from PySide6.QtWidgets import QApplication

from wurst_desktop.ui.refusal import show_refusal


def test_without_a_screen_no_box_is_waited_for(qapp: QApplication) -> None:
    assert not show_refusal("The disk is full.")
    assert QApplication.activeModalWidget() is None
