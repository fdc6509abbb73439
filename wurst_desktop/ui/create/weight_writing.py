"""Has the prompts follow the chosen way of writing weights."""

from PySide6.QtCore import QObject

from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.ui.create.fields import CreateFields
from wurst_desktop.ui.create.prompt_edit import Rewriting
from wurst_desktop.ui.language import tr

_ANEW = tr("The weights are written anew in this way. Undo takes it back.")
_PLAIN = tr("Plain text has no weights: what wrote them in the prompt is drawn as words now.")
_LEFT = tr("These weights can't be written in this way. They stay as they are; the colours show what counts now.")


class WeightWriting(QObject):
    """Colours the prompts in the syntax that is chosen, and translates them where the artist's own hand chose it."""

    def __init__(self, fields: CreateFields, parent: QObject) -> None:
        super().__init__(parent)
        self._fields = fields
        self._prompts = (fields.prompt, fields.negative)
        self._former = PromptSyntax.COMPEL
        fields.more.changed.connect(self._follow)
        fields.more.chosen.connect(self._translate)

    def _follow(self) -> None:
        syntax = PromptSyntax(str(self._fields.more.values()["syntax"]))
        if syntax is not self._fields.prompt.syntax:
            self._former = self._fields.prompt.syntax
        for prompt in self._prompts:
            prompt.use_syntax(syntax)

    def _translate(self, option: str) -> None:
        if option == "syntax":
            # All, since each is to be written anew.
            became = {prompt.translate(self._former) for prompt in self._prompts}
            if Rewriting.IMPOSSIBLE in became:
                is_plain = self._fields.prompt.syntax is PromptSyntax.PLAIN
                self._fields.notice.warn(_PLAIN if is_plain else _LEFT)
            elif Rewriting.DONE in became:
                self._fields.notice.tell(_ANEW)
