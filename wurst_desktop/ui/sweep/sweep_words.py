"""The words for a sweep: its directions, its values, and what it comes to."""

from collections.abc import Mapping

from wurst_desktop.core.sweep import Axis, AxisText, GridText, Sweep, SweepField, lora_value
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.number_words import duration

DIRECTIONS = (
    tr("Across", "direction of a sweep"),
    tr("Down", "direction of a sweep"),
    tr("Sheets", "direction of a sweep: one grid for each value"),
)

_NAMES: Mapping[SweepField, str] = {
    SweepField.PROMPT: tr("Prompt"),
    SweepField.WORDS: tr("Words", "of the prompt, that others take the place of"),
    SweepField.NEGATIVE: tr("Without", "what shall not be in the picture"),
    SweepField.STYLE: tr("Style"),
    SweepField.SEED: tr("Composition seed"),
    SweepField.DECODER_SEED: tr("Texture seed"),
    SweepField.SIZE: tr("Size"),
    SweepField.PRIOR_STEPS: tr("Composition steps"),
    SweepField.PRIOR_GUIDANCE: tr("Composition guidance"),
    SweepField.SCHEDULE: tr("Schedule"),
    SweepField.DECODER_STEPS: tr("Texture steps"),
    SweepField.DECODER_GUIDANCE: tr("Texture guidance"),
    SweepField.VARIATION_SEED: tr("Variation seed"),
    SweepField.VARIATION_STRENGTH: tr("Variation"),
    SweepField.STRENGTH: tr("Drawn over", "how much of a kept composition is drawn anew"),
    SweepField.SHARE: tr("Of the second picture", "how much, where two compositions are mixed"),
    SweepField.LORA: tr("LoRA strength"),
    SweepField.SYNTAX: tr("Weights written as"),
    SweepField.LONG_PROMPTS: tr("Long prompts"),
    SweepField.NOISE: tr("Chance", "how random numbers are drawn"),
    SweepField.MODE: tr("Mode"),
    SweepField.SIZING: tr("Sides", "of the picture"),
    SweepField.MODEL: tr("Model"),
}


def sweep_field_name(field: SweepField) -> str:
    """What an artist calls it."""
    return _NAMES[field]


def value_label(field: SweepField, value: str) -> str:
    """What stands beside its pictures."""
    if field is SweepField.LORA:
        name, strength = lora_value(value)
        return f"{name} {strength:g}".strip()
    if field is SweepField.SIZE:
        return value.replace("x", " x ")
    return value or tr("(nothing)", "an empty value of a sweep, beside its pictures")


def grid_text(sweep: Sweep) -> GridText:
    """What is written on the picture of the whole."""
    return GridText(" ".join(sweep.request.typed[0].split()), tuple(map(_axis_text, sweep.axes)))


def axis_line(axis: Axis) -> str:
    """A direction in a line: "Composition guidance: 2, 4, 8"."""
    text = _axis_text(axis)
    return f"{text.name}: {', '.join(text.labels)}"


def foreseen(count: int, seconds: float | None) -> str:
    """How many pictures it is, and how long they take here as far as that is known."""
    if seconds is None:
        return tr_n(
            "%n pictures. How long they take is known once one was drawn like this.",
            "%n picture. How long they take is known once one was drawn like this.",
            count,
        )
    return tr_n("%n pictures, about {time}", "%n picture, about {time}", count).format(time=duration(seconds))


def _axis_text(axis: Axis) -> AxisText:
    return AxisText(sweep_field_name(axis.field), tuple(value_label(axis.field, value) for value in axis.values))
