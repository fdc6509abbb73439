"""LoRAs: added exactly, taken off without a trace, in every mode of working, and refused where they don't fit."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from safetensors.torch import load_file, save_file

from tests.checkpoint_factory import Build
from tests.engine.conftest import MakeCard
from tests.engine.running import SMALL, run
from tests.engine.scarcity import Scarcity, rooms
from tests.fakes import ShelfOf
from tests.lora_factory import Naming, lora_products, prior_weights, write_lora
from wurst_desktop.checkpoints.loras import LoraFolder
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import LoraMissing, LoraRefused
from wurst_desktop.core.events import Stage
from wurst_desktop.core.lora import LoraRef
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.core.plan import DeviceWish, Precision, Residency
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.prior_half import prior_half
from wurst_desktop.core.request import Mode
from wurst_desktop.engine.compositions import Compositions
from wurst_desktop.engine.lora import Dressed, put_in_place, read_lora
from wurst_desktop.engine.placement import Arithmetic
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

ONE, OTHER = LoraRef("one", strength=0.7), LoraRef("other", strength=-0.4)
PLAIN, SWAPPED = Arithmetic(), Arithmetic(small=0)


@pytest.fixture
def folder(tiny: CheckpointCard, tmp_path: Path) -> LoraFolder:
    write_lora(tmp_path / "loras" / "one.safetensors", lora_products(tiny, 1))
    write_lora(tmp_path / "loras" / "other.safetensors", lora_products(tiny, 2))
    return LoraFolder(tmp_path / "loras", ShelfOf(tiny))


def engine(
    card: CheckpointCard, loras: LoraFolder, residency: Residency | None = None, arithmetic: Arithmetic = PLAIN
) -> WuerstchenEngine:
    wish = DeviceWish(residency=residency, precision=Precision.FLOAT32)
    return WuerstchenEngine(ShelfOf(card), wish, arithmetic=arithmetic, find_lora=loras.find)


def merged(card: CheckpointCard, home: Path, *loras: tuple[int, float]) -> CheckpointCard:
    """A copy of a checkpoint with LoRAs in its Stage C for good: (seed of the products, strength)."""
    copy = replace(card, folder=shutil.copytree(card.folder, home))
    (file,) = prior_half(copy)[0].glob("*.safetensors")
    weights = load_file(file)
    for seed, strength in loras:
        for layer, (down, up) in lora_products(card, seed).items():
            addition = (up.flatten(1) @ down.flatten(1)) * strength
            weights[f"{layer}.weight"] += addition.view(weights[f"{layer}.weight"].shape)
    save_file(weights, file, metadata={"format": "pt"})
    return copy


@pytest.mark.parametrize("loras", [(ONE,), (ONE, OTHER)])
def test_it_draws_as_if_they_were_in_the_weights(
    tiny: CheckpointCard, folder: LoraFolder, tmp_path: Path, loras: Sequence[LoraRef]
) -> None:
    seeds = {"one": 1, "other": 2}
    card = merged(tiny, tmp_path / "merged", *((seeds[lora.name], lora.strength) for lora in loras))
    worn = run(engine(tiny, folder), replace(SMALL, loras=tuple(loras)))
    assert worn.painted == run(engine(card, folder)).painted
    assert worn.painted != run(engine(tiny, folder)).painted


@pytest.mark.parametrize("arithmetic", [PLAIN, SWAPPED], ids=["plain", "swapped"])
@pytest.mark.parametrize("residency", list(Residency))
def test_none_leaves_a_trace_on_the_next_picture(
    tiny: CheckpointCard, folder: LoraFolder, residency: Residency, arithmetic: Arithmetic
) -> None:
    requests = [
        replace(SMALL, loras=loras) for loras in ((), (ONE,), (ONE, OTHER), (OTHER,), (replace(ONE, strength=1.3),))
    ]
    fresh = [run(engine(tiny, folder, residency, arithmetic), request).made for request in requests]
    assert len({made[0].latent.data for made in fresh}) == len(requests)
    one_engine = engine(tiny, folder, residency, arithmetic)
    for number in (0, 1, 0, 2, 3, 4, 1, 0):
        assert run(one_engine, requests[number]).made == fresh[number]


def test_all_residencies_draw_the_same(tiny: CheckpointCard, folder: LoraFolder) -> None:
    request = replace(SMALL, loras=(ONE, OTHER))
    drawn = [run(engine(tiny, folder, residency), request).painted for residency in Residency]
    assert drawn == [drawn[0]] * len(drawn)


def test_half_weights_are_added_to_in_float32(made: MakeCard, tmp_path: Path) -> None:
    card = made(Build(dtype=torch.float16))
    write_lora(tmp_path / "loras" / "one.safetensors", lora_products(card, 1))
    loras = LoraFolder(tmp_path / "loras", ShelfOf(card))
    request = replace(SMALL, loras=(ONE,))
    drawn = [run(engine(card, loras, residency), request).made for residency in Residency]
    assert drawn == [drawn[0]] * len(drawn)


def test_strength_nothing_changes_nothing(tiny: CheckpointCard, folder: LoraFolder) -> None:
    request = replace(SMALL, loras=(replace(ONE, strength=0.0),))
    assert run(engine(tiny, folder), request).made == run(engine(tiny, folder)).made


@pytest.mark.parametrize(("naming", "alpha"), [(Naming.DIFFUSERS, None), (Naming.KOHYA, 1.5)])
def test_other_names_mean_the_same(
    tiny: CheckpointCard, folder: LoraFolder, tmp_path: Path, naming: Naming, alpha: float | None
) -> None:
    products = lora_products(tiny, 1, rank=3)
    write_lora(tmp_path / "loras" / "named.safetensors", products, naming, alpha)
    strength = 0.7 if alpha is None else 0.7 * 3 / alpha
    found = run(engine(tiny, folder), replace(SMALL, loras=(LoraRef("named", strength=strength),)))
    expected = run(engine(tiny, folder), replace(SMALL, loras=(ONE,)))
    assert found.made[0].latent.data == expected.made[0].latent.data


def test_diffusers_understands_it_the_same(tiny: CheckpointCard, tmp_path: Path) -> None:
    file = write_lora(tmp_path / "one.safetensors", lora_products(tiny, 1))
    weights = prior_weights(tiny)
    lora = read_lora(file, "f00d", 1.0, {name: tuple(each.shape) for name, each in weights.items()})
    dressed = Dressed(weights)
    dressed.change((lora,))
    stock = WuerstchenPrior.from_pretrained(prior_half(tiny)[0])
    stock.load_lora_adapter(load_file(file), prefix="prior", adapter_name="one")
    stock.fuse_lora()
    stock.unload_lora()
    fused = stock.state_dict()
    assert lora.weights
    for name in lora.weights:
        torch.testing.assert_close(fused[name], dressed[name])


def test_a_fast_picture_wears_them_too(tiny: CheckpointCard, folder: LoraFolder) -> None:
    fast = replace(SMALL, mode=Mode.FAST)
    one_engine = engine(tiny, folder, arithmetic=SWAPPED)
    plain = run(one_engine, fast).made
    assert run(one_engine, replace(fast, loras=(ONE,))).made != plain
    assert run(one_engine, fast).made == plain


def test_one_that_is_not_there_is_named_before_anything_is_loaded(tiny: CheckpointCard, folder: LoraFolder) -> None:
    with pytest.raises(LoraMissing) as refusal:
        run(engine(tiny, folder), replace(SMALL, loras=(LoraRef("ink"),)))
    assert refusal.value.name == "ink"
    assert refusal.value.installed == ("one", "other")


def test_a_composition_is_finished_without_them(tiny: CheckpointCard, folder: LoraFolder, tmp_path: Path) -> None:
    request = replace(SMALL, loras=(ONE,))
    whole = run(engine(tiny, folder), request)
    empty = LoraFolder(tmp_path / "nothing", ShelfOf(tiny))
    finished = list(
        engine(tiny, empty).generate(request, {0: whole.painted[0].latent}, lambda _event: None, CancelToken())
    )
    assert [made for made in finished if isinstance(made, Painted)] == whole.painted


def test_one_for_another_size_is_refused(tiny: CheckpointCard, made: MakeCard, tmp_path: Path) -> None:
    wide = made(Build(prior_width=64))
    write_lora(tmp_path / "loras" / "wide.safetensors", lora_products(wide))
    loras = LoraFolder(tmp_path / "loras", ShelfOf(tiny))
    with pytest.raises(LoraRefused) as refusal:
        run(engine(tiny, loras), replace(SMALL, loras=(LoraRef("wide"),)))
    assert refusal.value.fault is LoraFault.OTHER_SIZE


def test_the_step_counts_stay(tiny: CheckpointCard, folder: LoraFolder) -> None:
    assert run(engine(tiny, folder), replace(SMALL, loras=(ONE,))).steps_of(Stage.PRIOR) == [0, 1, 2, 3, 4]


def test_a_remembered_composition_is_not_taken_for_that_of_another_file(
    tiny: CheckpointCard, folder: LoraFolder, tmp_path: Path
) -> None:
    remembering = WuerstchenEngine(ShelfOf(tiny), DeviceWish(), compositions=Compositions(), find_lora=folder.find)
    by_name = replace(SMALL, loras=(ONE,))
    by_file = replace(SMALL, loras=(folder.find(ONE).ref(0.7),))
    first = run(remembering, by_file).made
    assert run(remembering, by_file).steps_of(Stage.PRIOR) == []
    assert run(remembering, by_name).made == first
    write_lora(tmp_path / "loras" / "one.safetensors", lora_products(tiny, 5))
    assert run(remembering, by_name).made[0].latent != first[0].latent


@pytest.mark.parametrize("stage", [Stage.TEXT, Stage.DECODER])
def test_what_is_drawn_anew_after_a_fall_wears_them(tiny: CheckpointCard, folder: LoraFolder, stage: Stage) -> None:
    """What was remembered was so for the plan before: Stage C draws again, though nothing called for it at first."""
    wish = DeviceWish(residency=Residency.RESIDENT)
    remembering = WuerstchenEngine(ShelfOf(tiny), wish, compositions=Compositions(), find_lora=folder.find)
    request = replace(SMALL, count=2, loras=(folder.find(ONE).ref(0.7),))
    first = run(remembering, request)
    scarcity = Scarcity(stage, (Residency.RESIDENT,))
    with scarcity:
        told = run(remembering, replace(request, decoder_guidance=2.0), watch=scarcity.watch)
    assert len(rooms(told.events)) == 1
    assert told.steps_of(Stage.PRIOR, image=1)
    assert told.composed == sorted(first.composed, key=lambda made: made.image)
    assert run(remembering, request).composed == told.composed


class Brittle(dict[str, torch.Tensor]):
    """Weights of which one can't be read the first time."""

    def __init__(self, weights: Mapping[str, torch.Tensor], broken: str) -> None:
        super().__init__(weights)
        self._broken = {broken}

    def __getitem__(self, name: str) -> torch.Tensor:
        if name in self._broken:
            self._broken.remove(name)
            raise MemoryError(name)
        return super().__getitem__(name)


def test_a_change_that_was_broken_off_is_made_up_for(tmp_path: Path) -> None:
    network = torch.nn.Sequential(torch.nn.Linear(4, 4, bias=False), torch.nn.Linear(4, 4, bias=False))
    plain = {name: weight.detach().clone() for name, weight in network.state_dict().items()}
    products = {f"{layer}": (torch.ones(1, 4), torch.ones(4, 1)) for layer in ("0", "1")}
    file = write_lora(tmp_path / "one.safetensors", products)
    shapes = {name: tuple(weight.shape) for name, weight in plain.items()}
    lora = read_lora(file, "", 1.0, shapes)
    dressed = Dressed(Brittle(plain, "1.weight"))
    with pytest.raises(MemoryError):
        put_in_place(network, dressed, dressed.change((lora,)))
    assert not dressed.wears((lora,))
    put_in_place(network, dressed, dressed.change(()))
    dressed.settle()
    assert dressed.wears(())
    assert all(torch.equal(weight, plain[name]) for name, weight in network.state_dict().items())
