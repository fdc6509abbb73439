"""Has the tokens of both prompts counted while they are typed, away from the GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from wurst_desktop.core.ports.checkpoints import TokenCounter
from wurst_desktop.core.request import LongPrompts
from wurst_desktop.core.styles import worded
from wurst_desktop.core.tokens import PromptTokens
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.create.prompt_edit import PromptEdit
from wurst_desktop.ui.create.token_meter import TokenMeter


@dataclass
class _Counted:
    edit: PromptEdit
    meter: TokenMeter
    is_asked: bool = False
    is_stale: bool = False

    def show(self, tokens: PromptTokens | None) -> None:
        self.meter.show_tokens(tokens if self.edit.toPlainText().strip() else None)
        self.edit.colours.grey_out(tokens)


class TokenCounting(QObject):
    """One count of each prompt is under way at a time; what was typed meanwhile is counted next."""

    def __init__(self, create: CreatePanel, counter: TokenCounter, clerk: Clerk) -> None:
        super().__init__(create)
        self._create = create
        self._counter = counter
        self._clerk = clerk
        fields = create.fields
        self._counted = (
            _Counted(fields.prompt, fields.prompt_meter),
            _Counted(fields.negative, fields.negative_meter),
        )
        for counted in self._counted:
            counted.edit.reworded.connect(lambda counted=counted: self._count(counted))
        create.card_changed.connect(self.count)
        fields.more.changed.connect(self.count)
        fields.style_picker.chosen.connect(self.count)
        self.count()

    def count(self) -> None:
        """Count both anew."""
        for counted in self._counted:
            self._count(counted)

    def _count(self, counted: _Counted) -> None:
        card = self._create.card
        if card is None or counted.is_asked:
            counted.is_stale = True
            return
        counted.is_asked, counted.is_stale = True, False
        style = self._create.fields.style_picker.style_chosen
        is_prompt = counted.edit is self._create.fields.prompt
        typed, syntax = counted.edit.toPlainText(), counted.edit.syntax
        whole = worded(style.prompt if is_prompt else style.negative_prompt, typed)
        long_prompts = LongPrompts(str(self._create.fields.more.values()["long_prompts"]))
        self._clerk.ask(
            lambda: self._counter.count(card, whole.text, syntax, long_prompts),
            lambda tokens: self._take(counted, tokens.within(whole.start, len(typed))),
            lambda _error: self._take(counted, None),
        )

    def _take(self, counted: _Counted, tokens: PromptTokens | None) -> None:
        counted.is_asked = False
        counted.show(tokens)
        if counted.is_stale and not self._clerk.is_closed:
            self._count(counted)
