"""The words for a sweep: its directions, its values, and what it comes to."""

from collections.abc import Mapping

from wurst_desktop.core.sweep import Axis, AxisText, GridText, Sweep, SweepField, lora_value
from wurst_desktop.ui.number_words import counted, duration

DIRECTIONS = ("Across", "Down", "Sheets")

_NAMES: Mapping[SweepField, str] = {
    SweepField.PROMPT: "Prompt",
    SweepField.WORDS: "Words",
    SweepField.NEGATIVE: "Without",
    SweepField.STYLE: "Style",
    SweepField.SEED: "Composition seed",
    SweepField.DECODER_SEED: "Texture seed",
    SweepField.SIZE: "Size",
    SweepField.PRIOR_STEPS: "Composition steps",
    SweepField.PRIOR_GUIDANCE: "Composition guidance",
    SweepField.SCHEDULE: "Schedule",
    SweepField.DECODER_STEPS: "Texture steps",
    SweepField.DECODER_GUIDANCE: "Texture guidance",
    SweepField.VARIATION_SEED: "Variation seed",
    SweepField.VARIATION_STRENGTH: "Variation",
    SweepField.STRENGTH: "Drawn over",
    SweepField.SHARE: "Of the second picture",
    SweepField.LORA: "LoRA strength",
    SweepField.SYNTAX: "Weights written as",
    SweepField.LONG_PROMPTS: "Long prompts",
    SweepField.NOISE: "Chance",
    SweepField.MODE: "Mode",
    SweepField.SIZING: "Sides",
    SweepField.MODEL: "Model",
}


def sweep_field_name(field: SweepField) -> str:
    """What an artist calls it."""
    return _NAMES[field]


def value_label(field: SweepField, value: str) -> str:
    """What stands beside its pictures."""
    if field is SweepField.LORA:
        name, strength = lora_value(value)
        return f"{name} {strength:g}".strip()
    return value.replace("x", " x ") if field is SweepField.SIZE else value or "(nothing)"


def grid_text(sweep: Sweep) -> GridText:
    """What is written on the picture of the whole."""
    return GridText(" ".join(sweep.request.typed[0].split()), tuple(map(_axis_text, sweep.axes)))


def axis_line(axis: Axis) -> str:
    """A direction in a line: "Composition guidance: 2, 4, 8"."""
    text = _axis_text(axis)
    return f"{text.name}: {', '.join(text.labels)}"


def foreseen(count: int, seconds: float | None) -> str:
    """How many pictures it is, and how long they take here as far as that is known."""
    pictures = counted(count, "picture")
    if seconds is None:
        return f"{pictures}. How long they take is known once one was drawn like this."
    return f"{pictures}, about {duration(seconds)}"


def _axis_text(axis: Axis) -> AxisText:
    return AxisText(sweep_field_name(axis.field), tuple(value_label(axis.field, value) for value in axis.values))
