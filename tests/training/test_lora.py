"""Learning a LoRA from pictures: short here; tests/benchmarks/lora.py teaches the bundled model a new object."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from tests.fakes import ShelfOf
from tests.small_disk import no_file_larger_than
from tests.training.new_object import HELD_OUT, WORD, draw_pictures
from wurst_desktop.checkpoints.loras import LoraFolder
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointIncomplete, DiskFull, FileUnreadable
from wurst_desktop.core.lora_news import LoraNews, Sampled, Stepped, Trained
from wurst_desktop.core.plan import WUERSTCHEN_V2, DeviceWish, ExecutionPlan, Hardware, settle
from wurst_desktop.core.sizes import Size
from wurst_desktop.paths import bundled_resources
from wurst_desktop.training.lora.adapters import Adapters
from wurst_desktop.training.lora.lesson import LoraLesson, Material
from wurst_desktop.training.lora.pictures import Example, examples_in, pixels_of
from wurst_desktop.training.lora.report import Lines, Pace
from wurst_desktop.training.lora.run import LoraTraining
from wurst_desktop.training.lora.settings import LoraWish, Places, title_words


@pytest.fixture(scope="module")
def card() -> CheckpointCard:
    return ShelfOnDisk(bundled_resources() / "models").find("wurst-mini")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lamps")
    draw_pictures(folder, 10, 192)
    return folder


@pytest.fixture
def wish(card: CheckpointCard, pictures: Path) -> LoraWish:
    return LoraWish("lamp", card, examples_in(pictures, ""), HELD_OUT[:1], steps=5, rank=4, batch=4, kept=2)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "trainings", tmp_path / "loras")


@pytest.fixture
def plan() -> ExecutionPlan:
    return settle(Hardware("one core", 1, 16 * 2**30, 13 * 2**30), WUERSTCHEN_V2, DeviceWish())


def test_the_loss_falls_and_the_file_fits_its_model(
    wish: LoraWish, places: Places, plan: ExecutionPlan, card: CheckpointCard
) -> None:
    news: list[LoraNews] = []
    made = LoraTraining(replace(wish, steps=40, batch=6), places, plan).run(news.append, CancelToken())
    losses = [each.loss for each in news if isinstance(each, Stepped)]
    assert len(losses) == 40
    assert losses[39] < 0.8 * losses[14]
    sheets = [each.file for each in news if isinstance(each, Sampled)]
    assert [sheet.name for sheet in sheets] == ["step-000000.png", "step-000040.png"]
    assert sheets[0].read_bytes() != sheets[1].read_bytes()
    assert news[-1] == Trained("lamp", made.file)

    installed = LoraFolder(places.loras, ShelfOf(card)).find(made.ref())
    assert installed.fits == (card.ref.id,)
    assert (installed.words, installed.base) == (f"a {WORD}", card.title)
    assert f"`a {WORD}`" in made.file.with_suffix(".md").read_text("utf-8")
    assert sorted(file.suffix for file in places.loras.iterdir()) == [".md", ".safetensors"]
    tensors = load_file(made.file)
    assert all(name.startswith("prior.blocks.") for name in tensors)
    assert all(tensor.any() for tensor in tensors.values())


def test_one_that_is_broken_off_goes_on_to_the_same_bits(wish: LoraWish, places: Places, plan: ExecutionPlan) -> None:
    whole = LoraTraining(wish, Places(places.states / "whole", places.loras / "whole"), plan)
    expected = whole.run(lambda _news: None, CancelToken()).file.read_bytes()
    token = CancelToken()

    def stop(news: LoraNews) -> None:
        if isinstance(news, Stepped) and news.step == 3:
            token.cancel()

    with pytest.raises(Cancelled):
        LoraTraining(wish, places, plan).run(stop, token)
    assert not places.loras.joinpath("lamp.safetensors").exists()
    again = LoraTraining(wish, places, plan)
    assert again.step == 3
    assert again.run(lambda _news: None, CancelToken()).file.read_bytes() == expected


def test_the_same_again_is_the_same_file_and_another_one_never_takes_its_place(
    wish: LoraWish, places: Places, plan: ExecutionPlan
) -> None:
    short = replace(wish, steps=2)
    first = LoraTraining(short, places, plan).run(lambda _news: None, CancelToken())
    assert LoraTraining(short, places, plan).run(lambda _news: None, CancelToken()) == first
    other = LoraTraining(replace(short, seed=2), places, plan).run(lambda _news: None, CancelToken())
    assert other.file.name == "lamp 2.safetensors"
    assert first.file.read_bytes() != other.file.read_bytes()


@pytest.mark.parametrize("largest", [200_000, 3_000], ids=["at its state", "at a sample"])
def test_a_full_disk_is_called_by_its_name_and_gone_on_from(
    wish: LoraWish, places: Places, plan: ExecutionPlan, largest: int
) -> None:
    whole = LoraTraining(wish, Places(places.states / "whole", places.loras / "whole"), plan)
    expected = whole.run(lambda _news: None, CancelToken()).file.read_bytes()
    training = LoraTraining(wish, places, plan)
    with no_file_larger_than(largest), pytest.raises(DiskFull):
        training.run(lambda _news: None, CancelToken())
    assert not list(places.states.rglob("*.part"))
    again = LoraTraining(wish, places, plan)
    assert again.run(lambda _news: None, CancelToken()).file.read_bytes() == expected


def test_a_model_without_a_compressor_cannot_learn_pictures(
    wish: LoraWish, places: Places, plan: ExecutionPlan, tmp_path: Path
) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    for part in wish.card.folder.iterdir():
        if not part.name.startswith("compressor"):
            (bare / part.name).symlink_to(part)
    with pytest.raises(CheckpointIncomplete) as refusal:
        LoraTraining(replace(wish, card=replace(wish.card, folder=bare)), places, plan)
    assert refusal.value.file == "compressor.json"


def test_adapters_begin_as_nothing_and_can_be_left_out() -> None:
    torch.manual_seed(0)
    network = torch.nn.Sequential()
    network.add_module("attention", torch.nn.Sequential(torch.nn.Linear(6, 4)))
    network.add_module("mapper", torch.nn.Linear(4, 3))
    x = torch.randn(5, 6)
    plain = network(x)
    adapters = Adapters(network, 2, seed=1)
    assert adapters.layers == ["attention.0"]
    assert torch.equal(network(x), plain)
    with torch.no_grad():
        for parameter in adapters.parameters():
            parameter.add_(1)
    assert not torch.equal(network(x), plain)
    with adapters.unheard():
        assert torch.equal(network(x), plain)


class _Words(torch.nn.Module):
    """Says as noise what a linear layer makes of the words."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = torch.nn.Sequential(torch.nn.Linear(6, 4))

    def forward(self, noisy: torch.Tensor, r: torch.Tensor, c: torch.Tensor) -> torch.Tensor:
        said: torch.Tensor = self.attention(c.mean(1))
        return said[:, :, None, None].expand_as(noisy)


def test_other_words_are_held_to_what_they_meant() -> None:
    torch.manual_seed(0)
    network = _Words().requires_grad_(requires_grad=False)
    adapters = Adapters(network, 2, seed=1)
    material = Material(torch.randn(5, 4, 3, 3), torch.randn(5, 7, 6), torch.randn(3, 7, 6))
    lesson = LoraLesson(network, adapters, material, batch=4, kept=3, seed=1)
    assert float(lesson.loss(0).detach()) == pytest.approx(lesson.error)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.zero_()
    lesson.loss(0)
    # Whoever says that there is no noise is wrong by all of it.
    assert lesson.error > 0.5
    with torch.no_grad():
        for parameter in adapters.parameters():
            parameter.add_(0.1)
    assert float(lesson.loss(0).detach()) > lesson.error + 1e-3


def test_captions_come_from_beside_the_pictures_or_from_the_phrase(pictures: Path, tmp_path: Path) -> None:
    (file, *_) = sorted(pictures.glob("*.png"))
    (tmp_path / "b.JPG").write_bytes(file.read_bytes())
    (tmp_path / "a.png").write_bytes(file.read_bytes())
    (tmp_path / "a.txt").write_text("\ufeff a red lamp \n", "utf-8")
    (tmp_path / "notes.md").write_text("not a picture", "utf-8")
    found = examples_in(tmp_path, "a lamp")
    assert found == (Example(tmp_path / "a.png", "a red lamp"), Example(tmp_path / "b.JPG", "a lamp"))
    assert title_words(found) == "lamp"
    many = [replace(found[0], caption=each) for each in ("a red lamp on a table", "one red lamp on the floor")]
    assert title_words(many) == "red lamp"
    assert title_words([*many, found[1], replace(found[1], caption="a tree")]) == ""
    assert pixels_of(found, Size(64, 32)).shape == (2, 32, 64, 3)
    with pytest.raises(FileUnreadable) as refusal:
        examples_in(tmp_path, " ")
    assert "b.txt" in refusal.value.reason


@pytest.mark.parametrize("made", ["nothing", "empty", "broken"])
def test_pictures_that_are_not_there_are_said(tmp_path: Path, made: str) -> None:
    folder = tmp_path / "pictures"
    if made != "nothing":
        folder.mkdir()
    if made == "broken":
        (folder / "a.png").write_bytes(b"no picture")
    with pytest.raises(FileUnreadable):
        pixels_of(examples_in(folder, "a lamp"), Size(48, 48))


def test_the_news_are_told_to_people_and_to_programs() -> None:
    told: list[str] = []
    for_people = Lines(told.append, every=10)
    pace = Pace(20, 5, iter((0.0, 3.0, 30.0)).__next__)
    first, second = pace.after(6, 0.5), pace.after(20, 0.3)
    assert (first.seconds_left, second.seconds_left, second.loss) == (42.0, 0.0, 0.4)
    for news in (first, second, Sampled(20, Path("s.png")), Trained("lamp", Path("lamp.safetensors"))):
        for_people(news)
    assert told == [
        "step 20/20, loss 0.4000, 0.0 min left",
        "what it draws after 20 steps: s.png",
        "lamp is finished: lamp.safetensors",
    ]


def test_a_picture_that_is_gone_is_named(wish: LoraWish, tmp_path: Path) -> None:
    gone = replace(wish.examples[0], file=tmp_path / "gone.png")
    with pytest.raises(FileUnreadable) as refused:
        replace(wish, examples=(gone,)).key()
    assert refused.value.path == gone.file
