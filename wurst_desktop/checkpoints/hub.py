"""Asks the hub: what a repository holds, and the bytes of a file from a place on.

Only imported where somebody wants a download in that moment. The library's own download isn't used: it begins each
file anew (huggingface_hub 2.4.0 throws a file away that didn't come whole), checks lengths but no hashes, and prefers
a protocol of its own that mirrors don't speak. Its addresses, headers, proxies and errors are used.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Self
from urllib.parse import urlsplit

import httpx2
from huggingface_hub import HfApi, constants, get_session, hf_hub_url, hf_raise_for_status, set_client_factory
from huggingface_hub.errors import HfHubHTTPError

from wurst_desktop import __version__
from wurst_desktop.core.marking import marked
from wurst_desktop.core.model_errors import HubBusy, HubFailing, HubLacks, HubRefused, HubUnreachable, HubUnsafe

Requested = Callable[[str, str], None]
"""Hears the method and the address of each request before it goes out."""

_AGENT = f"wurst-desktop/{__version__}"
_TIMEOUT = httpx2.Timeout(30.0, connect=15.0)
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


@dataclass(frozen=True)
class HubFile:
    """A file of a repository: `sha256` of large files, `git_id` (the SHA-1 of a git blob) of all."""

    repository: str
    commit: str
    name: str
    size: int
    sha256: str | None
    git_id: str | None


@dataclass(frozen=True)
class Listing:
    """What a repository holds now."""

    files: tuple[HubFile, ...]
    licence: str


@dataclass(frozen=True)
class Stream:
    """The bytes of a file from `begin` on."""

    begin: int
    pieces: Iterator[bytes]


class Hub:
    """A connection to the hub or its mirror (HF_ENDPOINT), through the proxies of the environment."""

    def __init__(self, requested: Requested, endpoint: str | None = None) -> None:
        """Nothing goes out yet; `endpoint` takes the place of what the environment says."""
        self._requested = requested
        self._endpoint = endpoint or constants.ENDPOINT
        self._api = HfApi(endpoint=self._endpoint)
        # Only what was set for this purpose: a login that lies on the disk isn't sent to whoever the mirror is.
        self._token = os.environ.get("HF_TOKEN") or False

    def __enter__(self) -> Self:
        """Let requests out; elsewhere in the program the library is told to stay offline."""
        set_client_factory(self._client)
        return self

    def __exit__(self, *_: object) -> None:
        """Let none out any more."""
        set_client_factory(_no_client)

    @property
    def host(self) -> str:
        """Whom requests go to."""
        return urlsplit(self._endpoint).hostname or self._endpoint

    def listing(self, repository: str) -> Listing:
        """What `repository` holds. Raises the errors of the hub, and `HubUnsafe`."""
        with self._translated(repository):
            try:
                info = self._api.model_info(repository, files_metadata=True, token=self._token, timeout=30.0)
            except HfHubHTTPError:
                raise  # Some of these are a ValueError, too.
            except (ValueError, KeyError, TypeError) as error:
                raise HubFailing(self.host, 200) from error
        names = [each.rfilename for each in info.siblings or ()]
        for name in names:
            if not is_safe(name):
                raise HubUnsafe(self.host, name)
        seen: set[str] = set()
        for name in names:
            if name.casefold() in seen:
                raise HubUnsafe(self.host, name, is_double=True)
            seen.add(name.casefold())
        files = []
        for each in info.siblings or ():
            sha256 = None if each.lfs is None else each.lfs.sha256
            if each.size is None or info.sha is None or not (sha256 or each.blob_id):
                raise HubFailing(self.host, 200)
            files.append(HubFile(repository, info.sha, each.rfilename, each.size, sha256, each.blob_id))
        licence = None if info.card_data is None else info.card_data.get("license")
        return Listing(tuple(files), str(licence or ""))

    @contextmanager
    def bytes_of(self, file: HubFile, begin: int) -> Iterator[Stream]:
        """The bytes of `file` from `begin` on, or from the start where the server can't do that.

        Raises the errors of the hub, also while the pieces come.
        """
        address = hf_hub_url(file.repository, file.name, revision=file.commit, endpoint=self._endpoint)
        headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={begin}-"} if begin else {})}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        with (
            self._translated(f"{file.repository}/{file.name}"),
            get_session().stream("GET", address, headers=headers) as answer,
        ):
            hf_raise_for_status(answer)
            yield Stream(begin if answer.status_code == 206 else 0, answer.iter_bytes())

    def _client(self) -> httpx2.Client:
        return httpx2.Client(
            headers={"User-Agent": _AGENT},
            event_hooks={"request": [self._count]},
            follow_redirects=True,
            timeout=_TIMEOUT,
        )

    def _count(self, request: httpx2.Request) -> None:
        request.headers["User-Agent"] = _AGENT
        self._requested(request.method, str(request.url.copy_with(query=None)))

    @contextmanager
    def _translated(self, what: str) -> Iterator[None]:
        try:
            yield
        except HfHubHTTPError as error:
            raise self._refusal(what, error.response) from error
        except httpx2.TransportError as error:
            raise HubUnreachable(self.host, _reason(error)) from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise HubFailing(self.host, 200) from error

    def _refusal(self, what: str, answer: httpx2.Response) -> HubRefused | HubLacks | HubBusy | HubFailing:
        match answer.status_code:
            case 401 | 403:
                return HubRefused(self.host, what)
            case 404 | 410:
                return HubLacks(self.host, what)
            case 429:
                return HubBusy(self.host, _patience(answer))
            case status:
                return HubFailing(self.host, status)


def is_safe(name: str) -> bool:
    """Whether a file of this name stays in the folder that it is put into, on all systems."""
    parts = PurePosixPath(name).parts
    odd = any(each in name for each in ("\\", ":", "\0", "//")) or PureWindowsPath(name).drive
    reserved = any(part.startswith(".") and part.strip(".") == "" for part in parts) or any(
        part.partition(".")[0].lower() in _RESERVED or part != part.rstrip(" .") for part in parts
    )
    return bool(parts) and not odd and not reserved and not name.startswith("/")


def _no_client() -> httpx2.Client:
    raise httpx2.ConnectError("nobody asked for a download")


def _reason(error: httpx2.TransportError) -> str:
    if isinstance(error, httpx2.TimeoutException):
        return marked("no answer came in time")
    return str(error) or marked("the connection broke off")


def _patience(answer: httpx2.Response) -> float | None:
    """The seconds that `Retry-After` asks for."""
    try:
        return max(float(answer.headers.get("Retry-After", "")), 0.0)
    except ValueError:
        return None
