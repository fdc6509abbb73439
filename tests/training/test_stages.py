"""Each stage learns at toy size, and goes on bit-equal where it was broken off."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.conftest import ToyTraining
from tests.training.toy import STEPS
from wurst_desktop.training.compressor import Compressor, stage_b_features
from wurst_desktop.training.course import Course, Lesson, Schedule
from wurst_desktop.training.diffusion import implied_clean, misleading_noise, noised, ratios, weighted_loss
from wurst_desktop.training.drawing import decoded
from wurst_desktop.training.finishing import load_judge
from wurst_desktop.training.ruler import trained_ruler
from wurst_desktop.training.runs import (
    NothingTrained,
    Workshop,
    averaged,
    pool_latents,
    run_correct,
    run_polish,
    trained_answers,
    trained_stage_b,
    trained_vqgan,
)
from wurst_desktop.training.stage_a import StageALesson
from wurst_desktop.training.stage_b import StageBLesson
from wurst_desktop.training.stage_c import StageCLesson


def lesson(toy: ToyTraining, stage: str) -> Lesson:
    shop = toy.shop
    if stage == "a":
        return StageALesson(shop.config, shop.pool)
    if stage == "b":
        targets = np.load(shop.file("targets.npy"))
        return StageBLesson(shop.config, shop.pool, shop.lessons, targets, is_compiled=False)
    latents = pool_latents(shop)
    ruler = trained_ruler(latents, shop.lessons, seed=1, report=print, steps=20)
    return StageCLesson(shop.config, shop.lessons, latents, trained_answers(shop), ruler, is_compiled=False)


def mean_loss(learnt: Lesson) -> float:
    """Over steps that are the same each time."""
    with torch.no_grad():
        return float(np.mean([float(learnt.loss(step)) for step in range(1000, 1016)]))


@pytest.mark.parametrize("stage", ["a", "b", "c"])
def test_the_loss_is_finite_and_falls(toy_training: ToyTraining, stage: str, tmp_path: Path) -> None:
    learnt = lesson(toy_training, stage)
    before = mean_loss(learnt)
    course = Course(learnt, Schedule(5e-3, 40, 1, warmup=4), 0.9, tmp_path / "s.pt", print)
    losses = [float(course.advance()) for _ in range(40)]
    assert np.isfinite(losses).all()
    assert mean_loss(learnt) < 0.97 * before


@pytest.mark.parametrize("stage", ["a", "b", "c"])
def test_a_broken_run_goes_on_bit_equal(toy_training: ToyTraining, stage: str, tmp_path: Path) -> None:
    schedule = Schedule(3e-3, 12, 4, warmup=2)
    whole = Course(lesson(toy_training, stage), schedule, 0.9, tmp_path / "whole.pt", print)
    whole.run()
    first = Course(lesson(toy_training, stage), schedule, 0.9, tmp_path / "broken.pt", print)
    for _ in range(5):
        first.advance()
    first.save()
    Course(lesson(toy_training, stage), schedule, 0.9, tmp_path / "broken.pt", print).run()
    once, again = averaged(tmp_path / "whole.pt"), averaged(tmp_path / "broken.pt")
    assert all(torch.equal(value, again[name]) for name, value in once.items())


def test_the_compressor_stands_still_once_it_is_frozen(toy_training: ToyTraining) -> None:
    shop = toy_training.shop
    assert "the compressor is frozen" in toy_training.lines
    final = averaged(shop.file("stage-b.pt"))
    stage = shop.config.stage_b
    frozen = Compressor(stage.channels, stage.compressor_widths)
    frozen.load_state_dict({name.removeprefix("compressor."): v for name, v in final.items() if "compressor." in name})
    pictures = torch.rand(2, 3, 48, 48)
    latents = pool_latents(shop)
    assert latents.shape == (24, stage.channels, 3, 3)
    assert torch.isfinite(frozen.eval()(pictures)).all()
    small = torch.from_numpy(np.array(shop.pool.small_pictures)).permute(0, 3, 1, 2).float() / 255
    with torch.no_grad():
        assert torch.allclose(frozen(small), latents, atol=1e-5)


def test_stage_a_learns_from_what_stage_b_draws(toy_training: ToyTraining, tmp_path: Path) -> None:
    before = trained_vqgan(toy_training.shop)
    config = replace(toy_training.shop.config, folder=tmp_path)
    for name in ("pool", "stage-a.pt", "stage-b.pt", "targets.npy", "compressor.safetensors"):
        (tmp_path / name).symlink_to(toy_training.shop.file(name))
    shop = Workshop(config, print)
    run_polish(shop)
    after = trained_vqgan(shop)
    drawn = torch.from_numpy(np.load(shop.file("drawn.npy"))).float() * float(before.config["scale_factor"])
    true = torch.from_numpy(np.array(shop.pool.pictures[: len(drawn)])).permute(0, 3, 1, 2) / 255
    with torch.no_grad():
        errors = [(vqgan.decode(drawn).sample - true).square().mean().item() for vqgan in (before, after)]
        assert torch.equal(before.encode(true).latents, after.encode(true).latents)
    assert errors[1] < errors[0]


def test_correcting_brings_stage_b_nearer_to_the_truth(tmp_path: Path, toy_training: ToyTraining) -> None:
    config = replace(toy_training.shop.config, folder=tmp_path)
    for name in ("pool", "stage-a.pt", "stage-b.pt", "targets.npy", "compressor.safetensors"):
        (tmp_path / name).symlink_to(toy_training.shop.file(name))
    shop = Workshop(config, print)
    true = torch.from_numpy(np.load(shop.file("targets.npy"))).float()
    latents, prompts = pool_latents(shop), [""] * len(true)

    def error() -> float:
        stage = trained_stage_b(shop)
        steps = config.use.decoder_steps
        drawn = decoded(stage.decoder, stage.text_encoder, shop.lessons.tokenizer, latents, prompts, steps, seed=1)
        return float((drawn - true).square().mean())

    before = error()
    run_correct(shop)
    assert error() < 0.95 * before


def test_every_stage_reached_its_last_step(toy_training: ToyTraining) -> None:
    for name in ("stage-a", "stage-b", "stage-c"):
        assert torch.load(toy_training.shop.file(f"{name}.pt"), weights_only=True)["step"] == STEPS


def test_a_stage_that_was_never_trained_is_named(tmp_path: Path, toy_training: ToyTraining) -> None:
    with pytest.raises(NothingTrained) as caught:
        averaged(tmp_path / "stage-c.pt")
    assert caught.value.file.name == "stage-c.pt"
    assert isinstance(toy_training.shop, Workshop)


def test_the_noise_that_misleads_is_what_stands_between_a_picture_and_what_is_there() -> None:
    clean, noisy, ratio = torch.rand(3, 1, 2, 2), torch.rand(3, 1, 2, 2), torch.tensor([0.1, 0.5, 0.9])
    assert torch.allclose(implied_clean(noisy, ratio, misleading_noise(noisy, ratio, clean)), clean, atol=1e-5)


def test_noise_at_the_ends_of_the_schedule() -> None:
    clean, noise = torch.ones(2, 1, 1, 1), torch.full((2, 1, 1, 1), 5.0)
    low, high = noised(clean, torch.tensor([0.0, 1.0]), noise).flatten().tolist()
    assert low == pytest.approx(1.05, abs=0.01)
    assert high == pytest.approx(5.0, abs=0.05)


def test_a_perfect_prediction_costs_nothing_and_high_ratios_weigh_more() -> None:
    noise = torch.randn(2, 4, 3, 3)
    assert weighted_loss(noise, noise, torch.tensor([0.2, 0.9])).item() == 0
    low = weighted_loss(noise + 1, noise, torch.full((2,), 0.1)).item()
    high = weighted_loss(noise + 1, noise, torch.full((2,), 0.9)).item()
    assert low == pytest.approx(0.17, abs=0.05) or low < high
    assert high > 5 * low


def test_lifted_ratios_are_high_ones() -> None:
    all_lifted = ratios(500, 1.0, torch.Generator().manual_seed(1))
    assert all_lifted.min() >= 0.65
    assert ratios(500, 0.0, torch.Generator().manual_seed(1)).min() < 0.1


def test_the_latent_reaches_stage_b_in_the_pipelines_scale() -> None:
    assert stage_b_features(torch.tensor([0.0, 1.0])).tolist() == [-1.0, 41.0]


def test_a_judge_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_judge(tmp_path / "judge.safetensors", 128)


def test_a_perfect_prediction_gives_the_clean_latent_back() -> None:
    clean, noise, ratio = torch.randn(2, 4, 3, 3), torch.randn(2, 4, 3, 3), torch.tensor([0.3, 0.8])
    assert torch.allclose(implied_clean(noised(clean, ratio, noise), ratio, noise), clean, atol=1e-4)


def test_the_answers_are_learnt_with_the_latents(toy_training: ToyTraining) -> None:
    shop = toy_training.shop
    answers, latents, labels = trained_answers(shop), pool_latents(shop), shop.lessons.labels
    none_counted = answers.loss(latents, labels, torch.zeros(len(labels), dtype=torch.bool))
    assert none_counted.item() == 0
    assert answers.loss(latents, labels).item() < 40
    assert not any(parameter.requires_grad for parameter in answers.parameters())
