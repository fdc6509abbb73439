"""The options that most pictures don't need to touch: steps, guidance, schedule, syntax, chance."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.plan import Device, ExecutionPlan
from wurst_desktop.core.request import GenerationRequest, LongPrompts, Mode, NoiseMode, PromptSyntax, Rolls, Schedule
from wurst_desktop.core.seeds import LARGEST_SEED
from wurst_desktop.core.sizes import LARGEST_GUIDANCE, LARGEST_STEPS, Sizing
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.spin_boxes import decimal_spin, whole_number_spin
from wurst_desktop.ui.wheel import leave_wheel

_SCHEDULES = ((Schedule.DEFAULT, "As published"), (Schedule.EVEN, "Even steps"))
_SYNTAXES = (
    (PromptSyntax.COMPEL, "word++, (phrase)1.3"),
    (PromptSyntax.A1111, "(word:1.3), [word]"),
    (PromptSyntax.PLAIN, "None, plain text"),
)
_LONG_PROMPTS = ((LongPrompts.CUT, "Cut at the limit"), (LongPrompts.SPLIT, "In parts (untrained)"))
_LONG_HINT = (
    "The model learnt prompts of one length. Cut: what goes beyond is left out, and shown in grey. "
    "In parts: the composition reads all of it, which it was never trained on. Plain text is always cut."
)
_ROLLS = (
    (Rolls.BOTH, "Each its own"),
    (Rolls.TEXTURE, "One composition"),
    (Rolls.COMPOSITION, "One texture seed"),
)
_ROLLS_HINT = "What several pictures of one job share: what is where, or the seed of the fine detail."
_VARIATION_HINT = "How far the composition's noise is turned to that of the variation seed: 0 not at all, 1 wholly."
_NOISES = ((NoiseMode.PER_IMAGE, "Own for each stage"), (NoiseMode.DIFFUSERS, "As in stock diffusers"))
_SIZINGS = ((Sizing.CELLS, "Steps of 128, as trained"), (Sizing.TRUE, "Steps of 64, true to size"))
_SIZING_HINT = (
    "The model learnt pictures whose sides are multiples of 128. True to size, the texture is painted on just as many "
    "cells as the picture has, so that sides can be multiples of 64; nothing was trained like that."
)
_MODES = (
    (Mode.EXACT, "Exact"),
    (Mode.FAST, "Fast, less exact"),
    (Mode.COMPILED, "Compiled, for GPUs"),
)
_MODE_HINT = (
    "Exact follows every step in full. Fast re-uses answers of the step before: the picture is there sooner and "
    "differs a little. Compiled draws the same as exact; the first picture of a size waits minutes for it, and it "
    "pays only on a GPU."
)


_CHOICES = (_SCHEDULES, _SYNTAXES, _LONG_PROMPTS, _ROLLS, _NOISES, _SIZINGS, _MODES)


def choice_label(value: StrEnum) -> str:
    """What a choice is called here, or how it is written where it isn't offered."""
    labels = (label for choices in _CHOICES for choice, label in choices if choice is value)
    return next(labels, str(value))


@dataclass
class _Row:
    widget: QWidget
    value: Callable[[], object]
    show: Callable[[object], None]
    reset: IconButton


class MoreOptions(QWidget):
    """One line an option; a line that differs from the model's recommendation offers to go back to it."""

    changed = Signal()
    chosen = Signal(str)
    """The artist's own hand chose something else for this option; what the program shows isn't told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._defaults: dict[str, object] = {}
        self._rows: dict[str, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._add_steps("prior_steps", "priorStepsSpin", "Composition steps", "How often Stage C, the prior, refines.")
        self._add_guidance("prior_guidance", "priorGuidanceSpin", "Composition guidance", "How closely Stage C follows")
        self._add_steps(
            "decoder_steps", "decoderStepsSpin", "Texture steps", "How often Stage B, the decoder, refines."
        )
        self._add_guidance("decoder_guidance", "decoderGuidanceSpin", "Texture guidance", "How closely Stage B follows")
        self._add_choice("schedule", "scheduleCombo", "Schedule", "How the composition steps lie in time.", _SCHEDULES)
        self._add_choice("syntax", "syntaxCombo", "Weights", "How weights are written in the prompt.", _SYNTAXES)
        self._add_choice("long_prompts", "longPromptsCombo", "Long prompts", _LONG_HINT, _LONG_PROMPTS)
        self._add_choice("noise", "noiseCombo", "Chance", "In which order random numbers are drawn.", _NOISES)
        self._add_choice("sizing", "sizingCombo", "Sides", _SIZING_HINT, _SIZINGS)
        self._add_choice("mode", "modeCombo", "Mode", _MODE_HINT, _MODES)
        self._add_choice("rolls", "rollsCombo", "Several pictures", _ROLLS_HINT, _ROLLS)
        self._add_share("variation_strength", "variationStrengthSpin", "Variation", _VARIATION_HINT)
        self._add_seed("variation_seed", "variationSeedSpin", "Variation seed", "The other seed of the composition.")

    def offer(self, card: CheckpointCard) -> None:
        """Take a model's recommendations as defaults; values that were the old defaults follow."""
        recommended: dict[str, object] = {
            "prior_steps": card.prior_steps,
            "prior_guidance": card.prior_guidance,
            "decoder_steps": card.decoder_steps,
            "decoder_guidance": card.decoder_guidance,
            "schedule": card.schedule,
            "syntax": PromptSyntax.COMPEL,
            "long_prompts": LongPrompts.CUT,
            "noise": NoiseMode.PER_IMAGE,
            "rolls": Rolls.BOTH,
            "variation_strength": 0.0,
            "variation_seed": 0,
            "mode": Mode.EXACT,
            "sizing": Sizing.CELLS,
        }
        follow = [name for name, row in self._rows.items() if row.value() == self._defaults.get(name, row.value())]
        self._defaults = recommended
        for name in follow:
            self._rows[name].show(recommended[name])
        self._mark()

    def show_plan(self, plan: ExecutionPlan) -> None:
        """Offer to compile only where it pays."""
        modes = self._rows["mode"].widget
        if isinstance(modes, QComboBox) and isinstance(model := modes.model(), QStandardItemModel):
            index = [mode for mode, _ in _MODES].index(Mode.COMPILED)
            model.item(index).setEnabled(plan.device is not Device.CPU)

    def values(self) -> dict[str, object]:
        """The options by their names in the request."""
        return {name: row.value() for name, row in self._rows.items()}

    def show_request(self, request: GenerationRequest) -> None:
        """Show the options of a request."""
        for name, row in self._rows.items():
            row.show(getattr(request, name))
        self._mark()

    def recall(self, found: Mapping[str, object]) -> None:
        """Show the options that `found` has; a value that an option can't have is passed over."""
        for name, row in self._rows.items():
            if name in found:
                with suppress(TypeError, ValueError, OverflowError):
                    row.show(found[name])
        self._mark()

    @property
    def differing(self) -> int:
        """How many options differ from the model's recommendation."""
        return sum(row.value() != self._defaults.get(name) for name, row in self._rows.items())

    def field(self, name: str) -> QWidget | None:
        """The control of a request field, to mark it."""
        return self._rows[name].widget if name in self._rows else None

    def _add_steps(self, name: str, object_name: str, title: str, hint: str) -> None:
        spin = whole_number_spin()
        spin.setRange(1, LARGEST_STEPS)
        spin.valueChanged.connect(self._note)
        self._add(name, object_name, title, hint, spin, spin.value, spin.setValue)

    def _add_guidance(self, name: str, object_name: str, title: str, hint: str) -> None:
        spin = decimal_spin(1)
        spin.setRange(0, LARGEST_GUIDANCE)
        spin.setSingleStep(0.5)
        spin.valueChanged.connect(self._note)
        hint = f"{hint} the prompt; 1 or less is off and takes half the time."
        self._add(name, object_name, title, hint, spin, spin.value, spin.setValue)

    def _add_share(self, name: str, object_name: str, title: str, hint: str) -> None:
        spin = decimal_spin(2)
        spin.setRange(0, 1)
        spin.setSingleStep(0.05)
        spin.valueChanged.connect(self._note)
        self._add(name, object_name, title, hint, spin, spin.value, spin.setValue)

    def _add_seed(self, name: str, object_name: str, title: str, hint: str) -> None:
        spin = decimal_spin(0)
        spin.setRange(0, LARGEST_SEED)
        # Room for the longest seed there may be would push the other rows' titles together.
        spin.setMinimumWidth(96)
        spin.valueChanged.connect(self._note)
        self._add(name, object_name, title, hint, spin, lambda: int(spin.value()), spin.setValue)

    def _add_choice(
        self, name: str, object_name: str, title: str, hint: str, choices: Sequence[tuple[StrEnum, str]]
    ) -> None:
        combo = QComboBox()
        leave_wheel(combo)
        for _, label in choices:
            combo.addItem(label)
        combo.setMinimumContentsLength(8)
        combo.currentIndexChanged.connect(self._note)
        combo.activated.connect(lambda _index: self.chosen.emit(name))
        values = [value for value, _ in choices]
        self._add(
            name,
            object_name,
            title,
            hint,
            combo,
            lambda: values[combo.currentIndex()],
            lambda value: combo.setCurrentIndex(values.index(value)),
        )

    def _add(
        self,
        name: str,
        object_name: str,
        title: str,
        hint: str,
        widget: QWidget,
        value: Callable[[], object],
        show: Callable[..., None],
    ) -> None:
        widget.setObjectName(object_name)
        widget.setAccessibleName(title)
        widget.setToolTip(hint)
        label = QLabel(title)
        label.setToolTip(hint)
        label.setBuddy(widget)
        reset = IconButton("undo-variant", f"{title}: back to the recommended value")
        reset.setObjectName(f"{object_name}Reset")
        keep = reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(keep)
        reset.clicked.connect(lambda: show(self._defaults[name]))
        line = self._grid.rowCount()
        if isinstance(widget, QComboBox):
            # What it offers needs the whole width.
            label.setContentsMargins(0, 4, 0, 0)
            self._grid.addWidget(label, line, 0, 1, 2)
            self._grid.addWidget(widget, line + 1, 0, 1, 2)
            self._grid.addWidget(reset, line + 1, 2)
        else:
            for column, part in enumerate((label, widget, reset)):
                self._grid.addWidget(part, line, column)
        self._rows[name] = _Row(widget, value, show, reset)

    def _note(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        for name, row in self._rows.items():
            row.reset.setVisible(name in self._defaults and row.value() != self._defaults[name])
