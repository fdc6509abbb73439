"""Every foreseen thing that goes wrong has a sentence with the way out."""

from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core import errors, gpu_build, model_errors
from wurst_desktop.core.errors import (
    AxesClash,
    CheckpointCorrupt,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    CompositionMissing,
    CompositionsDiffer,
    DatabaseDamaged,
    DeviceLost,
    DeviceUnavailable,
    DiskFull,
    FieldsClash,
    FileUnreadable,
    FolderRefused,
    ListMissing,
    LoraMissing,
    LoraRefused,
    NotOffered,
    OutOfMemory,
    OutOfRange,
    PictureBroken,
    PromptRefused,
    RecordMissing,
    SettingsUnreadable,
    SizeRefused,
    WordsMissing,
    WrittenByNewer,
    WurstError,
)
from wurst_desktop.core.gpu_build import GpuBuildRefused, GpuWoe
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.core.model_errors import (
    DownloadRunning,
    DriveMissing,
    FetchBroken,
    FetchDiffers,
    HalfAlready,
    HubBusy,
    HubFailing,
    HubLacks,
    HubRefused,
    HubUnreachable,
    HubUnsafe,
    LicenceNotAccepted,
    ModelBundled,
    ModelInUse,
    ModelWoe,
    NameTaken,
    NoRoom,
    NotAModel,
    OnShelfAlready,
    TrashRefused,
)
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.wording import Foreseen, explain

FOLDER = Path("models/wurst")
ONE_OF_EACH: tuple[WurstError, ...] = (
    GpuBuildRefused(GpuWoe.DRIVER_TOO_OLD, "550.1"),
    OutOfRange("prior_steps", 300, 1, 250),
    NotOffered("device", "tpu", ("auto", "cuda", "mps", "cpu")),
    SizeRefused(1000, 1000, ((1024, 1024), (896, 1024)), 128),
    PromptRefused("prompt", "a (red fox", "a bracket isn't closed", 2),
    FileUnreadable(Path("house.png"), "it isn't a picture"),
    DatabaseDamaged(Path("data/history.db")),
    WrittenByNewer(Path("data/history.db")),
    RecordMissing(12),
    FieldsClash("noise", "diffusers", "start"),
    CompositionMissing("a1b2"),
    CompositionsDiffer("size", "1024 x 1024", "1024 x 1536"),
    AxesClash("prior-steps"),
    WordsMissing("owl", "a red fox"),
    WordsMissing("", "a red fox"),
    ListMissing("animal"),
    ListMissing("animals/*"),
    LoraMissing("ink", ()),
    LoraMissing("ink", ("figure", "lamp")),
    LoraMissing("ink", ("ink",), is_changed=True),
    *(LoraRefused(Path("figure.safetensors"), fault, "") for fault in LoraFault),
    LoraRefused(Path("figure.safetensors"), LoraFault.OTHER_MODEL, "Stable Diffusion XL"),
    LoraRefused(Path("figure.safetensors"), LoraFault.OTHER_SIZE, "1536"),
    LoraRefused(Path("figure.safetensors"), LoraFault.OTHER_WUERSTCHEN, "Large"),
    SettingsUnreadable(Path("settings.json"), Path("settings.json.bad"), "line 3: no comma."),
    CheckpointMissing("dragon", ("wurst-mini",)),
    CheckpointMissing("dragon", ("dragon",), is_changed=True),
    CheckpointIncomplete(FOLDER, "decoder/config.json"),
    CheckpointCorrupt(FOLDER / "model.safetensors", "its header is cut off"),
    CheckpointMismatch(FOLDER / "model.safetensors", "1536 channels", "2048"),
    DeviceUnavailable("cuda", ("cpu",)),
    DeviceLost("cuda:0"),
    OutOfMemory("decoder", "cuda:0"),
    DiskFull(Path("house.png")),
    FolderRefused(Path("/pictures"), "Permission denied"),
    PictureBroken("prior"),
    *(NotAModel(FOLDER, woe) for woe in ModelWoe),
    NameTaken(FOLDER),
    OnShelfAlready(FOLDER),
    HalfAlready("Wurst Mini"),
    ModelInUse("wuerstchen", ("wuerstchen+base",)),
    ModelInUse("wuerstchen", ("wuerstchen+base", "wuerstchen+mine")),
    ModelBundled("wurst-mini"),
    LicenceNotAccepted("Würstchen v2", "MIT"),
    DownloadRunning("Würstchen v2"),
    DriveMissing(Path("/media/usb/wuerstchen")),
    NoRoom(FOLDER, 12_450_000_000, 3_000_000_000),
    TrashRefused(FOLDER, "no trash on this drive."),
    HubUnreachable("hub.example", "Name or service not known."),
    HubRefused("hub.example", "somebody/model"),
    HubLacks("hub.example", "somebody/model"),
    HubBusy("hub.example", 300.0),
    HubBusy("hub.example", None),
    HubFailing("hub.example", 503),
    HubUnsafe("hub.example", "/etc/evil.json"),
    HubUnsafe("hub.example", "Config.json", is_double=True),
    FetchBroken("decoder/config.json", 12, 1200),
    FetchDiffers("decoder/config.json"),
)


def leaves(kind: type[WurstError]) -> set[type[WurstError]]:
    ours = {errors.__name__, model_errors.__name__, gpu_build.__name__}
    below = {leaf for child in kind.__subclasses__() if child.__module__ in ours for leaf in leaves(child)}
    return below or {kind}


def test_the_words_cover_the_whole_tree_of_errors() -> None:
    assert set(get_args(Foreseen)) == leaves(WurstError)
    assert {type(error) for error in ONE_OF_EACH} == leaves(WurstError)


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_an_error_is_a_short_kind_sentence(error: WurstError) -> None:
    sentence = explain(error)
    assert sentence[-1] in ".?"
    assert len(sentence) <= 200
    assert "!" not in sentence
    assert ".." not in sentence
    assert type(error).__name__ not in sentence


def test_an_error_without_words_is_a_bug() -> None:
    with pytest.raises(TypeError):
        explain(WurstError())


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            SizeRefused(1000, 1000, ((1024, 1024), (896, 1024)), 128),
            "1000 x 1000 can't be drawn: sides go in steps of 128. 1024 x 1024 or 896 x 1024?",
        ),
        (
            SizeRefused(0, 5000, ((128, 2560),), 128),
            "0 x 5000 can't be drawn: sides go from 128 to 2560 in steps of 128. 128 x 2560?",
        ),
        (SizeRefused(200, 192, ((192, 192),), 64), "200 x 192 can't be drawn: sides go in steps of 64. 192 x 192?"),
        (OutOfRange("prior_steps", 300, 1, 250), "Composition steps can be 1 to 250, and 300 lies outside. 250?"),
        (
            FieldsClash("noise", "diffusers", "variation_strength"),
            'The variation can\'t be had while chance is "diffusers". Change one of the two.',
        ),
        (
            FieldsClash("loras", "none", "loras"),
            "The strength of a LoRA can't be had while no LoRA is chosen. Choose one first, under More.",
        ),
        (
            FieldsClash("start", "nothing", "share"),
            (
                "The share of the second picture can't be had without a composition to start from."
                " Choose a picture to start from first."
            ),
        ),
        (
            OutOfRange("decoder_guidance", float("nan"), 0, 30),
            "Texture guidance can be 0 to 30, and nan lies outside. 0?",
        ),
        (
            OutOfRange("decoder_guidance", float("inf"), 0, 30),
            "Texture guidance can be 0 to 30, and inf lies outside. 30?",
        ),
        (
            OutOfRange("seed", -1, 0, 2**53 - 1),
            "The composition seed can be 0 to 9007199254740991, and -1 lies outside. 0?",
        ),
        (
            CheckpointMissing("dragon", ()),
            "No model is installed yet. Put one into the models folder, or name the folder that it is in.",
        ),
        (
            DeviceUnavailable("cuda", ("cpu",)),
            'This machine has no NVIDIA GPU (cuda). It has: processor (cpu). "auto" takes the best of it.',
        ),
    ],
)
def test_the_sentence_says_the_way_out(error: WurstError, sentence: str) -> None:
    assert explain(error) == sentence


def test_a_refused_prompt_is_shown_where_it_is_refused() -> None:
    assert 'at "(red fox"' in explain(PromptRefused("prompt", "a (red fox", "a bracket isn't closed", 2))
    assert "at its end" in explain(PromptRefused("prompt", "a (red fox", "a bracket isn't closed", 10))
    assert 'text under "without" can' in explain(PromptRefused("negative_prompt", "(", "a bracket isn't closed"))


def test_a_missing_list_of_words_says_where_to_make_it_and_nothing_of_weights() -> None:
    sentence = explain(ListMissing("animal"))
    assert "Make animal.txt in the wildcards folder" in sentence
    assert "weights" not in sentence
    assert len(sentence) <= 120
    assert "*.txt" not in explain(ListMissing("animals/*"))


def test_memory_that_ran_out_names_the_stage_in_the_words_of_the_artist() -> None:
    assert explain(OutOfMemory("decoder", "cuda:0")).startswith("The GPU ran out of memory in the texture stage.")
    assert explain(OutOfMemory("prior", "cpu")).startswith("The machine ran out of memory in the composition stage.")
    assert "in the unheard-of stage" in explain(OutOfMemory("unheard-of", "cpu"))


@given(st.integers() | st.floats(), st.integers(0, 10), st.integers(10, 1000))
def test_any_number_out_of_range_has_words(value: float, smallest: int, largest: int) -> None:
    assert explain(OutOfRange("count", value, smallest, largest)).endswith("?")


def test_each_field_that_can_be_out_of_range_has_a_name_of_its_own() -> None:
    for field in ("count", "seed", "decoder_seed", "prior_steps", "decoder_steps", "prior_guidance"):
        with pytest.raises(OutOfRange) as refused:
            GenerationRequest("a fox", **{field: -1})  # type: ignore[arg-type]
        assert field.replace("_", " ").capitalize() not in explain(refused.value)
