"""A download goes on where it broke off, believes no length and no hash, and says what is amiss."""

import json
import os
import pickle
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.checkpoints.folders import decoder, flat_prior, part, prior, safetensors
from tests.hub_server import (
    Answers,
    Breaks,
    ForgetsRange,
    Garbles,
    HubServer,
    Lengthens,
    Mishap,
    Shortens,
    hub_server,
)
from tests.small_disk import no_file_larger_than
from wurst_desktop.checkpoints.download import Downloading
from wurst_desktop.checkpoints.hub import Hub, HubFile, is_safe
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.checkpoints.offers import offers
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.checkpoints.unfinished import unfinished
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.download import Checked, DownloadEvent, Fetched, Listed, Requested, Unfinished, Waited
from wurst_desktop.core.errors import DiskFull, WurstError
from wurst_desktop.core.model_errors import (
    FetchBroken,
    FetchDiffers,
    HubBusy,
    HubFailing,
    HubLacks,
    HubRefused,
    HubUnreachable,
    HubUnsafe,
    NoRoom,
    TrashRefused,
)
from wurst_desktop.ui.wording import explain

pytestmark = pytest.mark.loopback

WEIGHTS = "diffusion_pytorch_model.safetensors"
DECODER = f"decoder/{WEIGHTS}"
CONTENT = f"content/warp-ai/wuerstchen/{DECODER}"


class Usage(NamedTuple):
    free: int


class Line:
    """A models folder at the end of a line to the hub."""

    def __init__(self, hub: HubServer, root: Path) -> None:
        self.hub = hub
        self.folder = root / "models"
        self.events: list[DownloadEvent] = []
        self.waits: list[float] = []
        self.seconds = 0.0
        self.bin = root / "bin"

    def fetch(self, model: str = "wuerstchen") -> None:
        with Hub(lambda *asked: self.events.append(Requested(*asked)), self.hub.endpoint) as hub:
            self.downloading(hub).fetch(model)

    def downloading(self, hub: Hub) -> Downloading:
        return Downloading(hub, self.folder, self.events.append, explain, self.clock, self.waits.append, self._discard)

    def _discard(self, path: Path) -> None:
        self.bin.mkdir(exist_ok=True)
        shutil.move(path, self.bin)

    def clock(self) -> float:
        self.seconds += 1.0
        return self.seconds

    def ids(self) -> list[str]:
        return [card.ref.id for card in ShelfOnDisk(self.folder).installed()]

    def asked_for(self, name: str) -> list[str]:
        """The ranges that a file was asked for with."""
        return [each.split(" ")[2] if each.count(" ") > 1 else "" for each in self.hub.requests if name in each]


@pytest.fixture
def served(tmp_path: Path) -> Path:
    """What lies on the hub."""
    root = tmp_path / "hub"
    decoder(root / "wuerstchen")
    prior(root / "wuerstchen-prior")
    for folder in (root / "wuerstchen", root / "wuerstchen-prior"):
        part(folder / "tokenizer")
        (folder / "tokenizer/merges.txt").write_text("a b\n", "utf-8")
        (folder / "README.md").write_text("# A model\n", "utf-8")
        (folder / "text_encoder/pytorch_model.bin").write_bytes(pickle.dumps([1]))
    (root / "wuerstchen" / DECODER).write_bytes(safetensors(os.urandom(2 * 2**20)))
    flat_prior(root / "wuerstchen-prior-model-base")
    return root


@pytest.fixture
def line(served: Path, tmp_path: Path) -> Iterator[Line]:
    with hub_server() as hub:
        for folder in served.iterdir():
            hub.serve(f"warp-ai/{folder.name}", folder)
        yield Line(hub, tmp_path)


def test_only_what_the_engine_reads_is_fetched_and_all_of_it_is_checked(line: Line, served: Path) -> None:
    line.fetch()
    assert line.ids() == ["wuerstchen"]
    fetched = {path.relative_to(line.folder) for path in line.folder.glob("wuerstchen*/**/*") if path.is_file()}
    assert fetched == {
        path.relative_to(served)
        for path in served.rglob("*")
        if path.suffix in {".safetensors", ".json", ".txt"} and "base" not in str(path)
    }
    listed = next(event for event in line.events if isinstance(event, Listed))
    assert listed.total == sum((line.folder / name).stat().st_size for name in fetched)
    assert (listed.there, listed.licence) == (0, "mit")
    assert {(Path(each.file), each.size) for each in listed.files} == {
        (name, (line.folder / name).stat().st_size) for name in fetched
    }
    assert sum(isinstance(event, Checked) for event in line.events) == len(fetched)
    last = [event for event in line.events if isinstance(event, Fetched)][-1]
    assert (last.done, last.total) == (listed.total, listed.total)
    check = Models(ShelfOnDisk(line.folder), line.folder).check("wuerstchen", lambda _done, _total: None, CancelToken())
    assert check.compared == check.files
    assert unfinished(line.folder) == []
    asked = [event.address for event in line.events if isinstance(event, Requested)]
    assert all(address.startswith(line.hub.endpoint) for address in asked)
    assert len(asked) == len(line.hub.requests)


def test_all_of_a_file_is_on_the_disk_before_it_counts_as_whole(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: dict[int, int] = {}
    sync = os.fsync

    def note(handle: int) -> None:
        sync(handle)
        state = os.fstat(handle)
        lengths[state.st_ino] = state.st_size

    monkeypatch.setattr(os, "fsync", note)
    line.fetch()
    states = [path.stat() for path in line.folder.glob("wuerstchen*/**/*") if path.is_file()]
    assert len(states) >= 10
    assert all(lengths.get(state.st_ino) == state.st_size for state in states)


def test_a_second_prior_costs_only_itself(line: Line) -> None:
    line.fetch()
    line.hub.requests.clear()
    line.fetch("wuerstchen+base")
    assert line.ids() == ["wuerstchen", "wuerstchen+base"]
    assert {each.split("/")[2] for each in line.hub.requests if "/api/" not in each and "/content/" not in each} == {
        "wuerstchen-prior-model-base"
    }


def test_a_prior_by_itself_borrows_words_without_the_usual_prior(line: Line) -> None:
    line.fetch("wuerstchen+base")
    assert line.ids() == ["wuerstchen+base"]
    assert not (line.folder / "wuerstchen-prior/prior").exists()


def test_a_connection_that_breaks_is_taken_up_where_it_broke(line: Line) -> None:
    line.hub.goes_wrong(DECODER, Breaks(500_000), Breaks(700_000))
    line.fetch()
    assert line.ids() == ["wuerstchen"]
    assert line.asked_for(CONTENT) == ["", "bytes=500000-", "bytes=1200000-"]
    assert line.waits == [1.0, 1.0]
    waited = next(event for event in line.events if isinstance(event, Waited))
    assert waited.sentence.startswith("127.0.0.1 can't be reached")


def test_a_closed_program_goes_on_where_it_was(line: Line) -> None:
    line.hub.goes_wrong(DECODER, Breaks(500_000), *[Answers(503)] * 12)
    with pytest.raises(HubFailing):
        line.fetch()
    assert line.ids() == []
    (left,) = unfinished(line.folder)
    assert left == Unfinished("wuerstchen", left.done, left.total)
    assert 500_000 <= left.done < left.total
    line.hub.forgets_mishaps()
    line.hub.requests.clear()
    later = Line(line.hub, line.folder.parent)
    later.fetch()
    assert later.ids() == ["wuerstchen"]
    assert later.asked_for(CONTENT) == ["bytes=500000-"]


def test_a_server_that_forgets_where_to_begin_begins_anew(line: Line) -> None:
    line.hub.goes_wrong(DECODER, Breaks(500_000), ForgetsRange())
    line.fetch()
    assert line.ids() == ["wuerstchen"]
    # The break alone was waited for: what came again was put in the place of what was there.
    assert line.waits == [1.0]


def test_a_damaged_file_is_fetched_once_more(line: Line) -> None:
    line.hub.goes_wrong(DECODER, Garbles())
    line.fetch()
    assert line.ids() == ["wuerstchen"]
    assert line.asked_for(CONTENT) == ["", ""]


def test_a_small_file_is_checked_too(line: Line) -> None:
    line.hub.goes_wrong("decoder/config.json", Garbles(), Garbles())
    with pytest.raises(FetchDiffers) as refused:
        line.fetch()
    assert refused.value.file == "wuerstchen/decoder/config.json"
    assert line.ids() == []


def test_a_file_that_rotted_on_the_disk_is_fetched_again(line: Line, served: Path) -> None:
    line.fetch()
    weights = line.folder / "wuerstchen" / DECODER
    weights.write_bytes(weights.read_bytes()[:-1])
    line.fetch()
    assert weights.read_bytes() == (served / "wuerstchen" / DECODER).read_bytes()


@pytest.mark.parametrize("length", [100, 2 * 2**20], ids=["of another length", "of the same length"])
def test_a_model_of_the_artists_own_is_never_lost(line: Line, served: Path, length: int) -> None:
    decoder(line.folder / "wuerstchen")
    mine = line.folder / "wuerstchen" / DECODER
    mine.write_bytes(own := safetensors(os.urandom(length)))
    line.hub.goes_wrong(DECODER, Breaks(500_000), *[Answers(503)] * 12)
    with pytest.raises(HubFailing):
        line.fetch()
    assert mine.read_bytes() == own
    line.hub.forgets_mishaps()
    line.events.clear()
    line.fetch()
    assert mine.read_bytes() == (served / "wuerstchen" / DECODER).read_bytes()
    assert [each.read_bytes() for each in line.bin.glob(WEIGHTS)] == [own]
    last = [event for event in line.events if isinstance(event, Fetched)][-1]
    assert last.done == last.total


def test_a_trash_that_takes_nothing_leaves_all_as_it_was(line: Line) -> None:
    mine = line.folder / "wuerstchen" / DECODER
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"mine")
    line.bin.write_bytes(b"no folder")
    with pytest.raises(TrashRefused) as refused:
        line.fetch()
    assert "left as it was" in explain(refused.value)
    assert [path for path in line.folder.glob("wuerstchen*/**/*") if path.is_file()] == [mine]
    assert mine.read_bytes() == b"mine"
    line.bin.unlink()
    line.hub.requests.clear()
    line.fetch()
    assert line.ids() == ["wuerstchen"]
    assert line.asked_for(CONTENT) == []


def test_patience_is_had_as_long_as_it_is_asked_for(line: Line) -> None:
    line.hub.goes_wrong(DECODER, Answers(429, {"Retry-After": "7"}), Answers(503))
    line.fetch()
    assert line.ids() == ["wuerstchen"]
    assert line.waits == [7.0, 2.0]


FAILURES: list[tuple[str, str, list[Mishap], type[WurstError], str]] = [
    ("broken again and again", DECODER, [Breaks(0)] * 6, HubUnreachable, "can't be reached"),
    ("too short", DECODER, [Shortens(100)] * 8, FetchBroken, "came with"),
    ("too long", DECODER, [Lengthens(100)] * 6, FetchBroken, "came with"),
    ("another hash", DECODER, [Garbles()] * 2, FetchDiffers, "SHA-256 isn't the one announced"),
    ("429", DECODER, [Answers(429)] * 6, HubBusy, "too many requests"),
    ("429 for an hour", DECODER, [Answers(429, {"Retry-After": "3600"})], HubBusy, "Go on in 60 min"),
    ("500", DECODER, [Answers(500)] * 6, HubFailing, "a fault of its own (HTTP 500)"),
    ("503 at the list", "api/models", [Answers(503)], HubFailing, "a fault of its own (HTTP 503)"),
    ("418", DECODER, [Answers(418)], HubFailing, "HTTP 418"),
    ("401", "api/models", [Answers(401)], HubRefused, "Fetch it with your browser"),
    ("403", DECODER, [Answers(403)], HubRefused, "Fetch it with your browser"),
    ("404", DECODER, [Answers(404)], HubLacks, "try another one"),
    ("400 at the list", "api/models", [Answers(400)], HubFailing, "HTTP 400"),
    ("404 at the list", "api/models", [Answers(404)], HubLacks, "try another one"),
    ("no JSON", "api/models", [Answers(200)], HubFailing, "a fault of its own"),
]


@pytest.mark.parametrize(
    ("path", "mishaps", "kind", "said"), [each[1:] for each in FAILURES], ids=[e[0] for e in FAILURES]
)
def test_each_failure_has_its_sentence_and_can_be_gone_on_from(
    line: Line, path: str, mishaps: list[Mishap], kind: type[WurstError], said: str
) -> None:
    line.hub.goes_wrong(path, *mishaps)
    with pytest.raises(kind) as refused:
        line.fetch()
    assert said in explain(refused.value)
    assert line.ids() == []
    line.hub.forgets_mishaps()
    line.fetch()
    assert line.ids() == ["wuerstchen"]


@pytest.mark.parametrize("bug", [ValueError, KeyError, TypeError])
def test_a_bug_beside_the_download_is_not_told_as_a_fault_of_the_hub(line: Line, bug: type[Exception]) -> None:
    def forget_to_write(hub: Hub, file: HubFile) -> None:
        with hub.bytes_of(file, 0) as coming:
            assert next(coming.pieces)
            raise bug

    with Hub(lambda *_: None, line.hub.endpoint) as hub:
        file = next(each for each in hub.listing("warp-ai/wuerstchen").files if each.name == DECODER)
        with pytest.raises(bug):
            forget_to_write(hub, file)


def test_a_proxy_of_the_environment_is_used(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", line.hub.endpoint)
    with Hub(lambda *_: None, "http://mirror.invalid") as hub:
        assert hub.host == "mirror.invalid"
        line.downloading(hub).fetch("wuerstchen")
    assert line.ids() == ["wuerstchen"]


def test_only_a_token_that_was_set_for_it_is_sent(line: Line, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("hf_of_the_disk", "utf-8")
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "token"))
    monkeypatch.delenv("HF_TOKEN", raising=False)
    line.fetch()
    assert line.hub.tokens == set()
    monkeypatch.setenv("HF_TOKEN", "hf_for_this")
    line.fetch("wuerstchen+base")
    assert line.hub.tokens == {"Bearer hf_for_this"}


def test_without_a_network_nothing_is_begun(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    events: list[DownloadEvent] = []
    with Hub(lambda *_: None, f"http://127.0.0.1:{port}") as hub, pytest.raises(HubUnreachable) as refused:
        Downloading(hub, tmp_path / "models", events.append, explain, lambda: 0.0, lambda _: None).fetch("wuerstchen")
    assert "Is there a network?" in explain(refused.value)
    assert not (tmp_path / "models").exists()


def test_too_little_room_is_said_before_anything_is_fetched(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(free=1_000_000))
    with pytest.raises(NoRoom) as refused:
        line.fetch()
    assert refused.value.needed > 2 * 2**20
    assert "has 1.0 MB of room, and 2.1 MB are needed" in explain(refused.value)
    listed = next(event for event in line.events if isinstance(event, Listed))
    assert (listed.free, listed.needed) == (1_000_000, refused.value.needed)
    assert not any("/resolve/" in each for each in line.hub.requests)


def test_a_disk_that_fills_up_meanwhile_is_called_by_its_name(line: Line) -> None:
    with no_file_larger_than(1_000_000), pytest.raises(DiskFull) as refused:
        line.fetch()
    assert "The disk is full" in explain(refused.value)
    line.fetch()
    assert line.ids() == ["wuerstchen"]


@pytest.mark.parametrize(
    "name", ["../../evil.json", "decoder/../../evil.json", "/etc/evil.json", "C:/evil.json", "a\\b.json"]
)
def test_a_name_that_leads_out_of_the_folder_ends_it(line: Line, name: str) -> None:
    line.hub.list_also("warp-ai/wuerstchen-prior", name)
    with pytest.raises(HubUnsafe):
        line.fetch()
    assert not any("/resolve/" in each for each in line.hub.requests)
    assert not list(line.folder.parent.rglob("evil*"))


def test_two_names_that_only_capitals_tell_apart_end_it(line: Line) -> None:
    for name in ("more.json", "More.json"):
        line.hub.list_also("warp-ai/wuerstchen-prior", name)
    with pytest.raises(HubUnsafe) as refused:
        line.fetch()
    assert refused.value.is_double


@pytest.mark.parametrize("name", ["CON.json", "decoder/nul", "a:b.json", "decoder./x.json", "", ".", "..", "a//b.json"])
def test_names_that_some_system_reads_differently_are_not_safe(name: str) -> None:
    assert not is_safe(name)
    assert is_safe("decoder/config.json")
    assert is_safe(".gitattributes")


def test_nothing_goes_out_after_the_download(line: Line) -> None:
    line.fetch()
    from huggingface_hub import HfApi

    count = len(line.hub.requests)
    with pytest.raises(Exception, match="nobody asked"):
        HfApi(endpoint=line.hub.endpoint).model_info("warp-ai/wuerstchen")
    assert len(line.hub.requests) == count


def test_the_offers_are_those_that_the_shelf_will_know(line: Line) -> None:
    assert [offer.id for offer in offers()] == ["wuerstchen", "wuerstchen+base", "wuerstchen+finetuned"]
    line.fetch("wuerstchen+base")
    card = ShelfOnDisk(line.folder).find("wuerstchen+base")
    offer = next(each for each in offers() if each.id == "wuerstchen+base")
    assert (card.title, card.summary, card.license) == (offer.title, offer.summary, offer.licence)
    assert json.loads((card.folder / "decoder/config.json").read_text("utf-8"))["effnet_embd"] == 16
