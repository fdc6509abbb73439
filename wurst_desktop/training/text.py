"""The small CLIP text encoders, trained from scratch beside the stage that they serve."""

import torch
from torch import nn
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

from wurst_desktop.training.randomness import generator
from wurst_desktop.training.tokenizer import MAX_LENGTH


def new_text_encoder(tokenizer: CLIPTokenizer, width: int, layers: int, heads: int) -> CLIPTextModel:
    """A fresh text encoder for the tokenizer's vocabulary, with a start that suits its small width.

    CLIP's own (embeddings of deviation 0.02) took thousands of steps to tell which colour belongs to which noun.
    """
    config = CLIPTextConfig(
        vocab_size=len(tokenizer),
        hidden_size=width,
        intermediate_size=4 * width,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        max_position_embeddings=MAX_LENGTH,
        projection_dim=width,
        hidden_act="gelu",
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    model = CLIPTextModel(config)
    for module in model.modules():
        if isinstance(module, nn.Embedding):
            nn.init.normal_(module.weight, std=0.5)
        elif isinstance(module, nn.Linear):
            nn.init.xavier_uniform_(module.weight)
            nn.init.zeros_(module.bias)
    return model


def text_length(seed: int, stream: str, step: int, short: int, full_share: float) -> int:
    """The short length, or in a share of steps the full 77 that inference always feeds: keys on padding count too."""
    chance = torch.rand((), generator=generator(seed, f"{stream} length", step))
    return MAX_LENGTH if float(chance) < full_share else short
