"""Settings survive: new programs, old programs, full disks and wild editors."""

import json
import resource
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wurst_desktop.core.errors import DiskFull, FolderRefused, NotOffered
from wurst_desktop.core.settings import Settings, check_name_pattern, told
from wurst_desktop.core.settings_file import language_of, load_settings, save_settings

CHOSEN = Settings(
    Path("/art/Würste"),
    "{words}/{number}",
    "dark",
    "fr",
    "cpu",
    "layer",
    "wurst-mini",
    "fast",
    ".jpg",
    {"prompt": "ein 狐", "count": 4},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_without_a_file_the_usual_ones_hold(path: Path) -> None:
    assert load_settings(path) == (Settings(), None)
    assert not path.parent.exists()


def test_the_language_is_read_alone_and_nothing_is_put_aside(path: Path) -> None:
    assert language_of(path) == "system"
    save_settings(CHOSEN, path)
    assert language_of(path) == "fr"
    for damage in ('{"language": "xx"}', '{"language": ["de"]}', "[]", "{", ""):
        path.write_text(damage)
        assert language_of(path) == "system"
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_what_is_saved_is_loaded(path: Path) -> None:
    save_settings(CHOSEN, path)

    assert load_settings(path) == (CHOSEN, None)
    save_settings(Settings(), path)
    assert load_settings(path) == (Settings(), None)
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_a_save_puts_a_whole_new_file_in_the_place_of_the_old_one(path: Path) -> None:
    save_settings(CHOSEN, path)
    before = path.read_text()
    with path.open() as old:
        save_settings(Settings(), path)
        assert old.read() == before


def test_every_shown_setting_has_a_title_and_a_sentence() -> None:
    for name in [each.name for each in fields(Settings) if each.name != "remembered"]:
        shown = told(name)
        assert shown.title
        assert shown.sentence.endswith(".")
    for name in ("remembered", "nonsense"):
        with pytest.raises(KeyError):
            told(name)


def test_what_a_newer_program_wrote_stays(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"theme": "light", "telepathy": [1, 2]}))
    loaded, problem = load_settings(path)

    assert (loaded, problem) == (Settings(theme="light"), None)
    save_settings(replace(loaded, theme="dark"), path)
    written = json.loads(path.read_text())
    assert (written["theme"], written["telepathy"]) == ("dark", [1, 2])


def test_only_the_named_settings_are_written(path: Path) -> None:
    save_settings(CHOSEN, path)
    save_settings(Settings(theme="light", checkpoint="other"), path, ("checkpoint",))
    assert load_settings(path) == (replace(CHOSEN, checkpoint="other"), None)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"theme": "dark"', b"5"])
def test_a_damaged_file_is_kept_and_told(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    loaded, problem = load_settings(path)

    assert loaded == Settings()
    assert problem is not None
    assert problem.path == path
    assert problem.reason
    assert problem.backup.read_bytes() == data
    assert load_settings(path) == (Settings(), None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", 5),
        ("device", "abacus"),
        ("residency", None),
        ("pictures_folder", 5),
        ("name_pattern", "{prompt}"),
        ("name_pattern", ["x"]),
        ("checkpoint", {}),
        ("remembered", []),
    ],
)
def test_one_wrong_value_does_not_take_the_others_along(path: Path, name: str, value: object) -> None:
    save_settings(CHOSEN, path)
    path.write_text(json.dumps({**json.loads(path.read_text()), name: value}))
    broken = path.read_bytes()
    loaded, problem = load_settings(path)

    usual: dict[str, Any] = {name: getattr(Settings(), name)}
    assert loaded == replace(CHOSEN, **usual)
    assert problem is not None
    assert name in problem.reason
    assert problem.backup.read_bytes() == broken
    assert load_settings(path) == (loaded, None)


def test_a_file_that_cannot_be_read_now_is_not_taken_for_none(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(path)
    with pytest.raises(FolderRefused):
        save_settings(CHOSEN, path, ("theme",))
    assert path.is_symlink()
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("damage", [b'{"theme": "dark"', b"[1]", b"\xff\xfe"])
def test_a_file_that_was_damaged_meanwhile_is_put_aside_before_another_takes_its_place(
    path: Path, damage: bytes
) -> None:
    save_settings(CHOSEN, path)
    path.write_bytes(damage)
    save_settings(CHOSEN, path, ("theme",))
    assert load_settings(path)[0] == Settings(theme="dark")
    assert path.with_name("settings.json.unreadable-1").read_bytes() == damage


def test_backups_are_kept_side_by_side(path: Path) -> None:
    path.parent.mkdir()
    for data in (b"one", b"two"):
        path.write_bytes(data)
        load_settings(path)

    assert sorted(file.read_bytes() for file in path.parent.iterdir()) == [b"one", b"two"]


def test_a_full_disk_leaves_the_old_settings(path: Path) -> None:
    save_settings(CHOSEN, path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(DiskFull):
            save_settings(Settings(), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert load_settings(path) == (CHOSEN, None)
    assert len(list(path.parent.iterdir())) == 1


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderRefused):
        save_settings(CHOSEN, tmp_path / "file" / "settings.json")


def test_a_folder_in_the_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    loaded, problem = load_settings(path)

    assert loaded == Settings()
    assert problem is not None


@settings(max_examples=60)
@given(
    st.dictionaries(st.sampled_from([each.name for each in fields(Settings)]), st.none() | st.integers() | st.text())
)
def test_no_content_stops_the_program(tmp_path: Path, content: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(content))
    loaded, _ = load_settings(path)

    save_settings(loaded, path)
    assert load_settings(path) == (loaded, None)


@pytest.mark.parametrize(
    "pattern", ["{date}/{number}-{words}-{seed}", "{words}", "fix", "a/b/{model} {width}x{height}"]
)
def test_good_patterns_pass(pattern: str) -> None:
    check_name_pattern(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "a/",
        "/tmp/{words}",
        "../{words}",
        "{prompt}",
        "{}",
        "{0}",
        "{words!r}",
        "{seed:05}",
        "{number}/x",
        "{words",
        "}",
    ],
)
def test_patterns_that_cannot_work_are_refused(pattern: str) -> None:
    with pytest.raises(NotOffered) as raised:
        check_name_pattern(pattern)
    assert raised.value.value == pattern
