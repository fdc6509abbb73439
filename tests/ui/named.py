"""Looks for what a screen reader can't name and for texts that are cut."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
_OF_QT = (QScrollBar,)


def nameless(root: QWidget) -> list[str]:
    """The visible controls without an object name or without a name for assistive tools."""
    controls = [widget for kind in CONTROLS for widget in root.findChildren(kind) if widget.isVisibleTo(root)]
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in controls
        if not widget.objectName().startswith("qt_") and not isinstance(widget, _OF_QT)
        if not widget.objectName() or not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def cut(root: QWidget) -> list[str]:
    """The visible buttons, labels and choices that are smaller than their text needs."""
    widgets: list[QAbstractButton | QLabel] = [*root.findChildren(QAbstractButton), *root.findChildren(QLabel)]
    words = [
        f"{widget.objectName()}: {widget.text()!r} has {widget.width()} of {widget.sizeHint().width()} pixels"
        for widget in widgets
        if widget.isVisibleTo(root) and widget.text() and not _wraps(widget)
        if widget.width() < widget.sizeHint().width()
    ]
    choices = [
        f"{combo.objectName()}: {combo.itemText(row)!r} has {_room(combo)} pixels"
        for combo in root.findChildren(QComboBox)
        for row in range(combo.count())
        if combo.isVisibleTo(root) and combo.fontMetrics().horizontalAdvance(combo.itemText(row)) > _room(combo)
    ]
    lines = [
        f"{label.objectName()}: {label.text()!r} has {label.height()} of {label.heightForWidth(label.width())} high"
        for label in root.findChildren(QLabel)
        if not label.visibleRegion().isEmpty() and label.text() and label.wordWrap()
        if label.height() < label.heightForWidth(label.width())
    ]
    return words + choices + lines


def _room(combo: QComboBox) -> int:
    """How wide a text it can show."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    icon = 0 if combo.itemIcon(0).isNull() else combo.iconSize().width() + 4
    return combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo).width() - icon


def _wraps(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.wordWrap()
