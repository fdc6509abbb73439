"""Marks fields that say what can't be drawn."""

from PySide6.QtWidgets import QWidget

from wurst_desktop.core.errors import BadInput, OutOfRange
from wurst_desktop.ui.create.fields import CreateFields
from wurst_desktop.ui.speaking import Say, say_at_once
from wurst_desktop.ui.wording import explain


class Refusals:
    """Marks a bad field in place, and tells beneath all of them why."""

    def __init__(self, fields: CreateFields, say: Say = say_at_once) -> None:
        self._fields = fields
        self._say = say

    def refuse(self, field: QWidget, sentence: str) -> None:
        """Mark a field, say why, and go there."""
        _mark(field, sentence)
        self._fields.notice.warn(sentence)
        field.setFocus()
        self._say(self._fields.notice, sentence)

    def refuse_for(self, error: BadInput) -> None:
        """Mark the field that an error is about."""
        self.refuse(self._field_of(error), explain(error))

    def clear(self) -> None:
        """Take all marks and the sentence back."""
        fields = self._fields
        fields.notice.clear()
        for field in (
            fields.prompt,
            fields.negative,
            fields.checkpoint,
            fields.size_combo,
            fields.loras.add,
            fields.seed.spin,
            fields.decoder_seed.spin,
        ):
            _mark(field, "")

    def _field_of(self, error: BadInput) -> QWidget:
        seeds: dict[str, QWidget] = {"seed": self._fields.seed.spin, "decoder_seed": self._fields.decoder_seed.spin}
        name = error.field if isinstance(error, OutOfRange) else ""
        return seeds.get(name) or self._fields.more.field(name) or self._fields.size_combo


def _mark(field: QWidget, wrong: str) -> None:
    """Mark a field with what is wrong about it, which is read where the focus comes back to it; "" takes it off."""
    field.setAccessibleDescription(wrong)
    if bool(field.property("wrong")) != bool(wrong):
        field.setProperty("wrong", bool(wrong))
        field.style().polish(field)
