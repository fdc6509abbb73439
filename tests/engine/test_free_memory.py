"""How much memory there is: the machine's, or what a container leaves of it."""

from pathlib import Path

import pytest

from wurst_desktop.engine.free_memory import Memory, limits, present_memory, within

MACHINE = Memory(64_000, 50_000)


def write(folder: Path, **files: object) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_text(f"{content}\n", "utf-8")


@pytest.fixture
def groups(tmp_path: Path) -> Path:
    return tmp_path / "cgroup"


def seen(groups: Path, mount: Path) -> Memory:
    return within(MACHINE, limits(groups, mount))


def test_without_control_groups_it_is_the_machines(tmp_path: Path, groups: Path) -> None:
    assert seen(groups, tmp_path) == MACHINE


def test_a_limit_of_the_second_version(tmp_path: Path, groups: Path) -> None:
    groups.write_text("0::/app/work\n")
    stat = "anon 900\ninactive_file 300\nactive_file 100\nfile 500"
    write(tmp_path / "app" / "work", memory__max=2000, memory__current=1500, memory__stat=stat)
    assert seen(groups, tmp_path) == Memory(2000, 900)


def test_a_limit_further_up_counts_too(tmp_path: Path, groups: Path) -> None:
    groups.write_text("0::/app/work\n")
    write(tmp_path / "app" / "work", memory__max="max", memory__current=100)
    write(tmp_path / "app", memory__max=3000, memory__current=2000)
    assert seen(groups, tmp_path) == Memory(3000, 1000)


def test_a_container_sees_its_own_group_as_the_root(tmp_path: Path, groups: Path) -> None:
    groups.write_text("0::/../not/to/be/seen\n")
    write(tmp_path, memory__max=4000, memory__current=1000)
    assert seen(groups, tmp_path) == Memory(4000, 3000)


def test_a_limit_of_the_first_version(tmp_path: Path, groups: Path) -> None:
    groups.write_text("5:cpu:/\n4:memory:/app\n0::/\n")
    stat = "total_inactive_file 500\ntotal_active_file 0"
    app = tmp_path / "memory" / "app"
    write(app, memory__limit_in_bytes=5000, memory__usage_in_bytes=5000, memory__stat=stat)
    write(tmp_path / "memory", memory__limit_in_bytes=2**63 - 4096, memory__usage_in_bytes=9000)
    assert seen(groups, tmp_path) == Memory(5000, 500)


def test_more_than_the_machine_has_is_no_limit(tmp_path: Path, groups: Path) -> None:
    groups.write_text("0::/\n")
    write(tmp_path, memory__max=100_000, memory__current=1)
    assert seen(groups, tmp_path) == MACHINE


def test_a_full_group_has_nothing_free(tmp_path: Path, groups: Path) -> None:
    groups.write_text("0::/\n")
    write(tmp_path, memory__max=100, memory__current=200)
    assert seen(groups, tmp_path) == Memory(100, 0)


def test_this_machine_has_some() -> None:
    memory = present_memory()
    assert 0 < memory.free <= memory.total
