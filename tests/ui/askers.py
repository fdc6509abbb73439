"""A dialog that asks for something and may be gone when the answer comes."""

from PySide6.QtWidgets import QWidget


class Asker(QWidget):
    """Hears answers as a dialog does."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard

    def hear(self, answer: object) -> None:
        self._heard.append(answer)
