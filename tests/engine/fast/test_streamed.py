"""Swaps whose weights are away between the layers: the same bits as with weights that stay."""

import pytest
import torch
from torch import nn

from tests.engine.fast.networks import DECODERS, PRIORS, VQGANS, Subject, decoder, prior, vqgan
from wurst_desktop.engine.fast.streamed import stream
from wurst_desktop.engine.fast.swap import accelerate


@pytest.fixture(params=["prior", "decoder", "vqgan"])
def subject(request: pytest.FixtureRequest) -> Subject:
    torch.manual_seed(0)
    match request.param:
        case "prior":
            return prior(PRIORS["bundled"], (1, 3, 6))
        case "decoder":
            return decoder(DECODERS["wide"], (1, 3, 6))
        case _:
            return vqgan(VQGANS["smallest"], (1, 3, 6))


def test_streamed_weights_give_the_same_bits(subject: Subject) -> None:
    accelerate(subject.network)
    expected = subject.answer()
    heard: list[str] = []
    subject.network.get_submodule("pulse").register_forward_hook(lambda *_: heard.append("pulse"))
    weights = dict(subject.network.state_dict())
    for layer in subject.network.modules():
        for name, weight in list(layer.named_parameters(recurse=False)):
            setattr(layer, name, nn.Parameter(weight.to("meta"), requires_grad=False))
    stream(subject.network, weights, torch.device("cpu"))
    assert torch.equal(subject.answer(), expected)
    assert heard
    assert {weight.device.type for weight in subject.network.parameters()} == {"meta"}
