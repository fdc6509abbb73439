"""Knows what can be suggested, and keeps up with what was asked for last."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject

from wurst_desktop.core.earlier import earlier_wordings
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.ports.words import Wildcards
from wurst_desktop.core.suggestions import Offer, Vocabulary, offer, phrases_of
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.create.suggestion_list import SuggestionList


class Suggesting(QObject):
    """Gives both prompt fields their suggestions."""

    def __init__(self, create: CreatePanel, history: History, wildcards: Wildcards, clerk: Clerk) -> None:
        super().__init__(create)
        self._create = create
        self._history = history
        self._wildcards = wildcards
        self._clerk = clerk
        self._vocabulary = Vocabulary()
        self._edits = (create.fields.prompt, create.fields.negative)
        self._unknown: frozenset[str] = frozenset()
        self._has_learnt = False
        self.lists = tuple(SuggestionList(edit, self.offered) for edit in self._edits)
        for edit in self._edits:
            edit.reworded.connect(self._look_for_lists)
            edit.installEventFilter(self)
        for each in self.lists:
            each.style_taken.connect(create.fields.style_picker.choose)
        create.create_requested.connect(self.learn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for lists when a field is entered: they are written in another program."""
        if event.type() == QEvent.Type.FocusIn and self._has_learnt:
            self._clerk.ask(self._wildcards.names, self._take_lists)
        return super().eventFilter(watched, event)

    def learn(self) -> None:
        """Look anew at the history and the lists of words."""
        self._clerk.ask(self._looked_up, self._take)

    def _looked_up(self) -> tuple[Sequence[str], Sequence[str]]:
        wordings = earlier_wordings(self._history)
        prompts = (text for wording in wordings for text in (wording.prompt, wording.negative_prompt))
        return phrases_of(prompts), self._wildcards.names()

    def _take(self, found: tuple[Sequence[str], Sequence[str]]) -> None:
        phrases, wildcards = found
        self._has_learnt = True
        self._vocabulary = replace(self._vocabulary, phrases=phrases)
        self._take_lists(wildcards)

    def _take_lists(self, wildcards: Sequence[str]) -> None:
        self._vocabulary = replace(self._vocabulary, wildcards=wildcards)
        for edit in self._edits:
            edit.colours.know_lists(wildcards)

    def _look_for_lists(self) -> None:
        """Look anew when a list is named that wasn't there: it may have been written just now."""
        named = (each for edit in self._edits for each in edit.colours.named_lists)
        unknown = frozenset(each.name for each in named if not each.is_known)
        if unknown - self._unknown:
            self.learn()
        self._unknown = unknown

    def offered(self, text: str, caret: int) -> Offer:
        """What may be meant by the unfinished word before `caret`."""
        card = self._create.card
        styles = tuple(style.name for style in self._create.fields.style_picker.styles)
        words = () if card is None else card.words
        return offer(text, caret, replace(self._vocabulary, styles=styles, words=words))
