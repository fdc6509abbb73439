"""What keeps pictures."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.copying import WELL_COPIED, Copying, CopyOrder
from wurst_desktop.core.days import Listing
from wurst_desktop.core.description import Described, TakenIn
from wurst_desktop.core.folder_news import FolderNews, Verification
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import Found, Job
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.ports.engine import Composed, Painted
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.start import Composition
from wurst_desktop.core.sweep import GridText, Sweep


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

    def own_order(self, collection: str) -> Sequence[str]:
        """The lasting names of a collection's pictures as the artist laid them; nothing where that was never done.

        Raises `FileUnreadable`.
        """

    def keep_own_order(self, collection: str, names: Sequence[str]) -> Path | None:
        """Keep that order; no names at all take it out. A damaged file is put aside first: returned is where to.

        Raises `DiskFull`, `FolderRefused` or `FileUnreadable`.
        """

    def lasting_names(self, ids: Sequence[int]) -> Sequence[str]:
        """What these entries go by in such an order."""

    def saved_searches(self) -> Mapping[str, str]:
        """What is searched for, by the names that the artist gave."""

    def keep_search(self, name: str, search: str | None) -> Path | None:
        """Keep a search under a name; None takes the name out. A damaged file is put aside first: returned is where to.

        Raises `DiskFull`, `FolderRefused` or `FileUnreadable`.
        """

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

    def copy(self, record_id: int, order: CopyOrder, number: int = 1) -> Path:
        """Copy the picture as ordered, as the `number`th of all, never over another file; return where."""

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

    def empty_bin(self, before: datetime, note: Callable[[int, int], None], token: CancelToken) -> int:
        """Hand what was deleted before that moment to the system's trash, telling `note` how far it is; say how many.

        Can't be undone here. Raises `FolderRefused`; those before stay gone.
        """
