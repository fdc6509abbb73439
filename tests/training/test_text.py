"""The text encoder's lesson: the order of words."""

import torch
from torch import nn

from tests.training.conftest import ToyTraining
from wurst_desktop.training.lessons import BACKGROUND, QUESTIONS, READINGS, attention_mask
from wurst_desktop.training.reader import Reader
from wurst_desktop.training.text import new_text_encoder
from wurst_desktop.training.words import COLOURS


def test_readings_name_the_figures_in_the_order_of_the_caption(toy_training: ToyTraining) -> None:
    lessons = toy_training.shop.lessons
    everything = list(range(len(lessons.labels)))
    for variant in range(8):
        readings = lessons.readings(everything, variant)
        swapped = readings[:, 4] == 1
        assert torch.equal(readings[~swapped, :4], lessons.labels[~swapped, :4])
        assert torch.equal(readings[swapped, :2], lessons.labels[swapped, 2:4])
        assert torch.equal(readings[swapped, 2:4], lessons.labels[swapped, :2])


def test_short_captions_leave_the_background_out(toy_training: ToyTraining) -> None:
    lessons = toy_training.shop.lessons
    everything = list(range(len(lessons.labels)))
    plain = torch.nonzero(lessons.labels[:, BACKGROUND]).flatten().tolist()
    behind = lessons.background_tokens(plain)
    vocabulary = lessons.tokenizer.get_vocab()
    assert set(behind.tolist()) <= {vocabulary[f"{colour}</w>"] for colour in COLOURS}

    def named(is_short: bool) -> float:
        variants = lessons.variants(plain, 3, torch.full((len(plain),), is_short))
        said = lessons.tokens(plain, variants, 24) == behind[:, None]
        return float(said.any(1).float().mean())

    assert named(is_short=False) > 0.7
    assert named(is_short=True) < 0.45
    assert set(lessons.variants(everything, 11, torch.zeros(len(everything), dtype=torch.bool)).tolist()) == {3}


def test_a_text_encoder_learns_to_read(toy_training: ToyTraining) -> None:
    lessons = toy_training.shop.lessons
    torch.manual_seed(3)
    encoder, reader = new_text_encoder(lessons.tokenizer, 64, 2, 2), Reader(64)
    everything = list(range(len(lessons.labels)))
    parameters = nn.ModuleList([encoder, reader]).parameters()
    optimiser = torch.optim.AdamW(parameters, lr=3e-3)
    losses = []
    for step in range(60):
        tokens = lessons.tokens(everything, step, 24)
        states = encoder(tokens, attention_mask=attention_mask(tokens, lessons.end_token)).last_hidden_state
        told = lessons.readings(everything, step)
        loss = reader.loss(states, tokens, lessons.end_token, lessons.labels, told, torch.ones(len(everything)))
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        losses.append(float(loss.detach()))
    assert reader.out_features == sum(QUESTIONS) + sum(READINGS)
    assert losses[-1] < 0.35 * losses[0]
