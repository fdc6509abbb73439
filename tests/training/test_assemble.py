"""The assembled folder is a stock checkpoint: our engine and the stock pipeline both draw from it."""

import importlib
import json
import warnings

import diffusers.pipelines
import numpy as np
import pytest
import torch
from safetensors import safe_open

from tests.training.conftest import ToyTraining
from wurst_desktop.training.artist import Artist
from wurst_desktop.training.config import MiniConfig, small_config
from wurst_desktop.training.drawing import composed, painted
from wurst_desktop.training.manifest import facts
from wurst_desktop.training.preview import PreviewFit, fit_preview
from wurst_desktop.training.runs import trained_model
from wurst_desktop.training.words import COLOURS, OBJECTS

PARTS = {
    "model_index.json",
    "decoder",
    "vqgan",
    "scheduler",
    "text_encoder",
    "tokenizer",
    "prior_prior",
    "prior_scheduler",
    "prior_text_encoder",
    "prior_tokenizer",
    "wurst.json",
    "compressor.json",
    "compressor.safetensors",
    "LICENSE-sprites",
}


# Running statistics stay in single precision: a variance can be beyond the range of half precision.
_STATISTICS = ("norm.mean", "norm.variance", "norm.seen")


def test_the_folder_has_every_part(toy_training: ToyTraining) -> None:
    assert {path.name for path in toy_training.folder.iterdir()} >= PARTS


def test_all_weights_are_finite_and_in_half_precision(toy_training: ToyTraining) -> None:
    files = list(toy_training.folder.rglob("*.safetensors"))
    assert len(files) == 6
    for file in files:
        with safe_open(file, "pt") as weights:
            tensors = {name: weights.get_tensor(name) for name in weights.keys()}  # noqa: SIM118 - it is no mapping
        assert all(torch.isfinite(tensor).all() for tensor in tensors.values())
        assert {
            tensor.dtype
            for name, tensor in tensors.items()
            if tensor.is_floating_point() and not name.endswith(_STATISTICS)
        } == {torch.float16}


def test_the_manifest_says_how_to_use_it(toy_training: ToyTraining) -> None:
    told = json.loads((toy_training.folder / "wurst.json").read_text(encoding="utf-8"))
    assert (told["id"], told["title"]) == ("wurst-toy", "Wurst Toy")
    assert told["native_width"] == told["native_height"] == 128
    assert {*COLOURS, *OBJECTS, "mushrooms", "cute"} <= set(told["words"])
    assert {"fox", "foxes", "puppies"} <= set(told["own_colours"])
    assert not {"house", "star"} & set(told["own_colours"])
    assert len(told["preview"]["prior_rgb"]) == toy_training.shop.config.stage_b.channels
    assert len(told["preview"]["prior_bias"]) == 3


def test_our_engine_draws_from_it_the_same_twice(toy_training: ToyTraining) -> None:
    artist = Artist(toy_training.folder)
    once, again = artist.draw("a red house", 4), artist.draw("a red house", 4)
    assert once.shape == (128, 128, 3)
    assert np.array_equal(once, again)


def test_the_stock_pipeline_draws_from_it(toy_training: ToyTraining, monkeypatch: pytest.MonkeyPatch) -> None:
    stock = importlib.import_module("diffusers.pipelines.deprecated.wuerstchen")
    # The published index names a library that diffusers 0.38 moved away; this is the known way to find it.
    monkeypatch.setattr(diffusers.pipelines, "wuerstchen", stock, raising=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pipeline = stock.WuerstchenCombinedPipeline.from_pretrained(toy_training.folder, torch_dtype=torch.float32)
        pipeline.set_progress_bar_config(disable=True)
        drawn = pipeline(
            "a red house",
            height=128,
            width=128,
            prior_num_inference_steps=2,
            num_inference_steps=2,
            generator=torch.Generator().manual_seed(1),
            output_type="np",
        ).images
    assert drawn.shape == (1, 128, 128, 3)
    assert np.isfinite(drawn).all()


def test_the_models_in_memory_draw_in_a_batch(toy_training: ToyTraining) -> None:
    model = trained_model(toy_training.shop)
    latents = composed(model, ["a cat", "a red heart"], steps=2, guidance=3.0, seed=1)
    pictures = painted(model, latents, ["a cat", "a red heart"], steps=2, seed=1)
    assert pictures.shape == (2, 3, 128, 128)
    assert pictures.min() >= 0
    assert pictures.max() <= 1


def test_the_preview_finds_a_linear_truth() -> None:
    torch.manual_seed(0)
    latents = torch.randn(60, 4, 3, 3)
    truth = torch.rand(4, 3) * 0.1
    cells = torch.einsum("nchw,cr->nrhw", latents, truth) + 0.5
    fit = fit_preview(latents, cells.repeat_interleave(4, 2).repeat_interleave(4, 3))
    seen = torch.einsum("nchw,cr->nrhw", latents * 42 - 1, torch.tensor(fit.prior_rgb))
    seen += torch.tensor(fit.prior_bias)[:, None, None]
    assert torch.allclose(seen, cells, atol=0.01)


def test_a_world_of_lone_things_says_so() -> None:
    preview = PreviewFit([[0.0, 0.0, 0.0]], [0.0, 0.0, 0.0])
    small, large = (facts(config, preview) for config in (small_config(), MiniConfig()))
    assert small["lone_things"]
    assert small["paired_things"] == ["circle", "square", "triangle", "star", "heart", *_MANY_SHAPES]
    assert large["lone_things"] == large["paired_things"] == []


_MANY_SHAPES = ("circles", "squares", "triangles", "stars", "hearts")
