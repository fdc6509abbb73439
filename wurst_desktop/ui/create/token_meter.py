"""Says how many tokens a prompt takes of those that the text encoders read."""

from PySide6.QtWidgets import QLabel

from wurst_desktop.core.tokens import PromptTokens, TokenCount
from wurst_desktop.ui.language import tr

_HINT = tr(
    "How much of the prompt the model reads, in tokens: most words take one, rare ones several. "
    "Composition and texture have a text encoder each. What goes beyond is shown in grey."
)


class TokenMeter(QLabel):
    """One small line beneath a prompt, red where words fall off."""

    def __init__(self, object_name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setToolTip(_HINT)
        self.setProperty("role", "small")

    def show_tokens(self, tokens: PromptTokens | None) -> None:
        """Show a count, or that nothing is known."""
        self.setText("" if tokens is None else meter_line(tokens))
        is_over = tokens is not None and tokens.texture.is_over
        role = "warning" if is_over else "small"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().polish(self)


def meter_line(tokens: PromptTokens) -> str:
    """The counts in a line: one number where both stages agree."""
    composition, texture = tokens.composition, tokens.texture
    if composition == texture:
        return _counted(composition)
    is_split = composition.is_over and not composition.unread
    text = (
        tr("composition {composition} in parts, texture {texture}")
        if is_split
        else tr("composition {composition}, texture {texture}", "tokens, as in: composition 3 / 77, texture 5 / 77")
    )
    return text.format(composition=_counted(composition), texture=_counted(texture))


def _counted(count: TokenCount) -> str:
    return f"{count.used} / {count.limit}"
