"""What happens while a model is downloaded: frozen facts that cross from one process to the other as JSON."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Coming:
    """A file of a model, such as `wuerstchen/decoder/config.json`: its bytes, and those of them that are there."""

    file: str
    size: int
    there: int


@dataclass(frozen=True)
class Listed:
    """It is known what has to come: each file to the byte, as the hub says, and the room on the disk."""

    files: tuple[Coming, ...]
    free: int
    licence: str

    @property
    def total(self) -> int:
        """Bytes in all."""
        return sum(each.size for each in self.files)

    @property
    def there(self) -> int:
        """Bytes that are there already."""
        return sum(each.there for each in self.files)

    @property
    def needed(self) -> int:
        """Bytes that are still to come."""
        return self.total - self.there


@dataclass(frozen=True)
class Requested:
    """A request went out to the network."""

    method: str
    address: str


@dataclass(frozen=True)
class Fetched:
    """A file has come so far; `done` of `total` bytes of the whole model are there."""

    file: str
    file_done: int
    file_size: int
    done: int
    total: int


@dataclass(frozen=True)
class Waited:
    """Something went wrong that passes as a rule; it is tried again after so many seconds."""

    sentence: str
    seconds: float


@dataclass(frozen=True)
class Checked:
    """A file has come whole, and is held against its SHA-256."""

    file: str


@dataclass(frozen=True)
class Downloaded:
    """All files are whole, and the model has opened."""

    model: str


@dataclass(frozen=True)
class DownloadFailed:
    """It came to nothing for now, for the reason in this sentence."""

    sentence: str


DownloadEvent = Listed | Requested | Fetched | Waited | Checked | Downloaded | DownloadFailed
EVENTS: tuple[type[DownloadEvent], ...] = (Listed, Requested, Fetched, Waited, Checked, Downloaded, DownloadFailed)


@dataclass(frozen=True)
class Offer:
    """A model that can be downloaded: what it is called, what it is good for, and about how many bytes it has."""

    id: str
    title: str
    summary: str
    licence: str
    size: int


@dataclass(frozen=True)
class Unfinished:
    """A download that was begun: so many bytes of so many are there."""

    id: str
    done: int
    total: int


class Speed:
    """How fast bytes come, smoothed over some seconds; times are those of a clock, in seconds."""

    def __init__(self, span: float = 10.0) -> None:
        """Look back over `span` seconds."""
        self._span = span
        self._seen: list[tuple[float, int]] = []

    def saw(self, moment: float, done: int) -> None:
        """Take note that `done` bytes are there; fewer than before begin anew."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((moment, done))
        while len(self._seen) > 2 and moment - self._seen[1][0] >= self._span:
            self._seen.pop(0)

    @property
    def rate(self) -> float | None:
        """Bytes in a second; None until enough was seen to tell."""
        if len(self._seen) < 2 or self._seen[-1][0] - self._seen[0][0] < 1.0:
            return None
        return (self._seen[-1][1] - self._seen[0][1]) / (self._seen[-1][0] - self._seen[0][0])

    def left(self, total: int) -> float | None:
        """Seconds until `total` bytes are there; None where nobody can tell."""
        rate = self.rate
        return None if not rate or not self._seen else max(total - self._seen[-1][1], 0) / rate
