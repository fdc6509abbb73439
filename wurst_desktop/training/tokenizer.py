"""The bundled model's tokenizer: CLIP's format, with a vocabulary grown from the captions' own words."""

import itertools
import json
from collections import Counter
from pathlib import Path

from tokenizers.pre_tokenizers import ByteLevel
from transformers import CLIPTokenizer

START, END = "<|startoftext|>", "<|endoftext|>"
_WORD_END = "</w>"
MAX_LENGTH = 77


def vocabulary(words: Counter[str]) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Byte-pair merges until every given word is one token; every byte stays spellable, so nothing is unknown."""
    spelled = {word: (*word[:-1], word[-1] + _WORD_END) for word in sorted(words)}
    merges: list[tuple[str, str]] = []
    while (pair := _commonest_pair(spelled, words)) is not None:
        merges.append(pair)
        spelled = {word: _merged(symbols, pair) for word, symbols in spelled.items()}
    letters = sorted(ByteLevel.alphabet())
    symbols = [*letters, *(letter + _WORD_END for letter in letters), *("".join(pair) for pair in merges), START, END]
    return {symbol: number for number, symbol in enumerate(dict.fromkeys(symbols))}, merges


def new_tokenizer(words: Counter[str]) -> CLIPTokenizer:
    """A CLIP tokenizer over `vocabulary(words)`."""
    vocab, merges = vocabulary(words)
    return CLIPTokenizer(
        vocab=vocab,
        merges=merges,  # type: ignore[arg-type] # pairs are what the tokenizer takes; its annotation says text
        unk_token=END,
        bos_token=START,
        eos_token=END,
        pad_token=END,
        model_max_length=MAX_LENGTH,
    )


def load_tokenizer(folder: Path) -> CLIPTokenizer:
    """The tokenizer that `save_tokenizer` wrote."""
    tokenizer: CLIPTokenizer = CLIPTokenizer.from_pretrained(folder)
    return tokenizer


def save_tokenizer(tokenizer: CLIPTokenizer, folder: Path) -> None:
    """All files that old and new loaders look for: transformers 5 writes only the first two itself."""
    tokenizer.save_pretrained(folder)
    model = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]
    (folder / "vocab.json").write_text(json.dumps(model["vocab"], ensure_ascii=False), encoding="utf-8")
    merges = "\n".join(" ".join(pair) for pair in model["merges"])
    (folder / "merges.txt").write_text(f"#version: 0.2\n{merges}\n", encoding="utf-8")
    special = {"bos_token": START, "eos_token": END, "unk_token": END, "pad_token": END}
    (folder / "special_tokens_map.json").write_text(json.dumps(special, indent=2), encoding="utf-8")


def _commonest_pair(spelled: dict[str, tuple[str, ...]], words: Counter[str]) -> tuple[str, str] | None:
    pairs: Counter[tuple[str, str]] = Counter()
    for word, symbols in spelled.items():
        for pair in itertools.pairwise(symbols):
            pairs[pair] += words[word]
    return max(pairs, key=lambda pair: (pairs[pair], pair)) if pairs else None


def _merged(symbols: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    out: list[str] = []
    for symbol in symbols:
        if out and (out[-1], symbol) == pair:
            out[-1] += symbol
        else:
            out.append(symbol)
    return tuple(out)
