"""The panel in which an artist says what to draw."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import BadInput, OutOfRange
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.seeds import derived_decoder_seed, random_seed
from wurst_desktop.core.sizes import LARGEST_COUNT, Size
from wurst_desktop.ui.create.folding import Folding
from wurst_desktop.ui.create.more_options import MoreOptions
from wurst_desktop.ui.create.prompt_edit import PromptEdit
from wurst_desktop.ui.create.seed_field import SeedField
from wurst_desktop.ui.create.size_combo import SizeCombo
from wurst_desktop.ui.create.word_hint import unknown_words_hint
from wurst_desktop.ui.wording import explain

_GAP = 16


class CreatePanel(QWidget):
    """Prompt, size, count, seeds, options; tells of a checked request, and marks a bad field in place."""

    create_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, cards: Sequence[CheckpointCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(300)
        self._cards = tuple(cards)
        self._make_fields()
        self._lay_out()
        self._connect()
        for card in self._cards:
            self.checkpoint.addItem(card.title, card.ref.id)
        self._offer_card()
        self._show_seeds()

    @property
    def card(self) -> CheckpointCard | None:
        """The model that is chosen, or None if none is installed."""
        index = self.checkpoint.currentIndex()
        return self._cards[index] if 0 <= index < len(self._cards) else None

    def request(self) -> GenerationRequest | None:
        """What the fields say, checked; None when a field was marked instead."""
        self._unmark()
        card = self.card
        if card is None:
            return self._refuse(
                self.checkpoint, "No model is installed. Put one into the models folder and start again."
            )
        if not self.prompt.toPlainText().strip():
            return self._refuse(self.prompt, "Say what you would like to see, in a few words.")
        seed = self.seed.seed if self.seed.is_locked else random_seed()
        try:
            return GenerationRequest(
                prompt=self.prompt.toPlainText().strip(),
                negative_prompt=self.negative.toPlainText().strip(),
                **asdict(self.size.size_chosen),
                count=self.how_many.value(),
                seed=seed,
                decoder_seed=self.decoder_seed.seed if self.decoder_seed.is_locked else None,
                checkpoint=CheckpointRef(card.ref.id, card.ref.fingerprint),
                **self.more.values(),  # type: ignore[arg-type]
            )
        except BadInput as error:
            return self._refuse(self._field_of(error), explain(error))

    def submit(self) -> None:
        """Ask for the pictures that the fields describe."""
        request = self.request()
        if request is not None:
            self.seed.show_seed(request.seed)
            self._show_seeds()
            self.create_requested.emit(request)

    def use_prompt(self, request: GenerationRequest) -> None:
        """Take the words of a picture."""
        self.prompt.setPlainText(request.prompt)
        self.negative.setPlainText(request.negative_prompt)
        self.prompt.setFocus()

    def use_seeds(self, request: GenerationRequest) -> None:
        """Take and lock the seeds of a picture."""
        self.seed.keep(request.seed)
        if request.decoder_seed is None:
            self.decoder_seed.release()
        else:
            self.decoder_seed.keep(request.decoder_seed)
        self._show_seeds()

    def use_everything(self, request: GenerationRequest) -> None:
        """Take all that made a picture, so that Generate makes it again."""
        index = next((i for i, card in enumerate(self._cards) if card.ref.id == request.checkpoint.id), -1)
        if index >= 0:
            self.checkpoint.setCurrentIndex(index)
        self.use_prompt(request)
        self.use_seeds(request)
        self.size.choose(Size(request.width, request.height))
        self.how_many.setValue(request.count)
        self.more.show_request(request)

    def remembered(self) -> Mapping[str, object]:
        """What the next start of the program should show again."""
        return {
            "prompt": self.prompt.toPlainText(),
            "negative_prompt": self.negative.toPlainText(),
            "count": self.how_many.value(),
        }

    def recall(self, fields: Mapping[str, object]) -> None:
        """Show what was remembered; anything unreadable is left as it is."""
        prompt, negative, count = (fields.get(name) for name in ("prompt", "negative_prompt", "count"))
        if isinstance(prompt, str):
            self.prompt.setPlainText(prompt)
        if isinstance(negative, str):
            self.negative.setPlainText(negative)
        if isinstance(count, int):
            self.how_many.setValue(count)

    def show_busy(self, busy: bool) -> None:
        """Offer Cancel while a job runs."""
        self.cancel.setEnabled(busy)
        self.cancel.setText("Cancel")
        self.generate.setText("Add to queue" if busy else "Generate")

    def show_cancelling(self) -> None:
        """Say that the wish to stop was heard."""
        self.cancel.setEnabled(False)
        self.cancel.setText("Stopping…")

    def show_queue(self, text: str) -> None:
        """Say in a line what waits."""
        self.queue_line.setText(text)

    def _make_fields(self) -> None:
        self.prompt = PromptEdit("promptEdit", "Prompt", 4)
        self.negative = PromptEdit("negativePromptEdit", "Without", 2)
        self.negative.setPlaceholderText("what should not be in it")
        self.size = SizeCombo()
        self.how_many = QSpinBox()
        self.how_many.setObjectName("countSpin")
        self.how_many.setAccessibleName("How many pictures")
        self.how_many.setRange(1, LARGEST_COUNT)
        self.seed = SeedField("seed", "Composition", dice_lock=False)
        self.seed.spin.setToolTip("Seed of Stage C: what is where. A new one each time, unless it is locked.")
        self.decoder_seed = SeedField("decoderSeed", "Texture", dice_lock=True)
        self.decoder_seed.spin.setToolTip(
            "Seed of Stage B: the fine detail. It follows the composition, unless it is locked."
        )
        self.checkpoint = QComboBox()
        self.checkpoint.setObjectName("checkpointCombo")
        self.checkpoint.setAccessibleName("Model")
        self.more = MoreOptions()
        self.folding = Folding("More", "moreButton", self.more)
        self.notice = QLabel()
        self.notice.setObjectName("createNotice")
        self.notice.setProperty("role", "warning")
        self.notice.setWordWrap(True)
        self.notice.setMinimumHeight(self.notice.fontMetrics().lineSpacing() * 2)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self.generate = QPushButton("Generate")
        self.generate.setObjectName("generateButton")
        self.generate.setProperty("role", "primary")
        self.generate.setToolTip("Ctrl+Enter")
        self.cancel = QPushButton("Cancel")
        self.cancel.setObjectName("cancelButton")
        self.cancel.setToolTip("Stops at once and keeps a finished composition (Esc)")
        self.cancel.setEnabled(False)
        self.queue_line = QLabel()
        self.queue_line.setProperty("role", "small")

    def _lay_out(self) -> None:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(_GAP, _GAP, _GAP, 8)
        column.setSpacing(4)
        for title, part in (
            ("PROMPT", self.prompt),
            ("WITHOUT", self.negative),
            ("SIZE", self.size),
            ("HOW MANY", self.how_many),
            ("COMPOSITION", self.seed),
            ("TEXTURE", self.decoder_seed),
            ("MODEL", self.checkpoint),
        ):
            label = QLabel(title)
            label.setProperty("role", "section")
            column.addWidget(label)
            column.addWidget(part)
            column.addSpacing(8)
        column.addWidget(self.folding)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(fields)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.generate, 1)
        buttons.addWidget(self.cancel)
        foot = QVBoxLayout()
        foot.setContentsMargins(_GAP, 4, _GAP, 12)
        foot.setSpacing(8)
        foot.addWidget(self.notice)
        foot.addLayout(buttons)
        foot.addWidget(self.queue_line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.generate.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.cancel_requested)
        self.checkpoint.currentIndexChanged.connect(self._offer_card)
        self.seed.changed.connect(self._show_seeds)
        self.decoder_seed.changed.connect(self._show_seeds)
        self.prompt.textChanged.connect(self._prompt_changed)

    def _offer_card(self) -> None:
        card = self.card
        if card is not None:
            self.size.offer(card)
            self.more.offer(card)
            self.checkpoint.setToolTip(card.summary)
            example = card.examples[0] if card.examples else "a red fox in deep snow, dusk"
            self.prompt.setPlaceholderText(f"for example: {example}")

    def _show_seeds(self) -> None:
        if not self.decoder_seed.is_locked:
            self.decoder_seed.show_seed(derived_decoder_seed(self.seed.seed))

    def _prompt_changed(self) -> None:
        self._unmark()
        if self.card is not None:
            self.notice.setText(unknown_words_hint(self.prompt.toPlainText(), self.card))

    def _field_of(self, error: BadInput) -> QWidget:
        fields: dict[str, QWidget] = {"seed": self.seed.spin, "decoder_seed": self.decoder_seed.spin}
        name = error.field if isinstance(error, OutOfRange) else ""
        return fields.get(name) or self.more.field(name) or self.size

    def _refuse(self, field: QWidget, sentence: str) -> None:
        self._mark(field, wrong=True)
        self.notice.setText(sentence)
        field.setFocus()

    def _unmark(self) -> None:
        self.notice.clear()
        for field in (self.prompt, self.checkpoint, self.size, self.seed.spin, self.decoder_seed.spin):
            self._mark(field, wrong=False)

    def _mark(self, field: QWidget, *, wrong: bool) -> None:
        if bool(field.property("wrong")) != wrong:
            field.setProperty("wrong", wrong)
            field.style().polish(field)
