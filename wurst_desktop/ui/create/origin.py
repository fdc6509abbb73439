"""From which kept picture the fields go on, as long as they do."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from wurst_desktop.core.prompt_likeness import is_still_like
from wurst_desktop.ui.create.origin_line import OriginLine
from wurst_desktop.ui.create.prompt_edit import PromptEdit

_PICTURE, _WORDS, _PROMPT = "origin", "origin_words", "origin_prompt"


class Origin(QObject):
    """Ends where another prompt is typed; undoing that brings it back, unless something was made meanwhile."""

    def __init__(self, line: OriginLine, prompt: PromptEdit) -> None:
        super().__init__(prompt)
        self._line = line
        self._prompt = prompt
        self._picture = self._words = self._begun_with = ""
        line.left.connect(self.leave)
        prompt.textChanged.connect(self._show)

    @property
    def picture(self) -> str:
        """The lasting name of the picture that is gone on from, or ""."""
        return self._picture if self._is_like else ""

    def begin(self, picture: str, words: str) -> None:
        """The fields say what made this picture now; `words` are what was typed for it."""
        self._picture, self._words, self._begun_with = picture, words, self._prompt.toPlainText()
        self._show()

    def leave(self) -> None:
        """The fields go on from nothing."""
        self.begin("", "")

    def settle(self) -> None:
        """Something was made of the fields as they are: what they don't go on from is left for good."""
        if not self._is_like:
            self.leave()

    def remembered(self) -> Mapping[str, object]:
        """What the next start should know of it."""
        return {_PICTURE: self._picture, _WORDS: self._words, _PROMPT: self._begun_with}

    def recall(self, found: Mapping[str, object]) -> None:
        """Go on from what was remembered; from nothing if it can't be read."""
        picture, words, begun_with = (found.get(name) for name in (_PICTURE, _WORDS, _PROMPT))
        if isinstance(picture, str) and isinstance(words, str) and isinstance(begun_with, str):
            self._picture, self._words, self._begun_with = picture, words, begun_with
            self._show()

    @property
    def _is_like(self) -> bool:
        return bool(self._picture) and is_still_like(self._begun_with, self._prompt.toPlainText())

    def _show(self) -> None:
        self._line.show_origin(self._words if self._is_like else "")
