"""A training goes on from a shipped folder when its own state is gone."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tests.training.conftest import ToyTraining
from wurst_desktop.training.artist import card_of
from wurst_desktop.training.restore import StateStands, run_restore
from wurst_desktop.training.runs import Workshop, averaged, run_stage_b, run_stage_c, trained_model
from wurst_desktop.training.shipped import shipped_model


@pytest.fixture(scope="module")
def restored(toy_training: ToyTraining, tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    config = replace(toy_training.shop.config, folder=tmp_path_factory.mktemp("anew"))
    shop = Workshop(config, print)
    shop.pool.fill(lambda _done, _count: None)
    run_restore(shop, toy_training.folder)
    return shop


def test_every_shipped_weight_comes_back(toy_training: ToyTraining, restored: Workshop) -> None:
    before, after = trained_model(toy_training.shop), trained_model(restored)
    for name, part in before.parts().items():
        found = after.parts()[name].state_dict()
        for key, value in part.state_dict().items():
            assert torch.equal(value.half(), found[key].half()), f"{name}.{key}"
    assert card_of(toy_training.folder).title == "Wurst Toy"


def test_a_shipped_folder_is_read_back_as_it_was_trained(toy_training: ToyTraining) -> None:
    before, after = trained_model(toy_training.shop), shipped_model(toy_training.shop.config, toy_training.folder)
    for name, part in before.parts().items():
        found = after.parts()[name].state_dict()
        assert all(torch.equal(value.half().float(), found[key]) for key, value in part.state_dict().items()), name
    assert after.vqgan.config["scale_factor"] == before.vqgan.config["scale_factor"]
    assert after.cells == before.cells == 3


def test_the_answers_are_learnt_anew(restored: Workshop) -> None:
    heads = averaged(restored.file("stage-b.pt"))["answers.weight"]
    assert heads.abs().max() > 0.1


def test_training_goes_on_with_a_new_optimiser(restored: Workshop) -> None:
    config = restored.config
    further = replace(config, stage_b=replace(config.stage_b, steps=16), stage_c=replace(config.stage_c, steps=2))
    shop = Workshop(further, print)
    before = averaged(restored.file("stage-b.pt"))["compressor.body.0.weight"]
    run_stage_b(shop, compiled=False)
    run_stage_c(shop, compiled=False)
    state = torch.load(shop.file("stage-b.pt"), weights_only=True)
    assert (state["step"], state["begun"]) == (16, config.stage_b.freeze_compressor_at)
    assert torch.equal(state["average"]["compressor.body.0.weight"], before)


def test_a_training_under_way_is_not_lost(restored: Workshop, toy_training: ToyTraining) -> None:
    with pytest.raises(StateStands) as caught:
        run_restore(restored, toy_training.folder)
    assert caught.value.file == restored.file("stage-a.pt")
    assert Path(caught.value.file).exists()
