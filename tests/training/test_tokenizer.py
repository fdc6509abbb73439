"""The tokenizer knows its words whole, spells the rest, and loads as the stock class."""

from collections import Counter
from pathlib import Path

import pytest
import torch
from transformers import CLIPTokenizer

from wurst_desktop.training.lessons import attention_mask, padded
from wurst_desktop.training.tokenizer import END, START, new_tokenizer, save_tokenizer

WORDS = Counter({"a": 9, "red": 5, "house": 3, "on": 2, "rocket": 1, ",": 1})


@pytest.fixture
def tokenizer() -> CLIPTokenizer:
    return new_tokenizer(WORDS)


def test_each_known_word_is_one_token(tokenizer: CLIPTokenizer) -> None:
    tokens = tokenizer.convert_ids_to_tokens(tokenizer("A red house, on a rocket").input_ids)
    assert tokens == [START, "a</w>", "red</w>", "house</w>", ",</w>", "on</w>", "a</w>", "rocket</w>", END]


@pytest.mark.parametrize("text", ["zebra", "übermäßig", "日本", "q!", "5"])
def test_an_unknown_word_is_spelled_and_never_ends_the_prompt(tokenizer: CLIPTokenizer, text: str) -> None:
    numbers = tokenizer(text).input_ids
    assert len(numbers) > 2
    assert numbers.count(tokenizer.eos_token_id) == 1


def test_the_end_token_has_the_highest_number(tokenizer: CLIPTokenizer) -> None:
    assert tokenizer.eos_token_id == len(tokenizer) - 1


def test_the_saved_folder_has_the_old_files_and_reads_back_the_same(tokenizer: CLIPTokenizer, tmp_path: Path) -> None:
    save_tokenizer(tokenizer, tmp_path)
    names = {"tokenizer.json", "tokenizer_config.json", "vocab.json", "merges.txt", "special_tokens_map.json"}
    assert names <= {file.name for file in tmp_path.iterdir()}
    again = CLIPTokenizer.from_pretrained(tmp_path)
    text = "a red house, quite far away"
    assert again(text).input_ids == tokenizer(text).input_ids
    assert again.model_max_length == 77


def test_our_mask_is_the_tokenizers_own(tokenizer: CLIPTokenizer) -> None:
    given = tokenizer(["a red house", ""], padding="max_length", max_length=12, return_tensors="pt")
    assert torch.equal(attention_mask(given.input_ids, tokenizer.eos_token_id), given.attention_mask)


def test_padding_fills_up_with_the_end_token() -> None:
    assert padded(torch.tensor([[4, 9]]), 5, 9).tolist() == [[4, 9, 9, 9, 9]]
    assert padded(torch.tensor([[4, 9, 9, 9]]), 3, 9).tolist() == [[4, 9, 9]]
