"""The controls of the create panel, and how they are laid out."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.lora import LoraRef, lora_list
from wurst_desktop.core.seeds import derived_decoder_seed
from wurst_desktop.core.sizes import LARGEST_COUNT
from wurst_desktop.ui.create.field_notice import FieldNotice
from wurst_desktop.ui.create.folding import Folding
from wurst_desktop.ui.create.lora_list import LoraList
from wurst_desktop.ui.create.more_options import MoreOptions
from wurst_desktop.ui.create.origin_line import OriginLine
from wurst_desktop.ui.create.prompt_chips import PromptChips
from wurst_desktop.ui.create.prompt_edit import PromptEdit
from wurst_desktop.ui.create.seed_field import SeedField
from wurst_desktop.ui.create.seed_words import COMPOSITION_SEED, TEXTURE_SEED
from wurst_desktop.ui.create.size_combo import SizeCombo
from wurst_desktop.ui.create.style_picker import StylePicker
from wurst_desktop.ui.create.token_meter import TokenMeter
from wurst_desktop.ui.field_column import FieldColumn
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.spin_boxes import whole_number_spin
from wurst_desktop.ui.wheel import leave_wheel

_GAP = 12
_COUNT_WIDTH = 96
_COMPOSITION_HINT = tr("Seed of Stage C: what is where. A new one each time, unless it is locked.")
_TEXTURE_HINT = tr("Seed of Stage B: the fine detail. It follows the composition, unless it is locked.")


class CreateFields(QWidget):
    """All fields in a column that scrolls, and beneath it what always stays in sight: notice, Generate, Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = PromptEdit("promptEdit", tr("Prompt"), 4)
        self.negative = PromptEdit("negativePromptEdit", tr("Without", "what shall not be in the picture"), 2)
        self.negative.setPlaceholderText(tr("what should not be in it", "in the empty field of the negative prompt"))
        self.style_picker = StylePicker()
        self.chips = PromptChips(self.prompt)
        self.chips.hide()
        self.show_chips = _tool("tune-variant", "chipsButton", tr("Weights as sliders"), tr("A slider for each phrase"))
        self.show_chips.setCheckable(True)
        self.show_chips.toggled.connect(self.chips.setVisible)
        self.earlier = _tool("history", "earlierPromptsButton", tr("Earlier prompts"), tr("Earlier prompts"))
        self.prompt_meter = TokenMeter("promptTokens", tr("Tokens of the prompt"))
        self.negative_meter = TokenMeter("negativePromptTokens", tr("Tokens of what it shall be without"))
        self.size_combo = SizeCombo()
        self.how_many = _count_spin()
        self.seed = SeedField("seed", COMPOSITION_SEED, _COMPOSITION_HINT, dice_lock=False)
        self.decoder_seed = SeedField("decoderSeed", TEXTURE_SEED, _TEXTURE_HINT, dice_lock=True)
        self.ask_composition = _question("compositionHelp", tr("What is a composition seed?"))
        self.ask_texture = _question("textureHelp", tr("What is a texture seed?"))
        self.checkpoint = _model_combo()
        self.more = MoreOptions()
        self.loras = LoraList()
        self.notice = FieldNotice()
        self.origin = OriginLine()
        self.generate = _generate_button()
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("cancelButton")
        self.cancel.setToolTip(tr("Stops at once and keeps a finished composition"))
        self.cancel.setEnabled(False)
        self.stop_ways = _stop_ways()
        self.queue_line = _queue_line()
        self.go_on = _go_on_button()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scrolling_column(), 1)
        whole.addLayout(self._foot())
        # The tools stand above the prompt, but are made after it.
        for before, after in pairwise((self.style_picker, self.show_chips, self.earlier, self.prompt)):
            QWidget.setTabOrder(before, after)

    def follow_composition(self) -> None:
        """Show the texture seed that follows the composition's, unless it is locked."""
        if not self.decoder_seed.is_locked:
            self.decoder_seed.show_seed(derived_decoder_seed(self.seed.seed))

    def _scrolling_column(self) -> QScrollArea:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(_GAP, 8, _GAP, 8)
        column.setSpacing(4)
        meters: dict[QWidget, QWidget] = {self.prompt: self.prompt_meter, self.negative: self.negative_meter}
        tools: dict[QWidget, tuple[QWidget, ...]] = {
            self.prompt: (self.style_picker, self.show_chips, self.earlier),
            self.seed: (self.ask_composition,),
            self.decoder_seed: (self.ask_texture,),
        }
        for title, part in (
            (tr("PROMPT"), self.prompt),
            (tr("WITHOUT", "what shall not be in the picture"), self.negative),
            (tr("SIZE"), self.size_combo),
            (tr("HOW MANY"), self.how_many),
            (tr("COMPOSITION"), self.seed),
            (tr("TEXTURE"), self.decoder_seed),
            (tr("MODEL"), self.checkpoint),
        ):
            label = QLabel(title)
            label.setProperty("role", "section")
            label.setBuddy(part)  # A combo box is named by nothing else on Linux.
            if part is self.how_many:
                column.addLayout(_titled(label, part))
            else:
                column.addLayout(_titled(label, *tools.get(part, ())))
                column.addWidget(part)
            if part in meters:
                column.addWidget(meters[part])
            if part is self.prompt:
                column.addWidget(self.chips)
            column.addSpacing(4)
        self.folding = more = Folding(
            tr("More", "title of further options"), "moreButton", _column(self.more, self.loras)
        )
        for told in (self.loras.shown, self.loras.changed, self.more.compared):
            told.connect(lambda: _note_folded(more, self.loras.loras, self.more.differing))
        column.addWidget(more)
        column.addStretch(1)
        scroll = FieldColumn(fields)
        # What was opened lies beneath the edge of most windows; a tick later it has its place.
        more.opened.connect(lambda: QTimer.singleShot(0, scroll, lambda: scroll.verticalScrollBar().setValue(more.y())))
        return scroll

    def _foot(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.generate, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.stop_ways)
        foot = QVBoxLayout()
        foot.setContentsMargins(_GAP, 4, _GAP, 12)
        foot.setSpacing(8)
        foot.addWidget(self.notice)
        foot.addWidget(self.origin)
        foot.addLayout(buttons)
        waiting = QHBoxLayout()
        waiting.setSpacing(8)
        waiting.addWidget(self.queue_line, 1)
        waiting.addWidget(self.go_on)
        foot.addLayout(waiting)
        return foot


def _note_folded(more: Folding, loras: Sequence[LoraRef], differing: int) -> None:
    """What is folded away and changes the picture is said all the same."""
    told = [tr_n("%n LoRAs", "%n LoRA", len(loras))] if loras else []
    if differing:
        told.append(tr_n("%n changed options", "%n changed option", differing))
    more.note(listed(told), lora_list(loras))


def _column(*parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    return whole


def _titled(label: QLabel, *tools: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addWidget(label, 1)
    for tool in tools:
        row.addWidget(tool)
    return row


def _tool(icon: str, object_name: str, name: str, hint: str) -> IconButton:
    button = IconButton(icon, name, hint)
    button.setObjectName(object_name)
    return button


def _question(object_name: str, name: str) -> IconButton:
    """It is seen once there is an answer."""
    button = _tool("help-circle-outline", object_name, name, name)
    button.setIconSize(QSize(14, 14))
    button.setProperty("role", "slim")
    button.hide()
    return button


def _stop_ways() -> QToolButton:
    button = QToolButton()
    button.setObjectName("stopWaysButton")
    button.setAccessibleName(tr("Ways to stop"))
    button.setToolTip(tr("Stop now, after this picture, or after this job"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    menu = QMenu(button)
    menu.setObjectName("stopWaysMenu")
    button.setMenu(menu)
    button.setEnabled(False)
    return button


def _generate_button() -> QPushButton:
    button = QPushButton(tr("Generate"))
    button.setObjectName("generateButton")
    button.setProperty("role", "primary")
    button.setAutoDefault(True)  # Enter presses it, too, once an example has led the focus here.
    return button


def _queue_line() -> QLabel:
    label = QLabel()
    label.setObjectName("createQueueLine")
    label.setProperty("role", "small")
    label.setWordWrap(True)
    return label


def _go_on_button() -> QPushButton:
    button = QPushButton(tr("Go on", "button that has the paused queue work again"))
    button.setObjectName("createGoOn")
    button.setProperty("role", "link")
    button.setToolTip(tr("Let the queue go on"))
    button.hide()
    return button


def _model_combo() -> QComboBox:
    combo = QComboBox()
    combo.setObjectName("checkpointCombo")
    combo.setAccessibleName(tr("Model"))
    leave_wheel(combo)
    return combo


def _count_spin() -> QSpinBox:
    spin = whole_number_spin()
    spin.setObjectName("countSpin")
    spin.setAccessibleName(tr("How many pictures"))
    spin.setRange(1, LARGEST_COUNT)
    spin.setMinimumWidth(_COUNT_WIDTH)
    return spin
