"""The right build of torch, over a table of machines, and no CUDA build where there is no card."""

from pathlib import Path

import pytest
from commands import Stopped
from torch_build import (
    Torch,
    check_disk,
    checked,
    fits,
    index_words,
    none_found_text,
    pinned,
    torch_choices,
)

CPU, PLAIN = Torch("2.13.0+cpu", cuda=False), Torch("2.13.0", cuda=False)
CU126, CU130, PLAIN_CUDA = (
    Torch("2.13.0+cu126", cuda=True),
    Torch("2.13.0+cu130", cuda=True),
    Torch("2.13.0", cuda=True),
)
ROCM = Torch("2.13.0+rocm7.1", cuda=True)


@pytest.mark.parametrize(
    ("system", "driver", "wish", "choices"),
    [
        ("Linux", 0, "", (CPU,)),
        ("Linux", 550, "", (CPU,)),
        ("Linux", 560, "", (CU126, CPU)),
        ("Linux", 580, "", (CU130, PLAIN_CUDA)),
        ("Linux", 595, "cpu", (CPU,)),
        ("Linux", 0, "cuda", (CU130, PLAIN_CUDA)),
        ("Linux", 0, "2.13.0+rocm7.1", (ROCM,)),
        ("Windows", 0, "", (CPU, PLAIN)),
        ("Windows", 581, "", (CU130, PLAIN_CUDA)),
        ("Darwin", 0, "", (PLAIN,)),
        ("Darwin", 0, "cuda", (PLAIN,)),
    ],
)
def test_each_machine_gets_its_builds(system: str, driver: int, wish: str, choices: tuple[Torch, ...]) -> None:
    assert torch_choices("2.13.0", system, driver, wish) == choices


@pytest.mark.parametrize("driver", range(0, 560, 10))
def test_linux_without_a_card_asks_for_nothing_that_could_be_a_cuda_build(driver: int) -> None:
    assert all(choice.version.endswith("+cpu") for choice in torch_choices("2.13.0", "Linux", driver, ""))


@pytest.mark.parametrize(
    ("installed", "choices", "fitting"),
    [
        (CPU, (CPU, PLAIN), True),
        (PLAIN, (CPU, PLAIN), True),
        (PLAIN_CUDA, (CPU, PLAIN), False),
        (CU130, (CPU, PLAIN), False),
        (CU130, (CU130, PLAIN_CUDA), True),
        (CPU, (CU130, PLAIN_CUDA), True),
        (Torch("2.12.1+cpu", cuda=False), (CPU, PLAIN), False),
        (CPU, (ROCM,), False),
    ],
)
def test_what_is_installed_is_kept_only_where_it_fits(
    installed: Torch, choices: tuple[Torch, ...], fitting: bool
) -> None:
    assert fits(installed, choices) is fitting


def test_a_cuda_build_under_another_name_is_refused() -> None:
    with pytest.raises(Stopped, match="CUDA build"):
        checked(PLAIN_CUDA, PLAIN, driver=0)


def test_a_torch_that_cannot_be_imported_is_refused() -> None:
    with pytest.raises(Stopped, match="cannot be imported"):
        checked(None, CPU, driver=0)


def test_a_card_that_stays_unused_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    assert checked(CPU, CPU, driver=0) == CPU
    assert capfd.readouterr().err == ""
    assert checked(CPU, CPU, driver=550) == CPU
    assert "550" in capfd.readouterr().err


def test_the_index_of_the_environment_is_added_to_pips_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WURST_TORCH_INDEX", raising=False)
    assert index_words() == ()
    monkeypatch.setenv("WURST_TORCH_INDEX", "https://example.org/cpu")
    assert index_words() == ("--extra-index-url", "https://example.org/cpu")


def test_when_no_build_is_found_the_text_says_what_to_set() -> None:
    text = none_found_text((CPU, PLAIN), Path("log"))
    assert "2.13.0+cpu, 2.13.0" in text
    assert "WURST_TORCH_INDEX=" in text


def test_a_pinned_version_is_read_by_its_whole_name() -> None:
    constraints = "torchvision==1\ntorch==2.13.0\npip==26.3\n"
    assert pinned(constraints, "torch") == "2.13.0"
    assert pinned(constraints, "pip") == "26.3"


def test_a_full_disk_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    check_disk(tmp_path, 0)
    with pytest.raises(Stopped, match="GiB free") as stopped:
        check_disk(tmp_path / "python", 10**9)
    assert stopped.value.status == 13
