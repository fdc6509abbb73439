"""Counts the tokens of a prompt as both text encoders will, without torch: for the window, while somebody types."""

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.prompt_pieces import Piece, read_pieces
from wurst_desktop.core.request import LongPrompts, PromptSyntax
from wurst_desktop.core.tokens import MARKS, PromptTokens, TokenCount
from wurst_desktop.engine.configs import read_config
from wurst_desktop.engine.layout import locate, required
from wurst_desktop.engine.tokens import check_tokenizer

_USUAL_LIMIT = 77
_LARGEST_LIMIT = 10_000
"""Where a tokenizer was stored without one, a number with thirty digits stands there."""
_WORDS = r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
"""How CLIP parts words (`transformers.models.clip.tokenization_clip`)."""


class CheckpointTokens:
    """Opens the tokenizers of checkpoints when they are first asked for, and keeps them. Not for several threads."""

    def __init__(self) -> None:
        self._opened: dict[Path, _Counter] = {}

    def count(self, card: CheckpointCard, text: str, syntax: PromptSyntax, long_prompts: LongPrompts) -> PromptTokens:
        """What `card`'s text encoders read of `text`. Raises `CheckpointIncomplete` or `CheckpointCorrupt`."""
        layout = locate(card)
        composition, texture = (self._counter(folder) for folder in (layout.prior_tokenizer, layout.tokenizer))
        pieces = read_pieces(text, syntax)
        is_cut = long_prompts is LongPrompts.CUT or syntax is PromptSyntax.PLAIN
        counts = [composition.count(part, is_cut=is_cut) for part in pieces.parts] or [composition.count((), True)]
        longest = max(counts, key=lambda count: count.used)
        unread = tuple(sorted(run for count in counts for run in count.unread))
        return PromptTokens(
            TokenCount(longest.used, longest.limit, unread), texture.count((pieces.plain,), is_cut=True)
        )

    def _counter(self, folder: Path) -> "_Counter":
        if folder not in self._opened:
            self._opened[folder] = _Counter(folder)
        return self._opened[folder]


class _Counter:
    """One tokenizer, built as transformers builds it."""

    def __init__(self, folder: Path) -> None:
        check_tokenizer(folder)
        vocabulary, merges = (str(required(folder, name)) for name in ("vocab.json", "merges.txt"))
        model = models.BPE.from_file(vocabulary, merges, unk_token="<|endoftext|>", end_of_word_suffix="</w>")
        self._tokenizer = Tokenizer(model)
        self._tokenizer.normalizer = normalizers.Sequence(
            [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
        )
        self._tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(Regex(_WORDS), behavior="removed", invert=True),
                pre_tokenizers.ByteLevel(add_prefix_space=False),
            ]
        )
        self._limit = _limit(folder)

    def count(self, pieces: Sequence[Piece], is_cut: bool) -> TokenCount:
        places = [place for piece in pieces for place in self._places(piece)]
        room = self._limit - MARKS
        unread = ((places[room][0], places[-1][1]),) if is_cut and len(places) > room else ()
        return TokenCount(len(places) + MARKS, self._limit, unread)

    def _places(self, piece: Piece) -> list[tuple[int, int]]:
        """Where each token was typed."""
        return [
            (piece.places[start], piece.places[max(end - 1, start)] + 1) if piece.text else (0, 0)
            for start, end in self._tokenizer.encode(piece.text, add_special_tokens=False).offsets
        ]


def _limit(folder: Path) -> int:
    file = folder / "tokenizer_config.json"
    limit = read_config(file).get("model_max_length") if file.is_file() else None
    return limit if isinstance(limit, int) and MARKS < limit < _LARGEST_LIMIT else _USUAL_LIMIT
