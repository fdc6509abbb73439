"""A GPU build comes by pip, is tried, kept beside the program, used from then on, and goes without a trace."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.system.gpu_wheels import RELEASE, STAND_IN, add, torch_wheel
from wurst_desktop.core.errors import FolderRefused
from wurst_desktop.core.gpu_adding import Unpacking
from wurst_desktop.core.gpu_build import GpuBuildRefused, GpuCard, GpuWoe, Standing, Tried
from wurst_desktop.system.gpu_folder import GpuFolder, built_in_uses_gpus, built_in_version

ROOT = Path(__file__).parents[2]
GPU_BUILD = f"{RELEASE}+cu130"
PYTHON = ".".join(map(str, sys.version_info[:2]))
USED = """
import sys
from pathlib import Path
from wurst_desktop.system.gpu_folder import GpuFolder, built_in_version
standing = GpuFolder(Path(sys.argv[1]), ()).use()
import torch
print(standing, torch.__version__, built_in_version())
"""


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    return tmp_path / "wheels"


@pytest.fixture
def builds(tmp_path: Path) -> GpuFolder:
    return GpuFolder(tmp_path / "ä gpu", STAND_IN)


@pytest.fixture
def added(builds: GpuFolder, wheels: Path) -> GpuFolder:
    torch_wheel(wheels, GPU_BUILD)
    add(builds, wheels, f"torch=={GPU_BUILD}")
    return builds


def place(builds: GpuFolder) -> Path:
    return builds.folder / "build-1"


def used(builds: GpuFolder) -> list[str]:
    """What a new process finds: the standing, the version that is imported, and the one that came with the program."""
    words = [sys.executable, "-c", USED, str(builds.folder)]
    return subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()


def test_what_comes_is_tried_kept_and_used(builds: GpuFolder, wheels: Path) -> None:
    assert builds.look().standing is (Standing.BUILT_IN if built_in_uses_gpus() else Standing.ABSENT)
    torch_wheel(wheels, GPU_BUILD)
    adding, news = add(builds, wheels, f"torch=={GPU_BUILD}")
    assert adding.outcome == Tried(GPU_BUILD, "13.0")
    assert Unpacking() in news
    look = builds.look()
    assert (look.standing, look.version) == (Standing.SOUND, GPU_BUILD)
    assert used(builds) == ["sound", GPU_BUILD, built_in_version()]
    assert sorted(each.name for each in builds.folder.iterdir()) == ["build-1", "build.json", "constraints.txt"]


def test_a_build_that_no_index_has_gives_way_to_the_next(builds: GpuFolder, wheels: Path) -> None:
    torch_wheel(wheels, RELEASE)
    torch_wheel(wheels, f"{RELEASE}+cpu", runtime="")
    adding, _ = add(builds, wheels, *builds.wanted(GpuCard("a card", "580.1")))
    # The one without a label, and not the one for the processor, which counts as newer.
    assert adding.outcome.version == RELEASE


def test_what_it_needs_comes_as_the_program_has_it(added: GpuFolder) -> None:
    pins = (added.folder / "constraints.txt").read_text("utf-8").splitlines()
    assert any(line.startswith("numpy==") for line in pins)
    assert not any(line.startswith(("torch==", "wurst-desktop")) for line in pins)


@pytest.mark.parametrize(
    ("version", "runtime", "further", "woe"),
    [
        (GPU_BUILD, "", "", GpuWoe.PROCESSOR_ONLY),
        ("1.0+cu130", "13.0", "", GpuWoe.OTHER_VERSION),
        (GPU_BUILD, "13.0", "raise ImportError('libcuda is missing')\n", GpuWoe.NOT_LOADED),
    ],
)
def test_what_does_not_serve_is_not_used(
    added: GpuFolder, tmp_path: Path, version: str, runtime: str, further: str, woe: GpuWoe
) -> None:
    torch_wheel(tmp_path / "other", version, runtime, further)
    with pytest.raises(GpuBuildRefused) as refused:
        add(added, tmp_path / "other", f"torch=={version}")
    assert refused.value.woe is woe
    assert used(added)[:2] == ["sound", GPU_BUILD]


def test_where_there_is_none_it_is_said(builds: GpuFolder, wheels: Path) -> None:
    wheels.mkdir()
    with pytest.raises(GpuBuildRefused) as refused:
        add(builds, wheels, f"torch=={GPU_BUILD}")
    assert refused.value.woe is GpuWoe.NOT_FOUND


def test_a_further_one_takes_the_place_of_the_first(added: GpuFolder, tmp_path: Path) -> None:
    other = f"{RELEASE}+cu126"
    torch_wheel(tmp_path / "other", other)
    add(added, tmp_path / "other", f"torch=={other}")
    assert used(added)[:2] == ["sound", other]
    added.tidy()
    assert used(added)[:2] == ["sound", other]
    assert not place(added).exists()


def test_a_build_stays_for_the_window_that_runs_on_it(added: GpuFolder, tmp_path: Path) -> None:
    code = f"{USED}input()\nprint(Path(torch.__file__).exists())\n"
    words = [sys.executable, "-u", "-c", code, str(added.folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline().startswith("sound")
        for number in (126, 128):
            other = f"{RELEASE}+cu{number}"
            torch_wheel(tmp_path / str(number), other)
            add(added, tmp_path / str(number), f"torch=={other}")
        assert window.communicate("\n")[0] == "True\n"
    assert used(added)[:2] == ["sound", f"{RELEASE}+cu128"]
    added.tidy()
    assert [path.name for path in added.folder.glob("build-*")] == ["build-3"]


def test_a_start_leaves_what_it_runs_on_and_what_just_comes(added: GpuFolder, tmp_path: Path) -> None:
    window = GpuFolder(added.folder, STAND_IN)
    window._used = place(added)  # noqa: SLF001 - this process has imported torch long since
    other = f"{RELEASE}+cu126"
    torch_wheel(tmp_path / "other", other)
    add(added, tmp_path / "other", f"torch=={other}")
    coming = added.folder / "build-3"
    coming.mkdir()
    window.tidy()
    assert place(added).exists()
    assert coming.exists()
    added.begin()
    assert not coming.exists()


def test_a_damaged_build_is_left_out(added: GpuFolder) -> None:
    (place(added) / "torch" / "lib" / "libtorch_cuda.so").write_text("half")
    assert used(added) == ["damaged", *[built_in_version()] * 2]
    (added.folder / "build.json").write_text("{")
    assert used(added)[0] == "damaged"


CARD: dict[str, object] = {"place": "build-1", "version": GPU_BUILD, "python": PYTHON, "libraries": {}}


@pytest.mark.parametrize(
    "card",
    [
        *(CARD | {"version": 5}, CARD | {"place": 5}, CARD | {"python": None}, CARD | {"libraries": {"a.so": "1"}}),
        *([], {}, CARD | {"version": built_in_version(), "libraries": {"\0": 1}}),
    ],
)
def test_a_card_that_says_nonsense_is_that_of_a_damaged_build(builds: GpuFolder, card: object) -> None:
    builds.folder.mkdir()
    (builds.folder / "build.json").write_text(json.dumps(card), "utf-8")
    assert builds.use() is Standing.DAMAGED
    assert builds.look().version == built_in_version()


def test_a_build_for_another_version_of_the_program_is_left_out(added: GpuFolder) -> None:
    card = added.folder / "build.json"
    card.write_text(card.read_text("utf-8").replace(RELEASE, "1.0"), "utf-8")
    assert used(added) == ["outdated", *[built_in_version()] * 2]


def test_two_starts_that_end_while_it_is_loaded_leave_it_out(added: GpuFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    for start in (1, 2):
        assert added.use() is Standing.SOUND, start
        added.begin_loading()
    assert added.use() is Standing.BROKE_OFF
    added.end_loading()
    assert added.use() is Standing.SOUND


def test_one_that_cannot_be_loaded_any_more_is_left_out_from_the_next_start_on(
    added: GpuFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    with pytest.raises(ImportError), added.loading():
        raise ImportError("the built-in one is broken")
    added.use()
    with pytest.raises(GpuBuildRefused) as refused, added.loading():
        raise ImportError("libcuda is missing")
    added.end_loading()
    assert (refused.value.woe, refused.value.said) == (GpuWoe.NO_LONGER_LOADED, "libcuda is missing")
    assert added.look().standing is Standing.BROKE_OFF


def test_it_goes_without_a_trace(added: GpuFolder) -> None:
    added.remove()
    assert not added.folder.exists()
    added.remove()
    assert used(added)[1] == built_in_version()


def test_a_folder_that_refuses_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderRefused):
        GpuFolder(tmp_path / "file" / "gpu", STAND_IN).begin()
