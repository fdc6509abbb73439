"""A server on this machine that speaks the hub's protocol, and can be told what goes wrong when."""

import hashlib
import json
import re
import threading
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
_API = re.compile(r"/api/models/([^/]+/[^/]+)$")
_FILE = re.compile(r"/([^/]+/[^/]+)/resolve/[^/]+/(.+)$")
_CONTENT = re.compile(r"/content/([^/]+/[^/]+)/(.+)$")
_PIECE = 2**16


@dataclass(frozen=True)
class Breaks:
    """The connection ends after so many bytes."""

    after: int


@dataclass(frozen=True)
class Answers:
    """An answer with a status and without the file."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Shortens:
    """The last bytes are left out, and the length says so."""

    by: int


@dataclass(frozen=True)
class Lengthens:
    """There is more than was announced."""

    by: int


@dataclass(frozen=True)
class Garbles:
    """The first byte is another one."""


@dataclass(frozen=True)
class ForgetsRange:
    """The file comes from its start, whatever was asked for."""


Mishap = Breaks | Answers | Shortens | Lengthens | Garbles | ForgetsRange


class HubServer:
    """Serves folders as repositories."""

    def __init__(self, server: "_Server") -> None:
        self._server = server

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def requests(self) -> list[str]:
        """What was asked for: method and path, with the range."""
        return self._server.seen

    def serve(self, repository: str, folder: Path, licence: str = "mit") -> None:
        self._server.repositories[repository] = folder
        self._server.licences[repository] = licence

    def reads_all(self) -> None:
        """Know the hashes of all large files, as a hub does before it is asked."""
        for folder in self._server.repositories.values():
            for file in folder.rglob("*.safetensors"):
                self._server.sha256(file)

    @property
    def tokens(self) -> set[str]:
        """What was said to prove who asks."""
        return self._server.tokens

    def folder(self, repository: str) -> Path:
        """What a repository is served from."""
        return self._server.repositories[repository]

    def list_also(self, repository: str, name: str) -> None:
        """Let the listing name a file that isn't there."""
        self._server.invented[repository].append(name)

    def goes_wrong(self, part_of_path: str, *mishaps: Mishap) -> None:
        """Let the next answers for such a path go wrong, one after another."""
        self._server.mishaps[part_of_path].extend(mishaps)

    def forgets_mishaps(self) -> None:
        """Let all go well from here on."""
        self._server.mishaps.clear()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.repositories: dict[str, Path] = {}
        self.licences: dict[str, str] = {}
        self.invented: dict[str, list[str]] = defaultdict(list)
        self.mishaps: dict[str, list[Mishap]] = defaultdict(list)
        self.seen: list[str] = []
        self.tokens: set[str] = set()
        self.hashes: dict[Path, str] = {}

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away in the middle is what is tested."""

    def sha256(self, path: Path) -> str:
        if path not in self.hashes:
            with path.open("rb") as file:
                self.hashes[path] = hashlib.file_digest(file, "sha256").hexdigest()
        return self.hashes[path]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server
    timeout = 10
    _kinds: ClassVar[set[str]] = {".safetensors", ".bin"}

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        asked = self.headers.get("Range", "")
        self.server.seen.append(f"GET {path} {asked}".strip())
        self.server.tokens |= {self.headers["Authorization"]} - {None}
        mishap = self._mishap(path)
        if isinstance(mishap, Answers):
            self._say(mishap.status, b"", mishap.headers)
        elif match := _API.match(path):
            self._list(match[1])
        elif match := _FILE.match(path):
            file = self._file(match[1], match[2])
            if file is None:
                self._say(404, b"", {"X-Error-Code": "EntryNotFound"})
            elif file.suffix in self._kinds:
                # As the hub does: large files lie elsewhere.
                self._say(302, b"", {"Location": f"/content/{match[1]}/{match[2]}"})
            else:
                self._send(file, asked, mishap)
        elif match := _CONTENT.match(path):
            file = self._file(match[1], match[2])
            assert file is not None
            self._send(file, asked, mishap)
        else:
            self._say(404, b"")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name upstream
        """Say nothing."""

    def _mishap(self, path: str) -> Mishap | None:
        for part, mishaps in self.server.mishaps.items():
            is_redirect = _FILE.match(path) and Path(path).suffix in self._kinds
            if part in path and mishaps and (not is_redirect or isinstance(mishaps[0], Answers)):
                return mishaps.pop(0)
        return None

    def _file(self, repository: str, name: str) -> Path | None:
        folder = self.server.repositories.get(repository)
        path = None if folder is None else folder / name
        return path if path is not None and path.is_file() else None

    def _list(self, repository: str) -> None:
        folder = self.server.repositories.get(repository)
        if folder is None:
            self._say(401, b"", {"X-Error-Code": "RepoNotFound"})
            return
        siblings = [self._sibling(path, folder) for path in sorted(folder.rglob("*")) if path.is_file()]
        siblings += [{"rfilename": name, "size": 2, "blobId": "0"} for name in self.server.invented[repository]]
        card = {"license": self.server.licences[repository]}
        told = {"id": repository, "sha": COMMIT, "siblings": siblings, "cardData": card}
        self._say(200, json.dumps(told).encode(), {"Content-Type": "application/json"})

    def _sibling(self, path: Path, folder: Path) -> dict[str, object]:
        size = path.stat().st_size
        told: dict[str, object] = {"rfilename": path.relative_to(folder).as_posix(), "size": size}
        if path.suffix in self._kinds:
            return {
                **told,
                "blobId": "1" * 40,
                "lfs": {"size": size, "sha256": self.server.sha256(path), "pointerSize": 1},
            }
        content = path.read_bytes()
        return {**told, "blobId": hashlib.sha1(b"blob %d\0" % size + content, usedforsecurity=False).hexdigest()}

    def _send(self, file: Path, asked: str, mishap: Mishap | None) -> None:
        size = file.stat().st_size
        begin = 0 if isinstance(mishap, ForgetsRange) else int(asked.removeprefix("bytes=").rstrip("-") or 0)
        if begin >= size > 0:
            self._say(416, b"", {"Content-Range": f"bytes */{size}"})
            return
        end = size - (mishap.by if isinstance(mishap, Shortens) else 0)
        more = mishap.by if isinstance(mishap, Lengthens) else 0
        self.send_response(206 if begin else 200)
        self.send_header("Content-Length", str(end - begin + more))
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{end - 1}/{size}")
        self.end_headers()
        for piece in self._pieces(file, begin, end, mishap):
            self.wfile.write(piece)
        self.wfile.write(bytes(more))
        if isinstance(mishap, Breaks):
            self.close_connection = True

    def _pieces(self, file: Path, begin: int, end: int, mishap: Mishap | None) -> Iterator[bytes]:
        stop = min(end, begin + mishap.after) if isinstance(mishap, Breaks) else end
        with file.open("rb") as opened:
            opened.seek(begin)
            while begin < stop and (piece := opened.read(min(_PIECE, stop - begin))):
                is_first = isinstance(mishap, Garbles) and opened.tell() <= _PIECE
                yield bytes([piece[0] ^ 255]) + piece[1:] if is_first else piece
                begin += len(piece)

    def _say(self, status: int, content: bytes, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def hub_server() -> Iterator[HubServer]:
    """A server until the end of the block; all its threads end with it."""
    server = _Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="hub")
    thread.start()
    try:
        yield HubServer(server)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
