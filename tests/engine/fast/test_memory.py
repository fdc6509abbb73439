"""What is kept from step to step is forgotten when that which made it changes; hooks are heard inside a step."""

from collections.abc import Callable

import peft
import pytest
import torch
from torch import nn

from tests.engine.fast.networks import DECODERS, PRIORS, VQGANS, Subject, decoder, prior, vqgan
from tests.engine.fast.test_equal import same
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.engine.fast.decoder import FastDecoder
from wurst_desktop.engine.fast.fold import Fold, folds_of
from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.swap import accelerate, refresh, restore


@pytest.fixture(params=["prior", "decoder"])
def subject(request: pytest.FixtureRequest) -> Subject:
    torch.manual_seed(0)
    if request.param == "prior":
        return prior(PRIORS["bundled"], (1, 3, 6))
    return decoder(DECODERS["wide"], (1, 3, 6))


def plain_answer(subject: Subject, **changes: torch.Tensor) -> torch.Tensor:
    """What the plain network says; the network is swapped afterwards."""
    restore(subject.network)
    answer = subject.answer(**changes)
    accelerate(subject.network)
    return answer


def words_of(subject: Subject) -> str:
    return "c" if "c" in subject.question else "clip"


def test_other_words_are_read_anew_even_in_the_same_tensor(subject: Subject) -> None:
    name = words_of(subject)
    others = [torch.randn_like(subject.question[name]) for _ in range(3)]
    expected = [plain_answer(subject, **{name: words}) for words in others]
    for _ in range(2):
        for words, answer in zip(others, expected, strict=True):
            same(subject.answer(**{name: words}), answer, 1e-5)
    others[0].copy_(others[1])
    same(subject.answer(**{name: others[0]}), expected[1], 1e-5)


def test_longer_words_fit(subject: Subject) -> None:
    words = subject.question[words_of(subject)]
    longer = {words_of(subject): torch.cat([words, words.flip(1), words], dim=1)}
    expected = plain_answer(subject, **longer)
    subject.answer()
    same(subject.answer(**longer), expected, 1e-5)


def test_words_are_read_once(subject: Subject) -> None:
    accelerate(subject.network)
    reads: list[nn.Module] = []
    mapper = next(layer for name, layer in subject.network.named_modules() if name.endswith("kv_mapper"))
    mapper.register_forward_hook(lambda layer, _inputs, _output: reads.append(layer))
    name = words_of(subject)
    other = torch.randn_like(subject.question[name])
    for _ in range(3):
        subject.answer()
        subject.answer(**{name: other})
    assert len(reads) == 2


def test_changed_weights_are_seen(subject: Subject) -> None:
    accelerate(subject.network)
    subject.answer()
    with torch.no_grad():
        for parameter in subject.network.parameters():
            parameter.mul_(1.1)
    before = subject.answer()
    same(before, plain_answer(subject), 1e-5)


def test_replaced_weights_are_seen(subject: Subject) -> None:
    accelerate(subject.network)
    subject.answer()
    new = {name: tensor * 1.1 for name, tensor in subject.network.state_dict().items()}
    subject.network.load_state_dict(new, assign=True)
    answer = subject.answer()
    same(answer, plain_answer(subject), 1e-5)


def test_weights_written_behind_its_back_are_seen_after_a_refresh(subject: Subject) -> None:
    accelerate(subject.network)
    subject.answer()
    for parameter in subject.network.parameters():
        parameter.data += 0.1 * parameter.data
    refresh(subject.network)
    answer = subject.answer()
    same(answer, plain_answer(subject), 1e-5)


def kept_folds(network: nn.Module) -> dict[str, Fold]:
    """Folds that are wrong, so that their use is seen."""
    assert isinstance(network, FastDecoder)
    with torch.no_grad():
        return {name: Fold(2 * fold.weight, fold.bias) for name, fold in folds_of(network)}


def change_in_place(network: nn.Module) -> None:
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.mul_(1.1)


def change_behind_its_back(network: nn.Module) -> None:
    for parameter in network.parameters():
        parameter.data *= 1.1
    refresh(network)


def change_for_others(network: nn.Module) -> None:
    network.load_state_dict({name: tensor * 1.1 for name, tensor in network.state_dict().items()}, assign=True)


@pytest.mark.parametrize("change", [change_in_place, change_behind_its_back, change_for_others])
@pytest.mark.parametrize("is_asked_before", [False, True])
def test_folds_made_before_are_used_as_long_as_their_weights_stand(
    change: Callable[[nn.Module], None], is_asked_before: bool
) -> None:
    torch.manual_seed(0)
    subject = decoder(DECODERS["wide"], (1, 3, 6))
    right = subject.answer()
    accelerate(subject.network)
    wrong = kept_folds(subject.network)
    assert isinstance(subject.network, FastDecoder)
    subject.network.take_folds(wrong)
    if is_asked_before:
        assert (subject.answer() - right).abs().max() > 1e-3
    change(subject.network)
    answer = subject.answer()
    same(answer, plain_answer(subject), 1e-5)


def test_another_type_is_seen(subject: Subject) -> None:
    accelerate(subject.network)
    subject.answer()
    subject.network.double()
    wide = {name: tensor.double() for name, tensor in subject.question.items()}
    answer = subject.answer(**wide)
    same(answer, plain_answer(subject, **wide), 1e-12)


def test_half_precision_is_left_to_the_plain_network(subject: Subject) -> None:
    subject.network.to(torch.bfloat16)
    narrow = {name: tensor.to(torch.bfloat16) for name, tensor in subject.question.items()}
    expected = plain_answer(subject, **narrow)
    assert torch.equal(subject.answer(**narrow), expected)


def test_a_network_with_loras_beside_its_weights_is_left_to_itself(subject: Subject) -> None:
    accelerate(subject.network)
    without = subject.answer()
    peft.inject_adapter_in_model(
        peft.LoraConfig(r=2, target_modules=["to_k", "channelwise.0", "mapper"], init_lora_weights=False),
        subject.network,
    )
    subject.network.eval()
    answer = subject.answer()
    assert (answer - without).abs().max() > 1e-3
    assert torch.equal(answer, plain_answer(subject))


def test_gradients_are_left_to_the_plain_network(subject: Subject) -> None:
    accelerate(subject.network)
    subject.network(**subject.question).sum().backward()
    assert all(parameter.grad is not None for parameter in subject.network.parameters())


def test_the_swap_adds_no_weights(subject: Subject) -> None:
    names = list(subject.network.state_dict())
    accelerate(subject.network)
    subject.answer()
    assert list(subject.network.state_dict()) == names


@pytest.mark.parametrize("make", ["prior", "decoder", "vqgan"])
def test_a_hook_on_the_pulse_stops_the_work_between_pieces(make: str) -> None:
    torch.manual_seed(0)
    made = {
        "prior": lambda: prior(PRIORS["bundled"], (1, 36, 36)),
        "decoder": lambda: decoder(DECODERS["smallest"], (1, 9, 9)),
        "vqgan": lambda: vqgan(VQGANS["smallest"], (1, 9, 9)),
    }[make]()
    accelerate(made.network)
    token, beats = CancelToken(), 0

    def check(_pulse: nn.Module, _inputs: tuple[object, ...]) -> None:
        nonlocal beats
        beats += 1
        if beats == 7:
            token.cancel()
        token.check()

    expected = made.answer()
    (pulse,) = [layer for layer in made.network.modules() if isinstance(layer, Pulse)]
    hook = pulse.register_forward_pre_hook(check)
    with pytest.raises(Cancelled):
        made.answer()
    assert beats == 7
    hook.remove()
    assert torch.equal(made.answer(), expected)


def test_networks_of_other_kinds_are_left_as_they_are() -> None:
    other = nn.Linear(2, 2)
    accelerate(other)
    refresh(other)
    restore(other)
    assert type(other) is nn.Linear
    assert not list(other.children())
