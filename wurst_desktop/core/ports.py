"""What the core asks of the layers above it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from wurst_desktop.core.benchmark import BenchmarkReport, BenchmarkWish
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.copying import WELL_COPIED, Copying, CopyOrder
from wurst_desktop.core.days import Listing
from wurst_desktop.core.description import Described, TakenIn
from wurst_desktop.core.events import EngineEvent
from wurst_desktop.core.folder_news import FolderNews, Verification
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import Found, Job
from wurst_desktop.core.lora import LoraCard, LoraRef
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.picture import Latent, Pixels
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest, LongPrompts, PromptSyntax
from wurst_desktop.core.start import Composition
from wurst_desktop.core.styles import Style
from wurst_desktop.core.sweep import GridText, Sweep
from wurst_desktop.core.tokens import PromptTokens

Report = Callable[[EngineEvent], None]


@dataclass(frozen=True)
class Composed:
    """The engine finished the Stage C latent of an image.

    `preview` shows it small; None where nothing would show more of what becomes of it than a plain colour does.
    """

    image: int
    latent: Latent
    preview: Pixels | None
    starts: tuple[Latent, ...] = ()
    """The kept compositions that it began from."""


@dataclass(frozen=True)
class Painted:
    """The engine finished the pixels of an image."""

    image: int
    latent: Latent
    pixels: Pixels
    starts: tuple[Latent, ...] = ()
    """The kept compositions that it began from."""


Made = Composed | Painted


class Engine(Protocol):
    """Turns requests into pictures. All calls come from one thread."""

    def prepare(
        self, checkpoint: str, report: Report, token: CancelToken, following: GenerationRequest | None = None
    ) -> None:
        """Load `checkpoint` ahead of a request, reporting `Planned` and the steps of stage `load`.

        If it is known which request of this checkpoint will follow, its words are read, too.
        """

    def generate(
        self,
        request: GenerationRequest,
        latents: Mapping[int, Latent],
        report: Report,
        token: CancelToken,
        starts: Sequence[Latent] = (),
        *,
        only_compose: bool = False,
    ) -> Iterator[Made]:
        """Make the images of `request`, each first composed, then painted, unless `only_compose`.

        An image with an entry in `latents` isn't composed again: only `Painted` comes for it. `starts` are the
        compositions that the request's start names, in its order. Raises `Cancelled` when the token says so, and the
        errors of `core.errors`.
        """

    def knows_composition(self, image: GenerationRequest) -> bool:
        """Whether Stage C has nothing to do for the single picture `image`, since its composition was drawn lately."""

    def environment(self) -> Environment:
        """What the engine runs on, for the file of a picture."""

    def plan(self) -> ExecutionPlan:
        """Where and how the stages run on this machine."""


class Bench(Protocol):
    """Measures how fast this machine draws. All calls come from one thread."""

    def measure(self, wish: BenchmarkWish, told: Callable[[int, int], None], token: CancelToken) -> BenchmarkReport:
        """Carry out `wish`; `told` hears how many of how many runs are over.

        Raises `Cancelled` when the token says so, and the errors of `core.errors`.
        """


class Library(Protocol):
    """Keeps pictures. Safe to call from any thread."""

    def keep_composition(
        self, request: GenerationRequest, made: Composed, environment: Environment, picture: str = ""
    ) -> Record:
        """Keep a finished composition as an undecoded entry of the history, on disk before this returns.

        `request` is that of the single image, `picture` its lasting name ("" for a new one). Raises
        `DiskFull` or `FolderRefused`.
        """

    def keep_picture(
        self,
        request: GenerationRequest,
        made: Painted,
        environment: Environment,
        finishes: int | None,
        picture: str = "",
        log: JobLog | None = None,
    ) -> Record:
        """Keep a picture: file (temporary name, fsync, rename), thumbnail, row last.

        `log` tells how it was made, and goes into the file. `finishes` is the undecoded entry that becomes this
        picture and keeps its id. Raises `DiskFull` or `FolderRefused`.
        """

    def keep_grid(self, sweep: Sweep, text: GridText) -> Record | None:
        """Put the finished pictures of a sweep into one, and keep it; cells without a picture stay empty.

        None where nothing is there that isn't on such a picture already, or where that one was deleted. A grid with
        more pictures takes the place of an earlier one. Raises `DiskFull` or `FolderRefused`.
        """

    def found(self, job: Job) -> Mapping[int, Found]:
        """What the job has made already, by image; a deleted picture counts, a deleted composition doesn't."""

    def latent(self, record_id: int) -> Latent | None:
        """The composition of an entry, or None if its file has none. Raises `RecordMissing` or `FileUnreadable`."""

    def start(self, composition: Composition) -> Latent:
        """A composition by its names, from its own picture or from one that was made from it, a deleted one too.

        Raises `CompositionMissing`.
        """


class History(Library, Protocol):
    """The history as the gallery and the command line see it. Safe to call from any thread."""

    def ids(self, search: str = "", order: Order = Order.NEWEST) -> Sequence[int]:
        """All entries that fit what was typed, as `core.search` reads it.

        Its words are looked for in prompt, negative prompt, file name and tags.
        """

    def listing(self, search: str = "", order: Order = Order.NEWEST) -> Listing:
        """As `ids`, with the days on which they were made where they are sorted by that."""

    def collections(self) -> Mapping[str, int]:
        """The collections that have pictures, by name, and how many each has."""

    def saved_searches(self) -> Mapping[str, str]:
        """What is searched for, by the names that the artist gave."""

    def keep_search(self, name: str, search: str | None) -> None:
        """Keep a search under a name; None takes the name out. Raises `DiskFull` or `FolderRefused`."""

    def kinds(self) -> Mapping[int, int]:
        """What `core.stacks.kind_of` says of each entry that has a request."""

    def records(self, ids: Sequence[int]) -> Sequence[Record]:
        """The entries, in the order of `ids`; those that are gone or deleted are left out."""

    def entries(self, ids: Sequence[int]) -> Sequence[Record]:
        """As `records`, with those that are deleted."""

    def thumbnail(self, record_id: int) -> bytes | None:
        """The small JPEG of an entry (made anew if it got lost), or None when its file is missing."""

    def log(self, record_id: int) -> JobLog | None:
        """How a picture was made, or None if its file doesn't say. Raises `RecordMissing` or `FileUnreadable`."""

    def has_room(self) -> bool:
        """Whether pictures, index and queue have room on their disks for some more pictures."""

    def adopt(self) -> Sequence[object]:
        """Take in picture files without an entry and mend what a crash or a full disk left; say what changed."""

    def delete(self, ids: Sequence[int]) -> None:
        """Take entries out of the history, their files into the program's own bin. Undone by `restore`."""

    def restore(self, ids: Sequence[int]) -> None:
        """Bring deleted entries back, files, rows and all."""

    def set_marks(self, marks: Mapping[int, Marks]) -> None:
        """Give entries these favourite marks, ratings and tags in the place of those they had."""

    def family(self, record_id: int) -> Sequence[Record]:
        """The entries that this one descends from, and all that descend from those, itself included; oldest first."""

    def export(self, record_id: int, target: Path, copying: Copying = WELL_COPIED) -> Path:
        """Copy the picture to `target` (.png, .jpg or .webp), never over another file; return where."""

    def copy(self, record_id: int, order: CopyOrder) -> Path:
        """Copy the picture as ordered, never over another file; return where."""

    def deleted_count(self) -> int:
        """How many entries are in the bin."""

    def verify(self, note: Callable[[int, int], None], token: CancelToken) -> Verification:
        """Compare index and files, and read every file to its end, telling `note` how far it is; changes nothing."""

    def describe(self, path: Path) -> Described:
        """What a picture file tells, from whatever program. Raises `FileUnreadable`."""

    def take_in(self, paths: Sequence[Path], note: Callable[[int, int], None], token: CancelToken) -> TakenIn:
        """Import files and folders, telling `note` how far it is; the originals stay as they are.

        What is here already isn't copied. Raises `DiskFull` or `FolderRefused`.
        """

    def folders(self) -> Sequence[Path]:
        """All folders in which pictures can be, the pictures folder first."""

    def look_at(self, folders: Sequence[Path], known: frozenset[Path]) -> FolderNews:
        """Take in what other programs did in these folders, and in those below them that aren't `known`."""

    def empty_bin(self, before: datetime) -> int:
        """Hand what was deleted before that moment to the system's trash; say how many. Can't be undone here."""


class JobStore(Protocol):
    """The queue on disk. Safe to call from any thread."""

    def put(self, *jobs: Job) -> None:
        """Write jobs, new ones at the end of the line or changed ones in their place; on disk before this returns."""

    def revise(self, job_id: str, *jobs: Job) -> bool:
        """Put `jobs` in the place of one that still waits; False if that one waits no more."""

    def claim(self, job_id: str) -> Job | None:
        """Mark a queued job as run by this process and give it as it stands; None if it waits no more."""

    def jobs(self) -> Sequence[Job]:
        """All jobs that weren't removed, in their order. One whose process died while it ran is `INTERRUPTED`."""

    def order(self) -> Sequence[str]:
        """The ids of `jobs`, in the same order."""

    def arrange(self, change: Callable[[Sequence[str]], Sequence[str]]) -> None:
        """Bring the queued jobs into another order: `change` gets their ids and gives them back rearranged."""

    def remove(self, *job_ids: str) -> None:
        """Take jobs that nobody runs out of the queue; until the program ends, `restore` brings them back."""

    def restore(self, *job_ids: str) -> None:
        """Bring removed jobs back to where they were."""

    def pause(self, reason: str | None) -> None:
        """Keep in mind that the queue stands still, and why ("" if it was asked to); None lets it go on."""

    def pause_reason(self) -> str | None:
        """Why the queue stands still, or None if it doesn't."""


class TokenCounter(Protocol):
    """Knows the tokenizers of checkpoints. All calls come from one thread."""

    def count(self, card: CheckpointCard, text: str, syntax: PromptSyntax, long_prompts: LongPrompts) -> PromptTokens:
        """What `card`'s text encoders read of `text`. Raises `CheckpointIncomplete` or `CheckpointCorrupt`."""


class Wildcards(Protocol):
    """The artist's own lists of words, and the dice for them. Safe to call from any thread."""

    def names(self) -> Sequence[str]:
        """The names of the lists, in order."""

    def draw(self, field: str, text: str, seed: int) -> str:
        """`text` with everything decided that it leaves to chance; the same text, seed and lists give the same.

        `field` is the request's field that it comes from. Raises `PromptRefused` where it can't be understood,
        `ListMissing` where it names a list that isn't there, and `FileUnreadable`.
        """


class StyleBook(Protocol):
    """The artist's styles. Safe to call from any thread."""

    def styles(self) -> Sequence[Style]:
        """All styles in their order. Raises `FileUnreadable`."""

    def keep(self, styles: Sequence[Style]) -> None:
        """Write these in the place of all styles. Raises `DiskFull` or `FolderRefused`."""

    def imported(self, source: Path) -> Sequence[Style]:
        """Take in the styles of a CSV file, in the place of those of the same names, and give all.

        Raises `FileUnreadable`, `DiskFull` or `FolderRefused`.
        """

    def export(self, target: Path) -> None:
        """Write all styles as a CSV file for other programs. Raises what the others raise."""


class LoraShelf(Protocol):
    """The installed LoRAs. Safe to call from any thread."""

    def installed(self) -> Sequence[LoraCard]:
        """All of them, by name."""

    def find(self, wanted: LoraRef) -> LoraCard:
        """The one with this fingerprint, under whatever name, or with this name where none is asked for.

        Raises `LoraMissing`.
        """

    def take_in(self, source: Path) -> LoraCard:
        """Copy a file in, once it was seen to fit an installed model; what is here already isn't copied.

        Raises `LoraRefused`, `FileUnreadable`, `DiskFull` or `FolderRefused`.
        """

    def remove(self, name: str) -> Path:
        """Hand the one of this name, and its card, to the system's trash; its file was the one that is given.

        Raises `LoraMissing` and `TrashRefused`.
        """


class Paces(Protocol):
    """How fast this machine was: seconds a step, by the keys of `core.paces`."""

    def known(self) -> Mapping[str, float]:
        """All that was learnt."""

    def learn(self, paces: Mapping[str, float]) -> None:
        """Keep these, beside what is known under other keys."""


class Shelf(Protocol):
    """The installed checkpoints."""

    def installed(self) -> Sequence[CheckpointCard]:
        """All usable checkpoints, the preferred one first."""

    def find(self, wanted: str) -> CheckpointCard:
        """The checkpoint with this id, or in this folder; "" is the preferred one. Raises `CheckpointMissing`."""
