"""A swapped network says what the plain one says."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from tests.engine.fast.networks import DECODERS, PRIORS, SHAPES, VQGANS, Settings, Subject, decoder, prior, vqgan
from wurst_desktop.engine.fast.swap import accelerate, restore

Make = Callable[[Settings, tuple[int, int, int]], Subject]

SUBJECTS = [
    pytest.param(make, settings, id=f"{make.__name__} {name}")
    for make, kinds in ((prior, PRIORS), (decoder, DECODERS), (vqgan, VQGANS))
    for name, settings in kinds.items()
]


@pytest.fixture(autouse=True)
def _seeded() -> None:
    torch.manual_seed(0)


def same(answer: Tensor, expected: Tensor, tolerance: float) -> None:
    """Within `tolerance` of the largest value expected, everywhere."""
    assert expected.abs().max() > 0.1
    torch.testing.assert_close(answer, expected, rtol=0, atol=tolerance * float(expected.abs().max()))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("make", "settings"), SUBJECTS)
def test_same_answer(make: Make, settings: Settings, shape: tuple[int, int, int]) -> None:
    subject = make(settings, shape)
    expected = subject.answer()
    accelerate(subject.network)
    same(subject.answer(), expected, 1e-5)
    same(subject.answer(), expected, 1e-5)


@pytest.mark.parametrize(("make", "settings"), SUBJECTS)
def test_the_sums_are_the_same_and_only_their_rounding_differs(make: Make, settings: Settings) -> None:
    single = make(settings, (2, 3, 6))
    subject = Subject(single.network.double(), {k: v.double() for k, v in single.question.items()}, single.asked)
    expected = subject.answer()
    accelerate(subject.network)
    answer = subject.answer()
    same(answer, expected, 1e-12)
    assert not torch.equal(answer, expected), "the plain network did the work"


@pytest.mark.parametrize(("make", "settings"), SUBJECTS)
def test_restored_is_the_plain_network(make: Make, settings: Settings) -> None:
    subject = make(settings, (1, 3, 3))
    kind, names, expected = type(subject.network), set(vars(subject.network)), subject.answer()
    accelerate(subject.network)
    accelerate(subject.network)
    subject.answer()
    restore(subject.network)
    assert type(subject.network) is kind
    assert set(vars(subject.network)) == names
    assert torch.equal(subject.answer(), expected)


@pytest.mark.parametrize(("make", "settings"), SUBJECTS)
def test_works_in_inference_mode_and_out_of_it(make: Make, settings: Settings) -> None:
    subject = make(settings, (1, 3, 3))
    expected = subject.answer()
    accelerate(subject.network)
    with torch.inference_mode():
        same(subject.answer(), expected, 1e-5)
    same(subject.answer(), expected, 1e-5)


@pytest.mark.parametrize("shape", [(1, 1, 1), (1, 70, 52), (1, 1, 33), (1, 33, 1), (1, 2, 1100)])
@pytest.mark.parametrize("settings", VQGANS.values(), ids=VQGANS)
def test_strips_meet_without_a_seam(settings: Settings, shape: tuple[int, int, int]) -> None:
    subject = vqgan(settings, (1, 3, 3))
    latent = torch.randn(shape[0], 4, *shape[1:])
    expected = subject.answer(h=latent)
    accelerate(subject.network)
    same(subject.answer(h=latent), expected, 1e-5)


def test_both_stages_at_the_real_widths() -> None:
    wide_prior = prior({"c_in": 16, "c": 1536, "c_cond": 1280, "c_r": 64, "depth": 1, "nhead": 24}, (2, 24, 24))
    for name in ("x", "r"):
        wide_prior.question[name][:] = wide_prior.question[name][:1].clone()
    wide_decoder = decoder(
        {
            "c_hidden": [320, 640],
            "nhead": [-1, 10],
            "blocks": [1, 1],
            "level_config": ["CT", "CTA"],
            "inject_effnet": [False, True],
            "effnet_embd": 16,
            "c_cond": 1024,
        },
        (1, 6, 9),
    )
    wide_vqgan = vqgan({"embed_dim": 384, "bottleneck_blocks": 2}, (1, 6, 9))
    for subject in (wide_prior, wide_decoder, wide_vqgan):
        expected = subject.answer()
        accelerate(subject.network)
        same(subject.answer(), expected, 1e-5)


@pytest.mark.parametrize("shape", [(2, 3, 6), (3, 9, 3)])
@pytest.mark.parametrize("settings", PRIORS.values(), ids=PRIORS)
def test_words_part_what_begins_alike(settings: Settings, shape: tuple[int, int, int]) -> None:
    subject = prior(settings, shape)
    for name in ("x", "r"):
        subject.question[name][:] = subject.question[name][:1].clone()
    expected = subject.answer()
    assert not torch.allclose(expected[0], expected[1], rtol=0, atol=1e-3)
    accelerate(subject.network)
    same(subject.answer(), expected, 1e-5)


def test_what_begins_alike_is_begun_once() -> None:
    subject = prior(PRIORS["bundled"], (2, 3, 6))
    accelerate(subject.network)
    seen: list[int] = []
    projection = subject.network.get_submodule("projection")
    projection.register_forward_pre_hook(lambda _layer, given: seen.append(len(given[0])))
    subject.answer()
    alike = {name: subject.question[name][:1].repeat(2, *[1] * (subject.question[name].dim() - 1)) for name in "xr"}
    subject.answer(**alike)
    assert seen == [1, 1, 1]
