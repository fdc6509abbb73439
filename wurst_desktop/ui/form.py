"""Fields in a column, each behind its title."""

from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QWidget


class Form(QGridLayout):
    """Titles stand on the line of their fields; texts that wrap take no more room than they need, unlike in Qt's."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setColumnStretch(1, 1)

    def add(self, title: str, field: QWidget | QLayout) -> None:
        """Add a field beneath the others; one without a title tells of the field above it."""
        row = self.rowCount()
        if title:
            label = QLabel(title)
            if isinstance(field, QWidget):
                label.setBuddy(field)
            self.addWidget(label, row, 0)
        if isinstance(field, QWidget):
            self.addWidget(field, row, 1)
        else:
            self.addLayout(field, row, 1)
