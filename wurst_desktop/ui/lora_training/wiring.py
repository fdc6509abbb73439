"""Opens the dialog that teaches a LoRA, and hands over what was learnt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from wurst_desktop.core.lora_news import LoraNews, Trained
from wurst_desktop.ui.create.lora_keeping import LoraKeeping
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.lora_training.trainer import Trainer
from wurst_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from wurst_desktop.ui.lora_training.dialog import LoraDialog


class LoraTraining(QObject):
    """One dialog for as long as the window is open; what is being learnt goes on while it is closed."""

    def __init__(self, window: MainWindow, keeping: LoraKeeping, command: Sequence[str]) -> None:
        """`command` runs `train lora`."""
        super().__init__(window)
        self._window = window
        self._keeping = keeping
        self._dialog: LoraDialog | None = None
        self.trainer = Trainer(command, self)
        self.trainer.told.connect(self._hear)
        window.panels.create.fields.loras.train.triggered.connect(self.open)

    def open(self) -> None:
        """Show the dialog, for the model that is chosen now."""
        # Here, so that the window is on the screen sooner.
        from wurst_desktop.ui.lora_training.dialog import LoraDialog

        if self._dialog is None:
            self._dialog = LoraDialog(self.trainer, self._window)
        self._dialog.use_model(self._window.panels.create.card)
        # Not open(): the window goes on while it learns.
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @Slot(object)
    def _hear(self, news: LoraNews) -> None:
        if isinstance(news, Trained):
            # Only then is it certain: it may have been taken away meanwhile, or the model that it is for.
            self._keeping.use_named(news.name, lambda: self._tell(news.name))

    def _tell(self, name: str) -> None:
        learnt = tr("The LoRA “{name}” is learnt, and added to the next picture.").format(name=name)
        self._window.panels.notices.show_notice(learnt)
