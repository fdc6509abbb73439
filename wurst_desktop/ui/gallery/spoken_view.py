"""A bare view whose cells assistive tools can read."""

from PySide6.QtWidgets import QAbstractItemView


class QTableView(QAbstractItemView):
    """Bears this name since Qt goes by the names of a view's classes when it hands its cells to assistive tools.

    Without it, a view that isn't one of Qt's own is a blank area to a screen reader.
    """
