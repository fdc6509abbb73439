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
from wurst_desktop.core.request import GenerationRequest, LongPrompts, Mode, NoiseMode, PromptSyntax
from wurst_desktop.core.seeds import LARGEST_SEED
from wurst_desktop.core.sizes import LARGEST_GUIDANCE, LARGEST_STEPS, Sizing
from wurst_desktop.ui.create.option_words import (
    DECODER_GUIDANCE_HINT,
    DECODER_STEPS_HINT,
    LONG_HINT,
    LONG_PROMPTS,
    MODE_HINT,
    MODES,
    NOISE_HINT,
    NOISES,
    PRIOR_GUIDANCE_HINT,
    PRIOR_STEPS_HINT,
    ROLLS,
    ROLLS_HINT,
    SCHEDULE_HINT,
    SCHEDULES,
    SIZING_HINT,
    SIZINGS,
    SYNTAX_HINT,
    SYNTAXES,
    VARIATION_HINT,
    VARIATION_SEED_HINT,
)
from wurst_desktop.ui.create.sharing import Sharing, sharing_of
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.spin_boxes import decimal_spin, whole_number_spin
from wurst_desktop.ui.wheel import leave_wheel


@dataclass
class _Row:
    widget: QWidget
    value: Callable[[], object]
    show: Callable[[object], None]
    reset: IconButton


class MoreOptions(QWidget):
    """One line an option; a line that differs from the model's recommendation offers to go back to it."""

    changed = Signal()
    compared = Signal()
    """Perhaps more or fewer options differ now from the model's recommendation."""
    chosen = Signal(str)
    """The artist's own hand chose something else for this option; what the program shows isn't told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._defaults: dict[str, object] = {}
        self._mode = Mode.EXACT
        self._rows: dict[str, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._add_steps("prior_steps", "priorStepsSpin", tr("Composition steps"), PRIOR_STEPS_HINT)
        self._add_guidance("prior_guidance", "priorGuidanceSpin", tr("Composition guidance"), PRIOR_GUIDANCE_HINT)
        self._add_steps("decoder_steps", "decoderStepsSpin", tr("Texture steps"), DECODER_STEPS_HINT)
        self._add_guidance("decoder_guidance", "decoderGuidanceSpin", tr("Texture guidance"), DECODER_GUIDANCE_HINT)
        self._add_choice("schedule", "scheduleCombo", tr("Schedule"), SCHEDULE_HINT, SCHEDULES)
        self._add_choice("syntax", "syntaxCombo", tr("Weights", "of words in the prompt"), SYNTAX_HINT, SYNTAXES)
        self._add_choice("long_prompts", "longPromptsCombo", tr("Long prompts"), LONG_HINT, LONG_PROMPTS)
        self._add_choice("noise", "noiseCombo", tr("Chance", "how random numbers are drawn"), NOISE_HINT, NOISES)
        self._add_choice("sizing", "sizingCombo", tr("Sides", "of the picture"), SIZING_HINT, SIZINGS)
        self._add_choice("mode", "modeCombo", tr("Mode"), MODE_HINT, MODES)
        self._add_choice("rolls", "rollsCombo", tr("Several pictures"), ROLLS_HINT, ROLLS)
        self._add_share("variation_strength", "variationStrengthSpin", tr("Variation"), VARIATION_HINT)
        self._add_seed("variation_seed", "variationSeedSpin", tr("Variation seed"), VARIATION_SEED_HINT)

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
            "rolls": Sharing.LOCKED,
            "variation_strength": 0.0,
            "variation_seed": 0,
            "mode": self._mode,
            "sizing": Sizing.CELLS,
        }
        follow = [name for name, row in self._rows.items() if row.value() == self._defaults.get(name, row.value())]
        self._defaults = recommended
        for name in follow:
            self._rows[name].show(recommended[name])
        self._mark()

    def prefer_mode(self, mode: Mode) -> None:
        """Draw in this mode, where nothing else is chosen."""
        row = self._rows["mode"]
        if row.value() == self._defaults.get("mode", self._mode):
            row.show(mode)
        self._mode = mode
        if "mode" in self._defaults:
            self._defaults["mode"] = mode
        self._mark()

    def show_plan(self, plan: ExecutionPlan) -> None:
        """Offer to compile only where it pays."""
        modes = self._rows["mode"].widget
        if isinstance(modes, QComboBox) and isinstance(model := modes.model(), QStandardItemModel):
            index = [mode for mode, _ in MODES].index(Mode.COMPILED)
            model.item(index).setEnabled(plan.device is not Device.CPU)

    def values(self) -> dict[str, object]:
        """The options by their names in the request."""
        return {name: row.value() for name, row in self._rows.items()}

    def show_request(self, request: GenerationRequest) -> None:
        """Show the options of a request."""
        shares = sharing_of(request)
        for name, row in self._rows.items():
            row.show(shares if name == "rolls" else getattr(request, name))
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
        return sum(map(self._differs, self._rows))

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
        reset = IconButton("undo-variant", tr("{option}: back to the recommended value").format(option=title))
        reset.setObjectName(f"{object_name}Reset")
        keep = reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(keep)
        reset.clicked.connect(lambda: self._go_back(name))
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

    def _go_back(self, name: str) -> None:
        self._rows[name].show(self._defaults[name])
        self.chosen.emit(name)

    def _note(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        for name, row in self._rows.items():
            row.reset.setVisible(self._differs(name))
        self.compared.emit()

    def _differs(self, name: str) -> bool:
        return name in self._defaults and self._rows[name].value() != self._defaults[name]
