"""The panel in which an artist says what to draw."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.request import GenerationRequest, Rolls
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.core.styles import Style
from wurst_desktop.ui.create.describing import Describing
from wurst_desktop.ui.create.fields import CreateFields
from wurst_desktop.ui.create.memory import recall, remembered
from wurst_desktop.ui.create.origin import Origin
from wurst_desktop.ui.create.refusals import Refusals
from wurst_desktop.ui.create.sharing import are_among
from wurst_desktop.ui.create.taking import Taking
from wurst_desktop.ui.create.weight_writing import WeightWriting
from wurst_desktop.ui.language import tr, translated
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.prompt_hint import prompt_hint

_HAS_BEGUN = "has_begun"
_SAME_AGAIN = tr(
    "The same words and seeds as just before draw the same again. For something else, throw the dice of the "
    "composition or the texture."
)
_SMALLEST_SHEET, _USUAL_SHEET, _LARGEST_SHEET = 4, 16, 64


class CreatePanel(QWidget):
    """Prompt, size, count, seeds, options; tells of a checked request, and marks a bad field in place."""

    create_requested = Signal(object)
    sheet_requested = Signal(object)
    """A checked request of which only the compositions are to be made."""
    cancel_requested = Signal()
    go_on_requested = Signal()
    """The paused queue is to go on."""
    card_changed = Signal(object)
    """The `CheckpointCard` of the model that was chosen."""
    edited = Signal()
    """Some field says something else than before."""
    refreshed = Signal()
    """The fields show what they didn't show before without anybody's doing: what was remembered, or is offered now."""

    def __init__(self, cards: Sequence[CheckpointCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What to draw"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards = tuple(cards)
        self._style_recalled = ""
        self._sizing = Sizing.CELLS
        self._has_begun = True
        self._is_busy = False
        self._asked: GenerationRequest | None = None
        self._looked_at: GenerationRequest | None = None
        self.fields = CreateFields()
        self._refusals = Refusals(self.fields)
        self._origin = Origin(self.fields.origin, self.fields.prompt)
        self._describing = Describing(self.fields, self._refusals, self._origin, lambda: self.card)
        self.taking = Taking(self.fields, self._refusals, self._origin, lambda: self.card)
        WeightWriting(self.fields, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        self._connect()
        self._list_cards()
        self._offer_card()
        self.fields.follow_composition()

    def show_cards(self, cards: Sequence[CheckpointCard]) -> None:
        """Offer other models than before; the chosen one stays chosen, if it is still there."""
        before = self.card
        self.cards = tuple(cards)
        self.fields.checkpoint.blockSignals(True)
        self.fields.checkpoint.clear()
        self._list_cards()
        index = -1 if before is None else self.fields.checkpoint.findData(before.ref.id)
        self.fields.checkpoint.setCurrentIndex(max(index, 0 if self.cards else -1))
        self.fields.checkpoint.blockSignals(False)
        if self.card != before:
            self._offer_card()
        self.refreshed.emit()

    def _list_cards(self) -> None:
        for card in self.cards:
            self.fields.checkpoint.addItem(model_title(card.title), card.ref.id)

    @property
    def card(self) -> CheckpointCard | None:
        """The model that is chosen, or None if none is installed."""
        index = self.fields.checkpoint.currentIndex()
        return self.cards[index] if 0 <= index < len(self.cards) else None

    def request(self) -> GenerationRequest | None:
        """What the fields say, checked; None when a field was marked instead."""
        return self._describing.request()

    def submit_sheet(self) -> None:
        """Ask for the compositions alone: as many as the field says, or the usual number where it says too few."""
        self._begin_with_example()
        request = self.request()
        if request is not None:
            count = request.count if request.count >= _SMALLEST_SHEET else _USUAL_SHEET
            self._show_asked(request)
            # Of one composition there would be nothing to choose.
            rolls = Rolls.BOTH if request.rolls is Rolls.TEXTURE else request.rolls
            self.sheet_requested.emit(replace(request, count=min(count, _LARGEST_SHEET), rolls=rolls))

    def submit(self) -> None:
        """Ask for the pictures that the fields describe."""
        self._begin_with_example()
        request = self.request()
        if request is not None:
            self._show_asked(request)
            if self._asked is not None and are_among(request, self._asked):
                self.fields.notice.tell(_SAME_AGAIN)
            self._asked = request
            self.create_requested.emit(request)

    def offer_styles(self, styles: Sequence[Style]) -> None:
        """Offer the artist's styles, with the one in use that was in use when the program was closed."""
        self.fields.style_picker.offer(styles)
        self.fields.style_picker.choose(self._style_recalled)
        self.refreshed.emit()

    def remembered(self) -> Mapping[str, object]:
        """What the next start of the program should show again."""
        return {**remembered(self.fields), **self._origin.remembered(), _HAS_BEGUN: self._has_begun}

    def recall(self, found: Mapping[str, object]) -> None:
        """Show what was remembered; anything unreadable is left as it is."""
        recall(self.fields, found)
        self._origin.recall(found)
        self._has_begun = found.get(_HAS_BEGUN) is True
        self.fields.follow_composition()
        style = found.get("style")
        self._style_recalled = style if isinstance(style, str) else ""
        self.fields.style_picker.choose(self._style_recalled)
        self.refreshed.emit()

    def offer_change(self) -> None:
        """Have the buttons say that a job which waits already is changed here, or left as it was."""
        self.fields.generate.setText(tr("Keep the change"))
        self.fields.cancel.setText(tr("Leave it"))
        self.fields.cancel.setToolTip(tr("The job stays as it was"))
        self.fields.cancel.setEnabled(True)
        # These are for beginning anew.
        for part in (self.fields.style_picker, self.fields.earlier, self.fields.stop_ways, self.fields.loras.add):
            part.hide()

    def show_busy(self, busy: bool) -> None:
        """Offer Cancel while a job runs."""
        self._offer_to_stop(offered=busy)
        self.fields.cancel.setText(tr("Cancel"))
        self._is_busy = busy
        self._name_generate()

    def show_cancelling(self) -> None:
        """Say that the wish to stop was heard."""
        self._offer_to_stop(offered=False)
        self.fields.cancel.setText(tr("Stopping…"))

    def show_queue(self, text: str, pause_reason: str | None = None) -> None:
        """Say in a line what waits, and offer to go on where the queue stands still (None where it doesn't)."""
        self.fields.queue_line.setText(text)
        # Generate stays where it is when the button beside the line comes and goes.
        self.fields.queue_line.setMinimumHeight(self.fields.go_on.sizeHint().height())
        self.fields.queue_line.setToolTip(pause_reason or "")
        if pause_reason is None:
            self._leave(self.fields.go_on)
        self.fields.go_on.setVisible(pause_reason is not None)
        self._name_generate()

    def _offer_to_stop(self, *, offered: bool) -> None:
        for part in (self.fields.cancel, self.fields.stop_ways):
            if not offered:
                self._leave(part)
            part.setEnabled(offered)

    def _leave(self, part: QWidget) -> None:
        # Qt would pass the focus on to whatever comes next, which the next key would then press.
        if self.window().focusWidget() is part:
            self.fields.prompt.setFocus()

    def _name_generate(self) -> None:
        waits = self._is_busy or not self.fields.go_on.isHidden()
        self.fields.generate.setText(tr("Add to queue") if waits else tr("Generate"))

    def look_at(self, request: GenerationRequest | None) -> None:
        """Offer the seeds of the picture that is looked at; None for none."""
        self._looked_at = request
        for field in (self.fields.seed, self.fields.decoder_seed):
            field.from_picture.setEnabled(request is not None)

    def _begin_with_example(self) -> None:
        """Who presses Generate first of all sees what stands greyed in the field become a picture."""
        if not self._has_begun and not self.fields.prompt.toPlainText().strip() and self.card is not None:
            self.fields.prompt.setPlainText(_example(self.card))

    def _take_seed(self) -> None:
        if self._looked_at is not None:
            self.fields.seed.keep(self._looked_at.seed)

    def _take_decoder_seed(self) -> None:
        if self._looked_at is not None:
            self.fields.decoder_seed.keep(self._looked_at.texture_seed)

    def _show_asked(self, request: GenerationRequest) -> None:
        self.fields.seed.show_seed(request.seed)
        self.fields.follow_composition()
        self._has_begun = True
        self._origin.settle()
        self.edited.emit()

    def _connect(self) -> None:
        self.fields.generate.clicked.connect(self.submit)
        self.fields.seed.from_picture.clicked.connect(self._take_seed)
        self.fields.decoder_seed.from_picture.clicked.connect(self._take_decoder_seed)
        self.look_at(None)
        self.fields.cancel.clicked.connect(self.cancel_requested)
        self.fields.go_on.clicked.connect(self.go_on_requested)
        self.fields.checkpoint.currentIndexChanged.connect(self._offer_card)
        self.fields.seed.changed.connect(self.fields.follow_composition)
        self.fields.decoder_seed.changed.connect(self.fields.follow_composition)
        self.fields.prompt.reworded.connect(self._prompt_changed)
        self.fields.loras.changed.connect(self._prompt_changed)
        self.fields.more.changed.connect(self._follow_sizing)
        for prompt in (self.fields.prompt, self.fields.negative):
            prompt.noticed.connect(self.fields.notice.tell)
        for changed in (
            self.fields.prompt.textChanged,
            self.fields.origin.left,
            self.fields.negative.textChanged,
            self.fields.size_combo.currentIndexChanged,
            self.fields.how_many.valueChanged,
            self.fields.seed.changed,
            self.fields.decoder_seed.changed,
            self.fields.checkpoint.currentIndexChanged,
            self.fields.more.changed,
            self.fields.loras.changed,
            self.fields.style_picker.chosen,
            self.fields.folding.button.toggled,
            self.fields.show_chips.toggled,
        ):
            changed.connect(lambda *_: self.edited.emit())

    def _offer_card(self) -> None:
        card = self.card
        if card is not None:
            self.fields.more.offer(card)
            self._offer_sizes(card)
            self.fields.loras.use_model(card.ref.id)
            self.fields.checkpoint.setToolTip(translated(card.summary))
            self.fields.prompt.setPlaceholderText(tr("for example: {prompt}").format(prompt=_example(card)))
            self.card_changed.emit(card)

    def _offer_sizes(self, card: CheckpointCard) -> None:
        self._sizing = Sizing(str(self.fields.more.values()["sizing"]))
        self.fields.size_combo.offer(card, self._sizing)

    def _follow_sizing(self) -> None:
        if self.card is not None and self.fields.more.values()["sizing"] is not self._sizing:
            self._offer_sizes(self.card)

    def _prompt_changed(self) -> None:
        self._refusals.clear()
        if self.card is not None:
            prompt, learnt = self.fields.prompt.toPlainText(), self.fields.loras.words
            self.fields.notice.warn(prompt_hint(prompt, self.card, learnt))


def _example(card: CheckpointCard) -> str:
    return card.examples[0] if card.examples else "a red fox in deep snow, dusk"
