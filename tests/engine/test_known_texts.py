"""Words that were read once aren't read again: not for the next picture, not after the next start."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import CLIPTextModel

from tests.checkpoint_factory import Build
from tests.engine.conftest import MakeCard
from tests.engine.running import SMALL, engine_for, run
from tests.fakes import ShelfOf
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.engine.known_texts import KnownTexts, Reading, key_of
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

CPU = torch.device("cpu")


@pytest.fixture
def reads() -> Iterator[list[str]]:
    """A line for each time that a text encoder works."""
    seen: list[str] = []

    def note(module: torch.nn.Module, _inputs: object, _output: object) -> None:
        if isinstance(module, CLIPTextModel):
            seen.append("read")

    hook = torch.nn.modules.module.register_module_forward_hook(note)
    yield seen
    hook.remove()


def with_texts(card: CheckpointCard, folder: Path) -> WuerstchenEngine:
    return WuerstchenEngine(ShelfOf(card), DeviceWish(), texts=KnownTexts(folder))


def test_the_same_words_are_read_once_for_all_seeds_and_sizes(made: MakeCard, reads: list[str]) -> None:
    engine = engine_for(made())
    first = run(engine)
    count = len(reads)
    again = run(engine, replace(SMALL, width=256, seed=8))
    assert count > 0
    assert len(reads) == count
    assert again.steps_of(Stage.TEXT) == first.steps_of(Stage.TEXT) == [0, 1, 2]
    assert run(engine).painted[0].pixels == first.painted[0].pixels


def test_words_are_read_ahead_and_the_model_is_loaded_for_the_size_to_come(made: MakeCard, reads: list[str]) -> None:
    engine, events = engine_for(made()), list[EngineEvent]()
    larger = replace(SMALL, width=256, height=256)
    engine.prepare("tiny", events.append, CancelToken(), larger)
    steps = [(event.stage, event.step) for event in events if isinstance(event, Stepped)]
    assert steps == [*((Stage.LOAD, step) for step in range(6)), *((Stage.TEXT, step) for step in range(3))]
    count = len(reads)
    told = run(engine, larger)
    assert len(reads) == count > 0
    assert told.steps_of(Stage.LOAD) == []
    assert told.painted == run(engine_for(made()), larger).painted


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": "a blue dog"},
        {"negative_prompt": "grey"},
        {"prior_guidance": 1.0},
        {"syntax": PromptSyntax.A1111},
        {"decoder_guidance": 2.0},
    ],
)
def test_other_words_or_guidance_are_read_anew(made: MakeCard, reads: list[str], change: dict[str, object]) -> None:
    engine = engine_for(made())
    run(engine)
    count = len(reads)
    run(engine, replace(SMALL, **change))  # type: ignore[arg-type] # names of its fields
    assert len(reads) > count


def test_the_next_start_knows_them_too_and_draws_the_same(made: MakeCard, reads: list[str], tmp_path: Path) -> None:
    first = run(with_texts(made(), tmp_path))
    count = len(reads)
    second = run(with_texts(made(), tmp_path))
    assert len(reads) == count
    assert second.painted[0].pixels == first.painted[0].pixels


def test_another_checkpoint_reads_for_itself(made: MakeCard, reads: list[str], tmp_path: Path) -> None:
    run(with_texts(made(), tmp_path))
    count = len(reads)
    run(with_texts(made(Build(seed=5)), tmp_path))
    assert len(reads) > count


@pytest.mark.parametrize("library", ["torch", "transformers"])
def test_what_another_library_read_is_read_anew(
    made: MakeCard, reads: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    run(with_texts(made(), tmp_path))
    count = len(reads)
    monkeypatch.setattr(f"{library}.__version__", "0.0.1")
    run(with_texts(made(), tmp_path))
    assert len(reads) == 2 * count


def test_damaged_files_are_passed_over(made: MakeCard, reads: list[str], tmp_path: Path) -> None:
    first = run(with_texts(made(), tmp_path))
    count = len(reads)
    for file in tmp_path.iterdir():
        file.write_bytes(file.read_bytes()[:-5])
    assert run(with_texts(made(), tmp_path)).painted[0].pixels == first.painted[0].pixels
    assert len(reads) == 2 * count


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "texts").write_text("a file")
    texts = KnownTexts(tmp_path / "texts")
    texts.keep("k", Reading(torch.ones(1), None))
    found = texts.find("k", CPU)
    assert found is not None
    assert found.wanted == 1


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_readings_come_back_bit_by_bit(tmp_path: Path, dtype: torch.dtype) -> None:
    wanted, unwanted = torch.randn(1, 77, 8).to(dtype), torch.randn(1, 77, 8).to(dtype)
    KnownTexts(tmp_path).keep("k", Reading(wanted, unwanted))
    found = KnownTexts(tmp_path).find("k", CPU)
    assert found is not None
    assert found.unwanted is not None
    assert torch.equal(found.wanted, wanted)
    assert torch.equal(found.unwanted, unwanted)


def test_only_so_many_stay_on_the_disk(tmp_path: Path) -> None:
    texts = KnownTexts(tmp_path)
    for number in range(405):
        texts.keep(str(number), Reading(torch.ones(1), None))
    assert len(list(tmp_path.iterdir())) == 400
    assert KnownTexts(tmp_path).find("404", CPU) is not None


def test_keys_differ_with_what_decides() -> None:
    assert key_of("a", 1, None) != key_of("a", 1, "") != key_of("a", 2, "")
