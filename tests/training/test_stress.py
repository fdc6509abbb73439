"""What Stage C learns of weights: the heavier a word, the larger its figure."""

import math

import torch

from tests.training.conftest import ToyTraining
from wurst_desktop.training.stage_c import word_tokens
from wurst_desktop.training.stress import Stress, blended, weighted

_WORDS = torch.tensor([False, True, False, True]).expand(200, 4)
_NOTHING = torch.zeros(200, 4, dtype=torch.bool)


def drawn(largeness: float, is_behind: torch.Tensor = _NOTHING, share: float = 0.5) -> torch.Tensor:
    """Weights of 200 captions, whose second and fourth tokens are words."""
    random = torch.Generator().manual_seed(1)
    return Stress(share, 0.5, 2.0).weights(_WORDS, is_behind, torch.full((200,), largeness), random)


def test_one_word_a_caption_has_a_weight() -> None:
    changed = drawn(math.nan) != 1
    assert not changed[:, [0, 2]].any()
    assert (changed.sum(1) <= 1).all()
    assert 70 < int(changed.any(1).sum()) < 130


def test_weights_lie_between_the_weakest_and_the_strongest() -> None:
    for largeness in (0.0, 0.6, 1.0, math.nan):
        assert 0.5 <= float(drawn(largeness).min()) <= float(drawn(largeness).max()) <= 2.0


def test_a_larger_figure_has_heavier_words() -> None:
    means = [float(drawn(largeness, share=1.0)[:, [1, 3]].sum(1).mean()) - 1 for largeness in (0.0, 0.4, 0.8, 1.0)]
    assert means == sorted(means)
    assert means[0] < 0.65
    assert means[-1] > 1.85


def test_words_of_the_background_have_any_weight() -> None:
    is_behind = _NOTHING.clone()
    is_behind[:, 3] = True
    weights = drawn(0.0, is_behind, share=1.0)
    assert float(weights[:, 1].max()) <= 1
    assert float(weights[:, 3].max()) > 1.8


def test_captions_without_known_words_stay_as_they_are() -> None:
    nothing = torch.zeros(5, 4, dtype=torch.bool)
    weights = Stress(1.0).weights(nothing, nothing, torch.full((5,), 1.0), torch.Generator().manual_seed(1))
    assert (weights == 1).all()


def test_a_weight_pushes_a_state_away_from_emptiness() -> None:
    states, empty = torch.full((1, 2, 3), 5.0), torch.full((1, 2, 3), 1.0)
    after = weighted(states, empty, torch.tensor([[1.0, 1.5]]))
    assert after[0, :, 0].tolist() == [5.0, 7.0]


def test_a_light_word_is_in_part_not_seen() -> None:
    states, without = torch.full((3, 2, 1), 8.0), torch.zeros(3, 2, 1)
    weights = torch.tensor([[1.0, 1.5], [1.0, 0.5], [0.25, 1.0]])
    after = blended(states, without, weights)[:, :, 0]
    assert after[0].tolist() == [8.0, 8.0]
    assert torch.allclose(after[1], torch.full((2,), 4.0))
    assert torch.allclose(after[2], torch.full((2,), 8 / (1 + math.tan(0.75 * math.pi / 2))))


def test_a_word_that_no_caption_has_is_not_taken_for_the_end_of_all(toy_training: ToyTraining) -> None:
    lessons = toy_training.shop.lessons
    world = toy_training.shop.config.data.world
    known = lessons.tokenizer.get_vocab()
    assert any(f"{noun}</w>" not in known for noun in world.nouns)
    words = word_tokens(world, lessons.tokenizer).tolist()
    assert lessons.end_token not in words
    read = {lessons.tokenizer.decode([word]) for word in words}
    assert "red" in read
    assert {noun for noun in world.nouns if f"{noun}</w>" in known} < read
