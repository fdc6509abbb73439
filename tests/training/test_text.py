"""The text encoder's lessons: the order of words, and words as strong as a weight makes them."""

import torch
from torch import nn

from tests.training.conftest import ToyTraining
from wurst_desktop.training.lessons import QUESTIONS, READINGS, attention_mask
from wurst_desktop.training.reader import Reader
from wurst_desktop.training.text import new_text_encoder, stressed


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


def test_one_word_a_caption_is_pushed_away_from_emptiness() -> None:
    random = torch.Generator().manual_seed(1)
    states, empty = torch.ones(200, 4, 3), torch.zeros(1, 4, 3)
    is_word = torch.tensor([False, True, False, True]).expand(200, 4)
    strength = stressed(states, empty, is_word, (0.5, 2.0), random)[:, :, 0]
    changed = strength != 1
    assert not changed[:, [0, 2]].any()
    assert (changed.sum(1) <= 1).all()
    assert 70 < int(changed.any(1).sum()) < 130
    assert 1.0 <= float(strength.min()) <= float(strength.max()) <= 2.0


def test_captions_without_known_words_stay_as_they_are() -> None:
    states, empty = torch.randn(5, 4, 3), torch.randn(1, 4, 3)
    nothing = torch.zeros(5, 4, dtype=torch.bool)
    after = stressed(states, empty, nothing, (1.0, 2.0), torch.Generator().manual_seed(1))
    torch.testing.assert_close(after, states)
