"""The last row of a dialog that asks for something: the button that says what is done, and Cancel."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from wurst_desktop.ui.language import tr


class DecisionButtons(QDialogButtonBox):
    """Enter does it, Esc cancels; `accept` is the button that does it."""

    def __init__(self, dialog: QDialog, name: str, text: str) -> None:
        """`text` says what is done; tests find the buttons as `{name}Accept` and `{name}Cancel`."""
        super().__init__()
        # Not Qt's standard ones: those bring coloured icons along. Enter means the first once it is in the dialog; said
        # before, as here, that would be passed over.
        self.accept: QPushButton = self.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept.setObjectName(f"{name}Accept")
        cancel = self.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName(f"{name}Cancel")
        self.accepted.connect(dialog.accept)
        self.rejected.connect(dialog.reject)
