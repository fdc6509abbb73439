"""The words for a sweep: its directions, its values, and what it comes to."""

from collections.abc import Mapping

from wurst_desktop.core.marking import marked
from wurst_desktop.core.sweep import Axis, AxisText, GridText, Sweep, SweepField, lora_value
from wurst_desktop.ui.language import tr, tr_n, translated
from wurst_desktop.ui.number_words import duration

DIRECTIONS = (
    tr("Across", "direction of a sweep"),
    tr("Down", "direction of a sweep"),
    tr("Sheets", "direction of a sweep: one grid for each value"),
)

_NAMES: Mapping[SweepField, str] = {
    SweepField.PROMPT: marked("Prompt"),
    #: of the prompt, that others take the place of
    SweepField.WORDS: marked("Words"),
    #: what shall not be in the picture
    SweepField.NEGATIVE: marked("Without"),
    SweepField.STYLE: marked("Style"),
    SweepField.SEED: marked("Composition seed"),
    SweepField.DECODER_SEED: marked("Texture seed"),
    SweepField.SIZE: marked("Size"),
    SweepField.PRIOR_STEPS: marked("Composition steps"),
    SweepField.PRIOR_GUIDANCE: marked("Composition guidance"),
    SweepField.SCHEDULE: marked("Schedule"),
    SweepField.DECODER_STEPS: marked("Texture steps"),
    SweepField.DECODER_GUIDANCE: marked("Texture guidance"),
    SweepField.VARIATION_SEED: marked("Variation seed"),
    SweepField.VARIATION_STRENGTH: marked("Variation"),
    #: how much of a kept composition is drawn anew
    SweepField.STRENGTH: marked("Drawn over"),
    #: how much, where two compositions are mixed
    SweepField.SHARE: marked("Of the second picture"),
    SweepField.LORA: marked("LoRA strength"),
    SweepField.SYNTAX: marked("Weights written as"),
    SweepField.LONG_PROMPTS: marked("Long prompts"),
    #: how random numbers are drawn
    SweepField.NOISE: marked("Chance"),
    SweepField.MODE: marked("Mode"),
    #: of the picture
    SweepField.SIZING: marked("Sides"),
    SweepField.MODEL: marked("Model"),
}
"""In English."""
#: an empty value of a sweep, beside its pictures
_NOTHING = marked("(nothing)")


def sweep_field_name(field: SweepField) -> str:
    """What an artist calls it."""
    return translated(_NAMES[field])


def grid_text(sweep: Sweep) -> GridText:
    """What is written on the picture of the whole: in English, since the picture is kept and goes to others.

    Nor do the fonts that it is written with know every script.
    """
    axes = (
        AxisText(_NAMES[axis.field], tuple(_label(axis.field, value) or _NOTHING for value in axis.values))
        for axis in sweep.axes
    )
    return GridText(" ".join(sweep.request.typed[0].split()), tuple(axes))


def axis_line(axis: Axis) -> str:
    """A direction in a line: "Composition guidance: 2, 4, 8"."""
    labels = ", ".join(_label(axis.field, value) or translated(_NOTHING) for value in axis.values)
    return f"{sweep_field_name(axis.field)}: {labels}"


def foreseen(count: int, seconds: float | None) -> str:
    """How many pictures it is, and how long they take here as far as that is known."""
    if seconds is None:
        return tr_n(
            "%n pictures. How long they take is known once one was drawn like this.",
            "%n picture. How long they take is known once one was drawn like this.",
            count,
        )
    return tr_n("%n pictures, about {time}", "%n picture, about {time}", count).format(time=duration(seconds))


def _label(field: SweepField, value: str) -> str:
    """A value as it stands beside its pictures."""
    if field is SweepField.LORA:
        name, strength = lora_value(value)
        return f"{name} {strength:g}".strip()
    return value.replace("x", " x ") if field is SweepField.SIZE else value
