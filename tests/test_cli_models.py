"""The commands of the models, as a script uses them."""

import io
import re
from pathlib import Path

import pytest

from tests.checkpoint_factory import make_checkpoint
from tests.checkpoints.folders import MANIFEST, combined, decoder, flat_prior, prior
from tests.hub_server import hub_server
from tests.test_cli import Terminal
from wurst_desktop.core.fold_files import fold_files
from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.paths import find_paths


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    paths = find_paths(tmp_path / "home")
    combined(paths.models / "small")
    return Terminal(paths, capsys)


def test_parts_are_listed_with_who_shares_them(terminal: Terminal) -> None:
    decoder(terminal.paths.models / "wuerstchen")
    prior(terminal.paths.models / "wuerstchen-prior")
    flat_prior(terminal.paths.models / "wuerstchen-prior-model-base")
    lines = terminal("models", "list", "--parts").lines
    assert any(line.startswith("texture (Stage B)\t") and "\twuerstchen+base\t" in line for line in lines)
    models = terminal("models", "list", "--json").json["models"]
    assert isinstance(models, list)
    base = next(each for each in models if each["id"] == "wuerstchen+base")
    assert 0 < base["own_size"] < base["size"]
    assert base["origin"] == "kept"


def test_a_whole_model_is_verified_and_a_damaged_one_is_not(terminal: Terminal) -> None:
    assert "is whole" in terminal("models", "verify", "wurst-small").out
    weights = next((terminal.paths.models / "small").rglob("*.safetensors"))
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x7f")
    answer = terminal("models", "verify", "wurst-small", "--json")
    assert answer.status == 3
    assert answer.json["is_sound"] is False
    assert str(weights) in answer.err


def test_a_model_is_imported_converted_chosen_and_used(terminal: Terminal, tmp_path: Path) -> None:
    combined(tmp_path / "usb/other", {**MANIFEST, "id": "other"})
    assert terminal("models", "import", tmp_path / "usb").lines == ["other"]
    assert terminal("models", "convert", "other").lines == ["other-half"]
    again = terminal("models", "convert", "other-half")
    assert again.status == 2
    assert "in half precision already" in again.err
    assert terminal("models", "default", "other-half").lines == ["other-half"]
    assert load_settings(terminal.paths.settings)[0].checkpoint == "other-half"
    combined(tmp_path / "disk/third", {**MANIFEST, "id": "third"})
    assert terminal("models", "import", "--in-place", tmp_path / "disk", "--json").json["imported"] == ["third"]
    assert not (terminal.paths.models / "third").exists()


def test_a_model_that_came_or_was_converted_is_ready_for_its_first_picture(terminal: Terminal, tmp_path: Path) -> None:
    card = make_checkpoint(tmp_path / "usb")
    (imported,) = terminal("models", "import", card.folder).lines
    folded = terminal.paths.models / card.folder.name / "decoder"
    assert len(fold_files(terminal.paths.folds, folded)) == 1
    assert terminal("models", "convert", imported).status == 0
    assert len(list(terminal.paths.folds.iterdir())) == 2
    lines = terminal("models", "list", "--parts").lines
    assert sum(line.startswith("prepared for this machine\t") for line in lines) == 2


def test_what_is_no_model_is_bad_input(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "model.zip").write_bytes(b"PK")
    answer = terminal("models", "import", tmp_path / "model.zip")
    assert answer.status == 2
    assert "Unpack it first" in answer.err


def test_removing_asks_first(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    combined(tmp_path / "disk/third", {**MANIFEST, "id": "third"})
    terminal("models", "import", "--in-place", tmp_path / "disk")
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    refused = terminal("models", "remove", "third")
    assert refused.status == 130
    assert "stay where they are" in refused.err
    assert terminal("models", "remove", "third", "--yes").lines == [str(tmp_path / "disk/third")]
    assert (tmp_path / "disk/third/wurst.json").is_file()
    assert terminal("models", "remove", "third", "--yes").status == 3


def test_what_can_be_downloaded_is_listed_without_asking_anybody(terminal: Terminal) -> None:
    lines = terminal("models", "download").lines
    assert [line.split("\t")[0] for line in lines] == ["wuerstchen", "wuerstchen+base", "wuerstchen+finetuned"]
    assert all("\tMIT\t" in line for line in lines)


def test_nothing_is_downloaded_before_the_licence_is_accepted(terminal: Terminal) -> None:
    answer = terminal("models", "download", "wuerstchen")
    assert answer.status == 2
    assert "licence MIT" in answer.err
    assert terminal("models", "download", "dragon").status == 2


def test_one_download_at_a_time(terminal: Terminal) -> None:
    lock = FileLock(terminal.paths.models / ".downloads/lock")
    assert lock.acquire()
    answer = terminal("models", "download", "wuerstchen", "--accept-licence")
    lock.release()
    assert answer.status == 2
    assert "Another download is at work" in answer.err


@pytest.mark.loopback
def test_a_model_is_downloaded_by_a_script(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decoder(tmp_path / "hub/wuerstchen")
    prior(tmp_path / "hub/wuerstchen-prior")
    with hub_server() as hub:
        for name in ("wuerstchen", "wuerstchen-prior"):
            hub.serve(f"warp-ai/{name}", tmp_path / "hub" / name)
        # As HF_ENDPOINT would, had the library not been imported by another test.
        monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", hub.endpoint)
        address = f"{hub.endpoint}/{{repo_id}}/resolve/{{revision}}/{{filename}}"
        monkeypatch.setattr("huggingface_hub.constants.HUGGINGFACE_CO_URL_TEMPLATE", address)
        answer = terminal("models", "download", "wuerstchen", "--dry-run")
        assert answer.status == 0
        assert "wuerstchen/decoder/config.json\t55 bytes\t0 bytes" in answer.out
        assert re.search(r"in 10 files have to come, and there is [\d.]+ .B of room", answer.err)
        assert not any("/resolve/" in each for each in hub.requests)
        assert terminal("models", "download", "wuerstchen").status == 2
        answer = terminal("models", "download", "wuerstchen", "--accept-licence")
    # It came whole, but isn't a model that opens: that is no success.
    assert answer.status == 3
    assert answer.out == ""
    assert " 55 bytes  wuerstchen/decoder/config.json\n" in answer.err
    assert "doesn't fit" in answer.err
