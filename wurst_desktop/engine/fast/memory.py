"""What a network keeps from one step to the next."""

from collections.abc import Callable, Mapping

import torch
from torch import Tensor, nn

from wurst_desktop.engine.fast.attention import Heard
from wurst_desktop.engine.fast.fold import Fold
from wurst_desktop.engine.fast.standing import Standing

Hearings = dict[nn.Module, list[Heard]]
"""By attention block, what it makes of the words of each picture of a batch."""

_TEXTS = 2
"""With and without the words."""


class Memory:
    """Texts that were read and folds that were made, as long as the weights that made them stand."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._standing: Standing | None = None
        self._texts: list[tuple[Tensor, Hearings]] = []
        self._folds: dict[nn.Module, Fold] = {}

    def settle(self, standing: Standing) -> None:
        """Say how the weights stand; what others have made is forgotten."""
        if standing != self._standing:
            self.forget()
            self._standing = standing

    def take_folds(self, standing: Standing, folds: Mapping[nn.Module, Fold]) -> None:
        """Know folds that were made before of the weights that stand like this."""
        self.forget()
        self._standing = standing
        self._folds.update(folds)

    def hearings(self, words: Tensor, read: Callable[[Tensor], Hearings]) -> Hearings:
        """What the blocks make of `words`; read anew unless they equal the last or the last but one, in value."""
        for number, (known, hearings) in enumerate(self._texts):
            if known.dtype == words.dtype and torch.equal(known, words):
                self._texts.append(self._texts.pop(number))
                return hearings
        hearings = read(words)
        self._texts = [*self._texts, (words.clone(), hearings)][-_TEXTS:]
        return hearings

    def fold(self, block: nn.Module, make: Callable[[], Fold]) -> Fold:
        """The fold of `block`, made once."""
        if block not in self._folds:
            self._folds[block] = make()
        return self._folds[block]

    def forget(self) -> None:
        """Know nothing again."""
        self._standing = None
        self._texts.clear()
        self._folds.clear()
