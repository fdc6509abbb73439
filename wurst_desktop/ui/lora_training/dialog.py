"""Teaches the model something new from a folder of pictures."""

from pathlib import Path
from typing import assert_never

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.lora_news import LoraNews, Sampled, Stepped, Trained
from wurst_desktop.ui.form import Form
from wurst_desktop.ui.language import number, tr
from wurst_desktop.ui.lora_training.trainer import Trainer, TrainingWish
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.named_widgets import named_button, named_text
from wurst_desktop.ui.number_words import duration
from wurst_desktop.ui.room_for_texts import resize_for_texts
from wurst_desktop.ui.spin_boxes import whole_number_spin

_USUAL_STEPS, _MOST_STEPS = 300, 100_000
_PICTURES = tr("Pictures", "label: the folder with the pictures to learn from")
_SHOW = tr("They show", "label: what the pictures to learn from show")
_STEPS = tr("Steps", "of the training")
_LEARN = tr("Learn", "on a button: learn from the pictures")
_INTRODUCTION = tr(
    "About 20 pictures of one thing teach it to {title}. They stay on this machine, and pictures can be made meanwhile."
)
_NO_MODEL = tr("No model is installed, so there is nothing to teach yet.")
_PHRASE_HINT = tr("what the pictures show, for example: a lamp", "leave “a lamp” English: models know only English")
_CAPTIONS_HINT = tr(
    "A text file beside a picture (lamp.txt beside lamp.png) says what is on that one, and goes before the phrase."
)
_SAMPLES_TO_COME = tr("What it draws on the way is shown here.")
_SIZE = (600, 560)


class LoraDialog(QDialog):
    """Folder, words, name and steps; then how far it is, with pictures on the way."""

    def __init__(self, trainer: Trainer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loraTrainingDialog")
        self.setWindowTitle(tr("Learn a LoRA from your pictures"))
        self._trainer = trainer
        self._card: CheckpointCard | None = None
        self._sheet = QPixmap()
        self.introduction = named_text("trainingIntroduction")
        self.folder = _line("trainingFolderEdit", _PICTURES, tr("a folder with about 20 pictures"))
        self.browse = named_button(tr("Choose…", "a folder"), "trainingFolderButton")
        self.phrase = _line("trainingPhraseEdit", _SHOW, _PHRASE_HINT)
        self.phrase.setToolTip(_CAPTIONS_HINT)
        self.name = _line("trainingNameEdit", tr("Name of the LoRA"), tr("by default the folder's name"))
        self.steps = whole_number_spin()
        self.steps.setObjectName("trainingStepsSpin")
        self.steps.setAccessibleName(_STEPS)
        self.steps.setRange(10, _MOST_STEPS)
        self.steps.setSingleStep(50)
        self.steps.setValue(_USUAL_STEPS)
        self.steps.setToolTip(tr("More steps follow the pictures more closely, and take longer."))
        self.progress = QProgressBar()
        self.progress.setObjectName("trainingProgress")
        self.progress.setAccessibleName(tr("Progress of the training"))
        self.progress.setTextVisible(False)
        self.status = named_text("trainingStatus")
        self.samples = QLabel(_SAMPLES_TO_COME)
        self.samples.setObjectName("trainingSamples")
        self.samples.setAccessibleName(tr("What it draws by now"))
        self.samples.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.samples.setProperty("role", "quiet")
        self.samples.setWordWrap(True)
        self.samples.setMinimumHeight(160)
        self.samples.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.start = named_button(_LEARN, "trainingStartButton")
        self.start.setProperty("role", "main")
        self._lay_out()
        self._connect()

    def use_model(self, card: CheckpointCard | None) -> None:
        """Teach this model; while one is taught, that one goes on."""
        if not self._trainer.is_running:
            self._card = card
            self.introduction.setText(
                _NO_MODEL if card is None else _INTRODUCTION.format(title=model_title(card.title))
            )
            self.start.setEnabled(card is not None)
            if not self.isVisible():
                resize_for_texts(self, *_SIZE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sheet()

    def _lay_out(self) -> None:
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.browse)
        form = Form()
        form.add(_PICTURES, folder)
        form.add(_SHOW, self.phrase)
        hint = named_text("trainingCaptionsHint", "quiet")
        hint.setText(_CAPTIONS_HINT)
        form.add("", hint)
        form.add(tr("Name", "of the LoRA"), self.name)
        form.add(_STEPS, self.steps)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        close = named_button(tr("Close"), "trainingCloseButton")
        close.setToolTip(tr("What is being learnt goes on"))
        close.clicked.connect(self.hide)
        buttons.addWidget(self.start)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.introduction)
        column.addLayout(form)
        column.addWidget(self.progress)
        column.addWidget(self.status)
        column.addWidget(self.samples, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.browse.clicked.connect(self._choose)
        self.start.clicked.connect(self._start_or_stop)
        self._trainer.told.connect(self._hear)
        self._trainer.stopped.connect(self._show_stopped)

    def _choose(self) -> None:
        begin = self.folder.text() or str(Path.home())
        name = QFileDialog.getExistingDirectory(self, tr("The folder with the pictures"), begin)
        if name:
            self.folder.setText(name)

    def _start_or_stop(self) -> None:
        if self._trainer.is_running:
            self.start.setEnabled(False)
            self.start.setText(tr("Stopping…"))
            self._trainer.stop()
        elif not self.folder.text().strip():
            self.status.setText(tr("Choose the folder with the pictures first."))
            self.folder.setFocus()
        elif self._card is not None:
            folder = Path(self.folder.text().strip())
            phrase, name = self.phrase.text().strip(), self.name.text().strip()
            self._show_running(is_running=True)
            self.status.setText(tr("Getting ready: this takes some seconds."))
            self._trainer.begin(TrainingWish(folder, phrase, name, self._card.ref.id, self.steps.value()))

    def _show_running(self, *, is_running: bool) -> None:
        for field in (self.folder, self.browse, self.phrase, self.name, self.steps):
            field.setEnabled(not is_running)
        self.start.setEnabled(True)
        self.start.setText(tr("Stop", "on a button: do it") if is_running else _LEARN)
        if is_running:
            self.progress.setRange(0, 0)

    @Slot(object)
    def _hear(self, news: LoraNews) -> None:
        match news:
            case Stepped(step, steps, _, seconds_left):
                self.progress.setRange(0, steps)
                self.progress.setValue(step)
                line = tr("Step {step} of {steps}, about {time} left.")
                left = duration(seconds_left)
                self.status.setText(line.format(step=number(step), steps=number(steps), time=left))
            case Sampled(_, file):
                self._sheet = QPixmap(str(file))
                self._fit_sheet()
            case Trained(name):
                self._show_running(is_running=False)
                self.status.setText(tr("“{name}” is learnt. It lies among the LoRAs under More.").format(name=name))
            case _:
                assert_never(news)

    def _show_stopped(self, why: str) -> None:
        is_begun = self.progress.maximum() > 0 and self.progress.value() > 0
        self._show_running(is_running=False)
        self.progress.setMaximum(max(1, self.progress.maximum()))
        if is_begun:
            self.start.setText(tr("Go on"))
        self.status.setText(why or tr("Stopped. The same folder, words and name go on where it was left."))

    def _fit_sheet(self) -> None:
        if not self._sheet.isNull():
            ratio = self.devicePixelRatioF()
            scaled = self._sheet.scaled(
                self.samples.size() * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            self.samples.setPixmap(scaled)


def _line(object_name: str, name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(object_name)
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line
