"""The text encoder's lesson: the order of words."""

import torch
from torch import nn

from tests.training.conftest import ToyTraining
from wurst_desktop.training.lessons import QUESTIONS, READINGS, attention_mask
from wurst_desktop.training.reader import Reader
from wurst_desktop.training.text import new_text_encoder


def test_readings_name_the_figures_in_the_order_of_the_caption(toy_training: ToyTraining) -> None:
    lessons = toy_training.shop.lessons
    everything = list(range(len(lessons.labels)))
    for variant in range(8):
        readings = lessons.readings(everything, variant)
        swapped = readings[:, 4] == 1
        assert torch.equal(readings[~swapped, :4], lessons.labels[~swapped, :4])
        assert torch.equal(readings[swapped, :2], lessons.labels[swapped, 2:4])
        assert torch.equal(readings[swapped, 2:4], lessons.labels[swapped, :2])


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
        loss = reader.loss(states, tokens, lessons.end_token, lessons.labels, lessons.readings(everything, step))
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        losses.append(float(loss.detach()))
    assert reader.out_features == sum(QUESTIONS) + sum(READINGS)
    assert losses[-1] < 0.35 * losses[0]
